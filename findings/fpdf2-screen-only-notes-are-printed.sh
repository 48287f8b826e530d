#!/usr/bin/env bash
# fpdf2 2.8.9 writes, Debian 12's print programs read: a note marked "not in print" is printed, one "only in print" is not.
#
# Seen: the new optional_content(on_print=False) writes a layer whose state for printing is OFF and whose state for the screen is
# ON, and asks for it by the event Print, as the standard has it. Chromium's PDFium honours it when it prints. What CUPS
# prints with does not: pdftops of poppler 22.12.0, made for printing, and Ghostscript 10.00.0, with its option -dPrinted as
# well, put the therapist's note for the screen on the paper and leave out the lines that are for the paper alone.
# PyMuPDF 2.0 has no state for printing at all.
# Expected: a converter for printing uses the states for printing, or refuses layers that have such states.
# For a handout: what must not be on the paper is not in the file; no layers in what the printer gets.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
for package in ghostscript libgs10 libgs10-common libgs-common; do
  apt-get download "$package=10.0.0~dfsg-11+deb12u9" > /dev/null 2>&1
done
for package in poppler-utils libpoppler126; do apt-get download "$package=22.12.0-2+deb12u3" > /dev/null 2>&1; done
for package in *.deb; do dpkg -x "$package" root; done
LD_LIBRARY_PATH="$(dirname "$(find "$PWD/root" -name 'libgs.so.10')")"
resources="$(find "$PWD/root/usr/share/ghostscript" -maxdepth 1 -name '1*')"
export LD_LIBRARY_PATH GS_LIB="$resources/Resource/Init:$resources/lib:$resources/Resource/Font:$resources/iccprofiles"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check fpdf2==2.8.9 pypdfium2==5.15.2 pymupdf==2.0 pillow==13.0.0
venv/bin/python - <<'PYTHON'
from fpdf import FPDF

document = FPDF(format=(100, 60))
document.add_page()
document.set_font("helvetica", size=14)
document.text(10, 10, "For all")
with document.optional_content(on_print=False):
    document.text(10, 25, "Screen only: ask about the fall")
with document.optional_content(on_view=False):
    document.text(10, 40, "Paper only: bring this sheet")
document.output("handout.pdf")
PYTHON
root/usr/bin/pdftops handout.pdf poppler.ps
for option in -dPrinted -dPrinted=false; do
  root/usr/bin/gs -q -dNOPAUSE -dBATCH "$option" -sDEVICE=pgmraw -r72 "-sOutputFile=gs$option.pgm" handout.pdf
done
venv/bin/python - <<'PYTHON'
import pypdfium2
import pypdfium2.raw
import pymupdf
from PIL import Image


def seen(picture):
    picture = picture.convert("L")
    width, height = picture.size
    found = []
    for name, top, bottom in (("all", 0.05, 0.2), ("screen", 0.3, 0.45), ("paper", 0.55, 0.7)):
        rows = range(int(height * top), int(height * bottom))
        if any(picture.getpixel((x, y)) < 128 for y in rows for x in range(width)):
            found.append(name)
    return found


def by_pdfium(flag):
    page = pypdfium2.PdfDocument("handout.pdf")[0]
    width, height = round(page.get_width()), round(page.get_height())
    bitmap = pypdfium2.PdfBitmap.new_native(width, height, pypdfium2.raw.FPDFBitmap_BGRA)
    pypdfium2.raw.FPDFBitmap_FillRect(bitmap.raw, 0, 0, width, height, 0xFFFFFFFF)
    pypdfium2.raw.FPDF_RenderPageBitmap(bitmap.raw, page.raw, 0, 0, width, height, 0, flag)
    return seen(bitmap.to_pil())


postscript = open("poppler.ps", "rb").read()
words = (("all", b"(For all)"), ("screen", b"(Screen only"), ("paper", b"(Paper only"))
page = pymupdf.open("handout.pdf")[0].get_pixmap()
readers = {
    "PDFium on the screen": (by_pdfium(0), ["all", "screen"]),
    "PDFium printing": (by_pdfium(pypdfium2.raw.FPDF_PRINTING), ["all", "paper"]),
    "pdftops": ([name for name, text in words if text in postscript], ["all", "screen"]),
    "gs -dPrinted": (seen(Image.open("gs-dPrinted.pgm")), ["all", "screen"]),
    "gs -dPrinted=false": (seen(Image.open("gs-dPrinted=false.pgm")), ["all", "screen"]),
    "PyMuPDF": (seen(Image.frombytes("RGB", (page.width, page.height), page.samples)), ["all", "screen"]),
}
for name, (found, expected) in readers.items():
    print(f"{name:21} {found}")
    assert found == expected, name
PYTHON
