#ifndef HANDOUT_CDEFLATE_SHIM_H
#define HANDOUT_CDEFLATE_SHIM_H
#include <libdeflate.h>
#endif
