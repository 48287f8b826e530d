#!/usr/bin/env bash
# ucumvert 0.3.2 with Pint 0.25.3: one food Calorie of a FHIR record is 4.184 joules, and an angle of 30' is half an hour.
#
# Seen: ucumvert reads the units of FHIR (UCUM) for Pint. The code [Cal] of UCUM is the Calorie of labels and watches, 1000
# small calories; it becomes Pint's small one, so a walk of 120 Cal has 502 J. The code ' is the minute of an angle; it becomes
# 60 seconds of time, while the degree stays an angle, so 30' cannot be added to 5 degrees and can to 5 minutes. A cubic foot
# ([cft_i]) is a length of 3 mm, and g% has lost its litre. Each is another value than in the table of UCUM that the
# package brings with it; 230 others that this compares are right. No error and no warning.
# Expected: the value of the standard, for every code that is taken.
# For a handout: amounts of FHIR are printed with the unit's own text and never turned into others by this package.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check ucumvert==0.3.2 pint==0.25.3
venv/bin/python -W ignore - <<'PYTHON'
import pathlib
import xml.etree.ElementTree as ElementTree

import ucumvert

units = ucumvert.PintUcumRegistry()


def base(number, code):
    return (number * units.from_ucum(code)).to_base_units()


walk, angle = 120 * units.from_ucum("[Cal]"), 30 * units.from_ucum("'")
print("120 [Cal] is", walk.to("joule"), "and 120 kcal is", (120 * units.from_ucum("kcal")).to("joule"))
print("30 ' is", angle, "=", angle.to("hour"), "and 1 [cft_i] is", base(1, "[cft_i]"))
assert abs(walk.to("joule").magnitude - 502.08) < 0.01 and angle.to("hour").magnitude == 0.5
assert angle.dimensionality != units.from_ucum("deg").dimensionality

space = "{http://unitsofmeasure.org/ucum-essence}"
[table] = pathlib.Path(ucumvert.__file__).parent.rglob("ucum-essence.xml")
other, same = {}, 0
for unit in ElementTree.parse(table).getroot().iter(space + "unit"):
    value, code = unit.find(space + "value"), unit.get("Code")
    if "yes" in (unit.get("isSpecial"), unit.get("isArbitrary")) or value is None:
        continue
    try:
        read, said = base(1, code), base(float(value.get("value")), value.get("Unit"))
        if read.dimensionality == said.dimensionality and abs(read.magnitude / said.magnitude - 1) < 1e-3:
            same += 1
        else:
            other[code] = f"{read}, and not {value.get('value')} {value.get('Unit')}"
    except Exception as error:
        other[code] = type(error).__name__
for code in ("[Cal]", "'", "[cft_i]", "[cyd_i]", "g%"):
    print(f"{code:8} is read as {other[code]}")
print(same, "codes have the value of the table")
assert same > 200
PYTHON
