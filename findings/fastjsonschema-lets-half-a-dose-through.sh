#!/usr/bin/env bash
# fastjsonschema 2.22.3: a schema of JSON Schema 2020-12 is read by the rules of 2018: half a dose passes, a sound one is refused.
#
# Seen: "$schema" says 2020-12, which fastjsonschema does not know; it takes draft-07 for it without a word. "sets" without
# "reps" passes (dependentRequired), an unknown key too (unevaluatedProperties), one exercise where two are the least as well
# (minContains), and a limit beside a $ref is not looked at. The other way round [8, "s"] is refused where prefixItems
# allows it and items says false. jsonschema 4.26.0 and jsonschema-rs 0.60.3 judge all of them as the standard does.
# Expected: an error for a "$schema" that it does not know, as jsonschema-rs has one; its page names drafts 04, 06 and 07.
# For a handout: our schemas say draft-07 and use none of these keywords; one for OpenAPI 3.1 is 2020-12 and needs another tool.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check fastjsonschema==2.22.3 jsonschema==4.26.0 jsonschema-rs==0.60.3
venv/bin/python - <<'PYTHON'
import fastjsonschema
import jsonschema
import jsonschema_rs


def passes_fast(schema, value):
    try:
        fastjsonschema.compile(schema)(value)
        return True
    except fastjsonschema.JsonSchemaValueException:
        return False


cases = [
    ("sets without reps", {"dependentRequired": {"sets": ["reps"]}}, {"sets": 3}, False),
    ("an unknown key", {"properties": {"reps": {}}, "unevaluatedProperties": False}, {"reps": 8, "repz": 12}, False),
    ("too few bridges", {"contains": {"const": "bridge"}, "minContains": 2}, ["bridge", "squat"], False),
    ("a limit beside $ref", {"$defs": {"hold": {"type": "integer"}}, "$ref": "#/$defs/hold", "maximum": 60}, 600, False),
    ("a pair", {"prefixItems": [{"type": "integer"}, {"type": "string"}], "items": False}, [8, "s"], True),
]
for name, rules, value, is_valid in cases:
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **rules}
    jsonschema.Draft202012Validator.check_schema(schema)
    by_two = {jsonschema.Draft202012Validator(schema).is_valid(value), jsonschema_rs.is_valid(schema, value)}
    fast = passes_fast(schema, value)
    print(f"{name:20} {value!r:27} valid: {is_valid!s:6} fastjsonschema: {fast}")
    assert by_two == {is_valid} and fast != is_valid, name
unknown = {"$schema": "https://json-schema.org/draft/2099-01/schema", "type": "integer"}
print("a $schema of 2099 is taken too:", passes_fast(unknown, 8))
assert passes_fast(unknown, 8)
try:
    jsonschema_rs.validator_for(unknown)
    raise SystemExit("jsonschema-rs takes it")
except jsonschema_rs.ValidationError as error:
    print("jsonschema-rs refuses it:", str(error).split(".")[0])
PYTHON
