/*
 * Handout for programs in C, C++ and every language that calls C. C11 and C++17.
 *
 * Requests and results are JSON (UTF-8), the same as those of `handout serve` and of the rows of `handout batch`; the guide
 * "Embedding" lists the keys. A function returns 0, or a status after sysexits.h: 64 usage, 65 content, 66 file absent, 69 font or
 * service missing, 70 a mistake of the library, 73 file cannot be made, 74 reading or writing failed. Why, says the result.
 *
 * Threads: any thread may call, with 256 KiB of stack, and a press serves any number of them. A packet takes its handouts one after
 * another. A result belongs to who got it.
 *
 * Fork: a child may go on with a press that its parent only opened. If the parent made anything with it, calls in the child return
 * 70 and say so: open another press there.
 *
 * The library leaves signals, environment, working folder, clock and standard streams alone, and never ends the process. It cannot be
 * unloaded. It draws with the libcairo.so.2 that the process has; handout_open() checks its version.
 */
#ifndef HANDOUT_H
#define HANDOUT_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Fonts and library, opened once. */
typedef struct handout_press handout_press;
/* A file of many handouts while it grows. */
typedef struct handout_packet handout_packet;
/* What came of one call. */
typedef struct handout_result handout_result;

/*
 * Takes the next bytes of a packet; returns 0 when it has taken all of them. They are gone when it returns. Called on the thread that
 * adds or finishes.
 */
typedef int32_t (*handout_write)(void *context, const uint8_t *bytes, size_t length);

/* The version of the library, such as "0.6.0"; never freed. */
const char *handout_version(void);

/*
 * Opens a press and warms it up.
 * options: a JSON object with libraries, fonts, clinics, clinic, date, show-values, each optional; NULL for none.
 * press: where the press goes; NULL on failure.
 * result: where the result goes; NULL where nobody asks for it.
 */
int32_t handout_open(const char *options, size_t length, handout_press **press, handout_result **result);

/* Closes a press when its last packet is freed. NULL is nothing. */
void handout_close(handout_press *press);

/* Makes a handout, PDF or PNG: the output of the result. request: a JSON object. */
int32_t handout_make(handout_press *press, const char *request, size_t length, handout_result **result);

/* Lists conditions, exercises, routines, designs, themes or countries. kind: ends with a zero byte. */
int32_t handout_list(handout_press *press, const char *kind, handout_result **result);

/* Everything about one thing of the library. id: ends with a zero byte. */
int32_t handout_describe(handout_press *press, const char *id, handout_result **result);

/*
 * Begins a packet.
 * options: a JSON object with date, language, duplex, print, separators, sheet-pages, each optional; NULL for none.
 * write, context: takes the bytes, and what it is called with.
 */
int32_t handout_packet_begin(handout_press *press, const char *options, size_t length, handout_write write, void *context,
                             handout_packet **packet, handout_result **result);

/* Adds a handout. The packet goes on without one that cannot be made; where its bytes were not taken (74), it is broken. */
int32_t handout_packet_add(handout_packet *packet, const char *request, size_t length, handout_result **result);

/* Writes the end of the file. The packet takes no more handouts; it still has to be freed. */
int32_t handout_packet_finish(handout_packet *packet, handout_result **result);

/* Frees a packet, finished or not. NULL is nothing. */
void handout_packet_free(handout_packet *packet);

/* The result as one JSON object, ended by a zero byte; valid until the result is freed. length: without that byte; may be NULL. */
const char *handout_result_json(const handout_result *result, size_t *length);

/* The file that was made, valid until the result is freed; NULL where there is none. length: may be NULL. */
const uint8_t *handout_result_output(const handout_result *result, size_t *length);

/* Frees a result. NULL is nothing. */
void handout_result_free(handout_result *result);

#ifdef __cplusplus
}
#endif

#endif
