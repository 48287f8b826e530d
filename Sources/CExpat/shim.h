#ifndef HANDOUT_CEXPAT_SHIM_H
#define HANDOUT_CEXPAT_SHIM_H
#include <expat.h>
#endif
