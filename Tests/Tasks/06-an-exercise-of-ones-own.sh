#!/usr/bin/env bash
# Task 6: an exercise of one's own. A copy has pictures at once; of one's own words only name, steps and dosage are needed.
. "$(dirname "$0")/common.sh"

ends 0 new exercise heel-dig-band --like hamstring-set --library clinic
lists 'handout check clinic'
for file in Exercises/heel-dig-band.yaml Poses/heel-dig-band.yaml Schemas/exercise.json Schemas/pose.json; do
  [ -f "clinic/$file" ] || fail "there is no clinic/$file"
done
head -1 clinic/Exercises/heel-dig-band.yaml | grep -qF 'yaml-language-server: $schema=../Schemas/exercise.json' || fail 'no modeline'
ends 0 check clinic
[ ! -s err.txt ] || fail 'check speaks of other files than those of the folder'
ends 0 make tight-hamstrings-knee-pain --library clinic --add heel-dig-band --date 2026-11-21 -o copied.pdf
holds copied.pdf 'Heel dig band'
holds copied.pdf 'Dig your heel down and back.'

# What is there stays; ids are checked; built-in things are not replaced by accident.
cp clinic/Exercises/heel-dig-band.yaml before.yaml
ends 73 new exercise heel-dig-band --like quad-set --library clinic
says 'clinic/Exercises/heel-dig-band.yaml: error: a file of this name is there already'
cmp -s before.yaml clinic/Exercises/heel-dig-band.yaml || fail 'the file was overwritten'
ends 64 new exercise 'Heel Dig' --library clinic
says 'help: write heel-dig'
ends 64 new exercise bridge --library clinic
says '--replace-built-in'

# Five lines.
cat > clinic/Exercises/towel-press.yaml <<'END'
name: Towel press
steps: [Put a rolled towel under your knee., Press your knee down.]
dosage: {repetitions: {sets: 2, reps: 10, hold: 5, rest: 30}, per-day: 1, days: 5, side: each}
END
ends 0 check clinic
says 'clinic/Exercises/towel-press.yaml: warning: the exercise towel-press has no'
ends 0 make tight-hamstrings-knee-pain --library clinic --add towel-press --date 2026-11-21 -o five.pdf --json
lists '"code" : "exercise-incomplete"'
holds five.pdf 'Press your knee down.'
for design in full fridge log cards booklet large-print; do
  ends 0 make tight-hamstrings-knee-pain --library clinic --add towel-press --design $design --date 2026-11-21 -o $design.pdf
done

# Without one of the three it is no exercise.
sed -i '/^dosage/d' clinic/Exercises/towel-press.yaml
ends 65 make tight-hamstrings-knee-pain --library clinic --add towel-press -o none.pdf
says 'the key "dosage" is missing'
