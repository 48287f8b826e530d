#ifndef HANDOUT_CQPDF_SHIM_H
#define HANDOUT_CQPDF_SHIM_H
// Types and constants only. The library is not linked but loaded when the first file is encrypted.
#include <qpdf/qpdf-c.h>
#endif
