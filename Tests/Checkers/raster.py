"""Reads a file of PWG raster, what a driverless printer puts on paper, and prints as JSON one object for each side.

PWG 5102.4: a sync word, then for each side a header of 1796 bytes and compressed lines of pixels. Arguments: the file.
"""

import json
import struct
import sys


def side_has_ink(data, at, header):
    """Whether a pixel of the side is not white, and where its lines end."""
    _, height, bits, line_length = (struct.unpack_from(">I", header, place)[0] for place in (372, 376, 388, 392))
    size = max(bits // 8, 1)
    ink = False
    done = 0
    while done < height:
        done += data[at] + 1
        at += 1
        filled = 0
        while filled < line_length:
            code = data[at]
            at += 1
            if code == 128:
                break
            count, repeated = (257 - code, False) if code > 128 else (code + 1, True)
            pixels = data[at : at + (size if repeated else size * count)]
            at += len(pixels)
            filled += size * count
            ink = ink or pixels != b"\xff" * len(pixels)
    return ink, at


with open(sys.argv[1], "rb") as file:
    data = file.read()
assert data[:4] == b"RaS2", data[:4]
sides = []
at = 4
while at < len(data):
    header = data[at : at + 1796]
    duplex, tumble, width, height = (struct.unpack_from(">I", header, place)[0] for place in (272, 368, 352, 356))
    ink, at = side_has_ink(data, at + 1796, header)
    sides.append({"duplex": duplex != 0, "tumble": tumble != 0, "width": width, "height": height, "ink": ink})
json.dump(sides, sys.stdout)
