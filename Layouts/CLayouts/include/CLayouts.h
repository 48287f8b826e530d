#ifndef HANDOUT_CLAYOUTS_H
#define HANDOUT_CLAYOUTS_H

/// A data file that is part of the program.
struct CLayoutsFile {
  /// Its name below Layouts, such as "X/y.yaml".
  const char *name;
  const unsigned char *bytes;
  unsigned long count;
};

/// The number of files.
int CLayoutsCount(void);

/// The file at an index from 0 to the count less one; files are sorted by name.
struct CLayoutsFile CLayoutsFileAt(int index);

#endif
