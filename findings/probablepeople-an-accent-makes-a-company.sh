#!/usr/bin/env bash
# probablepeople 0.5.6: "Maria Garcia Lopez" is a person, "María García López" a corporation.
#
# Seen: the package splits names of US lists into parts, and says whether each is a person or a corporation. With the accents
# written as they should be, a Spanish name of three words becomes a company of that name without first or last name, and so
# do "Núñez, José" and Nguyen Thi Minh Khai, with her marks or without. Two surnames joined by "y" are an error
# ("Juan Ruiz y Gómez": the same label twice). One accent less ("Maria Garcia López") is a person again.
# Expected: an accent is no sign of a company; people whose names are written in full are read as well as others.
# For a handout: name and family name come from columns of their own; a full name is printed as it stands and never taken apart.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check \
  probablepeople==0.5.6 probableparsing==0.0.1 python-crfsuite==0.9.12 doublemetaphone==1.2
venv/bin/python - <<'PYTHON'
import probablepeople

expected = {
    "Maria Garcia Lopez": "Person",
    "Maria Garcia López": "Person",
    "María García López": "Corporation",
    "Nunez, Jose": "Person",
    "Núñez, José": "Corporation",
    "María del Carmen García de la Cruz": "Corporation",
    "Nguyen Thi Minh Khai": "Corporation",
    "Nguyễn Thị Minh Khai": "Corporation",
    "Juan Ruiz y Gómez": None,
}
for name, kind in expected.items():
    try:
        parts, found = probablepeople.tag(name)
    except probablepeople.RepeatedLabelError:
        parts, found = "the same label twice", None
    print(f"{name:35} {found!s:12} {parts if isinstance(parts, str) else dict(parts)}")
    assert found == kind, name
PYTHON
