#!/usr/bin/env bash
# hypothesis-jsonschema 0.23.1 with jsonschema 4.26.0: the values "of a schema" for a month are months like 1۵᪙५-1۵.
#
# Seen: the pattern ^\d{4}-\d{2}$ by JSON Schema is a pattern of JavaScript: \d is 0 to 9, and $ the very end. hypothesis-jsonschema
# makes values by Python's rules, digits of all scripts mixed: of 200 values nearly all hold some, and jsonschema calls all of them
# valid, and an id with a line break behind it ("bridge\n") too. jsonschema-rs 0.60.3 refuses both. Who tests a
# service so sees it "refuse valid requests"; who guards one with jsonschema lets through what another part refuses.
# Expected: the standard recommends regular expressions of ECMA-262, which take neither.
# For a handout: our schemas have [0-9] where digits are meant, so that every validator says the same.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check \
  hypothesis-jsonschema==0.23.1 hypothesis==6.170.17 jsonschema==4.26.0 jsonschema-rs==0.60.3
venv/bin/python -W ignore - <<'PYTHON'
import re

import jsonschema
import jsonschema_rs
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis_jsonschema import from_schema

month = {"$schema": "http://json-schema.org/draft-07/schema#", "type": "string", "pattern": r"^\d{4}-\d{2}$"}
identifier = {**month, "pattern": "^[a-z]+(-[a-z]+)*$"}
made = []


@seed(1)
@settings(max_examples=200, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(from_schema(month))
def collect(value):
    made.append(value)


collect()
by_standard = [value for value in made if re.fullmatch("[0-9]{4}-[0-9]{2}", value)]
print(f"{len(made)} values, {len(by_standard)} of them with the digits 0 to 9; some:", made[-3:])
assert len(by_standard) < len(made) / 4
assert all(jsonschema.Draft7Validator(month).is_valid(value) for value in made)
for schema, value in ((month, "٢٠٢٦-١١"), (month, "2026-11\n"), (identifier, "bridge\n"), (month, "2026-11")):
    by_python = jsonschema.Draft7Validator(schema).is_valid(value)
    by_rust = jsonschema_rs.validator_for(schema).is_valid(value)
    print(f"{value!r:12} jsonschema: {by_python}, jsonschema-rs: {by_rust}")
    assert by_python and by_rust == (value == "2026-11")
PYTHON
