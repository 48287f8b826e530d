/* Asks the library from many threads for everything it does: stress SECONDS [THREADS]. What is asked twice must be answered with the same
 * bytes, and nothing may be a mistake of the library. Ends with 0 and a line of counts, or with 1 and what went wrong. */
#define _GNU_SOURCE
#include <handout.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define EXPECT(holds) \
  do { \
    if (!(holds)) { \
      fprintf(stderr, "stress.c:%d: %s\n", __LINE__, #holds); \
      exit(1); \
    } \
  } while (0)

enum { longest = 700, most_known = 200, most_ids = 200 };

/* A request and the answer that it got when nobody else asked. */
typedef struct {
  char text[longest];
  int32_t status;
  uint64_t answer;
} known_request;

/* The ids of a kind, as the library lists them. */
typedef struct {
  char id[most_ids][80];
  size_t count;
} ids;

static handout_press *press;
static known_request known[most_known];
static size_t known_count;
static ids conditions, exercises, designs, themes;
static atomic_bool has_ended;
static atomic_long made, packets, questions, refused, opened;

static const char *const languages[] = {"en", "es", "ar", "zh", "vi", "es,en"};
static const char *const sides[] = {"left", "right", "both"};

static uint64_t next(uint64_t *state) {
  *state ^= *state << 13;
  *state ^= *state >> 7;
  return *state ^= *state << 17;
}

static uint64_t hash(uint64_t hash, const uint8_t *bytes, size_t length) {
  for (size_t i = 0; i < length; i++) hash = (hash ^ bytes[i]) * 1099511628211u;
  return hash;
}

/* One number for all of an answer; the bytes of a file with a password are never the same, and count by their presence. */
static uint64_t answer(const handout_result *result, int is_locked) {
  size_t length;
  const char *json = handout_result_json(result, &length);
  EXPECT(json != NULL && json[0] == '{' && json[length - 1] == '}' && json[length] == 0);
  const uint64_t first = is_locked ? 0 : hash(14695981039346656037u, (const uint8_t *)json, length);
  const uint8_t *output = handout_result_output(result, &length);
  EXPECT((output == NULL) == (length == 0));
  return is_locked ? length > 0 : hash(first, output, length);
}

static int32_t ask(const char *text, uint64_t *number) {
  handout_result *result = NULL;
  const int32_t status = handout_make(press, text, strlen(text), &result);
  EXPECT(result != NULL);
  *number = answer(result, strstr(text, "password") != NULL);
  handout_result_free(result);
  return status;
}

/* Finds the ids in a list. */
static void list(const char *kind, ids *found) {
  handout_result *result = NULL;
  EXPECT(handout_list(press, kind, &result) == 0);
  const char *place = handout_result_json(result, NULL);
  while ((place = strstr(place, "\"id\":\"")) != NULL && found->count < most_ids) {
    place += 6;
    const size_t length = strcspn(place, "\"");
    EXPECT(length < sizeof found->id[0]);
    memcpy(found->id[found->count++], place, length);
  }
  handout_result_free(result);
  EXPECT(found->count > 0);
}

static void add(const char *condition, const char *design, const char *language, const char *theme, const char *more) {
  EXPECT(known_count < most_known);
  known_request *request = &known[known_count];
  const int length = snprintf(
      request->text, longest,
      "{\"condition\": \"%s\", \"design\": \"%s\", \"language\": \"%s\", \"theme\": \"%s\", \"side\": \"%s\", \"date\": \"2026-11-21\", "
      "\"name\": \"Maria Alvarez %zu\", \"notes\": \"Call (555) 555-0142. \\u0645\\u0631\\u062d\\u0628\\u0627 10\"%s}",
      condition, design, language, theme, sides[known_count % 3], known_count, more);
  EXPECT(length > 0 && length < longest);
  request->status = ask(request->text, &request->answer);
  EXPECT(request->status == 0 || request->status == 64 || request->status == 65);
  known_count++;
}

/* Every design, theme and language, and each way of a file; asked alone first. */
static void prepare(void) {
  list("conditions", &conditions);
  list("exercises", &exercises);
  list("designs", &designs);
  list("themes", &themes);
  for (size_t i = 0; i < designs.count; i++)
    add(conditions.id[i % conditions.count], designs.id[i], languages[i % 6], themes.id[i % themes.count], "");
  for (size_t i = 0; i < 6; i++) add(conditions.id[0], "sheet", languages[i], "clinic", "");
  add(conditions.id[0], "sheet", "en", "clinic", ", \"format\": \"png\", \"dpi\": 40, \"page\": 2");
  add(conditions.id[0], "sheet", "en", "clinic", ", \"password\": \"correct horse battery\"");
  add(conditions.id[0], "sheet,log", "en", "clinic", ", \"born\": \"1962-04-17\", \"dose\": {\"quad-set\": {\"reps\": 8}}");
  add(conditions.id[0], "sheet", "en", "clinic", ", \"clinic\": {\"name\": \"Riverside Clinic\", \"phone\": \"555-0100\"}");
  add(conditions.id[0], "sheet", "en", "clinic", ", \"link\": {\"url\": \"https://example.org/bridge\"}");
  add(conditions.id[0], "sheet", "en", "clinic", ", \"exercises\": [\"none-such\"], \"born\": \"1962-17-04\"");
}

static void make(uint64_t *random) {
  const known_request *request = &known[next(random) % known_count];
  uint64_t number;
  EXPECT(ask(request->text, &number) == request->status && number == request->answer);
  atomic_fetch_add(&made, 1);
}

typedef struct {
  size_t taken, limit;
} taker;

static int32_t take(void *context, const uint8_t *bytes, size_t length) {
  taker *const into = context;
  if (into->taken + length > into->limit || bytes == NULL) return 1;
  into->taken += length;
  return 0;
}

/* A packet, in one of four cases with a host that takes no more at some point. */
static void pack(uint64_t *random) {
  taker into = {0, next(random) % 4 == 0 ? next(random) % 100000 : SIZE_MAX / 2};
  static const char *const options[] = {
      "{\"date\": \"2026-11-21\"}", "{\"date\": \"2026-11-21\", \"duplex\": true, \"separators\": true}",
      "{\"date\": \"2026-11-21\", \"print\": true, \"sheet-pages\": 4}"};
  const char *const chosen = options[next(random) % 3];
  handout_packet *packet = NULL;
  EXPECT(handout_packet_begin(press, chosen, strlen(chosen), take, &into, &packet, NULL) == 0);
  int32_t status = 0;
  size_t added = 0;
  for (uint64_t count = next(random) % 4; count > 0; count--) {
    const known_request *request = &known[next(random) % known_count];
    status = handout_packet_add(packet, request->text, strlen(request->text), NULL);
    EXPECT(status == 0 || status == 64 || status == 65 || status == 74);
    if (status == 0) added++;
  }
  if (next(random) % 8 != 0) {
    status = handout_packet_finish(packet, NULL);
    // A packet needs a handout, and a host that takes all of it.
    EXPECT(status == 0 || added == 0 || into.limit < SIZE_MAX / 2);
    EXPECT(status == 0 || status == 64 || status == 65 || status == 74);
  }
  handout_packet_free(packet);
  atomic_fetch_add(&packets, 1);
}

static void question(uint64_t *random) {
  static const char *const kinds[] = {"conditions", "exercises", "routines", "designs", "themes", "countries", "patients"};
  const uint64_t kind = next(random) % 7;
  handout_result *result = NULL;
  EXPECT(handout_list(press, kinds[kind], &result) == (kind == 6 ? 64 : 0));
  answer(result, 0);
  handout_result_free(result);
  EXPECT(handout_describe(press, exercises.id[next(random) % exercises.count], NULL) == 0);
  EXPECT(handout_describe(press, "none-such", NULL) == 64);
  EXPECT(strlen(handout_version()) >= 5);
  atomic_fetch_add(&questions, 1);
}

/* A request with a few bytes changed, cut or doubled. */
static void wrong(uint64_t *random) {
  char text[longest + 1];
  size_t length = strlen(strcpy(text, known[next(random) % known_count].text));
  for (uint64_t count = 1 + next(random) % 3; count > 0; count--) {
    const size_t place = next(random) % length;
    switch (next(random) % 4) {
      case 0: text[place] = (char)next(random); break;
      case 1: length = place + 1; break;
      case 2: text[place] = "{}[]\":,\\0-9e"[next(random) % 12]; break;
      default: memmove(text + place, text + length / 2, length - length / 2 < length - place ? length - length / 2 : length - place);
    }
  }
  handout_result *result = NULL;
  const int32_t status = handout_make(press, text, length, &result);
  EXPECT(status == 0 || status == 64 || status == 65 || status == 69);
  answer(result, 0);
  handout_result_free(result);
  atomic_fetch_add(&refused, status != 0);
}

static void open_another(void) {
  handout_press *another = NULL;
  EXPECT(handout_open("{\"libraries\": 7}", 16, &another, NULL) == 65 && another == NULL);
  EXPECT(handout_open(NULL, 0, &another, NULL) == 0);
  EXPECT(handout_make(another, known[0].text, strlen(known[0].text), NULL) == known[0].status);
  handout_close(another);
  atomic_fetch_add(&opened, 1);
}

static void *work(void *seed) {
  uint64_t random = (uintptr_t)seed * 0x9E3779B97F4A7C15u;
  while (!atomic_load(&has_ended)) {
    const uint64_t choice = next(&random) % 400;
    if (choice < 220) make(&random);
    else if (choice < 260) pack(&random);
    else if (choice < 300) question(&random);
    else if (choice < 399) wrong(&random);
    else open_another();
  }
  return NULL;
}

int main(int count, char **arguments) {
  EXPECT(count >= 2);
  const unsigned seconds = (unsigned)atoi(arguments[1]);
  const size_t threads = count > 2 ? (size_t)atoi(arguments[2]) : 64;
  EXPECT(handout_open(NULL, 0, &press, NULL) == 0);
  prepare();
  pthread_t running[threads];
  for (size_t i = 0; i < threads; i++) EXPECT(pthread_create(&running[i], NULL, work, (void *)(i + 1)) == 0);
  const struct timespec pause = {seconds, 0};
  nanosleep(&pause, NULL);
  atomic_store(&has_ended, 1);
  for (size_t i = 0; i < threads; i++) pthread_join(running[i], NULL);
  handout_close(press);
  EXPECT(atomic_load(&made) > 0);
  printf("%zu threads, %u s: %ld handouts, %ld packets, %ld questions, %ld requests refused, %ld presses\n", threads, seconds, made,
         packets, questions, refused, opened);
  return 0;
}
