#!/usr/bin/env bash
# Task 27: handouts are posted in window envelopes: the address stands in the window, alone, and the sheet says where it is folded.
. "$(dirname "$0")/common.sh"

cat > list.csv <<'LIST'
id,condition,name,born,address
0041,tight-hamstrings-knee-pain,Maria Alvarez,1962-04-17,"12 Elm Street
Apt 4
Springfield, IL 62704"
LIST
# words FILE TOP BOTTOM: the words of page 1 between two heights, in points from the top.
words() {
  pdftotext -bbox -l 1 "$1" - | sed -n 's/.*xMin="\([0-9.]*\)" yMin="\([0-9.]*\)" xMax="\([0-9.]*\)" yMax="\([0-9.]*\)">\(.*\)<.word>/\1 \2 \3 \4 \5/p' \
    | awk -v top="$2" -v bottom="$3" '$2 >= top && $4 <= bottom { print $5 }' | tr '\n' ' '
}
address='Maria Alvarez 12 Elm Street Apt 4 Springfield, IL 62704 '

# No. 10: the window shows 2 1/2 to 3 1/2 inches of the sheet wherever it slips; the first fold is at 4 inches.
ends 0 batch list.csv --packet us.pdf --separator --date 2026-11-21
[ "$(words us.pdf 0 288)" = "$address" ] || fail "before the fold stands: $(words us.pdf 0 288)"
[ "$(words us.pdf 185 248)" = "$address" ] || fail 'the address is not in the window of a No. 10'

# DIN 5008 form B: the zone of the address is 62.7 to 90 mm from the top, the first fold at 105 mm.
printf 'name: Praxis am Fluss\ncountry: Germany\n' > de.yaml
ends 0 batch list.csv --clinic de.yaml --packet de.pdf --separator --date 2026-11-21
[ "$(words de.pdf 0 297)" = "$address" ] || fail "before the fold stands: $(words de.pdf 0 297)"
[ "$(words de.pdf 176 257)" = "$address" ] || fail 'the address is not in the zone of DIN 5008'
holds de.pdf '17 April 1962'

# The clinic's own envelopes.
printf 'name: Praxis am Fluss\ncountry: Germany\nenvelope: no-10\n' > own.yaml
ends 0 batch list.csv --clinic own.yaml --packet own.pdf --separator --date 2026-11-21
[ "$(words own.pdf 185 248)" = "$address" ] || fail 'the key envelope is not obeyed'

# What is not printed is told: without separators, and where the window holds less.
ends 0 batch list.csv --packet without.pdf --date 2026-11-21
says 'the address is not printed: it stands on separator sheets'
sed -i 's/^Apt 4/Apt 4\nFloor 3\nBack entrance/' list.csv
ends 0 batch list.csv --packet long.pdf --separator --date 2026-11-21
says 'the address is not printed: it is too long for the window of the envelope'
lacks long.pdf 'Elm Street'
