"""Prints the text of a PDF as one reader of the Python package index finds it: script-text.py (pdfium | pdfminer | pypdf) FILE"""

import sys


def pdfium(path):
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def pdfminer(path):
    from pdfminer.high_level import extract_text

    return extract_text(path)


def pypdf(path):
    import pypdf as library

    return "\n".join(page.extract_text() for page in library.PdfReader(path).pages)


sys.stdout.buffer.write({"pdfium": pdfium, "pdfminer": pdfminer, "pypdf": pypdf}[sys.argv[1]](sys.argv[2]).encode())
