#ifndef HANDOUT_CTREES_H
#define HANDOUT_CTREES_H

/// What stands in the built-in files; `BuiltInTrees` says in which form.
const unsigned char *CTreesBytes(void);

/// How many bytes it takes.
unsigned long CTreesCount(void);

#endif
