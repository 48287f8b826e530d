#!/usr/bin/env bash
# pikepdf 10.17.0 writes, cups-filters 1.28.17 (Debian 12) prints: of two lines on a page the second falls off the paper.
#
# Seen: a page may have its content in several streams, and their ends part words (PDF 1.7, 7.8.2). pikepdf's contents_add
# writes such pages: one stream for each thing that is added. pdftopdf, through which CUPS sends every PDF file, makes a form of
# each page and puts the streams into it end to end, with nothing between. `Q` and `q` become `Qq`, which is no operator: the first
# line's place is not taken back, the second line moves up by as much, and the warning is cut off at the upper edge of the page.
# Its exit code is 0, and qpdf calls both files sound. Poppler, PDFium and MuPDF show both lines of what went in.
# Expected: white space between the streams, as qpdf itself puts there when it joins them.
# For a handout: every stream of a page ends in a line end.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download cups-filters-core-drivers=1.28.17-3+deb12u2 > /dev/null 2>&1
for package in libqpdf29 libcups2 libjpeg62-turbo libavahi-common3 libavahi-client3 libdbus-1-3 libgssapi-krb5-2 libkrb5-3 \
  libk5crypto3 libkrb5support0 libkeyutils1; do
  apt-get download "$package" > /dev/null 2>&1
done
for package in *.deb; do dpkg -x "$package" root; done
LD_LIBRARY_PATH="$(dirname "$(find "$PWD/root" -name 'libqpdf.so.29')")"
export LD_LIBRARY_PATH
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pikepdf==10.17.0 pypdfium2==5.15.2 pymupdf==2.0 pillow==13.0.0
cat > lines.py <<'PYTHON'
"""The number of lines of text that a reader shows on the first page."""
import sys

import pymupdf
import pypdfium2
from PIL import Image


def lines(picture):
    picture = picture.convert("L")
    width, height = picture.size
    rows = [min(picture.crop((0, y, width, y + 1)).tobytes()) < 128 for y in range(height)]
    groups, blank = 0, 9
    for row in rows:
        # The dot of an i stands apart from its letter by less than this.
        groups += row and blank > 6
        blank = 0 if row else blank + 1
    return groups


file, expected = sys.argv[1], int(sys.argv[2])
pixels = pymupdf.open(file)[0].get_pixmap(dpi=144)
found = {
    "PDFium": lines(pypdfium2.PdfDocument(file)[0].render(scale=2).to_pil()),
    "MuPDF": lines(Image.frombytes("RGB", (pixels.width, pixels.height), pixels.samples)),
}
for reader, count in found.items():
    print(f"{file:11} {reader:6} {count}")
    assert count == expected, reader
PYTHON
venv/bin/python - <<'PYTHON'
import pikepdf

document = pikepdf.new()
document.add_blank_page(page_size=(200, 100))
page = document.pages[0]
font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
for line in ("Stop if your calf is hot.", "Call 911 for chest pain."):
    up = 70 if line.startswith("Stop") else 40
    page.contents_add(f"q 1 0 0 1 10 {up} cm BT /F 12 Tf ({line}) Tj ET Q".encode())
document.save("handout.pdf")
PYTHON
venv/bin/python lines.py handout.pdf 2
root/usr/lib/cups/filter/pdftopdf 1 user handout 1 "" handout.pdf > printed.pdf 2> messages
venv/bin/python lines.py printed.pdf 1
venv/bin/python - <<'PYTHON'
import pikepdf

document = pikepdf.open("printed.pdf")
form = next(iter(document.pages[0].Resources.XObject.values()))
assert b"Qq" in form.read_bytes(), form.read_bytes()
print("in the form: Qq")
PYTHON
