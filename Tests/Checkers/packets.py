"""Reads PDF files and prints, as JSON, what a person finds beside the words of the pages.

Arguments: the files. For every file: the labels of its pages, the lines of its outline with their pages, which pages are blank,
the number of drawings that are placed by name, the fonts by their faces, the title, and how it wants to be shown and printed.
"""

import json
import sys

import pikepdf


def outline(pdf):
    """Titles and page numbers from 0 of the outline's first level."""
    places = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
    lines = []
    with pdf.open_outline() as tree:
        for item in tree.root:
            target = item.destination
            if target is None and item.action is not None:
                target = item.action.D
            lines.append({"title": item.title, "page": places[target[0].objgen]})
    return lines


def fonts(pdf):
    """The faces of all fonts with a file of their own, as often as they are embedded."""
    faces = []
    for item in pdf.objects:
        if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor":
            faces.append(str(item.FontName).split("+")[-1])
    return sorted(faces)


def forms(pdf):
    """How many drawings are placed by name."""
    return sum(1 for item in pdf.objects if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Form")


def shows_nothing(page):
    painting = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Tj", "TJ", "'", '"', "sh", "Do", "EI"}
    return not any(str(operator) in painting for _, operator in pikepdf.parse_content_stream(page))


reports = []
for path in sys.argv[1:]:
    with pikepdf.open(path) as pdf:
        reports.append(
            {
                "labels": [page.label for page in pdf.pages],
                "outline": outline(pdf),
                "blank": [index for index, page in enumerate(pdf.pages) if shows_nothing(page)],
                "forms": forms(pdf),
                "fonts": fonts(pdf),
                "preferences": {key: str(value) for key, value in pdf.Root.get("/ViewerPreferences", {}).items()},
                "title": str(pdf.docinfo.get("/Title", "")),
            }
        )
json.dump(reports, sys.stdout)
