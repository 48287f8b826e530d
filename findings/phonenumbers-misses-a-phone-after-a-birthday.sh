#!/usr/bin/env bash
# phonenumbers 9.0.43, and presidio-analyzer 2.2.366 with it: a phone number that stands behind a birthday is not found.
#
# Seen: "Maria 04/17/1962 (312) 555-0142". The matcher, a copy of Google's libphonenumber, takes date and phone for one
# candidate, sees that it begins like a date with slashes, and drops all of it, at every leniency. With the birthday as
# 1962-04-17, 17.04.1962 or with a comma or a tab behind it the same phone is found. "(312) 555-0142 9:00-17:00", a
# phone with its hours, is not found either. Presidio's recognizer, made to take phones out of logs and texts, leaves it in.
# Expected: what looks like a date is left out, and the search goes on behind it.
# For a handout: notes are never cleaned of names and phones by pattern: nothing of a row gets into logs in the first place.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --no-deps phonenumbers==9.0.43
venv/bin/pip install --quiet --disable-pip-version-check presidio-analyzer==2.2.366
venv/bin/python -W ignore - <<'PYTHON'
import logging

import phonenumbers
from presidio_analyzer.predefined_recognizers import PhoneRecognizer

logging.disable()
print("phonenumbers", phonenumbers.__version__)
recognizer = PhoneRecognizer()
texts = {
    "Maria 04/17/1962 (312) 555-0142": False,
    "Maria 4/17/62 312-555-0142": False,
    "Maria 17/04/1962 312 555 0142": False,
    "Maria 1962-04-17 (312) 555-0142": True,
    "Maria 17.04.1962 (312) 555-0142": True,
    "Maria 04/17/1962, (312) 555-0142": True,
    "Maria 04/17/1962\t(312) 555-0142": True,
    "Ask Maria at (312) 555-0142 9:00-17:00": False,
    "Ask Maria at (312) 555-0142, 9:00-17:00": True,
}
for text, is_found in texts.items():
    found = {
        leniency: [match.raw_string for match in phonenumbers.PhoneNumberMatcher(text, "US", leniency=level)]
        for leniency, level in (("valid", phonenumbers.Leniency.VALID), ("possible", phonenumbers.Leniency.POSSIBLE))
    }
    taken_out = [text[result.start : result.end] for result in recognizer.analyze(text, ["PHONE_NUMBER"], None)]
    print(f"{text!r:45} found {found['valid']}, taken out {taken_out}")
    assert bool(found["valid"]) == is_found == bool(taken_out), text
    assert is_found or all("312" not in match for match in found["possible"]), found
PYTHON
