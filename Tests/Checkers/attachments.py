"""Reads the attachments of PDF files with a library that has nothing to do with the program, and prints them as JSON.

Arguments: the files. For every file: its attachments, each with what the file says of it and its text.
"""

import json
import sys

import pikepdf


def read(path):
    with pikepdf.open(path) as pdf:
        belonging = [spec.objgen for spec in pdf.Root.get("/AF", [])]
        found = []
        for name, spec in pdf.attachments.items():
            file = spec.get_file()
            found.append({
                "name": name,
                "type": file.mime_type,
                "relation": str(spec.relationship),
                "belongs": spec.obj.objgen in belonging,
                "description": spec.description,
                "modified": file.mod_date.isoformat(),
                "size": file.size,
                "text": file.read_bytes().decode("utf-8"),
            })
    return found


print(json.dumps([read(path) for path in sys.argv[1:]]))
