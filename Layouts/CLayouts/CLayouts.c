// Written by Tests/embed: the data files of Layouts, sorted by name.
#include "CLayouts.h"

static const unsigned char file0[] = {
#embed "../Designs/standard.yaml"
};

static const unsigned char file1[] = {
#embed "../Themes/clinic.yaml"
};

static const unsigned char file2[] = {
#embed "../Themes/easy-read.yaml"
};

static const unsigned char file3[] = {
#embed "../Themes/grey.yaml"
};

static const unsigned char file4[] = {
#embed "../Themes/high-contrast.yaml"
};

static const unsigned char file5[] = {
#embed "../Themes/ink-saver.yaml"
};

static const struct CLayoutsFile files[] = {
  {"Designs/standard.yaml", file0, sizeof file0},
  {"Themes/clinic.yaml", file1, sizeof file1},
  {"Themes/easy-read.yaml", file2, sizeof file2},
  {"Themes/grey.yaml", file3, sizeof file3},
  {"Themes/high-contrast.yaml", file4, sizeof file4},
  {"Themes/ink-saver.yaml", file5, sizeof file5},
};

int CLayoutsCount(void) { return 6; }

struct CLayoutsFile CLayoutsFileAt(int index) { return files[index]; }
