#!/usr/bin/env bash
# Task 20: a list with the columns of the schema, in every form that a program writes.
. "$(dirname "$0")/common.sh"

cat > list.csv <<'LIST'
id,condition,name,born,side,next-visit,exercises,dose.bridge.reps,notes
0041,tight-hamstrings-knee-pain,Maria Alvarez,1962-04-17,left,2026-12-05 09:30,bridge quad-set,8,Walk.
0042,tight-hamstrings-knee-pain,Tom Berger,1957-09-02,right,,bridge quad-set,,
LIST
ends 0 batch list.csv --date 2026-11-21 -o handouts
says '2 made'

# pandas, jq and databases: flat keys, lists as text, 8.0, seconds, null and their words for nothing.
cat > list.json <<'LIST'
[{"ID": "0041", "condition": "tight-hamstrings-knee-pain", "name": "Maria Alvarez", "born": "1962-04-17T00:00:00", "side": "Left",
  "next_visit": "2026-12-05T09:30:00.000", "exercises": "bridge, quad-set", "dose.bridge.reps": 8.0, "notes": "Walk.", "age": null},
 {"id": "0042", "condition": "tight-hamstrings-knee-pain", "name": "Tom Berger", "born": "1957-09-02 00:00:00", "side": "R",
  "next visit": "NaT", "exercises": "bridge quad-set", "age": "NULL", "notes": ""}]
LIST
cat > list.tsv <<'LIST'
id	condition	name	born	age	side	next.visit	exercises	dose.bridge.reps	notes
0041	Tight Hamstrings and Knee Pain	Maria Alvarez	1962-04-17	NA	left leg	2026-12-05 09:30:00	bridge quad-set	8.0	Walk.
LIST
ends 0 batch list.json --date 2026-11-21 -o json
ends 0 batch list.tsv --date 2026-11-21 -o tsv
for file in 0041 0042; do cmp -s handouts/$file.pdf json/$file.pdf || fail "JSON gives another $file.pdf"; done
cmp -s handouts/0041.pdf tsv/0041.pdf || fail 'a tab-separated list gives another 0041.pdf'

# A dose that is none, milliseconds, a zone, a lost id: refused, each with its cause.
cat > bad.jsonl <<'LIST'
{"id": "1", "condition": "tight-hamstrings-knee-pain", "dose.bridge.reps": "NA"}
{"id": "2", "condition": "tight-hamstrings-knee-pain", "born": -243302400000, "name": "a"}
{"id": "3", "condition": "tight-hamstrings-knee-pain", "next-visit": "1796464200000"}
{"id": "4", "condition": "tight-hamstrings-knee-pain", "next-visit": "2026-12-05T09:30:00Z"}
{"id": "1.23456789012346E+018", "condition": "tight-hamstrings-knee-pain"}
LIST
ends 3 batch bad.jsonl --dry-run --show-values
says '0 sound, 5 failed'
says 'milliseconds since 1970'
says 'must have no time zone'
says 'last digits are lost'
times 0 'times: error'

# Files of other programs given by mistake are named.
printf 'PK\003\004rest of a spreadsheet' > sheet.csv
ends 65 batch sheet.csv --dry-run
says 'a spreadsheet'
printf '{"resourceType": "Bundle", "entry": []}' > bundle.json
ends 65 batch bundle.json --dry-run
says 'a FHIR Bundle'
printf '[{"resourceType": "Patient"}]' > patients.json
ends 65 batch patients.json --dry-run
says 'a FHIR resource'
printf 'id,condition,name\n1,tight-hamstrings-knee-pain,Mar\355a\n' > latin.csv
ends 65 batch latin.csv --dry-run --show-values
says 'save the file as UTF-8'
