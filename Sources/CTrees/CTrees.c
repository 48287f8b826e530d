#include "CTrees.h"

static const unsigned char trees[] = {
#embed "Trees.bin"
};

const unsigned char *CTreesBytes(void) { return trees; }

unsigned long CTreesCount(void) { return sizeof trees; }
