#!/usr/bin/env bash
# nameparser 2.6.0: the patient "Lee, King" has the first name Lee and no family name, and "Lan Vi" has none either.
#
# Seen: HumanName looks each word up in its lists of titles and of what stands behind a name, even where no other name is left.
# King and Prince, first names in many families, are titles that a first name follows: "Lee, King" and "Jones, Prince", with the
# family name before a comma as lists have it, lose their family name, which becomes the first. "Lan Vi" has the suffix Vi, the
# number six (Vi is a family name and a woman's name in Vietnam), and "Pham Van V", as lists shorten names, loses the V.
# "Vi, Lan", "Ana King", "Major Lee" and "Duke Ellington" are right. No error, and no mark of a doubt.
# Expected: what stands before a comma is the family name; a word of the lists is a name where none is left.
# For a handout: a name is printed as it was given, in one piece; lists are sorted by a column and not by a guess.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check nameparser==2.6.0
venv/bin/python - <<'PYTHON'
import nameparser

print("nameparser", nameparser.__version__)
expected = {
    "Lee, King": {"title": "King", "first": "Lee"},
    "Jones, Prince": {"title": "Prince", "first": "Jones"},
    "King Lee": {"title": "King", "first": "Lee"},
    "Lan Vi": {"first": "Lan", "suffix": "Vi"},
    "Pham Van V": {"first": "Pham", "last": "Van", "suffix": "V"},
    "Vi, Lan": {"first": "Lan", "last": "Vi"},
    "Ana King": {"first": "Ana", "last": "King"},
    "Major Lee": {"first": "Major", "last": "Lee"},
    "Duke Ellington": {"first": "Duke", "last": "Ellington"},
}
for name, parts in expected.items():
    read = {key: value for key, value in nameparser.HumanName(name).as_dict().items() if value}
    print(f"{name:15} is read as {read}")
    assert read == parts, name
PYTHON
