#!/usr/bin/env bash
# Task 5: a dose is changed and an exercise dropped; head and cards say the same days, and one sentence says what differs.
. "$(dirname "$0")/common.sh"

make() { ends 0 make tight-hamstrings-knee-pain --name 'Maria Alvarez' --born 1962-04-17 --date 2026-11-21 "$@"; }

make -o before.pdf
holds before.pdf '10 times'
holds before.pdf 'Heel dig'
lacks before.pdf '3 days a week'

for design in sheet full large-print cards fridge booklet; do
  make --drop hamstring-set --dose quad-set.reps=8 --dose quad-set.days=3 --design $design -o after.pdf
  lacks after.pdf 'Heel dig'
  # The head says whose days differ, and so does the exercise itself.
  text=$(pdftotext after.pdf - | sed 's/\xc2\xa0/ /g' | tr '\n' ' ' | tr -s ' ')
  grep -qF '5 days a week · Thigh squeeze: 3 days a week' <<< "$text" || fail "$design: the head does not say what differs"
  [ "$(grep -oF '3 days a week' <<< "$text" | wc -l)" -ge 2 ] || fail "$design: the exercise does not say its days"
  grep -qF '8 times' <<< "$text" || fail "$design: the changed dose is not there"
done

# What is changed for all of them is the rhythm of the sheet, and no card says another.
doses=()
for exercise in calf-stretch-wall-straight quad-set ham-stretch-supine-strap; do doses+=(--dose "$exercise.days=3"); done
make --drop hamstring-set "${doses[@]}" -o all.pdf
holds all.pdf '3 days a week'
lacks all.pdf '5 days a week'

# A dose of an exercise that is not on the sheet is told: nobody believes it to be printed.
make --drop quad-set --dose quad-set.reps=8 -o gone.pdf --show-values
says 'warning: '
says 'quad-set'
lacks gone.pdf 'Thigh squeeze'
