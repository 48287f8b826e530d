#!/usr/bin/env bash
# The sample for Node makes the command line's bytes, and is told what is wrong.
source "$(dirname "$0")/common.sh"
need node nodejs
said=$(node "$here/handout.mjs" "$HANDOUT" node.pdf)
expected expected.pdf
same node.pdf expected.pdf
[ "$said" = '2 pages; unknown key "…"' ] || fail "the sample says: $said"
