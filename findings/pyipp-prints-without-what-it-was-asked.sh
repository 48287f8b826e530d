#!/usr/bin/env bash
# pyipp 0.17.2: a print job for pages 3 to 4, in black and not scaled, goes out without the three, and without an error.
#
# Seen: what goes to the printer has only the attributes in a table of the package: sides, copies, media and a dozen more
# of a job. print-scaling, page-ranges, print-color-mode and multiple-document-handling are left out, all of them standard
# (RFC 8011, PWG 5100.13); the one trace is a line at the level DEBUG. The printer sees a sound request and prints
# the whole packet, scaled as it likes. An answer has traps as well: of two kinds of sides in one constraint the last is kept,
# and the range 1 to 16 of number-up-supported looks like the list 1, 16.
# Expected: an attribute that cannot be written is refused, as a wrong value is.
# For a handout: jobs go out through CUPS's own lp or ipptool; with another library look at the bytes before trusting it.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pyipp==0.17.2
venv/bin/python - <<'PYTHON'
import importlib.metadata
import struct

from pyipp import parser, serializer
from pyipp.enums import IppOperation

print("pyipp", importlib.metadata.version("pyipp"))
asked = {
    "copies": 1, "sides": "two-sided-long-edge", "number-up": 1, "media": "iso_a4_210x297mm", "print-scaling": "none",
    "page-ranges": (3, 4), "print-color-mode": "monochrome", "multiple-document-handling": "separate-documents-collated-copies",
}
job = {"version": (2, 0), "operation": IppOperation.PRINT_JOB, "request-id": 1, "job-attributes-tag": asked}
sent = serializer.encode_dict(job)
kept = [name for name in asked if name.encode() in sent]
print("asked for", *asked, "\nsent     ", *kept)
assert kept == ["copies", "sides", "number-up", "media"]


def attribute(tag, name, value):
    return struct.pack(">BH", tag, len(name)) + name.encode() + struct.pack(">H", len(value)) + value


def answer(*attributes):
    charset = attribute(0x47, "attributes-charset", b"utf-8") + attribute(0x48, "attributes-natural-language", b"en")
    return parser.parse(b"\x02\x00\x00\x00\x00\x00\x00\x01\x01" + charset + b"\x04" + b"".join(attributes) + b"\x03")["printers"][0]


# A collection of RFC 8010, 3.1.6: the names of its members, their values, a second value under an empty name.
member = attribute(0x4A, "", b"sides")
sides = attribute(0x44, "", b"two-sided-long-edge") + attribute(0x44, "", b"two-sided-short-edge")
read = answer(attribute(0x34, "job-constraints-supported", b"") + member + sides + attribute(0x37, "", b""))
print("both kinds of sides are read as", read)
assert read == {"job-constraints-supported": {"sides": "two-sided-short-edge"}}
name = "number-up-supported"
spanned = answer(attribute(0x33, name, struct.pack(">ii", 1, 16)))
listed = answer(attribute(0x21, name, struct.pack(">i", 1)), attribute(0x21, "", struct.pack(">i", 16)))
print("from 1 to 16 is read as", spanned, "and 1 or 16 as", listed)
assert spanned == listed == {name: [1, 16]}
PYTHON
