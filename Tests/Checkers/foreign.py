"""Looks for words in everything that a PDF file holds beside the drawings of its pages, and prints JSON.

Arguments: a regular expression, then the files. For every file: the words that match in any string or in any stream, unpacked, as
bytes and as UTF-16; and how many pages or drawings no page of the page tree uses. What pages show is read by other programs.
"""

import json
import re
import sys

import pikepdf


def texts(item):
    """All strings below an object, without following references."""
    if isinstance(item, pikepdf.String):
        yield str(item)
        yield bytes(item).decode("latin-1")
    elif isinstance(item, (pikepdf.Array, list)):
        for inner in item:
            yield from shallow(inner)
    elif isinstance(item, (pikepdf.Dictionary, pikepdf.Stream)):
        for key, inner in item.items():
            yield key
            yield from shallow(inner)
    if isinstance(item, pikepdf.Stream):
        try:
            data = item.read_bytes()
        except pikepdf.PdfError:
            data = item.read_raw_bytes()
        yield data.decode("latin-1")
        yield data.decode("utf-16-be", "replace")
        yield data[1:].decode("utf-16-be", "replace")


def shallow(item):
    if isinstance(item, pikepdf.Object) and item.is_indirect:
        return
    if isinstance(item, pikepdf.Object) or isinstance(item, str):
        yield from texts(item) if isinstance(item, pikepdf.Object) else [item]


def unused(pdf):
    """Pages that the tree lacks, and drawings that none of its pages shows."""
    pages = {page.obj.objgen for page in pdf.pages}
    shown = set()

    def visit(item, depth=0):
        if isinstance(item, (pikepdf.Dictionary, pikepdf.Stream)):
            if item.is_indirect:
                if item.objgen in shown:
                    return
                shown.add(item.objgen)
            for key, inner in item.items():
                if key != "/Parent":
                    visit(inner)
        elif isinstance(item, pikepdf.Array):
            for inner in item:
                visit(inner)

    for page in pdf.pages:
        visit(page.obj.get("/Contents"))
        visit(page.obj.get("/Resources"))
    count = 0
    for item in pdf.objects:
        if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Page":
            count += item.objgen not in pages
        elif isinstance(item, pikepdf.Stream) and item.get("/Subtype") != "/XML" and "/Type" not in item:
            # Contents and programs of fonts have no type; fonts are in the resources of pages.
            count += item.objgen not in shown
        elif isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Form":
            count += item.objgen not in shown
    return count


pattern = re.compile(sys.argv[1])
reports = []
for path in sys.argv[2:]:
    with pikepdf.open(path) as pdf:
        found = set()
        for item in list(pdf.objects) + [pdf.trailer]:
            for text in texts(item):
                found.update(pattern.findall(text))
        reports.append({"words": sorted(found), "unused": unused(pdf)})
json.dump(reports, sys.stdout)
