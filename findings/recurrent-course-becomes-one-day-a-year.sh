#!/usr/bin/env bash
# recurrent 0.4.1 (PyPI): "every day for 10 days" becomes one day a year, and "for 12 visits" a visit every 12 weeks.
#
# Seen: the package turns a schedule in words into a calendar rule (RRULE). "daily for 6 weeks" gets its end, but "every day
# for 10 days" becomes FREQ=DAILY;BYYEARDAY=10, a pair that RFC 5545 forbids and dateutil reads as each 10 January. "every
# week on monday at 9am for 12 visits" becomes INTERVAL=12, and "tuesdays and thursdays for 6 weeks starting dec 8"
# INTERVAL=6 without an end. Of "every day at 9am and 5pm" the second time is lost; "every day except sunday" leaves out the
# first Sunday only.
# Expected: an end after 10 days or 12 times, two hours in BYHOUR, or None, which it returns for "twice a day".
# For a handout: schedules are chosen from fields; a rule made from words is shown as a list of dates before it is used.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check \
  recurrent==0.4.1 parsedatetime==2.6 python-dateutil==2.9.0.post0
venv/bin/python - <<'PYTHON'
import datetime
import itertools

from dateutil.rrule import rrulestr
from recurrent import RecurringEvent

start = datetime.datetime(2026, 11, 30, 8, 0)  # a Monday


def rule(words):
    return RecurringEvent(now_date=start).parse(words)


def first_days(text, count):
    return [day.strftime("%a %d %b %Y") for day in itertools.islice(rrulestr(text, dtstart=start), count)]


schedules = [
    ("daily for 6 weeks", {"FREQ=DAILY", "INTERVAL=1", "UNTIL=20270111"}),
    ("every day 10 times", {"FREQ=DAILY", "INTERVAL=1", "COUNT=10"}),
    ("every day for 10 days", {"FREQ=DAILY", "INTERVAL=1", "BYYEARDAY=10"}),
    ("every week on monday at 9am for 12 visits", {"FREQ=WEEKLY", "INTERVAL=12", "BYDAY=MO", "BYHOUR=9", "BYMINUTE=0"}),
    ("tuesdays and thursdays for 6 weeks starting dec 8", {"FREQ=WEEKLY", "INTERVAL=6", "BYDAY=TU,TH"}),
    ("every day at 9am and 5pm", {"FREQ=DAILY", "INTERVAL=1", "BYHOUR=9", "BYMINUTE=0"}),
]
for words, parts in schedules:
    text = rule(words)
    line = next(line for line in text.splitlines() if line.startswith("RRULE:"))
    print(f"{words:50} {line.removeprefix('RRULE:')}")
    assert set(line.removeprefix("RRULE:").split(";")) == parts, text

days = first_days(rule("every day for 10 days"), 2)
print("every day for 10 days is on", days)
assert days == ["Sun 10 Jan 2027", "Mon 10 Jan 2028"], days
visits = first_days(rule("every week on monday at 9am for 12 visits"), 2)
print("every week on monday is on", visits)
assert visits == ["Mon 30 Nov 2026", "Mon 22 Feb 2027"], visits
sundays = [day for day in first_days(rule("every day except sunday"), 21) if day.startswith("Sun")]
print("every day except sunday has", sundays)
assert "Sun 06 Dec 2026" not in sundays and "Sun 13 Dec 2026" in sundays, sundays
assert rule("twice a day") is None
PYTHON
