# What the scripts of every language use. Each runs in an empty folder; HANDOUT is the program, HANDOUT_C the folder of the C library,
# HANDOUT_PYTHON the Python of the tests.
set -euo pipefail
: "${HANDOUT:?HANDOUT must be the path of the program}"
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export LD_LIBRARY_PATH="${HANDOUT_C:-}/lib"

fail() {
  echo "$1" >&2
  exit 1
}

# The library's folder, where a language needs it.
need_library() {
  [ -e "${HANDOUT_C:?HANDOUT_C must be the folder of the C library}/lib/libhandout.so" ] ||
    fail "the C library is missing in $HANDOUT_C; build it with Sources/HandoutC/build"
}

# The command that a language needs, and the Debian package that brings it.
need() { command -v "$1" > /dev/null || fail "$1 is missing: apt-get install $2"; }

# What the command line makes of the request of all samples.
expected() {
  "$HANDOUT" make tight-hamstrings-knee-pain --side left --name "Maria Alvarez" --dose quad-set.reps=8 --date 2026-11-21 -o "$1" 2> /dev/null
}

# same FILE FILE: both have the same bytes.
same() { cmp "$1" "$2" || fail "$1 has other bytes than $2"; }
