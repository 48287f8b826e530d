#!/usr/bin/env bash
# WeasyPrint 70.0, xhtml2pdf 0.2.28, fpdf2 2.8.9, PyMuPDF 2.0: step 6 of a page is printed as step 2 or 4, or "A." for 1.
#
# Seen: a list that goes on after a pause (start="3"), with a step that has its own number (value="6"), as a sheet says "go back
# to step 6". WeasyPrint begins anew at 1, since it takes start and value for looks, which have to be switched on
# (presentational_hints); the other three know start and pass over value: 3, 4, 5. A countdown (reversed) is counted up by
# all four. In xhtml2pdf the letters of one list (type="A") stay on for the next, plain one. Nothing warns.
# Expected: HTML says that start, value and reversed give an item its number, and that type is chosen because the text speaks of it.
# For a handout: numbers that a text speaks of are written as text, not left to a list; look at the PDF, not at the browser.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check \
  weasyprint==70.0 xhtml2pdf==0.2.28 fpdf2==2.8.9 pymupdf==2.0 pypdf==7.1.1
venv/bin/python -W ignore - <<'PYTHON'
import pathlib
import re

import fpdf
import pymupdf
import pypdf
import weasyprint
from xhtml2pdf import pisa

html = (
    '<!doctype html><html lang="en"><head><title>Steps</title></head><body><ol><li>Lie</li><li>Bend</li></ol><p>Pause</p>'
    '<ol start="3"><li>Lift</li><li value="6">Lower</li><li>Rest</li></ol><ol type="A"><li>Other</li></ol>'
    '<ol reversed="reversed"><li>Last but one</li><li>Last</li></ol></body></html>'
)


def by_fpdf2():
    sheet = fpdf.FPDF()
    sheet.add_page()
    sheet.write_html(html)
    sheet.output("sheet.pdf")


def by_pymupdf():
    writer = pymupdf.DocumentWriter("sheet.pdf")
    pymupdf.Story(html=html).write(writer, lambda *_: (pymupdf.Rect(0, 0, 595, 842), pymupdf.Rect(50, 50, 500, 700), None))
    writer.close()


paper = pathlib.Path("sheet.pdf")
page = weasyprint.HTML(string=html)
print("HTML says            1 2 3 6 7 A 2 1")
for name, make, wanted in [
    ("WeasyPrint", lambda: page.write_pdf("sheet.pdf"), "1 2 1 2 3 1 1 2"),
    ("  with hints", lambda: page.write_pdf("sheet.pdf", presentational_hints=True), "1 2 3 6 7 A 1 2"),
    ("xhtml2pdf", lambda: paper.write_bytes(pisa.CreatePDF(html).dest.getvalue()), "1 2 3 4 5 A A B"),
    ("fpdf2", by_fpdf2, "1 2 3 4 5 A 1 2"), ("PyMuPDF", by_pymupdf, "1 2 3 4 5 1 1 2"),
]:
    make()
    numbers = " ".join(re.findall(r"\b(\w)\. ?", pypdf.PdfReader("sheet.pdf").pages[0].extract_text()))
    print(f"{name:20} {numbers}")
    assert numbers == wanted
PYTHON
