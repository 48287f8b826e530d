"""Schemathesis asks the server everything that its OpenAPI document allows, and much that it does not, and finds nothing."""

import os
import subprocess
import sys

from server import SCALE, Server, check, finish, folder

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = os.path.join(os.path.dirname(sys.executable), "st")

with Server() as server, folder() as scratch:
    run = subprocess.run(
        [PROGRAM, "--config-file", os.path.join(HERE, "schemathesis.toml"), "run", f"{server.address}/openapi.json",
         "--max-examples", str(max(10, int(200 * SCALE))), "--workers", "2", "--no-color"],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=scratch, check=False)
    check(run.returncode == 0, run.stdout[-6000:])
    check("Tested: " in run.stdout, "schemathesis tested nothing")
    print(run.stdout[-400:])
finish()
