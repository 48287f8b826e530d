#!/usr/bin/env bash
# Task 3: name, therapist, visit and side as they are typed at the treatment table; mistakes are named all at once.
. "$(dirname "$0")/common.sh"

ends 65 make tight-hamstrings-knee-pain --name 'Maria Alvarez' --born 17.04.1962 --next-visit tomorrow --dose quad-set.reps=many \
  -o maria.pdf --show-values
says '--born: error: born must be a date written YYYY-MM-DD'
says '--next-visit: error: next-visit must be a date'
says '--dose: error: quad-set.reps must be a whole number from 1 to 200, found "many"'
[ ! -e maria.pdf ] || fail 'a refused command made a file'

ends 0 make tight-hamstrings-knee-pain --name 'Maria Alvarez' --born 1962-04-17 --therapist 'J. Okafor, PT' --note 'Vaya despacio.' \
  --side Left --language es-MX --dose quad-set.reps=7 --next-visit '2026-12-05 09:30' --date 2026-11-21 -o maria.pdf
for text in 'Maria Alvarez' 'J. Okafor, PT' 'Vaya despacio.' 'pierna izquierda' '5 dic' '7 veces'; do holds maria.pdf "$text"; done

# On a shared machine nothing of it stands in the list of processes.
printf 'name: Maria Alvarez\nborn: 1962-04-17\n' > patient.yaml
ends 0 make tight-hamstrings-knee-pain --patient - --date 2026-11-21 -o piped.pdf < patient.yaml
holds piped.pdf 'Maria Alvarez'

# Another patient's file is refused.
ends 65 make tight-hamstrings-knee-pain --patient patient.yaml --name 'Ana Bell' -o mixed.pdf
says '--name: error: name is'
