// Written by Tests/embed: the data files of Layouts, sorted by name.
#include "CLayouts.h"

static const unsigned char file0[] = {
#embed "../Designs/booklet.yaml"
};

static const unsigned char file1[] = {
#embed "../Designs/cards.yaml"
};

static const unsigned char file2[] = {
#embed "../Designs/contact-sheet.yaml"
};

static const unsigned char file3[] = {
#embed "../Designs/fridge.yaml"
};

static const unsigned char file4[] = {
#embed "../Designs/full.yaml"
};

static const unsigned char file5[] = {
#embed "../Designs/information.yaml"
};

static const unsigned char file6[] = {
#embed "../Designs/large-print.yaml"
};

static const unsigned char file7[] = {
#embed "../Designs/log.yaml"
};

static const unsigned char file8[] = {
#embed "../Designs/packet-cover.yaml"
};

static const unsigned char file9[] = {
#embed "../Designs/separator.yaml"
};

static const unsigned char file10[] = {
#embed "../Designs/sheet.yaml"
};

static const unsigned char file11[] = {
#embed "../Designs/wallet.yaml"
};

static const unsigned char file12[] = {
#embed "../Themes/clinic.yaml"
};

static const unsigned char file13[] = {
#embed "../Themes/easy-read.yaml"
};

static const unsigned char file14[] = {
#embed "../Themes/grey.yaml"
};

static const unsigned char file15[] = {
#embed "../Themes/high-contrast.yaml"
};

static const unsigned char file16[] = {
#embed "../Themes/ink-saver.yaml"
};

static const struct CLayoutsFile files[] = {
  {"Designs/booklet.yaml", file0, sizeof file0},
  {"Designs/cards.yaml", file1, sizeof file1},
  {"Designs/contact-sheet.yaml", file2, sizeof file2},
  {"Designs/fridge.yaml", file3, sizeof file3},
  {"Designs/full.yaml", file4, sizeof file4},
  {"Designs/information.yaml", file5, sizeof file5},
  {"Designs/large-print.yaml", file6, sizeof file6},
  {"Designs/log.yaml", file7, sizeof file7},
  {"Designs/packet-cover.yaml", file8, sizeof file8},
  {"Designs/separator.yaml", file9, sizeof file9},
  {"Designs/sheet.yaml", file10, sizeof file10},
  {"Designs/wallet.yaml", file11, sizeof file11},
  {"Themes/clinic.yaml", file12, sizeof file12},
  {"Themes/easy-read.yaml", file13, sizeof file13},
  {"Themes/grey.yaml", file14, sizeof file14},
  {"Themes/high-contrast.yaml", file15, sizeof file15},
  {"Themes/ink-saver.yaml", file16, sizeof file16},
};

int CLayoutsCount(void) { return 17; }

struct CLayoutsFile CLayoutsFileAt(int index) { return files[index]; }
