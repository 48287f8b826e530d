#!/usr/bin/env bash
# WeasyPrint 70.0, pdf_variant="pdf/ua-1", hyphens: auto: a word broken at a line's end is two words for voices and for searches.
#
# Seen: the hyphen is written as U+2010, a hyphen that belongs to the text, where ISO 32000 (14.8.2) wants the soft hyphen U+00AD
# for a word that the layout breaks, so that readers need not guess; the pieces are two Spans without /ActualText. A reader that
# joins words at soft hyphens, as the standard has it, gets "pro‐ gressively" here and "progressively" out of a file of
# Typst 0.15.2 with the same text. page-validation 0.11.0 (PDF_UA_1) says compliant.
# Expected: a soft hyphen, or /ActualText for the word.
# For a handout: hyphens: none for every text in tagged files; ours break no words.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check \
  weasyprint==70.0 typst==0.15.2 pypdf==7.1.1 page-validation==0.11.0
venv/bin/python - <<'PYTHON'
import pathlib

import page
import pypdf
import typst
import weasyprint

text = "Do these strengthening exercises progressively at home."
style = "@page { size: 4.4cm 9cm; margin: .3cm } p { text-align: justify; hyphens: %s }"
for name, hyphens in (("broken", "auto"), ("whole", "none")):
    html = f"<!doctype html><html lang=en><head><title>Steps</title><style>{style % hyphens}</style></head><body><p>{text}</p>"
    weasyprint.HTML(string=html).write_pdf(f"{name}.pdf", pdf_variant="pdf/ua-1")
pathlib.Path("sheet.typ").write_text(
    '#set document(title: "Steps")\n#set page(width: 4cm, height: 9cm, margin: .3cm)\n#set text(lang: "en", hyphenate: true)\n'
    f"#set par(justify: true)\n{text}\n"
)
typst.compile("sheet.typ", output="typst.pdf", pdf_standards=["ua-1"])
for name, is_joined in (("broken", False), ("whole", True), ("typst", True)):
    read = pypdf.PdfReader(f"{name}.pdf").pages[0].extract_text()
    joined = " ".join(read.replace("\xad\n", "").split())
    print(f"{name:6} is read as {read!r}\n       joined    {joined!r}")
    assert (joined == text) == is_joined
    if name == "broken":
        assert "pro\u2010\ngressively" in read and "\xad" not in read
        assert page.validate_pdf("broken.pdf", profile=page.ValidationProfile.PDF_UA_1).is_compliant
    if name == "typst":
        assert "progres\xad\nsively" in read
PYTHON
