#!/usr/bin/env bash
# The sample as C11 and as C++17 makes the command line's bytes; the contract holds; valgrind finds nothing.
source "$(dirname "$0")/common.sh"
need_library
need gcc gcc
need g++ g++
need pkg-config pkg-config
need valgrind valgrind
export PKG_CONFIG_PATH="$HANDOUT_C/lib/pkgconfig"
flags=$(pkg-config --cflags --libs handout)
strict="-Wall -Wextra -Werror -pedantic"

gcc -std=c11 $strict "$here/sample.c" -o sample $flags
./sample c.pdf packet.pdf
expected expected.pdf
same c.pdf expected.pdf
printf 'condition,side,name,dose.quad-set.reps\n' > list.csv
for _ in 1 2 3; do printf 'tight-hamstrings-knee-pain,left,Maria Alvarez,8\n' >> list.csv; done
"$HANDOUT" batch list.csv --packet batch.pdf --date 2026-11-21 2> /dev/null
same packet.pdf batch.pdf

g++ -x c++ -std=c++17 $strict "$here/sample.c" -o sample17 $flags
./sample17 c17.pdf packet17.pdf
same c17.pdf expected.pdf

gcc -std=c11 -Wall -Wextra -Werror "$here/contract.c" -o contract $flags -lpthread
./contract
valgrind --error-exitcode=9 --leak-check=full --show-leak-kinds=none --errors-for-leak-kinds=none ./sample checked.pdf \
  checked-packet.pdf 2> valgrind.txt || fail "valgrind has complaints: $(tail -n 40 valgrind.txt)"
# The library's constant ValueForm.date is an indirect enum: its pointer carries the case in bits that pointers do not use, and valgrind
# does not know it for one. It is 48 bytes, once in a process.
lost=$(sed -n 's/.*definitely lost: \([0-9,]*\) bytes.*/\1/p' valgrind.txt | tr -d ,)
[ "${lost:-0}" -le 48 ] || fail "valgrind finds $lost bytes lost: $(tail -n 40 valgrind.txt)"
same checked.pdf expected.pdf

# Nothing but the functions of handout.h is there for a host to meet.
nm -D --defined-only "$HANDOUT_C/lib/libhandout.so" | awk '$2 ~ /[A-Z]/ && $2 != "A" { print $3 }' | sed 's/@.*//' | sort > shown
sed -n 's/.*\b\(handout_[a-z_]*\)(.*/\1/p' "$HANDOUT_C/include/handout.h" | grep -v '^handout_write$' | sort -u > declared
diff shown declared || fail "the library shows other functions than handout.h declares"
[ "$(wc -l < declared)" -le 14 ] || fail "there are more than 14 functions"
readelf -d "$HANDOUT_C/lib/libhandout.so" > dynamic
grep -q 'FLAGS_1.*NODELETE' dynamic || fail "the library can be unloaded"
grep -q 'SONAME.*\[libhandout.so.0\]' dynamic || fail "the library has no name of its own for its major version"

# All of Swift that it needs is inside, and no more: Foundation's tables of languages alone are 40 MB.
if grep 'NEEDED.*\(swift\|Foundation\|dispatch\)' dynamic; then fail "the library needs a Swift that is installed"; fi
size=$(stat -L -c %s "$HANDOUT_C/lib/libhandout.so")
[ "$size" -le 32000000 ] || fail "the library has grown to $size bytes"
