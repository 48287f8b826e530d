#!/usr/bin/env bash
# Task 26: the printer jammed; patients 40 to 60 once more, in one command.
. "$(dirname "$0")/common.sh"

write_export export.csv
"$HANDOUT" map export.csv | sed 's|^date-format:.*|date-format: DD/MM/YYYY|' > columns.yaml
ends 0 batch export.csv --columns columns.yaml --date 2026-11-21 --packet all.pdf --print --duplex --json
ends 0 batch export.csv --columns columns.yaml --date 2026-11-21 --packet again.pdf --print --duplex --rows 40-60 --json
[ "$(pages again.pdf)" = 42 ] || fail "the packet has $(pages again.pdf) pages"
holds again.pdf 'María 40'
holds again.pdf 'María 60'
lacks again.pdf 'María 61'
lacks again.pdf 'María 39'
lists '"firstPage":1,"id":"0080","lastPage":2,'
lists '"firstPage":41,"id":"0100","lastPage":42,'

ends 0 batch export.csv --columns columns.yaml --date 2026-11-21 --packet two.pdf --only 0041,0043
[ "$(pages two.pdf)" = 4 ] || fail "the packet has $(pages two.pdf) pages"
ends 64 batch export.csv --columns columns.yaml --packet none.pdf --only 0041,9999
says 'no row of the list has the id "9999"'
[ ! -e none.pdf ] || fail 'a packet was written for an id that is not there'
ends 64 batch export.csv --columns columns.yaml --packet none.pdf --rows 4000-4010
says 'the list has no row 4000'
ends 64 batch export.csv --packet none.pdf --rows 60-40
