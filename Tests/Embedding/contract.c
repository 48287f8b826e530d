/* Holds the library to what handout.h says: wrong calls, small stacks, forks, and what a host must not notice. Ends with 0, or tells
 * the line that failed. */
#define _GNU_SOURCE
#include <handout.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <zlib.h>

#define EXPECT(holds) \
  do { \
    if (!(holds)) { \
      fprintf(stderr, "contract.c:%d: %s\n", __LINE__, #holds); \
      exit(1); \
    } \
  } while (0)

/* A text as the functions take it. */
#define TEXT(text) text, strlen(text)

static const char *const sound = "{\"condition\": \"tight-hamstrings-knee-pain\", \"date\": \"2026-11-21\"}";

static handout_press *opened(void) {
  handout_press *press = NULL;
  EXPECT(handout_open(NULL, 0, &press, NULL) == 0 && press != NULL);
  return press;
}

static int32_t made(handout_press *press, const char *request) {
  handout_result *result = NULL;
  int32_t status = handout_make(press, TEXT(request), &result);
  size_t length = 1;
  const char *json = handout_result_json(result, &length);
  EXPECT(json != NULL && strlen(json) == length && json[0] == '{' && json[length - 1] == '}');
  EXPECT((strstr(json, "\"status\":\"made\"") != NULL) == (status == 0));
  const uint8_t *output = handout_result_output(result, &length);
  EXPECT(status == 0 ? output != NULL && length > 1000 && memcmp(output, "%PDF-", 5) == 0 : output == NULL && length == 0);
  handout_result_free(result);
  return status;
}

static void wrong_calls(handout_press *press) {
  handout_result *result = NULL;
  handout_packet *packet = NULL;
  handout_press *none = NULL;
  EXPECT(handout_make(NULL, TEXT(sound), &result) == 64 && result != NULL);
  handout_result_free(result);
  EXPECT(handout_make(press, NULL, 12, NULL) == 64);
  EXPECT(handout_make(press, sound, (size_t)-1, NULL) == 64);
  EXPECT(handout_open(TEXT("{"), &none, NULL) == 65 && none == NULL);
  EXPECT(handout_open(TEXT("{\"libraries\": [\"/nowhere\"]}"), &none, NULL) == 66 && none == NULL);
  EXPECT(handout_open(NULL, 0, NULL, NULL) == 64);
  EXPECT(handout_list(press, NULL, NULL) == 64 && handout_list(press, "patients", NULL) == 64);
  EXPECT(handout_list(press, "conditions", &result) == 0);
  EXPECT(strstr(handout_result_json(result, NULL), "tight-hamstrings-knee-pain") != NULL);
  handout_result_free(result);
  EXPECT(handout_describe(press, "bridge", NULL) == 0 && handout_describe(press, "nothing-like-it", NULL) == 64);
  EXPECT(handout_packet_begin(press, NULL, 0, NULL, NULL, &packet, NULL) == 64 && packet == NULL);
  EXPECT(handout_packet_add(NULL, TEXT(sound), NULL) == 64 && handout_packet_finish(NULL, NULL) == 64);
  EXPECT(made(press, "") == 65 && made(press, "[]") == 65 && made(press, "{\"condition\": \"\\u0000\"}") == 65);
  EXPECT(made(press, "\xff\xfe") == 65 && made(press, "{\"condition\": 7, \"date\": \"2026-11-21\"}") == 65);
  EXPECT(made(press, "{\"condition\": \"tight-hamstrings-knee-pain\"}") == 65);
  handout_close(NULL);
  handout_packet_free(NULL);
  handout_result_free(NULL);
  EXPECT(handout_result_json(NULL, NULL) == NULL && handout_result_output(NULL, NULL) == NULL);
}

static int32_t refuse(void *context, const uint8_t *bytes, size_t length) {
  (void)bytes;
  *(size_t *)context += length;
  return 1;
}

static void broken_packet(handout_press *press) {
  size_t offered = 0;
  handout_packet *packet = NULL;
  const char *options = "{\"date\": \"2026-11-21\", \"duplex\": true}";
  EXPECT(handout_packet_begin(press, TEXT(options), refuse, &offered, &packet, NULL) == 0);
  EXPECT(handout_packet_add(packet, TEXT("{\"condition\": \"none\"}"), NULL) == 65);
  EXPECT(handout_packet_add(packet, TEXT(sound), NULL) == 0);
  EXPECT(handout_packet_finish(packet, NULL) == 74 && offered > 0);
  EXPECT(handout_packet_add(packet, TEXT(sound), NULL) == 64 && handout_packet_finish(packet, NULL) == 64);
  handout_packet_free(packet);
}

static void *work(void *press) {
  for (int round = 0; round < 4; round++) EXPECT(made((handout_press *)press, sound) == 0);
  return NULL;
}

static void many_small_threads(handout_press *press) {
  pthread_t threads[16];
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  EXPECT(pthread_attr_setstacksize(&attributes, 256 * 1024) == 0);
  for (int i = 0; i < 16; i++) EXPECT(pthread_create(&threads[i], &attributes, work, press) == 0);
  for (int i = 0; i < 16; i++) pthread_join(threads[i], NULL);
}

/* What a child of a fork gets from a press. */
static int status_in_child(handout_press *press) {
  pid_t child = fork();
  if (child == 0) {
    int32_t first = handout_make(press, TEXT(sound), NULL);
    int32_t second = handout_make(press, TEXT(sound), NULL);
    _exit(first == second ? first : 99);
  }
  int status = 0;
  EXPECT(waitpid(child, &status, 0) == child && WIFEXITED(status));
  return WEXITSTATUS(status);
}

/* A server that forks its workers after it has opened its press. */
static void forks(void) {
  handout_press *press = opened();
  for (int i = 0; i < 4; i++) EXPECT(status_in_child(press) == 0);
  EXPECT(made(press, sound) == 0);
  EXPECT(status_in_child(press) == 70);
  EXPECT(made(press, sound) == 0);
  handout_close(press);
}

static void untouched(void) {
  struct sigaction before[32], after;
  for (int number = 1; number < 32; number++) sigaction(number, NULL, &before[number]);
  char folder[4096], later[4096];
  EXPECT(getcwd(folder, sizeof folder) != NULL);
  mode_t mask = umask(027);
  char *zone = getenv("TZ");
  const char *zlib = zlibVersion();
  handout_press *press = opened();
  work(press);
  handout_close(press);
  for (int number = 1; number < 32; number++) {
    sigaction(number, NULL, &after);
    EXPECT(before[number].sa_handler == after.sa_handler && before[number].sa_flags == after.sa_flags);
  }
  EXPECT(getcwd(later, sizeof later) != NULL && strcmp(folder, later) == 0);
  EXPECT(umask(mask) == 027 && getenv("TZ") == zone && zlibVersion() == zlib);
}

int main(void) {
  untouched();
  forks();
  handout_press *press = opened();
  wrong_calls(press);
  broken_packet(press);
  many_small_threads(press);
  handout_close(press);
  return 0;
}
