#!/usr/bin/env bash
# ics 0.7.3 (PyPI): a clinic's weekly visit, read and written again, moves by an hour in March and is refused by others.
#
# Seen: a visit each Monday at 19:30 in Chicago (DTSTART with TZID, RRULE, a zone of its own in the file) is written as
# DTSTART:20270302T013000Z, a Tuesday in UTC, with the rule kept as it was: from 14 March on patients are told 20:30. A visit
# at 9:00 without a zone becomes 9:00 UTC, 3 in the morning in Chicago. The file also says CALSCALE:GEORGIAN, a calendar
# that does not exist, where the source said nothing: recurring_ical_events 3.8.2 refuses it ("Only Gregorian calendars are
# supported"). icalendar 7.3.2 writes the same file back with the right times and without a CALSCALE.
# Expected: zone and local time are kept for a rule, and CALSCALE is left out or GREGORIAN.
# For a handout: appointments keep the clinic's local time and its zone; no file of visits passes through this package.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check \
  ics==0.7.3 icalendar==7.3.2 recurring-ical-events==3.8.2 arrow==1.4.0 tzdata==2026.6
venv/bin/python -W ignore - <<'PYTHON'
import datetime
import zoneinfo

import icalendar
import ics
import recurring_ical_events

zone = """BEGIN:VTIMEZONE
TZID:America/Chicago
BEGIN:DAYLIGHT
TZOFFSETFROM:-0600
TZOFFSETTO:-0500
DTSTART:20070311T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:-0500
TZOFFSETTO:-0600
DTSTART:20071104T020000
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
END:STANDARD
END:VTIMEZONE
"""


def calendar(before, start):
    text = f"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Riverside Clinic//Visits//EN
{before}BEGIN:VEVENT
UID:visits-1@example.org
DTSTAMP:20261130T090000Z
{start}
DURATION:PT30M
RRULE:FREQ=WEEKLY;COUNT=3
SUMMARY:Visit
END:VEVENT
END:VCALENDAR
"""
    return text.replace("\n", "\r\n")


def visits(text):
    chicago = zoneinfo.ZoneInfo("America/Chicago")
    span = (datetime.datetime(2027, 2, 20, tzinfo=chicago), datetime.datetime(2027, 4, 10, tzinfo=chicago))
    times = [event["DTSTART"].dt for event in recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(*span)]
    return [(time.astimezone(chicago) if time.tzinfo else time).strftime("%a %d %b %H:%M") for time in times]


source = calendar(zone, "DTSTART;TZID=America/Chicago:20270301T193000")
print("source    ", visits(source))
kept = icalendar.Calendar.from_ical(source).to_ical().decode()
assert visits(kept) == visits(source) and "CALSCALE" not in kept

written = ics.Calendar(source).serialize()
print("ics writes", [line for line in written.splitlines() if line.startswith(("DTSTART", "CALSCALE", "RRULE"))])
assert "DTSTART:20270302T013000Z" in written and "RRULE:FREQ=WEEKLY;COUNT=3" in written
assert "CALSCALE:GEORGIAN" in written and "CALSCALE" not in source
try:
    visits(written)
    raise SystemExit("the calendar is not refused any more")
except recurring_ical_events.errors.InvalidCalendar as error:
    print("refused   ", error)
moved = visits(written.replace("CALSCALE:GEORGIAN", "CALSCALE:GREGORIAN"))
print("with ics  ", moved)
assert visits(source) == ["Mon 01 Mar 19:30", "Mon 08 Mar 19:30", "Mon 15 Mar 19:30"]
assert moved == ["Mon 01 Mar 19:30", "Mon 08 Mar 19:30", "Mon 15 Mar 20:30"]

written = ics.Calendar(calendar("", "DTSTART:20270301T090000")).serialize()
early = visits(written.replace("CALSCALE:GEORGIAN", "CALSCALE:GREGORIAN"))
print("no zone   ", early)
assert early[0] == "Mon 01 Mar 03:00", early
PYTHON
