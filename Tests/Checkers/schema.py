"""Validates rows against a JSON Schema of draft 7 and prints, as JSON, whether each row is valid.

Argument: a JSON file with the keys schema and rows. A schema that is none ends the program with an error.
"""

import json
import sys

from jsonschema import Draft7Validator

with open(sys.argv[1], encoding="utf-8") as file:
    task = json.load(file)
Draft7Validator.check_schema(task["schema"])
validator = Draft7Validator(task["schema"])
print(json.dumps([validator.is_valid(row) for row in task["rows"]]))
