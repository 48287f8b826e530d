#!/usr/bin/env bash
# Task 17: a clinician has read one condition in one language; its sheets no longer say that they are a draft, until the text changes.
. "$(dirname "$0")/common.sh"

ends 0 show tight-hamstrings-knee-pain
english=$(sed -n 's/^ *- en: //p' out.txt) spanish=$(sed -n 's/^ *- es: //p' out.txt)
[ -n "$english" ] && [ -n "$spanish" ] || fail 'show prints no fingerprints'

make_sheet() { ends 0 make tight-hamstrings-knee-pain --clinic clinic.yaml --date 2026-11-21 "$@"; }
review() { echo "  - {condition: tight-hamstrings-knee-pain, language: $1, by: \"M. Clinician, PT\", date: 2026-11-20, text: \"$2\"}"; }

printf 'name: Riverside Clinic\n' > clinic.yaml
make_sheet -o draft.pdf
holds draft.pdf 'not yet reviewed by a clinician'
{ printf 'name: Riverside Clinic\nreviews:\n'; review es "$spanish"; } > clinic.yaml
make_sheet -o english.pdf
holds english.pdf 'not yet reviewed by a clinician'
make_sheet --language es --design full -o hoja.pdf
lacks hoja.pdf 'Borrador'
holds hoja.pdf 'Revisado por M. Clinician, PT'
# Of two languages both are signed, or the sheet is a draft.
make_sheet --language es,en -o half.pdf
holds half.pdf Borrador
review en "$english" >> clinic.yaml
make_sheet --language es,en -o both.pdf
lacks both.pdf Borrador
make_sheet --design full -o signed.pdf
lacks signed.pdf 'Draft'
holds signed.pdf 'Reviewed by M. Clinician, PT'

# A text that changes is a draft again, whichever of its files it stands in.
mkdir -p mine/Exercises
"$HANDOUT" show quad-set --yaml | sed 's/^easier: .*/easier: Press a bit less./' > mine/Exercises/quad-set.yaml
make_sheet --library mine -o changed.pdf --json
lists '"code" : "review-outdated"'
holds changed.pdf 'Draft'
# So is a sheet with an exercise that was not read.
make_sheet --add piriformis-stretch-figure4-supine -o added.pdf --json
lists '"code" : "review-too-narrow"'
holds added.pdf 'Draft'

# Mistakes are refused, not overlooked.
sed -i 's/language: en/language: xx/; s/condition: tight-hamstrings-knee-pain, language: es/condition: tight-hamstring-knee-pain, language: es/' clinic.yaml
ends 65 make tight-hamstrings-knee-pain --clinic clinic.yaml -o wrong.pdf
says 'there is no condition "tight-hamstring-knee-pain"'
printf 'reviews: [{condition: tight-hamstrings-knee-pain, language: en, by: A, date: 2026-11-20, text: "12", note: x}]\n' > clinic.yaml
ends 65 make tight-hamstrings-knee-pain --clinic clinic.yaml -o wrong.pdf
says 'unknown key "note"'
says 'text must be a fingerprint of 16 digits'
