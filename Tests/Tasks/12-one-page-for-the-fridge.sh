#!/usr/bin/env bash
# Task 12: one page for the fridge, read from across the kitchen, with a sheet beside it that has all warning signs.
. "$(dirname "$0")/common.sh"

ends 0 make tight-hamstrings-knee-pain --name 'Maria Alvarez' --id 0041 --side left --design fridge --date 2026-11-21 -o fridge.pdf
says 'the full list of warning signs is not in this handout but in sheet'
[ "$(pages fridge.pdf)" = 1 ] || fail 'the fridge has more than one page'
for text in 'Maria Alvarez' 'call 911' 'All warning signs are on your sheet.' 'Pain 0 to 2' '5 days a week'; do holds fridge.pdf "$text"; done
for exercise in March 'Calf stretch' 'Thigh squeeze' 'Heel dig' 'Strap stretch'; do holds fridge.pdf "$exercise"; done
# Names are 23 points high: letters of 6 mm.
pdftotext -bbox-layout fridge.pdf boxes.html
largest=$(sed -n 's/.*yMin="\([0-9.]*\)".*yMax="\([0-9.]*\)">March<.*/\2 \1/p' boxes.html | awk '{print int($1 - $2)}' | head -n 1)
[ "${largest:-0}" -ge 23 ] || fail "the names are ${largest:-not} high"

# Both in one go: the sheet's two sides, and the fridge on a sheet of its own.
ends 0 make tight-hamstrings-knee-pain --name 'Maria Alvarez' --id 0041 --design sheet,fridge --date 2026-11-21 -o both.pdf
times 0 'the full list of warning signs'
[ "$(pages both.pdf)" = 3 ] || fail 'sheet and fridge are not three pages'
