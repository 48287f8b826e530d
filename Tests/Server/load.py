"""Many requests at once: no failure, a flat memory, even times (R12, R13), and no more processor time a handout than a batch.

Arguments: the number of requests (10,000) and of connections (64). HANDOUT, the path of the command line, adds the comparison with a batch;
HANDOUT_CHROMIUM, the path of a Chromium, adds one with a warm print service on the same sheet. Only ratios within one run mean anything.
"""

import http.client
import json
import os
import re
import statistics
import subprocess
import sys
import threading
import time

from server import GOOD, Server, check, finish, folder

COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
CONNECTIONS = int(sys.argv[2]) if len(sys.argv) > 2 else 64


def memory(pid):
    with open(f"/proc/{pid}/status") as file:
        return int(re.search(r"VmRSS:\s+(\d+)", file.read())[1])


def processor(pid):
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Load:
    """Requests over connections that stay open."""

    def __init__(self, server, first, last):
        self.server, self.next, self.last = server, first, last
        self.lock = threading.Lock()
        self.times, self.statuses, self.bad = [], {}, []

    def run(self):
        threads = [threading.Thread(target=self.work) for _ in range(CONNECTIONS)]
        begin = time.monotonic()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.seconds = time.monotonic() - begin
        return self

    def work(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=120)
        while True:
            with self.lock:
                number = self.next
                self.next += 1
            if number >= self.last:
                break
            body = json.dumps({**json.loads(GOOD), "id": f"{number:05d}", "name": f"Patient {number:05d}"}).encode()
            begin = time.monotonic()
            connection.request("POST", "/v1/handouts", body, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            data = answer.read()
            took = time.monotonic() - begin
            with self.lock:
                self.times.append(took)
                self.statuses[answer.status] = self.statuses.get(answer.status, 0) + 1
                if not (data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")):
                    self.bad.append(number)
        connection.close()


def many_requests():
    with Server() as server:
        pid = server.process.pid
        # Before that caches fill and threads begin.
        tenth = min(max(COUNT // 10, 500), COUNT // 2)
        first = Load(server, 0, tenth).run()
        before = memory(pid)
        load = Load(server, tenth, COUNT).run()
        after = memory(pid)
        growth = (after - before) / before
        statuses = {**first.statuses}
        for status, count in load.statuses.items():
            statuses[status] = statuses.get(status, 0) + count
        times = sorted(load.times)
        half, late = statistics.median(times), times[int(len(times) * 0.99)]
        print(f"{COUNT} requests at {CONNECTIONS} connections: {statuses}, {(COUNT - tenth) / load.seconds:.0f}/s,"
              f" p50 {half * 1000:.1f} ms, p99 {late * 1000:.1f} ms, memory {before >> 10} to {after >> 10} MB ({growth:+.1%})")
        check(set(statuses) == {200}, f"statuses: {statuses}")
        check(not first.bad and not load.bad, f"{len(first.bad + load.bad)} answers are no whole PDF")
        check(growth < 0.05, f"the memory grows by {growth:.1%}")
        check(late < 10 * half, f"p99 is {late / half:.1f} times p50")


def against_batch(handout):
    """Processor seconds a handout: the server's process and the batch's, each with the same rows."""
    rows = max(200, COUNT // 5)
    with Server() as server, folder() as place:
        Load(server, 0, 100).run()
        begin = processor(server.process.pid)
        Load(server, 0, rows).run()
        ours = (processor(server.process.pid) - begin) / rows

        def batch(count):
            path = os.path.join(place, f"{count}.jsonl")
            with open(path, "w") as file:
                for number in range(count):
                    row = {**json.loads(GOOD), "id": f"{number:05d}", "name": f"Patient {number:05d}"}
                    del row["date"]
                    file.write(json.dumps(row) + "\n")
            before = os.times()
            command = [handout, "batch", path, "-o", os.path.join(place, f"out-{count}"), "--date", "2026-11-21"]
            subprocess.run(command, check=True, capture_output=True)
            after = os.times()
            return after.children_user + after.children_system - before.children_user - before.children_system

        # What a batch needs before its first row is no part of a handout.
        theirs = (batch(rows + 100) - batch(100)) / rows
        print(f"processor time a handout: server {ours * 1000:.2f} ms, batch {theirs * 1000:.2f} ms, ratio {ours / theirs:.2f}")
        check(ours / theirs <= 1.2, f"the server needs {ours / theirs:.2f} times a batch's processor time")


many_requests()
if os.environ.get("HANDOUT"):
    against_batch(os.environ["HANDOUT"])
if os.environ.get("HANDOUT_CHROMIUM"):
    from chromium import against_chromium

    against_chromium(os.environ["HANDOUT_CHROMIUM"])
finish()
