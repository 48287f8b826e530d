#ifndef HANDOUT_CLINUX_SHIM_H
#define HANDOUT_CLINUX_SHIM_H
// What the C library shows only with _GNU_SOURCE, which Swift does not set.

// Renames a file; the flags say what becomes of a file that has the new name already.
int renameat2(int old_folder, const char *old_name, int new_folder, const char *new_name, unsigned int flags);

enum {
  // Fails with EEXIST instead of replacing a file.
  handout_rename_no_replace = 1,
  // Opens a folder that may be entered but not read.
  handout_open_path_only = 010000000
};
#endif
