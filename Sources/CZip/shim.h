#ifndef HANDOUT_CZIP_SHIM_H
#define HANDOUT_CZIP_SHIM_H
// Types and constants only. The library is not linked but loaded when the first spreadsheet is read.
#include <zip.h>
#endif
