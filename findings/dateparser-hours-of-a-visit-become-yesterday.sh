#!/usr/bin/env bash
# dateparser 1.5.0: a visit "a las 9 horas del 5/12/2026" is read as nine hours before now; so in five languages.
#
# Seen: a date with its hour in the word for hour, as Spanish, Portuguese, French, Russian and Vietnamese write the time
# of day ("9 horas", "9 h 30", "в 9 часов", "9 giờ 30"). With the language given and now = 30 November 2026, 8:00,
# all are 29 November, 23:00: the day that stands in the text is dropped, and a length of time before now takes its place. The
# minutes of "9 h 30" go too. "9:30" with the same date is right, and "5 de diciembre de 2026 a las 9:30 h" as well.
# PREFER_DATES_FROM "future" moves it to 17:00 today. No error, and period says "day" in both cases.
# Expected: the date with the hour, or None, which it returns for "el sábado 5 de diciembre a las 9 horas".
# For a handout: visits are read as 2026-12-05 09:30 alone; times in words are for printing, never for reading.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check dateparser==1.5.0 tzdata==2026.6 tzlocal==5.4.5 python-dateutil==4.0.0
venv/bin/python -W ignore - <<'PYTHON'
import datetime

import dateparser
from dateparser.date import DateDataParser

print("dateparser", dateparser.__version__)
now = datetime.datetime(2026, 11, 30, 8)
texts = [
    ("es", "a las 9 horas del 5/12/2026"), ("es", "5/12/2026 9 h"), ("pt", "5/12/2026 às 9 horas"), ("fr", "5/12/2026 9 h 30"),
    ("ru", "5.12.2026 в 9 часов"), ("vi", "5/12/2026 9 giờ 30"), ("vi", "9 giờ ngày 5/12/2026"),
]
for language, text in texts:
    read = dateparser.parse(text, languages=[language], settings={"RELATIVE_BASE": now})
    print(f"{language} {text:30} is read as {read}")
    assert read == datetime.datetime(2026, 11, 29, 23), (text, read)
visit = datetime.datetime(2026, 12, 5, 9, 30)
for language, text in [("es", "5 de diciembre de 2026 a las 9:30 h"), ("vi", "5/12/2026 9:30"), ("zh", "2026年12月5日 9时30分")]:
    assert dateparser.parse(text, languages=[language], settings={"RELATIVE_BASE": now}) == visit, text
later = {"RELATIVE_BASE": now, "PREFER_DATES_FROM": "future"}
text = "a las 9 horas del 5/12/2026"
assert dateparser.parse(text, languages=["es"], settings=later) == datetime.datetime(2026, 11, 30, 17)
for text in (text, "5/12/2026 9:30"):
    data = DateDataParser(languages=["es"], settings={"RELATIVE_BASE": now}).get_date_data(text)
    print(text, "has the period", data.period)
assert dateparser.parse("el sábado 5 de diciembre a las 9 horas", languages=["es"], settings={"RELATIVE_BASE": now}) is None
PYTHON
