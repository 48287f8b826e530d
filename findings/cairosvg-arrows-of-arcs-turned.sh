#!/usr/bin/env bash
# CairoSVG 2.9.1: the arrowhead at the end of an arc points across the movement, a quarter of a turn off.
#
# Seen: a marker with orient="auto" on a path of one arc (A), the usual way to draw "bend the knee this way". The head at the
# end of a quarter circle that arrives rightwards points down, the one that arrives downwards points right or left, and at
# the start it is wrong too. The same curve written with C instead of A, or with a short line after the arc, is right.
# resvg 0.5.0 (PyPI resvg_py) draws all of them along the curve. Nothing is warned of.
# Expected: the head follows the tangent of the arc, as SVG says of orient="auto", and as CairoSVG does for curves.
# For a handout: arrows of movements are drawn as shapes of their own, never as markers.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check cairosvg==2.9.1 resvg_py==0.5.0 pillow==13.0.0
venv/bin/python - <<'PYTHON'
import io

import cairosvg
import resvg_py
from PIL import Image

# A blue triangle whose tip lies 20 units ahead of the end of the line, along the direction in which the line arrives.
picture = """<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200" viewBox="0 0 200 200">
<defs><marker id="head" viewBox="0 0 20 20" refX="0" refY="10" markerWidth="20" markerHeight="20" orient="auto"
markerUnits="userSpaceOnUse"><path d="M0 0L20 10L0 20z" fill="#0000ff"/></marker></defs>
<path d="{path}" fill="none" stroke="#ff0000" stroke-width="3" marker-end="url(#head)"/></svg>"""


def pointing(png, end):
    """The direction from the end of the line to the middle of the head: right, down, left or up."""
    image = Image.open(io.BytesIO(png)).convert("RGBA")
    blue = [(x, y) for x in range(200) for y in range(200)
            if image.getpixel((x, y))[2] > 200 and image.getpixel((x, y))[0] < 50 and image.getpixel((x, y))[3] > 200]
    assert len(blue) > 50
    across = sum(x for x, _ in blue) / len(blue) - end[0]
    down = sum(y for _, y in blue) / len(blue) - end[1]
    if abs(across) > abs(down):
        return "right" if across > 0 else "left"
    return "down" if down > 0 else "up"


arcs = [
    ("a leg lifts: up, then to the right", "M60 140A80 80 0 0 1 140 60", (140, 60), "right", "down"),
    ("a leg sinks: left, then down", "M140 60A80 80 0 0 0 60 140", (60, 140), "down", "left"),
    ("an arm sinks: right, then down", "M60 60A80 80 0 0 1 140 140", (140, 140), "down", "right"),
    ("half a circle over the top", "M60 120A40 40 0 0 1 140 120", (140, 120), "down", "right"),
    ("the first as a curve", "M60 140C60 95.8 95.8 60 140 60", (140, 60), "right", "right"),
    ("the first with a short line", "M60 140A80 80 0 0 1 140 60L142 60", (142, 60), "right", "right"),
]
for name, path, end, right, seen in arcs:
    svg = picture.format(path=path)
    by_resvg = pointing(bytes(resvg_py.svg_to_bytes(svg_string=svg)), end)
    by_cairosvg = pointing(cairosvg.svg2png(bytestring=svg.encode()), end)
    print(f"{name:36} resvg {by_resvg:6} CairoSVG {by_cairosvg}")
    assert by_resvg == right, by_resvg
    assert by_cairosvg == seen, by_cairosvg
PYTHON
