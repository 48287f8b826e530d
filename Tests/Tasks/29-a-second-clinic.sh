#!/usr/bin/env bash
# Task 29: some patients of the list belong to a second clinic abroad, with another logo, another paper and other dates.
. "$(dirname "$0")/common.sh"

base64 -d > logo.png <<'PNG'
iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==
PNG
printf 'name: Riverside Clinic\nphone: "(555) 555-0142"\n' > riverside.yaml
printf 'name: Praxis am Fluss\nphone: "030 555-0143"\ncountry: DE\nlogo: logo.png\n' > fluss.yaml
cat > list.csv <<'LIST'
id,condition,name,born,therapist,clinic
0041,tight-hamstrings-knee-pain,Maria Alvarez,1962-04-17,"J. Okafor, PT",
0042,tight-hamstrings-knee-pain,Tom Berger,1957-09-02,"L. Brandt, PT",fluss.yaml
0043,tight-hamstrings-knee-pain,Ngozi Eze,1988-01-30,"J. Okafor, PT",
LIST
ends 0 batch list.csv --clinic riverside.yaml --date 2026-11-21 -o files
holds files/0041.pdf 'Riverside Clinic'
holds files/0041.pdf 'Nov 21, 2026'
holds files/0041.pdf '911'
holds files/0042.pdf 'Praxis am Fluss'
holds files/0042.pdf '21 Nov 2026'
holds files/0042.pdf '112'
lacks files/0042.pdf 'Riverside'
lacks files/0042.pdf '911'
pdfinfo files/0041.pdf | grep -q '612 x 792' || fail 'the first clinic does not print on letter'
pdfinfo files/0042.pdf | grep -q '595 x 842' || fail 'the second clinic does not print on a4'
[ "$(pdfimages -list files/0041.pdf | wc -l)" = 2 ] || fail 'the first clinic has a logo'
[ "$(pdfimages -list files/0042.pdf | wc -l)" -gt 2 ] || fail 'the logo of the second clinic is missing'

# In one packet the two papers are told of; the cover and nothing else is counted on neither side, and lies on the paper of most.
ends 0 batch list.csv --clinic riverside.yaml --date 2026-11-21 --packet day.pdf --cover
says 'the packet mixes papers: 2 on letter and 1 on a4'
pdfinfo -l 1 day.pdf | grep -q '612 x 792' || fail 'the cover is not on the paper of most'
holds day.pdf 'November 21, 2026 · 3 patients · 7 pages'
grep -qF 'Riverside Clinic' <<< "$(pdftotext -l 1 day.pdf -)" || fail 'the cover does not name the clinic of the batch'
ends 0 batch list.csv --clinic riverside.yaml --date 2026-11-21 --packet one.pdf --cover --paper a4
times 0 'mixes papers'
[ "$(pdfinfo -l 99 one.pdf | grep -c '595 x 842')" = "$(pages one.pdf)" ] || fail 'not all is on a4'

# A packet of the second clinic alone: its name, its paper and its dates on the cover as well.
ends 0 batch list.csv --date 2026-11-21 --packet abroad.pdf --cover --only 0042
holds abroad.pdf '21 November 2026 · 1 patient · 3 pages'
grep -qF 'Praxis am Fluss' <<< "$(pdftotext -l 1 abroad.pdf -)" || fail 'the cover does not name the only clinic'
pdfinfo -l 1 abroad.pdf | grep -q '595 x 842' || fail 'the cover is on another paper than its handouts'
