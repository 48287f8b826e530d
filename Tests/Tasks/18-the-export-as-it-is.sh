#!/usr/bin/env bash
# Task 18: the export of the front desk as it is; what its columns are is asked for once.
. "$(dirname "$0")/common.sh"

write_export export.csv
ends 65 batch export.csv -o handouts
says '9 unknown columns: "MRN", "Patient Name", "Date of Birth", "Diagnosis", "Leg", "Physio", "Phone", "Fax", "Idioma"'
[ ! -e handouts ] || fail 'a refused list made a folder'

# A file says it, which the program writes and a person looks through.
ends 0 map export.csv -o columns.yaml
grep -qF '"Date of Birth": born' columns.yaml || fail 'the mapping file has no date of birth'
sed -i 's|^date-format:.*|date-format: DD/MM/YYYY|' columns.yaml
ends 0 batch export.csv --columns columns.yaml --date 2026-11-21 -o handouts
times 1 'columns left out: "Phone", "Fax"'
[ "$(ls handouts/*.pdf | wc -l)" = 120 ] || fail 'not every patient has a file'
holds handouts/0041.pdf 'Núñez, María 1'
holds handouts/0041.pdf 'Says "hi"'
holds handouts/0041.pdf 'pierna izquierda'

# So do options, and the files are the same.
ends 0 batch export.csv --column MRN=id --column 'patient name=name' --column 'Date of Birth=born' --column Diagnosis=condition \
  --column Leg=side --column Physio=therapist --column idioma=language --column Phone= --ignore-unknown \
  --date-format DD/MM/YYYY --date 2026-11-21 -o again
for file in handouts/*.pdf; do cmp -s "$file" "again/$(basename "$file")" || fail "$file is another one with options"; done

# The next day the file is there still.
ends 0 batch export.csv --columns columns.yaml --dry-run
says '120 sound'
