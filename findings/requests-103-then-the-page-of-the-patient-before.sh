#!/usr/bin/env bash
# requests 2.34.2 and urllib3 2.8.0 (Python 3.11): after "103 Early Hints" the second patient gets the first one's handout.
#
# Seen: a server that says 103 before its answer, as RFC 8297 has it, while a sheet is drawn. requests takes the 103 for the
# answer: no error, r.ok is true, the content is empty. The connection goes back to the pool, and the next request on it is
# given the 200 of the one before: asked for Ana, the program holds Maria's sheet with status 200. urllib3 alone does the
# same, since Python's http.client passes over 100 only. httpx 0.28.1 and aiohttp 3.14.5 give each its own.
# Expected: RFC 9110, 15.2: a client must be able to read one or more 1xx answers before the final one.
# For a handout: a service sends no 102 and no 103 over HTTP/1.1, and a proxy before it is told not to add them; whoever
# fetches sheets compares the id in the answer with the one asked for.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check requests==2.34.2 urllib3==2.8.0 httpx==0.28.1 aiohttp==3.14.5
venv/bin/python - <<'PYTHON'
import asyncio
import socketserver
import sys
import threading
import time

import aiohttp
import httpx
import requests
import urllib3


class Service(socketserver.StreamRequestHandler):
    def handle(self):
        try:
            while line := self.rfile.readline():
                while self.rfile.readline().strip():
                    pass
                self.wfile.write(b'HTTP/1.1 103 Early Hints\r\nLink: </sheet.html>; rel="alternate"\r\n\r\n')
                time.sleep(0.3)
                sheet = b"sheet of " + line.split()[1][1:]
                self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(sheet), sheet))
        except ConnectionError:
            pass


socketserver.ThreadingTCPServer.daemon_threads = True
service = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Service)
threading.Thread(target=service.serve_forever, daemon=True).start()
address = f"http://127.0.0.1:{service.server_address[1]}/"


async def aiohttp_answers():
    async with aiohttp.ClientSession() as client:
        answers = []
        for name in ("Maria", "Ana"):
            async with client.get(address + name) as answer:
                answers.append((answer.status, await answer.read()))
        return answers


session, pool, client = requests.Session(), urllib3.PoolManager(), httpx.Client()
seen = {
    "requests": [(r.status_code, r.content) for r in (session.get(address + name) for name in ("Maria", "Ana"))],
    "urllib3": [(r.status, r.data) for r in (pool.request("GET", address + name) for name in ("Maria", "Ana"))],
    "httpx": [(r.status_code, r.content) for r in (client.get(address + name) for name in ("Maria", "Ana"))],
    "aiohttp": asyncio.run(aiohttp_answers()),
}
print("Python", sys.version.split()[0])
for name, answers in seen.items():
    print(f"{name:9} asked for Maria and Ana, got {answers}")
assert seen["requests"] == seen["urllib3"] == [(103, b""), (200, b"sheet of Maria")]
assert seen["httpx"] == seen["aiohttp"] == [(200, b"sheet of Maria"), (200, b"sheet of Ana")]
PYTHON
