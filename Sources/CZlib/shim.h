#ifndef HANDOUT_CZLIB_SHIM_H
#define HANDOUT_CZLIB_SHIM_H
#include <zlib.h>
#endif
