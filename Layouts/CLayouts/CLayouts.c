// Written by Tests/embed: the data files of Layouts, sorted by name.
#include "CLayouts.h"

static const unsigned char file0[] = {
#embed "../Designs/full.yaml"
};

static const unsigned char file1[] = {
#embed "../Designs/large-print.yaml"
};

static const unsigned char file2[] = {
#embed "../Designs/sheet.yaml"
};

static const unsigned char file3[] = {
#embed "../Themes/clinic.yaml"
};

static const unsigned char file4[] = {
#embed "../Themes/easy-read.yaml"
};

static const unsigned char file5[] = {
#embed "../Themes/grey.yaml"
};

static const unsigned char file6[] = {
#embed "../Themes/high-contrast.yaml"
};

static const unsigned char file7[] = {
#embed "../Themes/ink-saver.yaml"
};

static const struct CLayoutsFile files[] = {
  {"Designs/full.yaml", file0, sizeof file0},
  {"Designs/large-print.yaml", file1, sizeof file1},
  {"Designs/sheet.yaml", file2, sizeof file2},
  {"Themes/clinic.yaml", file3, sizeof file3},
  {"Themes/easy-read.yaml", file4, sizeof file4},
  {"Themes/grey.yaml", file5, sizeof file5},
  {"Themes/high-contrast.yaml", file6, sizeof file6},
  {"Themes/ink-saver.yaml", file7, sizeof file7},
};

int CLayoutsCount(void) { return 8; }

struct CLayoutsFile CLayoutsFileAt(int index) { return files[index]; }
