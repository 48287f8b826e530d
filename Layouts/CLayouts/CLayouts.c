// Written by Tests/embed: the data files of Layouts, sorted by name.
#include "CLayouts.h"

static const unsigned char file0[] = {
#embed "../Designs/sheet.yaml"
};

static const unsigned char file1[] = {
#embed "../Designs/standard.yaml"
};

static const unsigned char file2[] = {
#embed "../Themes/clinic.yaml"
};

static const unsigned char file3[] = {
#embed "../Themes/grey.yaml"
};

static const struct CLayoutsFile files[] = {
  {"Designs/sheet.yaml", file0, sizeof file0},
  {"Designs/standard.yaml", file1, sizeof file1},
  {"Themes/clinic.yaml", file2, sizeof file2},
  {"Themes/grey.yaml", file3, sizeof file3},
};

int CLayoutsCount(void) { return 4; }

struct CLayoutsFile CLayoutsFileAt(int index) { return files[index]; }
