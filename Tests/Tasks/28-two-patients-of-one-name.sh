#!/usr/bin/env bash
# Task 28: two patients have one name. A second identifier and the date stand on each page, on separators and on the cover; where
# nothing tells the two apart, it is said.
. "$(dirname "$0")/common.sh"

cat > list.csv <<'LIST'
id,condition,name,born,design
0041,tight-hamstrings-knee-pain,Maria Alvarez,1962-04-17,"sheet,full"
0042,sciatic-hamstring-knee-pain,Maria Alvarez,1988-01-30,"sheet,full"
LIST
ends 0 batch list.csv --packet both.pdf --separator --cover --date 2026-11-21 --json
pdftotext -l 1 both.pdf - | tr '\n' ' ' > cover.txt
grep -q 'born April 17, 1962.*born January 30, 1988' cover.txt || fail 'the cover does not tell the two apart'
checked=0
for patient in '0041|Apr[a-z]* 17, 1962|1988' '0042|Jan[a-z]* 30, 1988|1962'; do
  IFS='|' read -r id born other <<< "$patient"
  item=$(grep "\"id\":\"$id\"" out.txt | grep '"event":"item"')
  first=$(sed 's/.*"firstPage":\([0-9]*\).*/\1/' <<< "$item")
  last=$(sed 's/.*"lastPage":\([0-9]*\).*/\1/' <<< "$item")
  for ((page = first; page <= last; page++)); do
    text=$(pdftotext -f "$page" -l "$page" both.pdf - | tr '\n' ' ')
    [ -n "${text// /}" ] || continue
    grep -q 'Maria Alvarez' <<< "$text" || fail "page $page does not say whose it is"
    grep -qE "[Bb]orn $born" <<< "$text" || fail "page $page of $id has no birth date"
    grep -qE 'Nov[a-z]* 21, 2026' <<< "$text" || fail "page $page of $id has no date"
    ! grep -q "$other" <<< "$text" || fail "page $page of $id has the other's birth date"
    checked=$((checked + 1))
  done
done
[ "$checked" -gt 10 ] || fail "only $checked pages were looked at"
times 0 'cannot be told apart'

# Without a birth date the id stands beside the name; without either it is told.
sed -i 's/1962-04-17//; s/1988-01-30//; s/"sheet,full"/sheet/' list.csv
ends 0 batch list.csv --packet ids.pdf --date 2026-11-21
for number in 0041 0042; do [ "$(pdftotext ids.pdf - | grep -c "No. $number")" = 2 ] || fail "$number is not on each page"; done
sed 's/^id,/nobody,/; s/^004.,/,/; s/^nobody,//; s/^,//' list.csv > none.csv
ends 0 batch none.csv --packet none.pdf --date 2026-11-21
says 'two patients of one name cannot be told apart'

# Name and birth date alike: the second row is told of, and the clinic file prints the ids.
printf 'id,condition,name,born\n1,tight-hamstrings-knee-pain,Ana Ruiz,1971-02-05\n2,tight-hamstrings-knee-pain,Ana Ruiz,1971-02-05\n' > twins.csv
ends 0 batch twins.csv --packet twins.pdf --date 2026-11-21
says 'are those of row 1 too: the sheets cannot be told apart'
printf 'identifiers: [born, id]\n' > clinic.yaml
ends 0 batch twins.csv --clinic clinic.yaml --packet told.pdf --cover --date 2026-11-21
times 0 'cannot be told apart'
holds told.pdf 'No. 2'
