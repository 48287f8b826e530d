#!/usr/bin/env bash
# Task 1: the sheet for words that are no condition's name; the nearest profiles are named, and exercises alone make a sheet.
. "$(dirname "$0")/common.sh"

for words in 'tight knee' 'hamstring knee cramp'; do
  ends 64 make "$words" -o sheet.pdf --show-values
  says "there is no condition \"$words\""
  says '"tight-hamstrings-knee-pain" (Tight hamstrings and knee pain)'
  says '"sciatic-hamstring-knee-pain" (Tight hamstrings and knee pain from a nerve in the low back)'
  says '--exercises bridge,clamshell'
done
[ ! -e sheet.pdf ] || fail 'a refused command made a file'

ends 0 list conditions --search knee
lists 'tight-hamstrings-knee-pain'
ends 0 list conditions --search 'tight hamstring cramp'
says 'no conditions are found by "tight hamstring cramp"; the nearest are:'
says 'tight-hamstrings-knee-pain'

# Found by a name that people have for it, a Spanish one, a code.
for name in 'tight hamstrings and knee pain' 'Isquiotibiales tensos y dolor de rodilla' M25.569; do
  ends 0 make "$name" --date 2026-11-21 -o sheet.pdf
  holds sheet.pdf 'Tight hamstrings and knee pain'
done

# What suits somebody who lies on the floor and has nothing at hand.
ends 0 list exercises --for tight-hamstrings-knee-pain --position on-back --equipment none --target hamstrings --phase 2
lists 'bridge'
ends 64 list exercises --target hamstring
says 'did you mean "hamstrings"?'

# No sheet for it: one of exercises alone, with the warnings of every sheet.
ends 0 make --exercises quad-set,sit-to-stand --date 2026-11-21 -o exercises.pdf
for text in 'Your exercises' 'Call 911.' 'numb between your legs' 'You cannot start, hold or feel your pee or bowels' \
  'Chest pain, or suddenly short of breath' 'One foot is suddenly cold' 'Bone shows, leg out of shape' \
  'Knee is stuck, as if blocked' 'One calf or thigh swells' 'Stop if'; do
  holds exercises.pdf "$text"
done
[ "$(pages exercises.pdf)" = 2 ] || fail 'the sheet has more than its two sides'
ends 64 make --exercises quad-set --routine phase-2 -o exercises.pdf
says 'needs a condition'
