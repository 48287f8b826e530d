// The entry point of libFuzzer, which comes with the compiler and without a header.
#ifndef HANDOUT_FUZZER_H
#define HANDOUT_FUZZER_H

#include <stddef.h>
#include <stdint.h>

/// Calls `test` with one input after another until time is over; ends the process when an input crashes.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*test)(const uint8_t *data, size_t size));

#endif
