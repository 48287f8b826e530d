// Written by Tests/embed: the data files of Layouts, sorted by name.
#include "CLayouts.h"

static const unsigned char file0[] = {
#embed "../Designs/fridge.yaml"
};

static const unsigned char file1[] = {
#embed "../Designs/full.yaml"
};

static const unsigned char file2[] = {
#embed "../Designs/log.yaml"
};

static const unsigned char file3[] = {
#embed "../Designs/sheet.yaml"
};

static const unsigned char file4[] = {
#embed "../Themes/clinic.yaml"
};

static const unsigned char file5[] = {
#embed "../Themes/easy-read.yaml"
};

static const unsigned char file6[] = {
#embed "../Themes/grey.yaml"
};

static const unsigned char file7[] = {
#embed "../Themes/high-contrast.yaml"
};

static const unsigned char file8[] = {
#embed "../Themes/ink-saver.yaml"
};

static const struct CLayoutsFile files[] = {
  {"Designs/fridge.yaml", file0, sizeof file0},
  {"Designs/full.yaml", file1, sizeof file1},
  {"Designs/log.yaml", file2, sizeof file2},
  {"Designs/sheet.yaml", file3, sizeof file3},
  {"Themes/clinic.yaml", file4, sizeof file4},
  {"Themes/easy-read.yaml", file5, sizeof file5},
  {"Themes/grey.yaml", file6, sizeof file6},
  {"Themes/high-contrast.yaml", file7, sizeof file7},
  {"Themes/ink-saver.yaml", file8, sizeof file8},
};

int CLayoutsCount(void) { return 9; }

struct CLayoutsFile CLayoutsFileAt(int index) { return files[index]; }
