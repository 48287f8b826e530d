#!/usr/bin/env bash
# Task 13: large print for poor sight: nothing under 18 points, and no warning, step or dose of the sheet left out.
. "$(dirname "$0")/common.sh"

make() { ends 0 make tight-hamstrings-knee-pain --name 'Maria Alvarez' --born 1959-02-03 --side left --date 2026-11-21 "$@"; }
make --language es --large-print -o grande.pdf
holds grande.pdf 'Maria Alvarez'
holds grande.pdf 'pierna izquierda'
make --large-print -o large.pdf
make -o sheet.pdf

# The smallest letters of all pages, by the sizes with which they are set.
for file in large.pdf grande.pdf; do
  smallest=$(mutool draw -q -F stext -o - "$file" 2> /dev/null | grep -o '<font [^>]*size="[0-9.]*"' | sed 's/.*size="\([0-9.]*\)"/\1/' | sort -n | head -n 1)
  awk -v size="${smallest:-0}" 'BEGIN { exit !(size >= 17.99) }' || fail "$file has letters of ${smallest:-no} points"
done

# Every exercise, dose and step of the sheet, and every warning sign.
words() { pdftotext "$1" - | tr '\n' ' ' | tr -s ' '; }
large=$(words large.pdf)
for text in 'Marching on the spot' 'Wall calf stretch' 'Thigh squeeze' 'Heel dig' 'Strap hamstring stretch' '10 times' 'hold 30 seconds' \
  'Stand tall by a counter.' 'Press your knee into the roll.' 'Very bad pain, or you cannot take 4 steps' \
  'Knee is stuck, as if blocked, not just tight' 'A pop, then a bruise, a gap, or a weak leg' 'Pain most nights, or weight loss you cannot explain'; do
  holds sheet.pdf "${text%% *}"
  grep -qF "$text" <<< "$large" || fail "large print does not say: $text"
done
