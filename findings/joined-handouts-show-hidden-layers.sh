#!/usr/bin/env bash
# pypdf 7.1.1, pikepdf 10.18.0, PyMuPDF 2.0 and qpdf 11.3.0: joining two files switches their hidden layers on.
#
# Seen: a note in a layer that is off (PyMuPDF's add_ocg) is in no picture of the page. After two such files are joined by
# pypdf's append, PyMuPDF's insert_pdf, pikepdf's pages.extend or "qpdf --empty --pages", the notes of both
# patients are drawn and printed: the list of layers stays behind, and a layer in no list is visible. With "qpdf first.pdf
# --pages . second.pdf", and with pages.extend on an opened file, the first patient's note stays hidden and the second's is
# shown, so a look at the first page of a packet finds nothing wrong. No tool warns.
# Expected: the states of layers come along with the pages that use them, or the tool says that it left them behind.
# For a handout: files with layers are never put into a packet; a note that is not for the patient is not in the file.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
for package in libqpdf29 qpdf; do
  apt-get download "$package=11.3.0-1+deb12u1" > /dev/null 2>&1 || apt-get download "$package=11.3.0-1" > /dev/null
done
for package in *.deb; do dpkg -x "$package" root; done
libraries="$(dirname "$(find "$PWD/root" -name 'libqpdf.so.29' | head -1)")"
qpdf="$(find "$PWD/root" -path '*/bin/qpdf')"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check \
  pypdf==7.1.1 pikepdf==10.18.0 pymupdf==2.0 pypdfium2==5.15.2 pillow==13.0.0
venv/bin/python - <<'PYTHON'
import pikepdf
import pymupdf
import pypdf

names = ("Maria", "Ana")
for name in names:
    document = pymupdf.open()
    page = document.new_page(width=280, height=170)
    page.insert_text((28, 28), f"Steps for {name}")
    layer = document.add_ocg("therapist", on=False)
    page.insert_text((28, 113), f"{name}: not yet told of the scan", oc=layer)
    document.save(f"{name}.pdf")
files = [f"{name}.pdf" for name in names]

writer = pypdf.PdfWriter()
joined = pymupdf.open()
for file in files:
    writer.append(file)
    joined.insert_pdf(pymupdf.open(file))
writer.write("pypdf.pdf")
joined.save("pymupdf.pdf")
with pikepdf.new() as new, pikepdf.open(files[0]) as first, pikepdf.open(files[1]) as second:
    new.pages.extend(first.pages)
    new.pages.extend(second.pages)
    new.save("pikepdf-new.pdf")
    first.pages.extend(second.pages)
    first.save("pikepdf-first.pdf")
PYTHON
LD_LIBRARY_PATH="$libraries" "$qpdf" --empty --pages Maria.pdf Ana.pdf -- qpdf-empty.pdf
LD_LIBRARY_PATH="$libraries" "$qpdf" Maria.pdf --pages . Ana.pdf -- qpdf-first.pdf
venv/bin/python - <<'PYTHON'
import pymupdf
import pypdfium2
import pypdfium2.raw


def note_drawn(page, flag):
    """Whether PDFium draws anything where the hidden note stands."""
    width, height = round(page.get_width()), round(page.get_height())
    bitmap = pypdfium2.PdfBitmap.new_native(width, height, pypdfium2.raw.FPDFBitmap_BGRA)
    pypdfium2.raw.FPDFBitmap_FillRect(bitmap.raw, 0, 0, width, height, 0xFFFFFFFF)
    pypdfium2.raw.FPDF_RenderPageBitmap(bitmap.raw, page.raw, 0, 0, width, height, 0, flag)
    picture = bitmap.to_pil().convert("L")
    rows = range(int(height * 0.55), int(height * 0.7))
    return any(picture.getpixel((x, y)) < 128 for y in rows for x in range(width))


expected = {
    "Maria": [False],
    "Ana": [False],
    "pypdf": [True, True],
    "pymupdf": [True, True],
    "pikepdf-new": [True, True],
    "pikepdf-first": [False, True],
    "qpdf-empty": [True, True],
    "qpdf-first": [False, True],
}
for name, notes in expected.items():
    pages = list(pypdfium2.PdfDocument(f"{name}.pdf"))
    on_screen = [note_drawn(page, 0) for page in pages]
    printed = [note_drawn(page, pypdfium2.raw.FPDF_PRINTING) for page in pages]
    by_mupdf = ["scan" in page.get_text() for page in pymupdf.open(f"{name}.pdf")]
    print(f"{name:14} hidden note drawn {on_screen}, printed {printed}, read by MuPDF {by_mupdf}")
    assert on_screen == printed == by_mupdf == notes, name
PYTHON
