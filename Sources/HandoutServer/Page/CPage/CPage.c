// Written by Tests/embed: the data files of Sources/HandoutServer/Page, sorted by name.
#include "CPage.h"

static const unsigned char file0[] = {
#embed "../chevron.svg"
};

static const unsigned char file1[] = {
#embed "../icon.svg"
};

static const unsigned char file2[] = {
#embed "../icons.svg"
};

static const unsigned char file3[] = {
#embed "../index.html"
};

static const unsigned char file4[] = {
#embed "../script/bar.js"
};

static const unsigned char file5[] = {
#embed "../script/catalog.js"
};

static const unsigned char file6[] = {
#embed "../script/checks.js"
};

static const unsigned char file7[] = {
#embed "../script/condition-box.js"
};

static const unsigned char file8[] = {
#embed "../script/dom.js"
};

static const unsigned char file9[] = {
#embed "../script/drag.js"
};

static const unsigned char file10[] = {
#embed "../script/files.js"
};

static const unsigned char file11[] = {
#embed "../script/keys.js"
};

static const unsigned char file12[] = {
#embed "../script/library-pane.js"
};

static const unsigned char file13[] = {
#embed "../script/main.js"
};

static const unsigned char file14[] = {
#embed "../script/mistakes.js"
};

static const unsigned char file15[] = {
#embed "../script/notices.js"
};

static const unsigned char file16[] = {
#embed "../script/pages-pane.js"
};

static const unsigned char file17[] = {
#embed "../script/pictures.js"
};

static const unsigned char file18[] = {
#embed "../script/plan-pane.js"
};

static const unsigned char file19[] = {
#embed "../script/plan.js"
};

static const unsigned char file20[] = {
#embed "../script/preview.js"
};

static const unsigned char file21[] = {
#embed "../script/question.js"
};

static const unsigned char file22[] = {
#embed "../script/request.js"
};

static const unsigned char file23[] = {
#embed "../script/routine-pane.js"
};

static const unsigned char file24[] = {
#embed "../script/row.js"
};

static const unsigned char file25[] = {
#embed "../script/ruled-out.js"
};

static const unsigned char file26[] = {
#embed "../script/server.js"
};

static const unsigned char file27[] = {
#embed "../script/speech.js"
};

static const unsigned char file28[] = {
#embed "../script/stepper.js"
};

static const unsigned char file29[] = {
#embed "../script/store.js"
};

static const unsigned char file30[] = {
#embed "../script/tabs.js"
};

static const unsigned char file31[] = {
#embed "../script/tiles.js"
};

static const unsigned char file32[] = {
#embed "../script/token.js"
};

static const unsigned char file33[] = {
#embed "../script/words.js"
};

static const unsigned char file34[] = {
#embed "../style/bar.css"
};

static const unsigned char file35[] = {
#embed "../style/base.css"
};

static const unsigned char file36[] = {
#embed "../style/controls.css"
};

static const unsigned char file37[] = {
#embed "../style/dialogs.css"
};

static const unsigned char file38[] = {
#embed "../style/library.css"
};

static const unsigned char file39[] = {
#embed "../style/pages.css"
};

static const unsigned char file40[] = {
#embed "../style/phone.css"
};

static const unsigned char file41[] = {
#embed "../style/plan.css"
};

static const unsigned char file42[] = {
#embed "../style/routine.css"
};

static const unsigned char file43[] = {
#embed "../words/en.js"
};

static const unsigned char file44[] = {
#embed "../words/es.js"
};

static const struct CPageFile files[] = {
  {"chevron.svg", file0, sizeof file0},
  {"icon.svg", file1, sizeof file1},
  {"icons.svg", file2, sizeof file2},
  {"index.html", file3, sizeof file3},
  {"script/bar.js", file4, sizeof file4},
  {"script/catalog.js", file5, sizeof file5},
  {"script/checks.js", file6, sizeof file6},
  {"script/condition-box.js", file7, sizeof file7},
  {"script/dom.js", file8, sizeof file8},
  {"script/drag.js", file9, sizeof file9},
  {"script/files.js", file10, sizeof file10},
  {"script/keys.js", file11, sizeof file11},
  {"script/library-pane.js", file12, sizeof file12},
  {"script/main.js", file13, sizeof file13},
  {"script/mistakes.js", file14, sizeof file14},
  {"script/notices.js", file15, sizeof file15},
  {"script/pages-pane.js", file16, sizeof file16},
  {"script/pictures.js", file17, sizeof file17},
  {"script/plan-pane.js", file18, sizeof file18},
  {"script/plan.js", file19, sizeof file19},
  {"script/preview.js", file20, sizeof file20},
  {"script/question.js", file21, sizeof file21},
  {"script/request.js", file22, sizeof file22},
  {"script/routine-pane.js", file23, sizeof file23},
  {"script/row.js", file24, sizeof file24},
  {"script/ruled-out.js", file25, sizeof file25},
  {"script/server.js", file26, sizeof file26},
  {"script/speech.js", file27, sizeof file27},
  {"script/stepper.js", file28, sizeof file28},
  {"script/store.js", file29, sizeof file29},
  {"script/tabs.js", file30, sizeof file30},
  {"script/tiles.js", file31, sizeof file31},
  {"script/token.js", file32, sizeof file32},
  {"script/words.js", file33, sizeof file33},
  {"style/bar.css", file34, sizeof file34},
  {"style/base.css", file35, sizeof file35},
  {"style/controls.css", file36, sizeof file36},
  {"style/dialogs.css", file37, sizeof file37},
  {"style/library.css", file38, sizeof file38},
  {"style/pages.css", file39, sizeof file39},
  {"style/phone.css", file40, sizeof file40},
  {"style/plan.css", file41, sizeof file41},
  {"style/routine.css", file42, sizeof file42},
  {"words/en.js", file43, sizeof file43},
  {"words/es.js", file44, sizeof file44},
};

int CPageCount(void) { return 45; }

struct CPageFile CPageFileAt(int index) { return files[index]; }
