#!/usr/bin/env bash
# libqpdf 11.3.0 (Debian libqpdf29, C API): a wrong password is written to standard error by qpdf_cleanup, although the
# program silenced errors, and knows of the failure by the status of qpdf_read.
#
# Seen: with qpdf_silence_errors and qpdf_set_suppress_warnings, qpdf_read of an encrypted file with a wrong password returns
# an error status, and qpdf_cleanup then prints "WARNING: application did not handle error: …: invalid password" with the
# file's name on standard error. Only after a call of qpdf_get_error it prints nothing.
# Expected: what is silenced stays silent, or qpdf_silence_errors says that it needs qpdf_get_error.
# For a handout: a program that tries passwords of kept files fetches the error each time, or names of files get into logs.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
for package in libqpdf-dev libqpdf29 qpdf; do
  apt-get download "$package=11.3.0-1+deb12u1" > /dev/null 2>&1 || apt-get download "$package=11.3.0-1" > /dev/null
done
for package in *.deb; do dpkg -x "$package" root; done
libraries="$(dirname "$(find "$PWD/root" -name 'libqpdf.so.29' | head -1)")"
export LD_LIBRARY_PATH="$libraries"
cat > try.c <<'C'
#include <qpdf/qpdf-c.h>
#include <stdio.h>
#include <string.h>
int main(int count, char** words) {
  qpdf_data file = qpdf_init();
  qpdf_silence_errors(file);
  qpdf_set_suppress_warnings(file, QPDF_TRUE);
  int failed = (qpdf_read(file, words[1], "wrong") & QPDF_ERRORS) != 0;
  if (count > 2 && qpdf_has_error(file)) qpdf_get_error(file);
  qpdf_cleanup(&file);
  printf("qpdf %s: read failed: %d\n", qpdf_get_qpdf_version(), failed);
  return failed ? 0 : 1;
}
C
gcc -I root/usr/include try.c -o try "$libraries/libqpdf.so.29"
"$(find root -path '*/bin/qpdf')" --empty --encrypt right owner 256 -- locked.pdf
./try locked.pdf 2> plain.txt
./try locked.pdf fetch 2> fetched.txt
echo "without qpdf_get_error: $(sed "s|$PWD/||" plain.txt)"
echo "with qpdf_get_error: '$(cat fetched.txt)'"
grep -q "application did not handle error.*invalid password" plain.txt
[ ! -s fetched.txt ]
