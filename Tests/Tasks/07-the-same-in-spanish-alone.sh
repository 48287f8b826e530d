#!/usr/bin/env bash
# Task 7: an exercise of one's own in the patient's language alone.
. "$(dirname "$0")/common.sh"

mkdir -p clinic/Exercises
cat > clinic/Exercises/talon-banda.yaml <<'END'
language: es
name: Talón con banda
kind: strength
position: on-back
targets: [hamstrings]
equipment: [band]
start: Acuéstese boca arriba con {una rodilla|la rodilla izquierda|la rodilla derecha} doblada.
steps: [Hunda el talón en el piso., Sostenga y relaje.]
feel: en la parte de atrás del muslo
mistake: No levante la cadera.
easier: Presione menos.
harder: Presione más.
dosage: {repetitions: {sets: 2, reps: 10, hold: 5, rest: 30}, per-day: 1, days: 5, side: each}
cautions: [siente hormigueo en la pierna]
alt: {start: Persona boca arriba con una rodilla doblada.}
sources: [MSD-HAM]
END
ends 0 check clinic
lists 'The library is sound.'
ends 0 make tight-hamstrings-knee-pain --library clinic --exercises quad-set,talon-banda --side left --language es \
  --date 2026-11-21 -o hoja.pdf
holds hoja.pdf 'Talón con banda'
holds hoja.pdf 'la rodilla izquierda'

# No sheet mixes languages by itself.
ends 65 make tight-hamstrings-knee-pain --library clinic --add talon-banda -o mixed.pdf --show-values
says 'clinic/Exercises/talon-banda.yaml: error: this text is written in "es" alone, and the sheet is in "en"'
says 'help: make the sheet with --language es'
ends 65 make tight-hamstrings-knee-pain --library clinic --add talon-banda --language es,en -o mixed.pdf --show-values
says 'and the sheet is in "en"'
[ ! -e mixed.pdf ] || fail 'a refused sheet was written'

# With the English beside it both are possible.
mkdir -p clinic/Translations/en/Exercises
fingerprint=$("$HANDOUT" check clinic --fingerprints | sed -n 's/  Exercises\/talon-banda.yaml//p')
cat > clinic/Translations/en/Exercises/talon-banda.yaml <<END
language: en
translator: J. Okafor
date: 2026-11-21
english: "$fingerprint"
name: Heel dig with a band
start: Lie on your back with {one knee|your left knee|your right knee} bent.
steps: [Dig your heel into the floor., Hold and relax.]
feel: in the back of your thigh
mistake: Do not lift your hips.
easier: Press less.
harder: Press more.
cautions: [your leg tingles]
alt: {start: Person on their back with one knee bent.}
END
ends 0 make tight-hamstrings-knee-pain --library clinic --exercises quad-set,talon-banda --language es,en --date 2026-11-21 -o both.pdf
holds both.pdf 'Heel dig with a band'
