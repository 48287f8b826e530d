#ifndef HANDOUT_CPAGE_H
#define HANDOUT_CPAGE_H

/// A file of the page.
struct CPageFile {
  /// Its name below the folder of the page, such as "script/main.js".
  const char *name;
  const unsigned char *bytes;
  unsigned long count;
};

/// The number of files.
int CPageCount(void);

/// The file at an index from 0 to the count less one; files are sorted by name.
struct CPageFile CPageFileAt(int index);

#endif
