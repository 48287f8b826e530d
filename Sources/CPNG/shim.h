#ifndef HANDOUT_CPNG_SHIM_H
#define HANDOUT_CPNG_SHIM_H
#include <png.h>
#endif
