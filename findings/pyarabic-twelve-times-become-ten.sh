#!/usr/bin/env bash
# PyArabic 0.6.15: "twelve times" written out in Arabic is read as 10, and twenty-two seconds as 20.
#
# Seen: text2number reads number words. Arabic has a form of two for feminine words, and "time" (مرة) and "second" (ثانية) are
# feminine: اثنتا عشرة مرة, twelve times, is 10, and اثنتان وعشرون ثانية, 22 seconds, is 20, since the unknown word is
# passed over. The masculine اثنا عشر is 12. The dual, twice (مرتان, مرتين), is 0, and "three and a half" is 3. Every number
# that the package itself writes is masculine in its two, so writing and reading back all numbers to 1,199 finds no fault.
# Expected: both genders, or an error for a word that is not known.
# For a handout: doses in Arabic come from numbers in the list; words are never read as numbers.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pyarabic==0.6.15
venv/bin/python -W ignore - <<'PYTHON'
import pyarabic.number as number

phrases = [
    ("تسع مرات", 9, 9),
    ("اثنا عشر", 12, 12),
    ("اثنتا عشرة مرة", 12, 10),
    ("اثنتي عشرة ثانية", 12, 10),
    ("اثنان وعشرون", 22, 22),
    ("اثنتان وعشرون ثانية", 22, 20),
    ("مرتان", 2, 0),
    ("مرتين", 2, 0),
    ("ثلاثة ونصف", 3.5, 3),
]
for words, meant, read in phrases:
    found = number.text2number(words)
    print(f"{words}: {meant} is read as {found}")
    assert found == read, (words, found)
writer = number.ArNumbers()
assert all(number.text2number(writer.int2str(str(count))) == count for count in range(1, 1200))
PYTHON
