#!/usr/bin/env bash
# Seven Markdown packages on FHIR's notes: "Bridge 3*10, squat 2*12" is shown as "Bridge 310, squat 212".
#
# Seen: FHIR's notes and R5's instructions for patients are Markdown by type (Annotation.text, instructionMarkdown), what people
# type into them is not. A star between two digits opens and closes emphasis by CommonMark, so the first two vanish: two doses in
# one line become other numbers. markdown-it-py 4.3.0, mistune 3.4.0, Markdown 3.11.3, commonmark 0.9.2, cmarkgfm
# 2025.10.22, markdown2 2.5.5 and mistletoe 1.6.0 agree. "8~10 s, rest 30~60 s", ranges as written in Chinese and Korean, is struck
# out by cmarkgfm, GitHub's own, which is the kind that FHIR names. A note "8. Bridge, 9. Squat, 3. Plank" in lines is numbered
# 8, 9, 10, by Markdown 1, 2, 3. One dose alone ("3*10") and 3 * 10 with spaces are kept.
# Expected: a field that asks clinicians for doses keeps the digits apart, or the record says when it is plain text.
# For a handout: such notes are printed as they are typed, and never through a Markdown package.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check markdown-it-py==4.3.0 mistune==3.4.0 markdown==3.11.3 \
  commonmark==0.9.2 cmarkgfm==2025.10.22 markdown2==2.5.5 mistletoe==1.6.0 fhir.resources==8.3.0
venv/bin/python -W ignore - <<'PYTHON'
import json
import re

import cmarkgfm
import commonmark
import markdown
import markdown2
import markdown_it
import mistletoe
import mistune
from fhir.resources.R4B.careplan import CarePlan

packages = {
    "markdown-it-py": markdown_it.MarkdownIt().render, "mistune": mistune.html, "Markdown": markdown.markdown,
    "commonmark": commonmark.commonmark, "cmarkgfm": cmarkgfm.github_flavored_markdown_to_html,
    "markdown2": markdown2.markdown, "mistletoe": mistletoe.markdown,
}


def note(text):
    plan = {"resourceType": "CarePlan", "status": "active", "intent": "plan", "subject": {"display": "Maria"}, "note": [{"text": text}]}
    return CarePlan.model_validate_json(json.dumps(plan)).note[0].text


for name, show in packages.items():
    html = show(note("Bridge 3*10, squat 2*12"))
    words = re.sub(r"<[^>]*>", "", html).strip()
    print(f"{name:15} {words:25} {html.strip()}")
    assert words == "Bridge 310, squat 212"
    assert "3*10" in show(note("Bridge 3*10")) and "3 * 10, squat 2 * 12" in show(note("Bridge 3 * 10, squat 2 * 12"))
    struck = "<del>" in show(note("Hold 8~10 s, rest 30~60 s"))
    assert struck == (name == "cmarkgfm")
    start = re.search(r"<ol[^>]*>", show(note("8. Bridge\n9. Squat\n3. Plank")))[0]
    assert start == ("<ol>" if name == "Markdown" else '<ol start="8">'), (name, start)
print("cmarkgfm       ", packages["cmarkgfm"](note("保持8~10秒，休息30~60秒")).strip())
PYTHON
