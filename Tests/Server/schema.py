"""Schemathesis asks the server what its OpenAPI document allows, and much that it does not: all answers must be those that the document names."""

import os
import re
import subprocess
import sys

from server import SCALE, Server, check, finish, folder

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = os.path.join(os.path.dirname(sys.executable), "st")

with Server() as server, folder() as scratch:
    # One worker and no chance: the same requests in every run, so that a change of ours is what a new finding comes of.
    run = subprocess.run(
        [PROGRAM, "--config-file", os.path.join(HERE, "schemathesis.toml"), "run", f"{server.address}/openapi.json",
         "--phases", "examples,coverage,fuzzing", "--max-examples", str(max(20, int(300 * SCALE))), "--workers", "1",
         "--generation-deterministic", "--continue-on-failure", "--no-color"],
        env={**os.environ, "SCHEMATHESIS_HOOKS": os.path.join(HERE, "schemathesis_hooks.py")},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=scratch, check=False)
    check(run.returncode == 0, run.stdout[-8000:])
    operations = re.search(r"Tested: (\d+)", run.stdout)
    cases = re.search(r"(\d+) generated", run.stdout)
    check(operations and int(operations[1]) >= 15, "schemathesis tested too few of the calls")
    check(cases and int(cases[1]) >= 2_000, "schemathesis asked too little")
    print(run.stdout[-400:])
finish()
