"""Reads PDF files with several programs and prints, as JSON, how much of the text each of them gives in the right order.

Argument: a JSON file with a list of objects, each with the keys file and lines (the lines of text as they are read). For every object: by
reader the lines that it does not give, and the text of each page as PDFium gives it. White space does not count.
"""

import io
import json
import subprocess
import sys
import unicodedata

import pdfminer.high_level
import pypdf
import pypdfium2

# Marks of direction and of joining that readers add, and PDFium's signs for a hyphen at the end of a line.
ADDED = dict.fromkeys(map(ord, "\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
HYPHENS = {0xFFFE: "-", 0x02: "-"}


def run(*command):
    return subprocess.run(command, check=True, capture_output=True).stdout.decode("utf-8")


def structure(path):
    """What poppler says of the elements, without their names and attributes."""
    lines = [line.strip() for line in run("pdfinfo", "-struct-text", path).splitlines()]
    return "\n".join(line[1:-1] for line in lines if len(line) > 1 and line[0] == line[-1] == '"')


def pdfium_pages(path):
    document = pypdfium2.PdfDocument(path)
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return pages


READERS = {
    "PDFium": lambda path: "\n".join(pdfium_pages(path)),
    "poppler, by places": lambda path: run("pdftotext", "-enc", "UTF-8", path, "-"),
    "poppler, by elements": structure,
    "MuPDF": lambda path: run("mutool", "draw", "-q", "-F", "txt", path),
    "pdfminer": pdfminer.high_level.extract_text,
    "pypdf": lambda path: "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages),
}


def folded(text):
    text = unicodedata.normalize("NFKC", text.translate(HYPHENS).translate(ADDED))
    return "".join(text.split())


reports = []
with io.open(sys.argv[1], encoding="utf-8") as file:
    tasks = json.load(file)
for task in tasks:
    lines = {folded(line): line for line in task["lines"]}
    missing = {}
    for name, read in READERS.items():
        text = folded(read(task["file"]))
        missing[name] = [line for key, line in lines.items() if key not in text]
    reports.append({"lines": len(lines), "missing": missing, "pages": pdfium_pages(task["file"])})
json.dump(reports, sys.stdout)
