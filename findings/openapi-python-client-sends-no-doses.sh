#!/usr/bin/env bash
# openapi-python-client 0.29.1: a client made from a valid description sends "dose": {} whatever doses it is given.
#
# Seen: the dose of each exercise under its id, described with patternProperties and additionalProperties false, as JSON
# Schema 2020-12 and so OpenAPI 3.1 have it. openapi-spec-validator 0.9.0 calls the description valid. The client's class for
# the doses has no fields; from_dict reads {"bridge": {"reps": 5}} and to_dict writes {}. No warning when it is made, none
# when it is used: the service fills in its usual dose. With propertyNames and additionalProperties for the same rule the
# doses are kept. datamodel-code-generator 0.89.0 keeps them both ways.
# Expected: a keyword that is not understood is named when the client is made, as a wrong "items" is.
# For a handout: a description of ours says propertyNames and additionalProperties, never patternProperties with nothing else.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check \
  openapi-python-client==0.29.1 openapi-spec-validator==0.9.0 datamodel-code-generator==0.89.0
cat > describe.py <<'PYTHON'
import json
import sys

dose = {"type": "object", "properties": {"reps": {"type": "integer"}}, "additionalProperties": False}
doses = {
    "pattern": {"patternProperties": {"^[a-z-]+$": {"$ref": "#/components/schemas/Dose"}}, "additionalProperties": False},
    "names": {"propertyNames": {"pattern": "^[a-z-]+$"}, "additionalProperties": {"$ref": "#/components/schemas/Dose"}},
}
request = {"type": "object", "properties": {"dose": {"type": "object", **doses[sys.argv[1]]}}}
body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Request"}}}}
post = {"operationId": "make", "requestBody": body, "responses": {"204": {"description": "made"}}}
print(json.dumps({
    "openapi": "3.1.0", "info": {"title": "Sheets", "version": "1"}, "paths": {"/sheets": {"post": post}},
    "components": {"schemas": {"Dose": dose, "Request": request}},
}))
PYTHON
for way in pattern names; do
  venv/bin/python describe.py "$way" > "$way.json"
  venv/bin/openapi-spec-validator "$way.json"
  printf 'post_hooks: []\n' > none.yaml
  venv/bin/openapi-python-client generate --config none.yaml --meta none --path "$way.json" --output-path "client_$way"
  venv/bin/datamodel-codegen --input "$way.json" --input-file-type openapi --formatters builtin \
    --output-model-type pydantic_v2.BaseModel --output "models_$way.py"
done
venv/bin/python - <<'PYTHON'
import importlib

given = {"dose": {"bridge": {"reps": 5}}}
sent = {}
for way in ("pattern", "names"):
    sent[way] = importlib.import_module(f"client_{way}.models").Request.from_dict(given).to_dict()
    kept = importlib.import_module(f"models_{way}").Request.model_validate(given).model_dump()
    print(f"{way:7} openapi-python-client sends {sent[way]}, datamodel-code-generator {kept}")
    assert kept == given
assert sent == {"pattern": {"dose": {}}, "names": given}
PYTHON
