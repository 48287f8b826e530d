"""Checks files that are to be archived with an independent validator, and prints its failures as JSON.

Arguments: the files. For every file: what it lacks of PDF/A-3a and of PDF/UA-1.
"""

import json
import sys

import page as page_validation


def failures(path):
    found = []
    for profile in ("PDF_A_3A", "PDF_UA_1"):
        report = page_validation.validate_pdf(path, profile=getattr(page_validation.ValidationProfile, profile))
        if not report.is_compliant:
            found += [str(failure) for failure in report.failures] or [f"{profile}: not compliant"]
    return found


print(json.dumps([failures(path) for path in sys.argv[1:]]))
