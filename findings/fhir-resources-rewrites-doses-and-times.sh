#!/usr/bin/env bash
# fhir.resources 8.3.0 and fhirclient 4.4.0: a dose of 2.50 kg is passed on as 2.5 kg, and 9:30:00.5 as 9:30:00.500000.
#
# Seen: both packages read a resource and write it again with other numbers: the zeros at the end of a decimal go (10.00 is
# 10.0, 0.010 is 0.01), 1E2 is 100.0, and of 12345678901234567.25 the end is made up. The field of fhir.resources is a Decimal, but
# its number has been a float before. It also gives times more exactness than they had (a tenth of a second becomes
# millionths) or less (the seventh digit goes), and an offset of +00:00 becomes Z. R5's class does the same. Nothing warns.
# Expected: FHIR says of decimal that 0.010 is another value than 0.01 and that its exactness must be kept.
# For a handout: what is passed on goes as the bytes that came; a hash or a signature over a record never fits what these write.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check fhir.resources==8.3.0 fhirclient==4.4.0
venv/bin/python -W ignore - <<'PYTHON'
import json

import fhir.resources.observation
import fhir.resources.R4B.observation
import fhirclient.models.observation

models = (fhir.resources.R4B.observation.Observation, fhir.resources.observation.Observation)


def observation(rest):
    return '{"resourceType":"Observation","status":"final","code":{"text":"Load"},%s}' % rest


numbers = {
    "2.50": "2.5", "10.00": "10.0", "0.010": "0.01", "1E2": "100.0", "12345678901234567.25": "12345678901234568", "100": "100",
}
for given, wanted in numbers.items():
    text = observation('"valueQuantity":{"value":%s,"unit":"kg"}' % given)
    written = {model.model_validate_json(text).model_dump_json() for model in models}
    by_client = fhirclient.models.observation.Observation(json.loads(text)).as_json()["valueQuantity"]["value"]
    print(f"{given} kg is written as {wanted} kg, by fhirclient as {json.dumps(by_client)}")
    assert written == {text.replace(given, wanted)}, written
    assert json.loads(wanted) == by_client
times = {
    ("valueTime", "09:30:00.5"): "09:30:00.500000",
    ("effectiveDateTime", "2026-11-30T09:30:00.1234567Z"): "2026-11-30T09:30:00.123456Z",
    ("effectiveDateTime", "2026-11-30T09:30:00+00:00"): "2026-11-30T09:30:00Z",
    ("effectiveDateTime", "2026-11-30T09:30:00-06:00"): "2026-11-30T09:30:00-06:00",
}
for (key, given), wanted in times.items():
    text = observation(f'"{key}":"{given}"')
    written = {model.model_validate_json(text).model_dump_json() for model in models}
    print(f"{given} is written as {wanted}")
    assert written == {text.replace(given, wanted)}, written
PYTHON
