#ifndef HANDOUT_CFRIBIDI_SHIM_H
#define HANDOUT_CFRIBIDI_SHIM_H
#include <fribidi.h>
#endif
