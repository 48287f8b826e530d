#!/usr/bin/env bash
# Task 22: the smallest form for paper; a packet that mixes papers is warned of.
. "$(dirname "$0")/common.sh"

write_export export.csv 20
"$HANDOUT" map export.csv | sed 's|^date-format:.*|date-format: DD/MM/YYYY|' > columns.yaml
ends 0 batch export.csv --columns columns.yaml --date 2026-11-21 --packet screen.pdf
ends 0 batch export.csv --columns columns.yaml --date 2026-11-21 --packet paper.pdf --print
[ "$(pages screen.pdf)" = "$(pages paper.pdf)" ] || fail 'the two packets have different pages'
[ "$(stat -c %s paper.pdf)" -lt "$(stat -c %s screen.pdf)" ] || fail 'the form for paper is not smaller'
times 0 'mixes papers'

cat > mixed.csv <<'LIST'
id,condition,paper
1,tight-hamstrings-knee-pain,letter
2,tight-hamstrings-knee-pain,a4
3,tight-hamstrings-knee-pain,a4
LIST
ends 0 batch mixed.csv --packet mixed.pdf --print
says 'the packet mixes papers: 1 on letter and 2 on a4'
