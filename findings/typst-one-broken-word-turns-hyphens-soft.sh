#!/usr/bin/env bash
# Typst 0.15.2 (PyPI typst), PDF/UA-1: one word broken at a line's end makes phones, dates and doses soft: "8-10" is read as 810.
#
# Seen: the hyphen of a word broken at a line's end is a soft one (U+00AD), as ISO 32000 wants it. It has the same glyph as the
# hyphen that an author types, and in the font's map to characters the first of the two in the file stands for all: when a broken
# word comes first, pypdf and pdfplumber read 312\xad555\xad0142, 2026\xad12\xad05 and 8\xad10 on the rest of the sheet, which
# other programs show without the hyphens. Typst mends it by an /ActualText at each hyphen, which these two do not read and
# PDFium does. With hyphenate: false every reader has plain hyphens.
# Expected: a hyphen that the author typed is U+002D for every reader, by a glyph code of its own.
# For a handout: text that others copy or search is set without breaking words; ours never are.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check typst==0.15.2 pypdf==7.1.1 pdfplumber==0.11.10 pypdfium2==5.15.2
venv/bin/python - <<'PYTHON'
import pathlib

import pdfplumber
import pypdf
import pypdfium2
import typst

first = "Physiotherapists recommend strengthening exercises progressively."
rest = "Call 312-555-0142 on 2026-12-05. Do 8-10 of 2-B."


def read(hyphenate):
    source = pathlib.Path("sheet.typ")
    source.write_text(
        '#set document(title: "Sheet")\n#set page(width: 6cm, height: 8cm)\n'
        f'#set text(lang: "en", hyphenate: {hyphenate})\n#set par(justify: true)\n= Sheet\n{first} {rest}\n'
    )
    typst.compile(source, output="sheet.pdf", pdf_standards=["ua-1"])
    with pdfplumber.open("sheet.pdf") as document:
        plumber = document.pages[0].extract_text()
    return {
        "pypdf": pypdf.PdfReader("sheet.pdf").pages[0].extract_text(),
        "pdfplumber": plumber,
        "PDFium": pypdfium2.PdfDocument("sheet.pdf")[0].get_textpage().get_text_bounded(),
    }


for hyphenate in ("true", "false"):
    for reader, text in read(hyphenate).items():
        is_soft = "312\xad555\xad0142" in text and "8\xad10" in text and "2026\xad12\xad05" in text
        print(f"hyphenate {hyphenate:5} {reader:10} {text[-60:]!r}")
        assert is_soft == (hyphenate == "true" and reader != "PDFium"), (reader, text)
        assert is_soft or ("312-555-0142" in text and "8-10" in text), (reader, text)
PYTHON
