#!/usr/bin/env bash
# Task 19: unknown columns, other case, dates and sides; each cause is said once, with its count and the first places.
. "$(dirname "$0")/common.sh"

write_export export.csv
"$HANDOUT" map export.csv > columns.yaml
ends 3 batch export.csv --columns columns.yaml --dry-run
times 2 'born must be a date written YYYY-MM-DD'
says '120 times: error: born must be a date written YYYY-MM-DD, found "…"; at 3:'
says '120 times: error: next-visit must be a date'
! grep -q 'María' err.txt || fail 'a log names a patient'

# The order of day and month is never guessed, and a wrong one is found where it can be.
ends 3 batch export.csv --columns columns.yaml --date-format MM/DD/YYYY --dry-run
says 'born must be a date that the calendar has'

sed 's/;L;/;vorne;/' export.csv > sides.csv
ends 3 batch sides.csv --columns columns.yaml --date-format DD/MM/YYYY --dry-run
says '60 times: error: side must be left, right or both, found "…"; at 3:'
ends 0 batch export.csv --columns columns.yaml --date-format DD/MM/YYYY --dry-run

# A list whose first line is a patient tells no name.
tail -n +3 export.csv > headless.csv
ends 65 batch headless.csv --dry-run
says 'the first line names no known column among its 13'
! grep -q 'María' err.txt || fail 'a log names a patient'
