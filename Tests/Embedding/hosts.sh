#!/usr/bin/env bash
# What the library promises of its hosts: their own zlib and names, their other libraries, their threads and their workers.
source "$(dirname "$0")/common.sh"
need_library
need gcc gcc
need pkg-config pkg-config
python=${HANDOUT_PYTHON:-python3}
export PKG_CONFIG_PATH="$HANDOUT_C/lib/pkgconfig" HANDOUT_LIBRARY="$HANDOUT_C/lib/libhandout.so" HANDOUT HANDOUT_C PYTHONDONTWRITEBYTECODE=1
expected expected.pdf

# All of zlib, so that each of its names is the program's.
libraries=$(pkg-config --variable=libdir zlib)
gcc -std=c11 -D_GNU_SOURCE -Wall -Wextra -Werror -rdynamic "$here/host.c" -o host -Wl,--whole-archive "$libraries/libz.a" \
  -Wl,--no-whole-archive $(pkg-config --cflags --libs handout) -ldl
./host host.pdf
same host.pdf expected.pdf

PYTHONPATH="$(cd "$here/../../Sources/HandoutPython" && pwd):$here" "$python" "$here/test_hosts.py" 2> hosts.txt || fail "$(cat hosts.txt)"
