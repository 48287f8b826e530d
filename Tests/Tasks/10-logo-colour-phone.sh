#!/usr/bin/env bash
# Task 10: a clinic file with the words that people use; where there is no such key, the right one is named.
. "$(dirname "$0")/common.sh"

printf 'name: Riverside Clinic\nphone: (555) 010-0142\ncountry: USA\ncolor: "#0F5C63"\nwebsite: riverside.example\n' > clinic.yaml
ends 0 make tight-hamstrings-knee-pain --clinic clinic.yaml --date 2026-11-21 -o words.pdf
for text in 'Riverside Clinic' '(555) 010-0142' 'riverside.example'; do holds words.pdf "$text"; done
sed 's/^color/colour/; s/^website/web/; s/USA/US/' clinic.yaml > keys.yaml
ends 0 make tight-hamstrings-knee-pain --clinic keys.yaml --date 2026-11-21 -o keys.pdf
cmp -s words.pdf keys.pdf || fail 'other words make another handout'

echo 'email: desk@riverside.example' >> clinic.yaml
ends 65 make tight-hamstrings-knee-pain --clinic clinic.yaml -o mail.pdf
says 'help: write it into web or address'
