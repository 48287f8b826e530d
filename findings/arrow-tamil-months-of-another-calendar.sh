#!/usr/bin/env bash
# arrow 1.4.0: a date in Tamil names a month of another calendar: 4 January is printed as the 4th of a month in April.
#
# Seen: the locale "ta" has the twelve months of the Tamil solar year in their own order, from Chithirai on, and uses them
# for January to December. Chithirai runs from mid-April to mid-May and Thai from mid-January to mid-February; a visit on
# 4 January 2027 reads "4 சித்திரை 2027", one in October "தை", the month that starts on 14 or 15 January. The day names are
# right, so the line looks sound, and parsing the printed line gives the date back, which hides it from tests.
# Babel 2.19.0 writes ஜனவரி. Hindi, Bengali and Malayalam in arrow begin January as Babel does.
# Expected: the names by which Tamil speakers call January to December, as in Babel and ICU.
# For a handout: names of months come from the project's own tables, each looked at by a reader of the language.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check arrow==1.4.0 babel==2.19.0 tzdata==2026.6
venv/bin/python - <<'PYTHON'
import datetime

import arrow
from babel.dates import format_date

in_order = ["சித்திரை", "வைகாசி", "ஆனி", "ஆடி", "ஆவணி", "புரட்டாசி", "ஐப்பசி", "கார்த்திகை", "மார்கழி", "தை", "மாசி", "பங்குனி"]
for month, tamil in enumerate(in_order, 1):
    visit = arrow.Arrow(2027, month, 4)
    by_arrow = visit.format("D MMMM YYYY", locale="ta")
    by_babel = format_date(datetime.date(2027, month, 4), "d MMMM y", locale="ta")
    print(f"{visit.format('D MMMM YYYY'):16} arrow {by_arrow}   Babel {by_babel}")
    assert by_arrow == f"4 {tamil} 2027", by_arrow
    assert tamil not in by_babel, by_babel
    assert arrow.get(by_arrow, "D MMMM YYYY", locale="ta") == visit
january = datetime.date(2027, 1, 4)
assert format_date(january, "MMMM", locale="ta") == "ஜனவரி"
for locale in ("hi", "bn", "ml"):
    assert arrow.Arrow(2027, 1, 4).format("MMMM", locale=locale)[:2] == format_date(january, "MMMM", locale=locale)[:2]
PYTHON
