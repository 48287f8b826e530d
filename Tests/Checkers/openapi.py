"""Checks an OpenAPI document, and answers against its schemas: reads {"document": …, "answers": [[schema, value], …]}.

Prints one line for each thing that is wrong; nothing where all is right.
"""

import json
import sys

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

with open(sys.argv[1], encoding="utf-8") as file:
    task = json.load(file)
document = task["document"]
for error in OpenAPIV31SpecValidator(document).iter_errors():
    print("document:", error.message[:300])
registry = Registry().with_resource("urn:openapi", Resource(contents=document, specification=DRAFT202012))
for name, schema in document["components"]["schemas"].items():
    Draft202012Validator.check_schema(schema)
for name, value in task["answers"]:
    validator = Draft202012Validator({"$ref": f"urn:openapi#/components/schemas/{name}"}, registry=registry)
    for error in validator.iter_errors(value):
        print(f"{name}:", error.json_path, error.message[:300])
