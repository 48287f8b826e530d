#ifndef HANDOUT_CWEBP_SHIM_H
#define HANDOUT_CWEBP_SHIM_H
#include <webp/decode.h>
#endif
