#ifndef HANDOUT_CYAML_SHIM_H
#define HANDOUT_CYAML_SHIM_H
#include <yaml.h>
#endif
