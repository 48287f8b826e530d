#!/usr/bin/env bash
# xlsx2csv 0.8.6: of a sheet that shows a hold of 01:30 and a birthday in 1962 the list has 00:01 and 62, which pandas reads as 2062.
#
# Seen: the cells are written as the sheet shows them, by rules of its own. The usual format of a date becomes 04-17-62, and
# pandas 3.1.1 makes 17 April 2062 of that: a patient not born yet. Minutes and seconds (mm:ss) are taken for hours and
# minutes: 90 seconds are 00:01. A time that counts on ([mm]:ss, [h]:mm) is a part of a day, 0.001042 or 1.041667. 7.5 % shown as 8%
# is 8% and 7 % shown as 7.0% is 0.070. A "0041" by format is 41, and a text 0041 is kept.
# Expected: the value, as openpyxl 3.1.5 gives it, or what the sheet shows; the years of a birthday in full.
# For a handout: .xlsx is read directly; a list that came through this program is refused where it has such dates.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check xlsx2csv==0.8.6 openpyxl==3.1.5 pandas==3.1.1
venv/bin/python -W ignore - <<'PYTHON'
import csv
import datetime
import io

import openpyxl
import pandas
import xlsx2csv

cells = [
    ("born", datetime.date(1962, 4, 17), "mm-dd-yy", "04-17-62"),
    ("born", datetime.date(1962, 4, 17), "yyyy-mm-dd", "1962-04-17"),
    ("hold", datetime.time(0, 1, 30), "mm:ss", "00:01"),
    ("hold", datetime.timedelta(seconds=90), "[mm]:ss", "0.001042"),
    ("week", datetime.timedelta(hours=25), "[h]:mm", "1.041667"),
    ("grade", 0.075, "0%", "8%"),
    ("grade", 0.07, "0.0%", "0.070"),
    ("id", 41, "0000", "41"),
    ("id", "0041", "@", "0041"),
]
book = openpyxl.Workbook()
for row, (_, value, shown_as, _) in enumerate(cells, 1):
    cell = book.active.cell(row, 1, value)
    cell.number_format = shown_as
book.save("list.xlsx")
written = io.StringIO()
xlsx2csv.Xlsx2csv("list.xlsx").convert(written)
rows = [row[0] for row in csv.reader(io.StringIO(written.getvalue()))]
for (name, value, shown_as, wanted), found in zip(cells, rows, strict=True):
    print(f"{name:5} {value!s:15} shown as {shown_as:10} is written as {found}")
    assert found == wanted
born = pandas.to_datetime(pandas.Series([rows[0]]))[0]
print("pandas reads", rows[0], "as", born.date())
assert born.date() == datetime.date(2062, 4, 17)
PYTHON
