#ifndef HANDOUT_CQRENCODE_SHIM_H
#define HANDOUT_CQRENCODE_SHIM_H
#include <qrencode.h>
#endif
