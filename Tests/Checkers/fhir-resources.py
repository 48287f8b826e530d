"""Validates resources of FHIR with two independent packages: fhir-resources.py (r4|r5) FILE …

Prints one JSON list with a list of complaints for each file, each with the name of the package. R4 is read with fhir.resources (its R4B
package) and fhirclient, R5 with fhir.resources and fhirpy-types-r5.
"""

import importlib
import json
import sys


def by_resources(version, resource):
    folder = "fhir.resources.R4B" if version == "r4" else "fhir.resources"
    kind = resource["resourceType"]
    model = getattr(importlib.import_module(f"{folder}.{kind.lower()}"), kind)
    model.model_validate_json(json.dumps(resource))


def by_client(resource):
    kind = resource["resourceType"]
    model = getattr(importlib.import_module(f"fhirclient.models.{kind.lower()}"), kind)
    model(resource, strict=True).as_json()


def by_types(resource):
    model = getattr(importlib.import_module("fhirpy_types_r5"), resource["resourceType"])
    model.model_validate(resource)


def complaints(version, path):
    with open(path, encoding="utf-8") as file:
        resource = json.load(file)
    second = ("fhirclient", by_client) if version == "r4" else ("fhirpy-types-r5", by_types)
    found = []
    for name, check in [("fhir.resources", lambda it: by_resources(version, it)), second]:
        try:
            check(resource)
        except Exception as error:  # every package has errors of its own
            found.append(f"{name}: {error}")
    return found


if __name__ == "__main__":
    print(json.dumps([complaints(sys.argv[1], path) for path in sys.argv[2:]]))
