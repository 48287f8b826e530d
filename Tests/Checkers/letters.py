"""Reads PDF files and prints, as JSON, what their fonts say of their glyphs.

Arguments: the files. For every file: the texts of all glyphs, in hexadecimal digits of UTF-16, that have codes of presentation
forms (U+FB50 to U+FDFF, U+FE70 to U+FEFF), and how many replaced texts (/ActualText) it has anywhere.
"""

import json
import re
import sys

import pikepdf


def is_form(character):
    return 0xFB50 <= ord(character) <= 0xFDFF or 0xFE70 <= ord(character) <= 0xFEFF


def forms(pdf):
    """The texts with presentation forms in the maps of all fonts."""
    found = []
    for item in pdf.objects:
        if not isinstance(item, pikepdf.Dictionary) or "/ToUnicode" not in item:
            continue
        source = item.ToUnicode.read_bytes().decode("latin-1")
        for block in re.findall(r"beginbf(?:char|range)(.*?)endbf", source, re.S):
            for digits in re.findall(r"<([0-9a-fA-F]+)>\s*$", block, re.M):
                if any(map(is_form, bytes.fromhex(digits).decode("utf-16-be"))):
                    found.append(digits)
    return found


def replaced(pdf):
    """How many replaced texts stand in elements and drawings."""
    count = 0
    for item in pdf.objects:
        if isinstance(item, pikepdf.Dictionary) and "/ActualText" in item:
            count += 1
        if isinstance(item, pikepdf.Stream) and "/FontFile2" not in item and item.get("/Subtype") != "/Image":
            try:
                count += item.read_bytes().count(b"/ActualText")
            except pikepdf.PdfError:
                continue
    return count


reports = []
for path in sys.argv[1:]:
    with pikepdf.open(path) as pdf:
        reports.append({"forms": forms(pdf), "replaced": replaced(pdf)})
json.dump(reports, sys.stdout)
