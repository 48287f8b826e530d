"""Writes the list of Tests/Spreadsheets with openpyxl and XlsxWriter into a folder, and lists that must be
refused or warned of.

The files whose names begin with "same-" say what patients.csv says.
"""

import datetime
import pathlib
import sys

import openpyxl
import openpyxl.cell.rich_text
import openpyxl.cell.text
import openpyxl.comments
import xlsxwriter

DAY, VISIT = "yyyy-mm-dd", 'd/m/yy h:mm AM/PM;@'
HEADER = ["ID", "Condition", "Name", "Born", "Side", "Next Visit", "dose.quad-set.reps", "Notes", "Therapist"]
ROWS = [
    (2, [41, "tight-hamstrings-knee-pain", "María Álvarez & Söhne", datetime.date(1962, 4, 17), "left",
         datetime.datetime(2026, 12, 5, 9, 30), 8, "Bring this sheet.\nPark behind the house.", "J. Okafor, PT, DPT"]),
    (3, ["0042", "sciatic-hamstring-knee-pain", "Tom Berger", datetime.date(1957, 9, 2), "right",
         datetime.date(2026, 12, 7), None, 'Two   spaces, a "quote" and 1 < 2', "J. Okafor, PT, DPT"]),
    (6, ["0043", "tight-hamstrings-knee-pain", "Nguyễn Thị Hạnh", datetime.date(1988, 1, 30), "both",
         datetime.datetime(2026, 12, 8, 14, 20), 10, None, "L. Brandt, PT"]),
]


def by_openpyxl(path, *, epoch=None, iso=False, rich=False):
    book = openpyxl.Workbook()
    book.iso_dates = iso
    if epoch:
        book.epoch = epoch
    sheet = book.active
    sheet.append(HEADER)
    for row, values in ROWS:
        for column, value in enumerate(values, start=1):
            cell = sheet.cell(row=row, column=column, value=value)
            if isinstance(value, datetime.datetime):
                cell.number_format = VISIT
            elif isinstance(value, datetime.date):
                cell.number_format = DAY
    sheet["A2"].number_format = "0000"
    sheet["C3"].comment = openpyxl.comments.Comment("not a name", "R")
    if rich:
        bold = openpyxl.cell.text.InlineFont(b=True)
        sheet["C2"] = openpyxl.cell.rich_text.CellRichText(
            "María ", openpyxl.cell.rich_text.TextBlock(bold, "Álvarez"), " & Söhne")
    book.save(path)


def by_xlsxwriter(path, **options):
    book = xlsxwriter.Workbook(path, options)
    sheet = book.add_worksheet("Patients today")
    day, visit, four = (book.add_format({"num_format": code}) for code in (DAY, VISIT, "0000"))
    sheet.write_row(0, 0, HEADER)
    for row, values in ROWS:
        for column, value in enumerate(values):
            if isinstance(value, datetime.date):
                sheet.write_datetime(row - 1, column, value, visit if isinstance(value, datetime.datetime) else day)
            elif isinstance(value, int):
                sheet.write_number(row - 1, column, value, four if column == 0 else None)
            elif value is not None:
                sheet.write_string(row - 1, column, value)
    book.close()


def formula(path, library):
    """A dose that a formula gives: neither library calculates, and the second one writes 0."""
    header, row = ["id", "condition", "dose.quad-set.reps"], ["0041", "tight-hamstrings-knee-pain", "=4+4"]
    if library == "openpyxl":
        book = openpyxl.Workbook()
        book.active.append(header)
        book.active.append(row)
        book.save(path)
        return
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, header)
    sheet.write_row(1, 0, row)
    book.close()


def padded(path):
    """A sheet whose cells say next to nothing in three megabytes, which pack to a thousandth of that."""
    book = openpyxl.Workbook()
    book.active.append(["id", "condition"])
    book.active["A2"] = " " * 32_000
    for row in range(3, 99):
        book.active.cell(row=row, column=1, value=" " * 32_000)
    book.save(path)


def hidden(path):
    """A list with a hidden row and a hidden column, beside another list."""
    book = openpyxl.Workbook()
    book.active.append(["id", "condition", "name"])
    book.active.append(["0041", "tight-hamstrings-knee-pain", "Ana Ruiz"])
    book.active.row_dimensions[2].hidden = True
    book.active.column_dimensions["C"].hidden = True
    book.create_sheet("Old").append(["id"])
    book.save(path)


folder = pathlib.Path(sys.argv[1])
by_openpyxl(folder / "same-openpyxl.xlsx", rich=True)
by_openpyxl(folder / "same-openpyxl-iso.xlsx", iso=True)
by_openpyxl(folder / "same-openpyxl-1904.xlsx", epoch=openpyxl.utils.datetime.CALENDAR_MAC_1904)
by_xlsxwriter(folder / "same-xlsxwriter.xlsx")
by_xlsxwriter(folder / "same-xlsxwriter-memory.xlsx", constant_memory=True)
by_xlsxwriter(folder / "same-xlsxwriter-1904.xlsx", date_1904=True)
formula(folder / "formula-openpyxl.xlsx", "openpyxl")
formula(folder / "formula-xlsxwriter.xlsx", "xlsxwriter")
padded(folder / "padded.xlsx")
hidden(folder / "hidden.xlsx")
