/* Makes a handout and a packet from C: sample OUTPUT.pdf PACKET.pdf. Compiles as C11 and as C++17. */
#include <handout.h>
#include <stdio.h>
#include <string.h>

static int32_t append(void *context, const uint8_t *bytes, size_t length) {
  return fwrite(bytes, 1, length, (FILE *)context) == length ? 0 : 1;
}

static int failed(const char *what, handout_result *result) {
  fprintf(stderr, "%s: %s\n", what, handout_result_json(result, NULL));
  handout_result_free(result);
  return 1;
}

int main(int count, char **arguments) {
  const char *options = "{\"date\": \"2026-11-21\"}";
  const char *request = "{\"condition\": \"tight-hamstrings-knee-pain\", \"side\": \"left\", \"name\": \"Maria Alvarez\","
                        " \"dose\": {\"quad-set\": {\"reps\": 8}}}";
  handout_press *press;
  handout_packet *packet;
  handout_result *result;
  size_t length;
  if (count != 3) return 64;
  if (handout_open(options, strlen(options), &press, &result) != 0) return failed("open", result);
  handout_result_free(result);

  if (handout_make(press, request, strlen(request), &result) != 0) return failed("make", result);
  const uint8_t *pdf = handout_result_output(result, &length);
  FILE *file = fopen(arguments[1], "wb");
  if (file == NULL || fwrite(pdf, 1, length, file) != length || fclose(file) != 0) return 74;
  handout_result_free(result);

  file = fopen(arguments[2], "wb");
  if (file == NULL) return 73;
  if (handout_packet_begin(press, NULL, 0, append, file, &packet, &result) != 0) return failed("begin", result);
  handout_result_free(result);
  for (int patient = 0; patient < 3; patient++) {
    if (handout_packet_add(packet, request, strlen(request), &result) != 0) return failed("add", result);
    handout_result_free(result);
  }
  if (handout_packet_finish(packet, &result) != 0) return failed("finish", result);
  handout_result_free(result);
  handout_packet_free(packet);
  if (fclose(file) != 0) return 74;

  handout_close(press);
  puts(handout_version());
  return 0;
}
