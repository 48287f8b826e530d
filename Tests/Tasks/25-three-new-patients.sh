#!/usr/bin/env bash
# Task 25: the next day there are three new patients; only their pages are wanted, and the old files stay as they are.
. "$(dirname "$0")/common.sh"

write_export monday.csv 20
write_export tuesday.csv 23
"$HANDOUT" map monday.csv | sed 's|^date-format:.*|date-format: DD/MM/YYYY|' > columns.yaml
ends 0 batch monday.csv --columns columns.yaml --date 2026-11-23 -o handouts
sha256sum handouts/*.pdf > before.txt
ends 0 batch tuesday.csv --columns columns.yaml --date 2026-11-24 -o handouts --only-new --packet new.pdf --duplex --json
[ "$(grep -c '"packet":"new.pdf","pages":2' out.txt)" = 3 ] || fail 'the packet has other patients than three'
lists '"firstPage":1,'
[ "$(pages new.pdf)" = 6 ] || fail "the packet has $(pages new.pdf) pages"
holds new.pdf 'Núñez, María 21'
lacks new.pdf 'Núñez, María 20'
sha256sum --quiet -c before.txt || fail 'an old file has changed'
[ "$(ls handouts/*.pdf | wc -l)" = 23 ] || fail 'the folder lacks the new patients'
ends 0 batch tuesday.csv --columns columns.yaml --date 2026-11-24 -o handouts --only-new --packet none.pdf
says '0 made'
[ ! -e none.pdf ] || fail 'an empty packet was written'

# Without a word about new patients the other date is told before everything is made again.
ends 0 batch tuesday.csv --columns columns.yaml --date 2026-11-24 -o handouts --resume
says 'files of the folder have another date, 2026-11-23, than this run: they are made again'

# What has changed since, and what is gone, is left alone and counted.
rm -r handouts
ends 0 batch monday.csv --columns columns.yaml --date 2026-11-23 -o handouts
rm handouts/0042.pdf
sed -i '/^0043;/s/Says/Said/; /^0044;/s/Says/Said/' tuesday.csv
ends 0 batch tuesday.csv --columns columns.yaml --date 2026-11-24 -o handouts --only-new
says '2 rows have changed since their files were made and 1 file is gone: left alone'
[ ! -e handouts/0042.pdf ] || fail 'a file that was gone is made'
says '3 made'
