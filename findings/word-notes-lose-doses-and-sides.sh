#!/usr/bin/env bash
# python-docx 1.2.0, docx2txt 0.9 and mammoth 1.13.0: three readers of Word files get three doses out of one note.
#
# Seen: "8-10" with the hyphen that does not break is 810 for docx2txt. "3 × 10" changed to 12 with changes tracked is "3 ×  times"
# for python-docx; it drops "left" chosen in a content control as well. "2½ kg" with the half as a formula is 2 kg for all
# three. A ≤ of the font Symbol is lost by two, so "≤90°" is 90°. A new line is nothing for mammoth: "Bridge3 × 10". A dose
# struck out stands beside the new one, and what is hidden from view and print is read with the rest. Nothing warns.
# Expected: what Word shows, or an error: all of this is in ISO/IEC 29500.
# For a handout: notes are typed, or pasted and looked at; a dose is never taken from a Word file by program.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check \
  python-docx==1.2.0 docx2txt==0.9 mammoth==1.13.0 lxml==6.1.3
venv/bin/python -W ignore - <<'PYTHON'
import docx
import docx2txt
import mammoth
from docx.oxml import parse_xml

SPACES = " ".join(
    f'xmlns:{prefix}="http://schemas.openxmlformats.org/{name}/2006/{part}"'
    for prefix, name, part in (("w", "wordprocessingml", "main"), ("m", "officeDocument", "math"))
)


def run(text, look=""):
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


by = 'w:author="Jo" w:date="2026-11-30T09:30:00Z" w:id='
changed = f"<w:del {by}'1'><w:r><w:delText>10</w:delText></w:r></w:del><w:ins {by}'2'>{run('12')}</w:ins>"
half = "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"
symbol = '<w:r><w:sym w:font="Symbol" w:char="F0A3"/></w:r>'
# What Word shows, its paragraph, and what python-docx, docx2txt and mammoth read.
notes = [
    ("Hold 8-10 s", run("Hold 8") + "<w:r><w:noBreakHyphen/></w:r>" + run("10 s"), "Hold 8-10 s", "Hold 810 s", "Hold 8‑10 s"),
    ("3 × 12 times", run("3 × ") + changed + run(" times"), "3 ×  times", "3 × 12 times", "3 × 12 times"),
    ("The left leg", run("The ") + f"<w:sdt><w:sdtContent>{run('left')}</w:sdtContent></w:sdt>" + run(" leg"), "The  leg",
     "The left leg", "The left leg"),
    ("Lift 2½ kg", run("Lift 2") + half + run(" kg"), "Lift 2 kg", "Lift 2 kg", "Lift 2 kg"),
    ("Bend ≤90°", run("Bend ") + symbol + run("90°"), "Bend 90°", "Bend 90°", "Bend ≤90°"),
    ("Bridge / 3 × 10", run("Bridge") + "<w:r><w:br/></w:r>" + run("3 × 10"), "Bridge\n3 × 10", "Bridge\n3 × 10", "Bridge3 × 10"),
    ("(10) 12 times", run("10", "<w:strike/>") + run(" 12 times"), "10 12 times", "10 12 times", "10 12 times"),
    ("Do it", run("Do it") + run(" (for staff)", "<w:vanish/>"), "Do it (for staff)", "Do it (for staff)", "Do it (for staff)"),
]
for shown, paragraph, *wanted in notes:
    document = docx.Document()
    document.element.body.insert(0, parse_xml(f"<w:p {SPACES}>{paragraph}</w:p>"))
    document.save("note.docx")
    with open("note.docx", "rb") as file:
        by_mammoth = mammoth.extract_raw_text(file).value.strip()
    read = [docx.Document("note.docx").paragraphs[0].text, docx2txt.process("note.docx").strip(), by_mammoth]
    print(f"{shown:16} is read as {read}")
    assert read == wanted, wanted
PYTHON
