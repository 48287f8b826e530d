#!/usr/bin/env bash
# Task 24: go on after an end that came too early, and with the rows that failed; Ctrl-C ends in good order.
. "$(dirname "$0")/common.sh"

write_export export.csv 60
"$HANDOUT" map export.csv | sed 's|^date-format:.*|date-format: DD/MM/YYYY|' > columns.yaml
"$HANDOUT" batch export.csv --columns columns.yaml --date 2026-11-21 --jobs 1 -o handouts 2> err.txt &
batch=$!
while [ "$(find . -path './handouts/*.pdf' | wc -l)" -lt 3 ]; do sleep 0.02; done
kill -INT $batch
status=0
wait $batch || status=$?
if [ "$status" = 130 ]; then says 'go on with --resume'; else [ "$status" = 0 ] || fail "exit code $status after Ctrl-C"; fi
ends 0 batch export.csv --columns columns.yaml --date 2026-11-21 -o handouts --resume
[ "$(ls handouts/*.pdf | wc -l)" = 60 ] || fail 'not every patient has a file'
for file in handouts/*.pdf; do qpdf --check "$file" > /dev/null || fail "$file is damaged"; done

# Another day: it says so before it makes everything again, and offers the earlier date.
ends 0 batch export.csv --columns columns.yaml --date 2026-11-21 -o handouts --resume
says '60 kept'
times 0 'made again'
ends 64 batch export.csv --columns columns.yaml --date 2026-11-22 -o handouts --resume --date-of-manifest
ends 0 batch export.csv --columns columns.yaml -o handouts --resume --date-of-manifest
says "60 kept"
ends 0 batch export.csv --columns columns.yaml --date 2026-11-23 -o handouts --resume
says "files of the folder have another date, 2026-11-21, than this run: they are made again"

sed "s|;01/04/|;41/04/|" export.csv > bad.csv
ends 3 batch bad.csv --columns columns.yaml --date 2026-11-23 -o retried
ends 0 batch export.csv --columns columns.yaml --date 2026-11-23 -o retried --retry-failed
