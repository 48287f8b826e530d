#!/usr/bin/env bash
# Task 15: a week later the patient gets the next phase from last time's file; what was changed is kept, what is old is told.
. "$(dirname "$0")/common.sh"

ends 0 make tight-hamstrings-knee-pain --name 'Maria Alvarez' --born 1962-04-17 --side left --language es \
  --therapist 'J. Okafor, PT' --start 2026-11-21 --next-visit '2026-11-28 09:30' \
  --dose bridge.reps=6 --dose quad-set.reps=8 --add bridge --drop ham-stretch-supine-strap \
  --date 2026-11-21 --attach-plan -o last.pdf

# Nothing of it is typed again.
ends 0 make --from last.pdf --routine phase-2 --date 2026-12-07 --attach-plan -o next.pdf --show-values
for text in 'Maria Alvarez' 'J. Okafor, PT' 'pierna izquierda'; do holds next.pdf "$text"; done
says 'the next visit, 2026-11-28, is before the date of the sheet, 2026-12-07'
says 'warning: phase-2 runs from the start'
says 'doses of the plan are kept in another routine: bridge.reps=6'
says 'quad-set is not in this routine, so its dose has no effect'
ends 0 show next.pdf
lists 'routine: phase-2'
lists '{exercise: bridge, sets: 2, reps: 6,'

# What is typed comes before the plan, and nothing is old any more.
ends 0 make --from last.pdf --routine phase-2 --date 2026-12-07 --start 2026-12-07 --next-visit '2026-12-14 10:00' \
  --dose bridge.reps=9 -o dated.pdf --show-values
times 0 'is before the date of the sheet'
times 0 'doses of the plan are kept'
holds dated.pdf '14 dic'
lacks dated.pdf '28 nov'

# Nobody else's sheet is made of it.
ends 65 make --from last.pdf --name 'Ana Bell' -o other.pdf --show-values
says '--name: error: name is "Ana Bell" here and "Maria Alvarez" in the plan'
[ ! -e other.pdf ] || fail 'a sheet of two patients was made'

# The plan can be looked through, changed by hand, and gives the same sheet on the same day.
ends 0 show last.pdf --save-plan plan.yaml
ends 0 make --from plan.yaml --date 2026-11-21 --attach-plan -o again.pdf
cmp last.pdf again.pdf || fail 'the saved plan gives another sheet'
sed -i 's/reps: 6/reps: 7/; /^next-visit/d' plan.yaml
ends 0 make --from plan.yaml --date 2026-11-28 --start 2026-11-28 -o changed.pdf
times 0 'next visit'
holds changed.pdf '2 series de 7'
