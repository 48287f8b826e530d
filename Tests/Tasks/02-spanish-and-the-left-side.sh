#!/usr/bin/env bash
# Task 2: the sheet in Spanish, for the left side; both as people write them.
. "$(dirname "$0")/common.sh"

ends 0 make tight-hamstrings-knee-pain --side left --language es --date 2026-11-21 -o plain.pdf
holds plain.pdf 'Isquiotibiales tensos y dolor de rodilla'
holds plain.pdf 'pierna izquierda'
for side in Left LEFT L 'left leg' izquierda; do
  ends 0 make tight-hamstrings-knee-pain --side "$side" --language es-MX --date 2026-11-21 -o written.pdf
  cmp -s plain.pdf written.pdf || fail "--side $side makes another sheet"
done

# Exercises without a condition too.
ends 0 make --exercises bridge,clamshell --side Left --language es-MX --date 2026-11-21 -o ejercicios.pdf
holds ejercicios.pdf 'Sus ejercicios'
holds ejercicios.pdf 'primero la pierna izquierda'
holds ejercicios.pdf 'Pare y busque ayuda'
