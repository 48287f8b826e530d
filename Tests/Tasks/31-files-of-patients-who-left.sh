#!/usr/bin/env bash
# Task 31: the files of patients who left are named, and removed when that is wanted.
. "$(dirname "$0")/common.sh"

write_export export.csv 8
"$HANDOUT" map export.csv | sed 's|^date-format:.*|date-format: DD/MM/YYYY|' > columns.yaml
ends 0 batch export.csv --columns columns.yaml --date 2026-11-21 -o handouts
grep -v -e '^0043' -e '^0045' -e '^0047' export.csv > today.csv
echo 'somebody wrote on it' >> handouts/0045.pdf
touch handouts/letter.pdf
ends 0 prune handouts --list today.csv --columns columns.yaml
printf '0043.pdf\n0047.pdf\n' | diff out.txt - || fail 'other files are named'
says '0045.pdf: stays, for it was changed'
says '2 files to remove'
[ -e handouts/0043.pdf ] || fail 'a file went without being asked'
ends 0 prune handouts --list today.csv --columns columns.yaml --yes
[ ! -e handouts/0043.pdf ] && [ ! -e handouts/0047.pdf ] || fail 'the files are there still'
[ -e handouts/0045.pdf ] && [ -e handouts/letter.pdf ] && [ -e handouts/0041.pdf ] || fail 'too much went'

# A list that cannot be right removes nothing.
head -n 2 today.csv > empty.csv
ends 65 prune handouts --list empty.csv --columns columns.yaml --yes
says 'all files would go'
sed 's/^0041;/;/' today.csv > nobody.csv
ends 65 prune handouts --list nobody.csv --columns columns.yaml --yes
[ -e handouts/0041.pdf ] || fail 'a file went'
