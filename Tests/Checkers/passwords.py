"""Reads passwords, one JSON string a line, from a file and prints, as JSON, for which SASLprep fails or gives another text.

SASLprep is RFC 4013 for stored strings, with the tables of RFC 3454 that Python has in its module stringprep.
"""

import json
import stringprep
import sys
from unicodedata import ucd_3_2_0 as unicode

FORBIDDEN = (
    stringprep.in_table_a1,
    stringprep.in_table_c12,
    stringprep.in_table_c21_c22,
    stringprep.in_table_c3,
    stringprep.in_table_c4,
    stringprep.in_table_c5,
    stringprep.in_table_c6,
    stringprep.in_table_c7,
    stringprep.in_table_c8,
    stringprep.in_table_c9,
)


def prepared(text):
    """The text as SASLprep gives it; None where it fails."""
    spaced = "".join(" " if stringprep.in_table_c12(c) else c for c in text if not stringprep.in_table_b1(c))
    text = unicode.normalize("NFKC", spaced)
    if any(table(c) for table in FORBIDDEN for c in text):
        return None
    if any(map(stringprep.in_table_d1, text)):
        if any(map(stringprep.in_table_d2, text)):
            return None
        if not (stringprep.in_table_d1(text[0]) and stringprep.in_table_d1(text[-1])):
            return None
    return text


with open(sys.argv[1], encoding="utf-8") as file:
    passwords = [json.loads(line) for line in file]
json.dump([password for password in passwords if prepared(password) != password], sys.stdout)
