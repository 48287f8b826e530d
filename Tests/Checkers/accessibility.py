"""Reads tagged PDF files and prints, as JSON, what an independent reader finds in each of them.

Arguments: the files. For every file: the failures of two PDF/UA-1 validators, the faults of its marks, and its structure
elements in reading order, each with its role, depth, words and attributes.
"""

import json
import re
import sys

import page as page_validation
import pdfua
import pikepdf

PAINTING = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Tj", "TJ", "'", '"', "sh", "Do", "EI"}


def unicode_map(font):
    """The text of each code of a font, from its ToUnicode map, and the number of bytes of a code."""
    width = 2 if font.Subtype == "/Type0" else 1
    source = font.ToUnicode.read_bytes().decode("latin-1")
    table = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", source, re.S):
        for code, text in re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>", block):
            table[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", source, re.S):
        for low, high, text in re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>", block):
            start = bytes.fromhex(text).decode("utf-16-be")
            for offset in range(int(high, 16) - int(low, 16) + 1):
                table[int(low, 16) + offset] = start[:-1] + chr(ord(start[-1]) + offset)
    return table, width


class PageReader:
    """The marks of one page, in the order of drawing, each with its tag and its text."""

    def __init__(self, page, faults):
        self.marks = {}
        self.faults = faults
        self.fonts = {}
        self.font = None
        self.open = []
        self.resources = page.obj.get("/Resources", pikepdf.Dictionary())
        for operands, operator in pikepdf.parse_content_stream(page):
            self.read(operands, str(operator))
        if self.open:
            faults.append("a mark never ends")

    def read(self, operands, operator):
        if operator in ("BMC", "BDC"):
            self.begin(operands)
        elif operator == "EMC":
            self.open.pop()
        elif operator == "Tf":
            self.select(str(operands[0]))
        elif operator in PAINTING:
            if not self.open:
                self.faults.append(f"{operator} stands outside every mark")
            if operator == "Tj":
                self.show(operands[0])
            elif operator == "TJ":
                for piece in operands[0]:
                    if isinstance(piece, pikepdf.String):
                        self.show(piece)

    def begin(self, operands):
        properties = operands[1] if len(operands) > 1 else pikepdf.Dictionary()
        entry = {"tag": str(operands[0]), "mcid": None, "replaced": "/ActualText" in properties}
        if "/MCID" in properties:
            entry["mcid"] = int(properties.MCID)
            if any(mark["mcid"] is not None for mark in self.open):
                self.faults.append("a mark lies in another")
            if entry["mcid"] in self.marks:
                self.faults.append(f"mark {entry['mcid']} stands twice")
            self.marks[entry["mcid"]] = {"tag": entry["tag"], "text": "", "place": len(self.marks)}
        self.open.append(entry)
        if entry["replaced"]:
            self.add(str(properties.ActualText))

    def select(self, name):
        if name not in self.fonts:
            self.fonts[name] = unicode_map(self.resources.Font[name])
        self.font = self.fonts[name]

    def show(self, string):
        if any(mark["replaced"] for mark in self.open):
            return
        table, width = self.font
        data = bytes(string)
        codes = [int.from_bytes(data[at : at + width], "big") for at in range(0, len(data), width)]
        self.add("".join(table.get(code, "\ufffd") for code in codes))

    def add(self, text):
        for mark in self.open:
            if mark["mcid"] is not None:
                self.marks[mark["mcid"]]["text"] += text


class StructureReader:
    """The structure elements of a file in reading order, checked against the marks of its pages."""

    def __init__(self, pdf, faults):
        self.faults = faults
        self.elements = []
        self.pages = {page.obj.objgen: PageReader(page, faults) for page in pdf.pages}
        self.order = [page.obj.objgen for page in pdf.pages]
        self.parents = self.parent_tree(pdf.Root.StructTreeRoot.ParentTree)
        self.seen = []
        for kid in pdf.Root.StructTreeRoot.K:
            self.walk(kid, 0, pdf.Root.StructTreeRoot)
        self.check(pdf)

    @staticmethod
    def parent_tree(tree):
        numbers = list(tree.Nums)
        return {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}

    def walk(self, element, depth, parent):
        if element.P.objgen != parent.objgen:
            self.faults.append(f"{element.S} names another parent")
        entry = {"role": str(element.S)[1:], "depth": depth, "text": "", "alternate": None, "language": None}
        if "/Alt" in element:
            entry["alternate"] = str(element.Alt)
        if "/Lang" in element:
            entry["language"] = str(element.Lang)
        attributes = element.get("/A", pikepdf.Dictionary())
        entry["attribute"] = next((str(attributes[key])[1:] for key in ("/Scope", "/ListNumbering") if key in attributes), None)
        entry["address"] = entry["contents"] = None
        self.elements.append(entry)
        kids = element.get("/K", pikepdf.Array())
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            self.kid(kid, element, entry, depth)

    def kid(self, kid, element, entry, depth):
        if isinstance(kid, int):
            self.mark(element.Pg, kid, element, entry)
        elif kid.get("/Type") == "/MCR":
            self.mark(kid.Pg, int(kid.MCID), element, entry)
        elif kid.get("/Type") == "/OBJR":
            if self.parents[int(kid.Obj.StructParent)].objgen != element.objgen:
                self.faults.append("an annotation belongs to another element")
            entry["address"] = str(kid.Obj.A.URI) if "/A" in kid.Obj else self.destination(kid.Obj)
            entry["contents"] = str(kid.Obj.Contents)
        else:
            self.walk(kid, depth + 1, element)

    def destination(self, annotation):
        """The number of the page that a link within the file leads to, from 1, after a number sign."""
        page = annotation.Dest[0].objgen
        if page not in self.order:
            self.faults.append("a link leads to a page that the file does not have")
            return "#"
        return f"#{self.order.index(page) + 1}"

    def mark(self, page, number, element, entry):
        marks = self.pages[page.objgen].marks
        if number not in marks:
            self.faults.append(f"{element.S} has mark {number}, which is not drawn")
            return
        if marks[number]["tag"] != str(element.S):
            self.faults.append(f"{element.S} has a mark of {marks[number]['tag']}")
        entry["text"] += marks[number]["text"]
        # What is drawn first counts, not what is numbered first: marks of slots come behind those of their layout.
        self.seen.append((self.order.index(page.objgen), marks[number]["place"]))
        if page.StructParents not in self.parents:
            self.faults.append("a page is not in the parent tree")
        elif self.parents[int(page.StructParents)][number].objgen != element.objgen:
            self.faults.append(f"mark {number} belongs to another element than {element.S}")

    def check(self, pdf):
        if self.seen != sorted(self.seen):
            self.faults.append("the structure's order is not the drawing's")
        drawn = {(self.order.index(page), mark["place"]) for page, reader in self.pages.items() for mark in reader.marks.values()}
        if drawn != set(self.seen):
            self.faults.append("a mark is drawn that no element has")


def read(path):
    faults = []
    report = page_validation.validate_pdf(path, profile=page_validation.ValidationProfile.PDF_UA_1)
    failures = [] if report.is_compliant else [str(failure) for failure in report.failures]
    failures += [str(finding) for finding in pdfua.validate(path).findings]
    with pikepdf.open(path) as pdf:
        elements = StructureReader(pdf, faults).elements
        language = str(pdf.Root.Lang)
    return {"failures": failures, "faults": faults, "elements": elements, "language": language}


print(json.dumps([read(path) for path in sys.argv[1:]]))
