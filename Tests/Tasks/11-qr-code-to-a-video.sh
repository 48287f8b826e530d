#!/usr/bin/env bash
# Task 11: a QR code beside an exercise leads to its video. It is read from a print in grey, and the address can be typed.
. "$(dirname "$0")/common.sh"

mkdir -p library/Exercises
"$HANDOUT" show quad-set --yaml > library/Exercises/quad-set.yaml
echo 'link: {url: "https://clinic.example/videos/quad-set", label: Video}' >> library/Exercises/quad-set.yaml
ends 0 check library
ends 0 make tight-hamstrings-knee-pain --library library --name 'Maria Alvarez' --id 0041 --side left --date 2026-11-21 -o sheet.pdf
holds sheet.pdf 'Video: clinic.example/videos/quad-set'

# codes FILE: what the codes of a PDF say, read from a grey print of 150 dots an inch.
codes() {
  rm -f page-*.pgm
  pdftoppm -r 150 -gray "$1" page
  zbarimg --quiet --raw -Sdisable -Sqrcode.enable page-*.pgm 2> /dev/null || true
}
[ "$(codes sheet.pdf)" = 'https://clinic.example/videos/quad-set' ] || fail "the code is not read: $(codes sheet.pdf)"
for design in full large-print booklet cards; do
  ends 0 make tight-hamstrings-knee-pain --library library --design "$design" --date 2026-11-21 -o "$design.pdf"
  [ "$(codes "$design.pdf")" = 'https://clinic.example/videos/quad-set' ] || fail "the code of $design is not read"
done

# A wall has no room for it, and says so.
ends 0 make tight-hamstrings-knee-pain --library library --design fridge --date 2026-11-21 -o wall.pdf
says 'left out: the links of the exercises, for which fridge has no place'

# An address in a note is a link, and its full stop is none of it.
ends 0 make tight-hamstrings-knee-pain --id 0041 --note 'See https://clinic.example/knee.' --date 2026-11-21 -o note.pdf
qpdf --qdf --object-streams=disable note.pdf note.txt
grep -aqF '(https://clinic.example/knee)' note.txt || fail 'the address in the note is no link'

# What is no page of the web is refused, with a way to mend it.
sed -i 's|https://clinic.example/videos/quad-set|clinic.example/videos/quad-set|' library/Exercises/quad-set.yaml
ends 65 make tight-hamstrings-knee-pain --library library --date 2026-11-21 -o none.pdf
says 'url must be the address of a page of the web'
says 'help: write https:// before it'
[ ! -e none.pdf ] || fail 'a sheet with a wrong link was made'
