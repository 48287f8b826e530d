#!/usr/bin/env bash
# Task 30: file names that colleagues can read, and files that they may open.
. "$(dirname "$0")/common.sh"

cat > list.csv <<'LIST'
id,condition,name
MRN 0041/7,tight-hamstrings-knee-pain,Ana
MRN 0041/7,sciatic-hamstring-knee-pain,Ana
0042,tight-hamstrings-knee-pain,Bo
LIST
umask 077
ends 0 batch list.csv -o handouts --file-name '{id}-{condition}' --file-mode 0640
ls handouts > names.txt
diff names.txt - <<'NAMES' || fail 'the files have other names'
0042-tight-hamstrings-knee-pain.pdf
MRN-0041-7-sciatic-hamstring-knee-pain.pdf
MRN-0041-7-tight-hamstrings-knee-pain.pdf
manifest.jsonl
NAMES
[ "$(stat -c %a handouts/0042-tight-hamstrings-knee-pain.pdf)" = 640 ] || fail 'the group may not read the files'
[ "$(stat -c %a handouts)" = 750 ] || fail 'the group may not enter the folder'
[ "$(stat -c %a handouts/manifest.jsonl)" = 600 ] || fail 'others may read the manifest'
ends 0 batch list.csv -o handouts --file-name '{id}-{condition}' --file-mode 0640 --resume
says '3 kept'

# Where the names do not tell the conditions apart, one patient is one row.
ends 3 batch list.csv -o plain
says 'of row 2 is the id of row 1 too'
[ -e plain/MRN-0041-7.pdf ] || fail 'the file has another name'
[ "$(stat -c %a plain/0042.pdf)" = 600 ] || fail 'others may read a file without being let'
ends 64 batch list.csv -o wide --file-mode 0666
