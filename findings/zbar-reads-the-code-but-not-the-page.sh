#!/usr/bin/env bash
# zbar 0.23.92 (Debian 12): a QR code that it reads 6 times of 6 when cut out is read 0 times of 6 on the page it stands on.
#
# Seen: a code of 33 modules, 1.33 points each, on an otherwise blank Letter page at 150 dots an inch, with grey noise of a standard
# deviation of 20 as a scanner or a cheap copier adds. Cut out, with its four white modules around, the very same pixels
# are read up to a deviation of 40; on the whole page reading stops between 10 and 20. At 300 dots an inch page and code
# are read alike. Nothing else stands on the page, so it is no matter of finding the code among text.
# Expected: white paper around a code does no harm, and a reader that finds it in a small picture finds it in a large one.
# For a handout: a test that reads whole pages at 150 dots an inch tells of the page and not of the code, and calls sound
# codes unreadable. Cut the code out, or scan at 300; on paper, keep a code readable with room to spare.
set -euo pipefail
command -v zbarimg > /dev/null || { echo "apt-get install zbar-tools" >&2; exit 69; }
version=$(dpkg-query -W -f '${Version}' zbar-tools)
case $version in 0.23.92*) ;; *) echo "another version of zbar-tools: $version" >&2; exit 1 ;; esac
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check segno==1.6.6 pillow==13.0.0 numpy==2.4.6
venv/bin/python - <<'PYTHON'
import io
import subprocess

import numpy
import segno
from PIL import Image

ADDRESS = "https://clinic.example/exercises/bridge-with-a-band?week=3"
drawn = io.BytesIO()
segno.make(ADDRESS, error="m", micro=False).save(drawn, kind="png", scale=1, border=4)
CODE = Image.open(drawn).convert("L")


def is_read(dpi, deviation, seed, is_cut):
    side = round(CODE.width * 1.33 * dpi / 72)
    page = Image.new("L", (round(8.5 * dpi), 11 * dpi), 255)
    place = (page.width - side - 80, 400)
    page.paste(CODE.resize((side, side), Image.NEAREST), place)
    noise = numpy.random.default_rng(seed).normal(0, deviation, (page.height, page.width))
    page = Image.fromarray(numpy.clip(numpy.asarray(page, float) + noise, 0, 255).astype("uint8"))
    if is_cut:
        page = page.crop((*place, place[0] + side, place[1] + side))
    page.save("page.png")
    command = ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", "page.png"]
    return ADDRESS in subprocess.run(command, capture_output=True, text=True).stdout


def count(dpi, deviation, is_cut):
    return sum(is_read(dpi, deviation, seed, is_cut) for seed in range(6))


seen = {}
for dpi in (150, 300):
    for deviation in (10, 20, 30):
        seen[dpi, deviation] = (count(dpi, deviation, False), count(dpi, deviation, True))
        print(f"{dpi} dots an inch, deviation {deviation}: page {seen[dpi, deviation][0]} of 6, code {seen[dpi, deviation][1]} of 6")
assert seen[150, 10] == (6, 6)
assert seen[150, 20] == (0, 6) and seen[150, 30] == (0, 6)
assert seen[300, 20] == (6, 6) and seen[300, 30] == (6, 6)
PYTHON
