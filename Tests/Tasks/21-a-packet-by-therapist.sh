#!/usr/bin/env bash
# Task 21: a packet for both sides, with separators, by therapist: a cover lists the patients with their pages, and each therapist can
# have a packet of his or her own.
. "$(dirname "$0")/common.sh"

cat > list.csv <<'LIST'
id,condition,name,born,side,therapist
0041,tight-hamstrings-knee-pain,Maria Alvarez,1962-04-17,left,"J. Okafor, PT"
0042,tight-hamstrings-knee-pain,Tom Berger,1957-09-02,right,"L. Brandt, PT"
0043,tight-hamstrings-knee-pain,Ngozi Eze,1988-01-30,both,"J. Okafor, PT"
0044,tight-hamstrings-knee-pain,Dana Yilmaz,1971-02-05,left,
0045,no-such-thing,Ana Ruiz,1971-02-05,left,"L. Brandt, PT"
LIST
printf 'name: Riverside Clinic\n' > clinic.yaml
ends 3 batch list.csv --clinic clinic.yaml --packet day.pdf --duplex --separator --cover --order therapist --date 2026-11-21 --json
pdftotext -layout -f 1 -l 1 day.pdf cover.txt
for words in 'Riverside Clinic' 'Handouts in this packet' 'November 21, 2026 · 4 patients · 18 pages' \
  '1 row of the list has no handout.' 'J. Okafor, PT' 'L. Brandt, PT' 'No therapist'; do
  grep -qF -- "$words" cover.txt || fail "the cover does not say: $words"
done
! grep -q 'Ruiz\|knee' cover.txt || fail 'the cover names who has no handout, or what somebody has'
# The pages of the cover are the pages of the events, and there the patients are, each on a front.
for patient in '0041 Maria Alvarez' '0042 Tom Berger' '0043 Ngozi Eze' '0044 Dana Yilmaz'; do
  item=$(grep "\"id\":\"${patient%% *}\"" out.txt | grep '"event":"item"')
  first=$(sed 's/.*"firstPage":\([0-9]*\).*/\1/' <<< "$item")
  last=$(sed 's/.*"lastPage":\([0-9]*\).*/\1/' <<< "$item")
  grep -q "${patient#* } · born .* $first to $last\$" cover.txt || fail "the cover has other pages than $first to $last for $patient"
  [ $((first % 2)) = 1 ] || fail "$patient begins on a back"
  grep -qF "${patient#* }" <<< "$(pdftotext -f "$first" -l "$first" day.pdf -)" || fail "$patient is not on page $first"
done
[ "$(pages day.pdf)" = 18 ] || fail "the packet has $(pages day.pdf) pages"
qpdf --check day.pdf > /dev/null || fail 'the packet is damaged'

ends 3 batch list.csv --packet 'out/{therapist}.pdf' --packet-per therapist --cover --print --date 2026-11-21 --json
[ "$(ls out)" = "$(printf 'J-Okafor-PT.pdf\nL-Brandt-PT.pdf\nno-therapist.pdf')" ] || fail "other packets: $(ls out)"
lists '"event":"packet","file":"out/J-Okafor-PT.pdf","handouts":2'
holds out/J-Okafor-PT.pdf 'Ngozi Eze'
lacks out/J-Okafor-PT.pdf 'Tom Berger'
holds out/L-Brandt-PT.pdf '1 row of the list has no handout.'
holds out/no-therapist.pdf 'Dana Yilmaz'
# What is there stays, and all of it is told at once.
ends 73 batch list.csv --packet out/ --packet-per therapist --date 2026-11-21
times 3 'error: the file is there already'
ends 64 batch list.csv --packet day2.pdf --packet-per therapist --date 2026-11-21
says "write --packet 'out/{therapist}.pdf'"
