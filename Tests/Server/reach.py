"""What the server touches: one listening address (R18); after its start no file but fonts and libraries (R19)."""

import json
import os
import re

from server import GOOD, Server, check, finish, folder

CALL = re.compile(r"^(?:\[pid\s+)?(?:\d+)?\]?\s*(\w+)\((.*)$")
HOSTILE = ["/etc/passwd", "../../../../etc/passwd", "file:///etc/passwd", "http://127.0.0.1:1/a", "\\\\server\\share\\a", "~/.profile", "a\0b"]

with folder() as place:
    library = os.path.join(place, "library")
    os.makedirs(os.path.join(library, "Conditions"))
    record = os.path.join(place, "calls")
    trace = ["strace", "-f", "-qq", "-s", "300", "-e", "trace=network,open,openat,creat,execve", "-o", record]
    with Server("--library", library, before=trace) as server:
        with open(record) as file:
            started = len(file.readlines())
        check(server.make()[0] == 200, "a handout is not made")
        for text in HOSTILE:
            for key in ["condition", "routine", "clinic", "logo", "design", "theme", "look", "language", "exercises", "paper", "notes"]:
                server.make(**{key: text})
            server.make(clinic={"name": "Riverside", "logo": text})
            server.make(link={"url": text})
            server.ask("GET", "/v1/exercises/" + text.replace("/", "%2f").replace("\0", "%00").replace("\\", "%5c") + "/picture.svg")
        server.ask("POST", "/v1/fhir/$handout", json.dumps({"resourceType": "Bundle", "entry": [{"fullUrl": HOSTILE[0]}]}).encode(), {"Content-Type": "application/fhir+json"})
        server.make(language="zh")
        server.ask("GET", "/metrics")
        check(server.ask("GET", "/readyz")[0] == 200, "the server is not ready")
        # The tracer ends with its program, which is the only child of it.
        children = open(f"/proc/{server.process.pid}/task/{server.process.pid}/children").read().split()
        os.kill(int(children[0]), 15)
        code, _ = server.end()
        check(code == 0, f"ends with {code}")
    with open(record, errors="replace") as file:
        lines = file.readlines()

bound = [line for line in lines if re.search(r"\bbind\(", line) and "AF_INET" in line]
check(len(bound) == 1 and 'inet_addr("127.0.0.1")' in bound[0], f"bound addresses: {bound}")
for line in lines:
    if re.search(r"\b(connect|sendto|sendmsg)\(", line) and "AF_INET" in line:
        check(False, f"a connection outwards: {line}")
    if re.search(r"\bsocket\(AF_INET6?, SOCK_DGRAM", line):
        check(False, f"a question to the network: {line}")
    if "execve(" in line and "handout-server" not in line:
        check(False, f"another program: {line}")
opened = set()
# Where the machine is busy, the system's Dispatch looks whether its own threads run.
OWN_THREADS = re.compile(r"^/proc/\d+/stat$")
for line in lines[started:]:
    found = re.search(r'\b(?:open|openat|creat)\((?:AT_FDCWD, )?(?:\d+, )?"((?:[^"\\]|\\.)*)"', line)
    if found:
        opened.add(found[1])
strange = {path for path in opened if not re.search(r"\.(ttf|ttc|otf|so[.\d]*)$|/fonts?(/|$)|fontconfig", path) and not path.startswith(library) and not OWN_THREADS.search(path)}
check(not strange, f"opened after the start: {sorted(strange)}")
finish()
