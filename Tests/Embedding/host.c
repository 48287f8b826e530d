/* A host with a zlib and names of its own: host OUTPUT.pdf. Linked with -rdynamic, it shows all of them to the libraries of its process, as
 * programs do that take plug-ins. */
#include <dlfcn.h>
#include <handout.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

/* Names that stand inside of the library too. They are nobody's business but this program's: whoever comes here from there is lost. */
#define OWN(name) \
  void name(void) { \
    fprintf(stderr, "host.c: the library took the host's %s\n", #name); \
    abort(); \
  }
OWN(swift_allocObject)
OWN(swift_retain)
OWN(swift_release)
OWN(swift_getTypeByMangledNameInContext)
OWN(CCryptoBoringSSL_SHA256_Init)
OWN(handout_rename_no_replace)

/* Whether a function is this program's own. */
static int is_own(const void *function) {
  Dl_info there, here;
  return dladdr(function, &there) != 0 && dladdr((const void *)&is_own, &here) != 0 && there.dli_fbase == here.dli_fbase;
}

static int packs(void) {
  static const unsigned char text[] = "quad set, quad set, quad set";
  unsigned char packed[100], unpacked[100];
  uLongf length = sizeof packed, back = sizeof unpacked;
  return compress(packed, &length, text, sizeof text) == Z_OK && uncompress(unpacked, &back, packed, length) == Z_OK &&
         back == sizeof text && memcmp(text, unpacked, back) == 0;
}

int main(int count, char **arguments) {
  const char *request = "{\"condition\": \"tight-hamstrings-knee-pain\", \"side\": \"left\", \"name\": \"Maria Alvarez\","
                        " \"dose\": {\"quad-set\": {\"reps\": 8}}, \"date\": \"2026-11-21\"}";
  handout_press *press;
  handout_result *result;
  size_t length;
  if (count != 2 || !packs()) return 64;
  const void *before = dlsym(RTLD_DEFAULT, "deflate");
  if (handout_open(NULL, 0, &press, &result) != 0) return 70;
  handout_result_free(result);
  if (handout_make(press, request, strlen(request), &result) != 0) return 65;
  const uint8_t *pdf = handout_result_output(result, &length);
  FILE *file = fopen(arguments[1], "wb");
  if (file == NULL || fwrite(pdf, 1, length, file) != length || fclose(file) != 0) return 74;
  handout_result_free(result);
  handout_close(press);
  if (!packs() || !is_own((const void *)&deflate) || dlsym(RTLD_DEFAULT, "deflate") != before || !is_own(before)) {
    fputs("host.c: the zlib of this program is another one now\n", stderr);
    return 1;
  }
  return 0;
}
