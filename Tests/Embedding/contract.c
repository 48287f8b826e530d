/* Holds the library to what handout.h says: wrong calls, small stacks, forks, and what a host must not notice. Ends with 0, or tells
 * the line that failed. */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <handout.h>
#include <locale.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

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

/* How many files, or threads, the process has. */
static int entries(const char *folder) {
  DIR *list = opendir(folder);
  EXPECT(list != NULL);
  int count = 0;
  while (readdir(list) != NULL) count++;
  closedir(list);
  return count;
}

/* What a process has one of, as bytes that can be compared. */
typedef struct {
  void (*handlers[65])(int);
  int flags[65];
  sigset_t blocked;
  stack_t signal_stack;
  struct itimerval timers[3];
  struct rlimit limits[RLIMIT_NLIMITS];
  char folder[4096], variables[65536], locale[256];
  mode_t mask;
  int dumpable, files, threads;
} process_state;

static void look(process_state *state) {
  memset(state, 0, sizeof *state);
  for (int number = 1; number < 65; number++) {
    struct sigaction action;
    if (sigaction(number, NULL, &action) != 0) continue;
    state->handlers[number] = action.sa_handler;
    state->flags[number] = action.sa_flags;
  }
  pthread_sigmask(SIG_SETMASK, NULL, &state->blocked);
  sigaltstack(NULL, &state->signal_stack);
  for (int i = 0; i < 3; i++) getitimer(i, &state->timers[i]);
  for (int i = 0; i < RLIMIT_NLIMITS; i++) getrlimit(i, &state->limits[i]);
  EXPECT(getcwd(state->folder, sizeof state->folder) != NULL);
  size_t length = 0;
  for (char **variable = environ; *variable != NULL; variable++) {
    EXPECT(length + strlen(*variable) < sizeof state->variables);
    length += (size_t)sprintf(state->variables + length, "%p %s\n", (void *)*variable, *variable);
  }
  snprintf(state->locale, sizeof state->locale, "%s %p", setlocale(LC_ALL, NULL), (void *)uselocale((locale_t)0));
  state->mask = umask(0);
  umask(state->mask);
  state->dumpable = prctl(PR_GET_DUMPABLE);
  state->files = entries("/proc/self/fd");
  state->threads = entries("/proc/self/task");
}

/* Nothing that a process has one of is another one afterwards: signals, timers, limits, environment, folder, locale, files, threads. */
static void untouched(void) {
  static process_state before, after;
  umask(027);
  look(&before);
  handout_press *press = opened();
  work(press);
  wrong_calls(press);
  handout_close(press);
  look(&after);
  EXPECT(memcmp(before.handlers, after.handlers, sizeof before.handlers) == 0);
  EXPECT(memcmp(before.flags, after.flags, sizeof before.flags) == 0);
  EXPECT(memcmp(&before.blocked, &after.blocked, sizeof before.blocked) == 0);
  EXPECT(memcmp(&before.signal_stack, &after.signal_stack, sizeof before.signal_stack) == 0);
  EXPECT(memcmp(before.timers, after.timers, sizeof before.timers) == 0);
  EXPECT(memcmp(before.limits, after.limits, sizeof before.limits) == 0);
  EXPECT(strcmp(before.folder, after.folder) == 0 && strcmp(before.locale, after.locale) == 0);
  EXPECT(strcmp(before.variables, after.variables) == 0);
  EXPECT(before.mask == after.mask && before.dumpable == after.dumpable);
  EXPECT(before.files == after.files && before.threads == after.threads);
}

/* A service that has closed its standard streams opens files under their numbers. Nothing may be written there, whatever goes wrong. */
static void closed_streams(void) {
  pid_t child = fork();
  if (child == 0) {
    for (int number = 0; number < 3; number++) close(number);
    for (int number = 0; number < 3; number++)
      if (open("stream", O_RDWR | O_CREAT | O_TRUNC | O_APPEND, 0600) != number) _exit(2);
    handout_press *press = NULL, *none = NULL;
    if (handout_open("{", 1, &none, NULL) != 65 || handout_open(NULL, 0, &press, NULL) != 0) _exit(3);
    if (handout_make(press, TEXT(sound), NULL) != 0 || handout_make(press, TEXT("{\"date\": 7}"), NULL) != 65) _exit(4);
    if (handout_make(press, TEXT("{\"condition\": \"tight-hamstrings-knee-pain\", \"date\": \"2026-11-21\", \"name\": \"\u0b85\"}"), NULL) == 70)
      _exit(5);
    handout_close(press);
    struct stat status;
    _exit(fstat(1, &status) == 0 && status.st_size == 0 ? 0 : 6);
  }
  int status = 0;
  EXPECT(waitpid(child, &status, 0) == child && WIFEXITED(status));
  EXPECT(WEXITSTATUS(status) == 0);
}

/* A host whose own pipe is closed gets its signal or its error from its own write; the packet says that it is broken. */
static int32_t write_to_pipe(void *context, const uint8_t *bytes, size_t length) {
  return write(*(int *)context, bytes, length) == (ssize_t)length ? 0 : 1;
}

static void closed_pipe(handout_press *press) {
  int ends[2];
  handout_packet *packet = NULL;
  EXPECT(pipe(ends) == 0);
  close(ends[0]);
  signal(SIGPIPE, SIG_IGN);
  EXPECT(handout_packet_begin(press, TEXT("{\"date\": \"2026-11-21\"}"), write_to_pipe, &ends[1], &packet, NULL) == 0);
  int32_t added = handout_packet_add(packet, TEXT(sound), NULL);
  EXPECT(added == 74 || (added == 0 && handout_packet_finish(packet, NULL) == 74));
  EXPECT(handout_packet_finish(packet, NULL) == 64);
  handout_packet_free(packet);
  signal(SIGPIPE, SIG_DFL);
  close(ends[1]);
  EXPECT(made(press, sound) == 0);
}

int main(void) {
  closed_streams();
  untouched();
  forks();
  handout_press *press = opened();
  wrong_calls(press);
  broken_packet(press);
  closed_pipe(press);
  many_small_threads(press);
  handout_close(press);
  return 0;
}
