#!/usr/bin/env bash
# pandoc 3.9 (PyPI pypandoc_binary 1.17) and unrtf 0.21.10 (Debian 12): digits of a dose vanish on the way out of RTF.
#
# Seen: in RTF a character beyond the code page is \uN and one stand-in for old readers. Where the stand-in follows at once,
# as rich text boxes write it (\u8804?90), pandoc drops the stand-in and the next character as well: "Bend ≤90 degrees"
# is read as "Bend ≤0 degrees", "3×10" as "3×0", and Nguyễn loses the n. Its own writer makes such files for a dash: "8–10
# times" written to RTF and read again by pandoc is "8–0 times". After "\u8804 ?" or "\u8804\'3f" nothing is lost.
# unrtf drops all up to the next space ("Bend ≤ degrees", "3×") and the hyphen that does not break (\_): "8-10" is 810.
# striprtf 0.0.35 reads all of it right.
# Expected: one stand-in character is skipped, as \uc1 (the usual number) says; a program reads back what it wrote.
# For a handout: doses from notes kept as RTF are read by striprtf, or compared digit by digit with what was stored.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download unrtf=0.21.10-clean-1 > /dev/null 2>&1
dpkg -x unrtf_*.deb root
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --no-deps pypandoc_binary==1.17 striprtf==0.0.35
venv/bin/python - <<'PYTHON'
import html
import re
import subprocess

import pypandoc
from striprtf.striprtf import rtf_to_text

version = pypandoc.get_pandoc_version()
print("pandoc", version)
assert version == "3.9", version


def by_unrtf(rtf):
    with open("note.rtf", "w") as file:
        file.write(rtf)
    command = ["root/usr/bin/unrtf", "-P", "root/usr/share/unrtf/", "--html", "note.rtf"]
    page = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    return html.unescape(re.sub("<[^>]*>", "", page.split("<body>")[1])).strip()


notes = [
    (r"Bend \u8804?90 degrees", "Bend ≤90 degrees", "Bend ≤0 degrees", "Bend ≤ degrees"),
    (r"3\u215?10", "3×10", "3×0", "3×"),
    (r"Nguy\u7877?n", "Nguyễn", "Nguyễ", "Nguyễ"),
    (r"Bend \u8804 ?90 degrees", "Bend ≤90 degrees", "Bend ≤90 degrees", "Bend ≤ degrees"),
    (r"Do 8\_10 times", "Do 8\u201110 times", "Do 8\u201110 times", "Do 810 times"),
]
for inside, right, pandoc_reads, unrtf_reads in notes:
    rtf = r"{\rtf1\ansi\uc1 " + inside + r"\par}"
    by_striprtf = rtf_to_text(rtf).strip()
    by_pandoc = pypandoc.convert_text(rtf, "plain", "rtf").strip()
    print(f"{inside:26} striprtf {by_striprtf!r}  pandoc {by_pandoc!r}  unrtf {by_unrtf(rtf)!r}")
    assert by_striprtf == right, by_striprtf
    assert by_pandoc == pandoc_reads, by_pandoc
    assert by_unrtf(rtf) == unrtf_reads, by_unrtf(rtf)

written = pypandoc.convert_text("Do 8–10 times, hold 5–10 seconds.", "rtf", "markdown")
read = pypandoc.convert_text(written, "plain", "rtf").strip()
print("through pandoc and back:", read)
assert read == "Do 8–0 times, hold 5–0 seconds.", read
PYTHON
