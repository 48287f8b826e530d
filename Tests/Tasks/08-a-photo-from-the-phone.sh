#!/usr/bin/env bash
# Task 8: a phone's photo of an exercise, 4000 by 3000 pixels, stored on its side, with the place where it was taken.
. "$(dirname "$0")/common.sh"
: "${HANDOUT_PYTHON:?HANDOUT_PYTHON must be a Python with pikepdf and Pillow}"

# A picture with a corner of each colour, red at the upper left, stored turned as Exif's orientation 6 says; and as a phone does it.
mkdir -p ours/Exercises ours/Pictures
"$HANDOUT_PYTHON" - <<'EOF'
from PIL import Image, ImageDraw

picture = Image.effect_noise((4000, 3000), 40).convert("RGB")
draw = ImageDraw.Draw(picture)
for box, color in [
    ((0, 0, 1000, 1000), (220, 20, 20)), ((3000, 0, 4000, 1000), (20, 180, 20)),
    ((0, 2000, 1000, 3000), (20, 20, 220)), ((3000, 2000, 4000, 3000), (240, 220, 20)),
]:
    draw.rectangle(box, fill=color)
exif = Image.Exif()
exif[0x0112] = 6
exif[0x010F] = "Phone Maker"
place = exif.get_ifd(0x8825)
place[1], place[2], place[3], place[4] = "N", (52.0, 31.0, 12.0), "E", (13.0, 24.0, 18.0)
picture.transpose(Image.Transpose.ROTATE_90).save("ours/Pictures/heel-dig.jpg", exif=exif, quality=92)
EOF
grep -qF 'Phone Maker' ours/Pictures/heel-dig.jpg || fail 'the photo lacks what must not come through'

# A photo beside a drawn panel, and a photo for the whole picture.
ends 0 show bridge --yaml
{ cat out.txt; echo 'photo: {end: heel-dig.jpg}'; } > ours/Exercises/bridge.yaml
ends 0 show clamshell --yaml
{ cat out.txt; echo 'photo: heel-dig.jpg'; } > ours/Exercises/clamshell.yaml
list='march-warm-up,bridge,clamshell,straight-leg-raise'
ends 0 make tight-hamstrings-knee-pain --exercises "$list" --library ours --date 2026-11-21 -o photo.pdf
ends 0 make tight-hamstrings-knee-pain --exercises "$list" --date 2026-11-21 -o drawn.pdf
ends 0 make tight-hamstrings-knee-pain --exercises "$list" --library ours --date 2026-11-21 --format png --page 1 --dpi 150 -o page.png
ends 0 check ours
qpdf --check photo.pdf > /dev/null || fail 'the file is damaged'

# At most 300 pixels to the inch of its place, in a small part of the bytes it had.
pdfimages -list photo.pdf | awk 'NR > 2 { print $13, $14 }' > resolutions.txt
[ "$(wc -l < resolutions.txt)" = 2 ] || fail 'there are not two photos'
awk '$1 > 300 || $2 > 300 || $1 < 200 { exit 1 }' resolutions.txt || fail "the resolution is wrong: $(cat resolutions.txt)"
[ "$(stat -c %s photo.pdf)" -lt $(($(stat -c %s drawn.pdf) + 200000)) ] || fail 'the photo was not made smaller'

# Right side up, in the PDF and as an image; nothing of the place; the words and the drawn figures are where they were.
pdfimages -all photo.pdf extracted
pdftoppm -r 150 -png -f 1 -l 1 photo.pdf sheet
pdftoppm -r 150 -png -f 1 -l 1 drawn.pdf plain
"$HANDOUT_PYTHON" - <<'EOF' || fail 'the photo is wrong'
import glob, sys
import pikepdf
from PIL import Image, ImageChops

colors = {"red": (220, 20, 20), "green": (20, 180, 20), "blue": (20, 20, 220), "yellow": (240, 220, 20)}


def field(page, color):
    """The box around all pixels of a colour, and how many there are; the page has no other such colours."""
    bands = ImageChops.difference(page, Image.new("RGB", page.size, color)).split()
    most = ImageChops.lighter(ImageChops.lighter(*bands[:2]), bands[2])
    mask = most.point(lambda value: 255 if value < 14 else 0)
    return mask.getbbox(), mask.histogram()[255]


for name in glob.glob("sheet-*.png") + ["page.png"]:
    page = Image.open(name).convert("RGB")
    fields = {color: field(page, wanted) for color, wanted in colors.items()}
    if not all(box and count > 400 for box, count in fields.values()):
        sys.exit(f"{name}: a corner is missing: {fields}")
    red, green, blue, yellow = (fields[color][0] for color in colors)
    if not (red[0] < green[0] and blue[0] < yellow[0] and red[1] < blue[1] and green[1] < yellow[1]):
        sys.exit(f"{name}: not right side up: {fields}")

for name in glob.glob("extracted-*"):
    photo = Image.open(name)
    right, bottom = photo.size[0] - 5, photo.size[1] - 5
    for place, wanted in zip([(4, 4), (right, 4), (4, bottom), (right, bottom)], colors.values()):
        if max(abs(a - b) for a, b in zip(photo.getpixel(place), wanted)) > 14:
            sys.exit(f"{name}: {photo.getpixel(place)} at {place}")

with pikepdf.open("photo.pdf") as pdf:
    for item in pdf.objects:
        if not isinstance(item, pikepdf.Stream):
            continue
        raw = item.read_raw_bytes()
        data = raw if item.get("/Subtype") == "/Image" else item.read_bytes()
        for word in (b"Exif", b"Phone Maker", b"GPS", b"ICC_PROFILE"):
            if word in data or word in raw:
                sys.exit(f"the file holds {word}")

# Where nothing of a photo or of the panels that it replaces stands, both pages are alike: the words, and the other exercises' figures.
one, other = (Image.open(glob.glob(f"{name}-*.png")[0]).convert("RGB") for name in ("sheet", "plain"))
box = ImageChops.difference(one, other).getbbox()
if one.size != other.size or box is None or box[2] > one.size[0] * 0.26 or box[3] - box[1] > one.size[1] * 0.35:
    sys.exit(f"more than the photos differs: {box} of {one.size}")
EOF

# What an iPhone saves in its own form is named with its cure.
printf '\0\0\0\030ftypheic\0\0\0\0mif1heic' > ours/Pictures/iphone.heic
sed -i 's/^photo: heel-dig.jpg/photo: iphone.heic/' ours/Exercises/clamshell.yaml
ends 65 make tight-hamstrings-knee-pain --exercises clamshell --library ours -o iphone.pdf
says 'a photo in HEIC form'
says 'Most Compatible'
[ ! -e iphone.pdf ] || fail 'a file was made in spite of the mistake'
