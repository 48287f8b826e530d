#!/usr/bin/env bash
# Task 14: look at the pages, correct the plan, look again; and have it made anew at every save meanwhile.
. "$(dirname "$0")/common.sh"

printf 'name: Maria Alvarez\nborn: 1962-04-17\nside: left\n' > patient.yaml
ends 0 preview tight-hamstrings-knee-pain --patient patient.yaml --date 2026-11-21
file preview.png 2> /dev/null | grep -q 'PNG image data, 1600 x' || [ "$(head -c 4 preview.png | tail -c 3)" = PNG ] || fail 'there is no image'
cp preview.png first.png
printf 'dose: {quad-set: {reps: 8}}\n' >> patient.yaml
ends 0 preview tight-hamstrings-knee-pain --patient patient.yaml --date 2026-11-21
! cmp -s preview.png first.png || fail 'the preview does not show the correction'

"$HANDOUT" watch tight-hamstrings-knee-pain --patient patient.yaml --date 2026-11-21 -o maria.pdf --show-values 2> err.txt &
watcher=$!
trap 'kill "$watcher" 2> /dev/null || true' EXIT
# until TEXT: waits until the file has a text.
until_it_says() {
  local try
  for ((try = 0; try < 200; try++)); do
    if [ -e maria.pdf ] && pdftotext maria.pdf - 2> /dev/null | grep -qF -- "$1"; then return; fi
    sleep 0.05
  done
  fail "the watched file never said: $1"
}
until_it_says '8 times'
sed -i 's/reps: 8/reps: 6/' patient.yaml
until_it_says '6 times'

# A slip is told and changes nothing; mended, it counts.
sed -i 's/reps: 6/resp: 6/' patient.yaml
for ((try = 0; try < 100; try++)); do grep -qF 'unknown key "resp"' err.txt && break; sleep 0.05; done
says 'unknown key "resp"'
says 'help: did you mean "reps"'
until_it_says '6 times'
sed -i 's/resp: 6/reps: 7/' patient.yaml
until_it_says '7 times'
kill -INT "$watcher"
status=0
wait "$watcher" || status=$?
[ "$status" = 130 ] || fail "watching ended with $status"
[ "$(ls)" = "$(printf 'err.txt\nfirst.png\nmaria.pdf\nout.txt\npatient.yaml\npreview.png')" ] || fail "there are other files: $(ls)"
