// Written by Tests/embed: the data files of Layouts, sorted by name.
#include "CLayouts.h"

static const unsigned char file0[] = {
#embed "../Designs/standard.yaml"
};

static const unsigned char file1[] = {
#embed "../Themes/clinic.yaml"
};

static const unsigned char file2[] = {
#embed "../Themes/grey.yaml"
};

static const struct CLayoutsFile files[] = {
  {"Designs/standard.yaml", file0, sizeof file0},
  {"Themes/clinic.yaml", file1, sizeof file1},
  {"Themes/grey.yaml", file2, sizeof file2},
};

int CLayoutsCount(void) { return 3; }

struct CLayoutsFile CLayoutsFileAt(int index) { return files[index]; }
