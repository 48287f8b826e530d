"""A server that opens its press before it forks its workers, for gunicorn --preload: GET / is a handout, GET /again one of a press that
worked before the fork."""

import json
import os

import handout

PRESS = handout.Press(date="2026-11-21")
WORKED = handout.Press(date="2026-11-21")
WORKED.make("tight-hamstrings-knee-pain")


def application(environment, start):
    press = WORKED if environment["PATH_INFO"] == "/again" else PRESS
    try:
        made = press.make(
            "tight-hamstrings-knee-pain", side="left", patient={"name": "Maria Alvarez", "dose": {"quad-set": {"reps": 8}}})
        start("200 OK", [("Content-Type", "application/pdf"), ("X-Worker", str(os.getpid()))])
        return [made.pdf]
    except handout.HandoutError as error:
        start("500 Internal Server Error", [("Content-Type", "application/json")])
        return [json.dumps({"status": error.status, "message": str(error)}).encode()]
