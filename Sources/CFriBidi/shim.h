#ifndef HANDOUT_CFRIBIDI_SHIM_H
#define HANDOUT_CFRIBIDI_SHIM_H
#include <fribidi.h>
// A variable that never changes; Swift takes every variable of C for one that might.
static inline const char *handout_fribidi_version_info(void) { return fribidi_version_info; }
#endif
