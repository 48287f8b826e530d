#!/usr/bin/env bash
# python-calamine 0.9.1 reads .ods: a line break or a tab inside a cell is dropped, and two numbers become one.
#
# Seen: a note of two lines, written by odfpy's own function for text, is <text:line-break/> in the file. calamine reads
# "Sets: 3 / 10 times each" as "Sets: 310 times each", "Left: 2 / 5 days a week" as "Left: 25 days a week"; the tab of
# "Hold<tab>5 s" goes as well. pandas 3.1.1 with the engine calamine passes the same text on; with its engine odf it keeps
# the line break and drops the tab. pyexcel-ods3 0.6.1 keeps both.
# Expected: both elements are white space by the standard, and separate what stands on their two sides.
# For a handout: a sheet read directly takes line breaks and tabs as white space, and tests hold a note of two lines.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check \
  odfpy==1.4.1 python-calamine==0.9.1 pandas==3.1.1 pyexcel==0.7.6 pyexcel-ods3==0.6.1 setuptools==65.5.0
venv/bin/python -W ignore - <<'PYTHON'
import pandas
import pyexcel
import python_calamine
from odf import teletype
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

notes = ["Sets: 3\n10 times each", "Left: 2\n5 days a week", "Hold\t5 s"]
document = OpenDocumentSpreadsheet()
table = Table(name="List")
document.spreadsheet.addElement(table)
for words in [("name", "notes")] + [("Maria Alvarez", note) for note in notes]:
    row = TableRow()
    for word in words:
        cell = TableCell(valuetype="string")
        paragraph = P()
        teletype.addTextToElement(paragraph, word)
        cell.addElement(paragraph)
        row.addElement(cell)
    table.addElement(row)
document.save("list.ods")

sheet = python_calamine.CalamineWorkbook.from_path("list.ods").get_sheet_by_index(0).to_python()
by_reader = {
    "python-calamine": [row[1] for row in sheet[1:]],
    "pandas, calamine": list(pandas.read_excel("list.ods", engine="calamine")["notes"]),
    "pandas, odf": list(pandas.read_excel("list.ods", engine="odf")["notes"]),
    "pyexcel-ods3": [row[1] for row in pyexcel.get_array(file_name="list.ods")[1:]],
}
for reader, found in by_reader.items():
    print(f"{reader:17} {found}")
glued = ["Sets: 310 times each", "Left: 25 days a week", "Hold5 s"]
assert by_reader["python-calamine"] == glued
assert by_reader["pandas, calamine"] == glued
assert by_reader["pandas, odf"] == notes[:2] + ["Hold5 s"]
assert by_reader["pyexcel-ods3"] == notes
PYTHON
