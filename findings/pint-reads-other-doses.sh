#!/usr/bin/env bash
# Pint 0.25.3: a dose written as people write it is read as another one: "1,5 kg" is 15 kg, "5–10 s" is 50 seconds.
#
# Seen: Pint, the usual package for numbers with units, drops every comma and signs that it does not know (a dash, a ½), and
# multiplies what is left side by side. With the comma of Spanish, Vietnamese or French, "1,5 kg" is 15 kg, "1,05 kg" 105
# kg and "0,5 kg" 0 kg. "2½ kg" is 2 kg, "2 1/2 kg" 1 kg, "5–10 s" 50 s, "1 lb 8 oz" 8 pound × ounce, "1 500 g" 500 g.
# No error and no warning; "½ kg" alone is refused, and so is the range with a hyphen, "10-15 min".
# Expected: what is no number in its own grammar is refused, as those two are.
# For a handout: doses are read by the project's own rules (one number, a point or a comma, one known unit) and never here.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pint==0.25.3
venv/bin/python - <<'PYTHON'
import pint

print("Pint", pint.__version__)
units = pint.UnitRegistry()
read_as = [
    ("1.5 kg", 1.5, "kilogram"), ("1,5 kg", 15, "kilogram"), ("1,05 kg", 105, "kilogram"), ("0,5 kg", 0, "kilogram"),
    ("2½ kg", 2, "kilogram"), ("2 1/2 kg", 1, "kilogram"), ("2¼ lb", 2, "pound"), ("5–10 s", 50, "second"),
    ("5 – 10 s", 50, "second"), ("1 500 g", 500, "gram"), ("1 lb 8 oz", 8, "pound * ounce"),
    ("1 h 30 min", 30, "hour * minute"),
]
for text, magnitude, unit in read_as:
    quantity = units.Quantity(text)
    print(f"{text:11} is read as {quantity.magnitude:g} {quantity.units}")
    assert quantity == units.Quantity(magnitude, unit), (text, quantity)
for text in ("½ kg", "10-15 min"):
    try:
        raise SystemExit(f"{text} is read as {units.Quantity(text)}")
    except pint.errors.PintError as error:
        print(f"{text:11} is refused: {type(error).__name__}")
PYTHON
