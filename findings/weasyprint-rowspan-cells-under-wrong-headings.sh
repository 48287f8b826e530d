#!/usr/bin/env bash
# WeasyPrint 70.0, pdf_variant="pdf/ua-1": below a cell over two rows a screen reader announces each number under another heading.
#
# Seen: a log with "Mon" over two rows, and the columns exercise, pain before and pain after. In the second of the two rows
# /Headers ties the cells to the headings by their place in that row's list, one too far to the left: "Squat" is a day, the 5
# felt before is announced as the exercise, the 6 felt after as the pain before; the heading "Mon" is not named at all. A
# colspan is counted rightly. The drawn table is right, page-validation 0.11.0 (PDF_UA_1) says compliant, pdfua 0.1.3 finds no error.
# Expected: /Headers as HTML's own rule for table cells finds them, spans counted.
# For a handout: tables for screen readers have one cell for each row and column; say "Mon" again.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check weasyprint==70.0 page-validation==0.11.0 pdfua==0.1.3 pikepdf==10.18.0
venv/bin/python - <<'PYTHON'
import page
import pikepdf
import weasyprint

columns = ("Day", "Exercise", "Pain before", "Pain after")
head = "<tr>" + "".join(f"<th scope=col>{name}</th>" for name in columns) + "</tr>"
first = "<td>Bridge</td><td>3</td><td>4</td></tr>"
second = "<td>Squat</td><td>5</td><td>6</td></tr>"
tables = {
    "spanned": f"<tr><th scope=row rowspan=2>Mon</th>{first}<tr>{second}",
    "repeated": f"<tr><th scope=row>Mon</th>{first}<tr><th scope=row>Mon</th>{second}",
}


def cells(node):
    """The ids of the headings to which each cell of data is tied."""
    for kid in node if isinstance(node, pikepdf.Array) else [node]:
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/S") == "/TD":
            attributes = kid.A if isinstance(kid.A, pikepdf.Array) else [kid.A]
            yield [str(key) for attribute in attributes for key in attribute.get("/Headers", [])]
        elif isinstance(kid, pikepdf.Dictionary) and "/K" in kid:
            yield from cells(kid.K)


def headings(name):
    html = f"<!doctype html><html lang=en><head><title>Log</title></head><body><h1>Log</h1><table>{head}{tables[name]}</table>"
    weasyprint.HTML(string=html).write_pdf(f"{name}.pdf", pdf_variant="pdf/ua-1")
    assert page.validate_pdf(f"{name}.pdf", profile=page.ValidationProfile.PDF_UA_1).is_compliant
    with pikepdf.open(f"{name}.pdf") as document:
        found = list(cells(document.Root.StructTreeRoot.K))
    # An id ends with row and column, both counted from 0.
    places = [[tuple(map(int, key.split("-")[1:])) for key in keys] for keys in found]
    return [[columns[column] if row == 0 else "Mon" for row, column in sorted(keys, reverse=True)] for keys in places]


right = [["Mon", "Exercise"], ["Mon", "Pain before"], ["Mon", "Pain after"]]
for name in tables:
    print(f"{name:8}", dict(zip(("Bridge", "3", "4", "Squat", "5", "6"), headings(name))))
assert headings("repeated") == right * 2
assert headings("spanned") == right + [["Day"], ["Exercise"], ["Pain before"]]
PYTHON
venv/bin/python -m pdfua check spanned.pdf > report.txt || true
grep "errors=0" report.txt
