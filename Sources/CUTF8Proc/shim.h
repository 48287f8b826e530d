#ifndef HANDOUT_CUTF8PROC_SHIM_H
#define HANDOUT_CUTF8PROC_SHIM_H
#include <utf8proc.h>
#endif
