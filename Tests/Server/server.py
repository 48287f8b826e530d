"""The program handout-server at work, to be asked and disturbed by the other scripts of this folder.

The environment gives its path, HANDOUT_SERVER. Every script ends with 1 and a line for each thing that is not as it should be.
"""

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time

PROGRAM = os.environ["HANDOUT_SERVER"]
SCALE = float(os.environ.get("HANDOUT_TEST_SCALE", "0.1"))
GOOD = json.dumps({"condition": "tight-hamstrings-knee-pain", "side": "left", "date": "2026-11-21"}).encode()
HEADERS = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
}

failures = []


def check(is_so, message):
    if not is_so:
        failures.append(message)


def finish():
    for failure in failures:
        print(failure)
    sys.exit(1 if failures else 0)


def folder():
    return tempfile.TemporaryDirectory(prefix="handout-server-")


class Answer:
    """The first answer in some bytes."""

    def __init__(self, data):
        head, _, self.body = data.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        words = lines[0].split(" ", 2)
        self.status = int(words[1]) if len(words) > 1 and words[1].isdigit() else 0
        self.headers = {}
        for line in lines[1:]:
            name, _, value = line.partition(":")
            self.headers[name.strip().lower()] = value.strip()

    @property
    def is_problem(self):
        if self.headers.get("content-type", "").split(";")[0] not in ("application/problem+json", "application/fhir+json"):
            return False
        record = json.loads(self.body[: int(self.headers["content-length"])])
        return record.get("status", self.status) == self.status


class Server:
    def __init__(self, *arguments, environment=None, before=()):
        self.errors = tempfile.TemporaryFile()
        given = {key: value for key, value in os.environ.items() if not key.startswith("HANDOUT_")}
        given["SWIFT_BACKTRACE"] = "enable=no"
        given.update(environment or {})
        arguments = list(arguments)
        if "--socket" not in arguments and "--port" not in arguments:
            arguments += ["--port", "0"]
        self.process = subprocess.Popen(
            [*before, PROGRAM, *arguments], stdout=subprocess.PIPE, stderr=self.errors, env=given
        )
        self.address = self.process.stdout.readline().decode().strip()
        self.port = int(self.address.rsplit(":", 1)[1]) if self.address.startswith("http") else None

    def __enter__(self):
        check(self.address, f"the server does not start: {self.log[:2000]}")
        if not self.address:
            finish()
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    @property
    def log(self):
        # The program writes where this file stands, so that it is read without a move.
        size = os.fstat(self.errors.fileno()).st_size
        return os.pread(self.errors.fileno(), size, 0).decode("utf-8", "replace")

    @property
    def host(self):
        return f"127.0.0.1:{self.port}"

    def connect(self, timeout=20):
        return socket.create_connection(("127.0.0.1", self.port), timeout)

    def raw(self, data, timeout=20):
        """Sends bytes and reads the first answer to its end; nothing for a connection that is closed without one."""
        with self.connect(timeout) as connection:
            try:
                connection.sendall(data)
            except OSError:
                pass
            return Answer(read_answer(connection))

    def ask(self, method, path, body=None, headers=None, timeout=60):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            connection.request(method, path, body, headers or ({"Content-Type": "application/json"} if body else {}))
            answer = connection.getresponse()
            return answer.status, {key.lower(): value for key, value in answer.getheaders()}, answer.read()
        finally:
            connection.close()

    def make(self, **changes):
        return self.ask("POST", "/v1/handouts", json.dumps({**json.loads(GOOD), **changes}).encode())

    def metric(self, name):
        """The sum of a metric's series."""
        text = self.ask("GET", "/metrics")[2].decode()
        lines = [line for line in text.splitlines() if line.startswith((name + " ", name + "{"))]
        return sum(float(line.rsplit(" ", 1)[1]) for line in lines)

    def signal(self, number=signal.SIGTERM):
        self.process.send_signal(number)

    def end(self, timeout=15):
        """Waits for the end: the exit code and the seconds that it took."""
        begin = time.monotonic()
        try:
            return self.process.wait(timeout), time.monotonic() - begin
        except subprocess.TimeoutExpired:
            return None, timeout


def read_answer(connection):
    data = b""
    try:
        while True:
            piece = connection.recv(1 << 16)
            if not piece:
                break
            data += piece
            head, mark, body = data.partition(b"\r\n\r\n")
            if not mark or head.startswith(b"HTTP/1.1 100"):
                continue
            lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
            if lengths and len(body) >= int(lengths[0].split(b":")[1]):
                break
    except OSError:
        pass
    return data


def post(host, path="/v1/handouts", body=GOOD, extra="", kind="application/json"):
    head = f"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{extra}\r\n"
    return head.encode("latin-1") + body
