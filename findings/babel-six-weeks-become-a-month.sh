#!/usr/bin/env bash
# Babel 2.19.0, humanize 4.17.0, arrow 1.4.0 and pendulum 3.3.0: exercise for six weeks is printed as a month, for seven as one or two.
#
# Seen: the usual functions that turn a length of time into words of a language. Six weeks are "1 month" (Babel, also in
# Spanish, Vietnamese, Arabic and Chinese, and with granularity="week"), "a month" (humanize) and "1 month" by one function
# of pendulum, "6 weeks" by its other one; arrow says "a month" too. Seven weeks are two months for three of them, and
# three weeks a month for humanize and arrow. A hold of 90 seconds is "2 minutes" for two of them and one minute for two. No mark
# of an "about".
# Expected: weeks stay weeks when the length is a whole number of them, at the latest when granularity asks for weeks.
# For a handout: lengths are printed by the project's own words, as a number and the unit they were given in.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check \
  babel==2.19.0 humanize==4.17.0 arrow==1.4.0 pendulum==3.3.0 tzdata==2026.6
venv/bin/python -W ignore - <<'PYTHON'
from datetime import timedelta

import arrow
import humanize
import pendulum
from babel.dates import format_timedelta

start = arrow.get("2026-11-30")


def words(length):
    begin = pendulum.instance(start.datetime)
    return [
        format_timedelta(length, granularity="week" if length.days else "second", locale="en"), humanize.naturaldelta(length),
        (start + length).humanize(start, only_distance=True), (begin + length).diff_for_humans(begin, absolute=True),
        pendulum.duration(seconds=length.total_seconds()).in_words(),
    ]


expected = {
    timedelta(weeks=3): ["3 weeks", "a month", "a month", "3 weeks", "3 weeks"],
    timedelta(weeks=6): ["1 month", "a month", "a month", "1 month", "6 weeks"],
    timedelta(weeks=7): ["2 months", "2 months", "2 months", "1 month", "7 weeks"],
    timedelta(seconds=90): ["2 minutes", "2 minutes", "a minute", "1 minute", "1 minute 30 seconds"],
}
print("Babel, humanize, arrow, pendulum, its duration")
for length, wanted in expected.items():
    print(f"{length!s:18}", words(length))
for locale, wanted in (("es", "1 mes"), ("vi", "1 tháng"), ("ar", "شهر"), ("zh", "1个月")):
    said = format_timedelta(timedelta(weeks=6), locale=locale)
    print("6 weeks in", locale, "are", said)
    assert said == wanted
for length, wanted in expected.items():
    assert words(length) == wanted, wanted
PYTHON
