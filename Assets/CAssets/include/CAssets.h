#ifndef HANDOUT_CASSETS_H
#define HANDOUT_CASSETS_H

/// A data file that is part of the program.
struct CAssetsFile {
  /// Its name below Assets, such as "X/y.yaml".
  const char *name;
  const unsigned char *bytes;
  unsigned long count;
};

/// The number of files.
int CAssetsCount(void);

/// The file at an index from 0 to the count less one; files are sorted by name.
struct CAssetsFile CAssetsFileAt(int index);

#endif
