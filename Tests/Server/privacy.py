"""Nothing that a request says reaches logs, metrics, messages or the list of processes, at any level (R21)."""

import json
import os
import time

from prometheus_client.parser import text_string_to_metric_families

from server import GOOD, Server, check, finish, post

# Words that stand nowhere else; each in the form that its place takes.
CANARIES = ["Zyxwanda", "Quuxberg", "Vorpalnote", "KANARIE7731", "1931-07-19", "zanzibarpath", "zanzibarquery", "Zimtstern", "fhirfinch"]


def disturb(server):
    """Requests of all outcomes with a canary in every place."""
    patient = {"name": "Zyxwanda Quuxberg", "born": "1931-07-19", "id": "KANARIE7731", "notes": "Vorpalnote"}
    headers = {"Content-Type": "application/json", "X-Request-Id": "Zyxwanda-Quuxberg", "X-Note": "Vorpalnote", "User-Agent": "Zimtstern"}

    def ask(method, path, body=None, **more):
        try:
            return server.ask(method, path, json.dumps(body).encode() if isinstance(body, dict) else body, {**headers, **more})
        except OSError:
            return None

    good = {**json.loads(GOOD), **patient}
    check(ask("POST", "/v1/handouts", good)[0] == 200, "a handout with a patient is not made")
    ask("POST", "/v1/handouts", {**good, "dose": {"bridge": {"reps": "Vorpalnote"}}})
    ask("POST", "/v1/handouts", {**good, "condition": "Vorpalnote"})
    ask("POST", "/v1/handouts", {**good, "Zyxwanda": "Quuxberg"})
    ask("POST", "/v1/handouts", {**good, "clinic": "Zimtstern"})
    ask("POST", "/v1/handouts", {**good, "name": "Zyxwanda \u0b85"})
    ask("POST", "/v1/handouts", b'{"name": "Zyxwanda Quuxberg"')
    ask("POST", "/v1/handouts", b'{"name": "Zyxwanda Quuxberg"}', **{"Content-Type": "text/Zimtstern"})
    ask("POST", "/v1/handouts?patient=zanzibarquery", good)
    ask("POST", "/v1/check", good)
    ask("POST", "/v1/packets", json.dumps(good).encode() + b"\n", **{"Content-Type": "application/jsonl"})
    ask("POST", "/v1/packets", b"id,name,condition\nKANARIE7731,Zyxwanda,Vorpalnote\n", **{"Content-Type": "text/csv"})
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": {"resourceType": "Patient", "id": "fhirfinch", "birthDate": "1931-07-19", "name": [{"family": "Quuxberg"}]}}]}
    ask("POST", "/v1/fhir/$handout", bundle, **{"Content-Type": "application/fhir+json"})
    ask("GET", "/zanzibarpath/Zyxwanda?name=zanzibarquery")
    ask("GET", "/v1/exercises/zanzibarpath/picture.svg?look=zanzibarquery")
    ask("ZIMTSTERN", "/v1/handouts", good)
    ask("POST", "/v1/handouts", good, Origin="https://zimtstern.example")
    ask("POST", "/v1/handouts", good, Host="zimtstern.example")
    ask("GET", "/healthz", None, traceparent="Zyxwanda-Quuxberg")
    for data in [
        post(server.host, body=json.dumps(good).encode(), extra="X-Zyxwanda : Quuxberg\r\n"),
        post(server.host, body=json.dumps(good).encode())[:-30],
        b"GET /zanzibarpath HTTP/7.7\r\nHost: Zimtstern\r\n\r\n",
        f"GET /{'zanzibarpath' * 4000} HTTP/1.1\r\nHost: {server.host}\r\n\r\n".encode(),
        post(server.host, extra="Expect: Zimtstern\r\n"),
    ]:
        server.raw(data, 1)
    # A client that leaves.
    with server.connect() as connection:
        connection.sendall(post(server.host, body=json.dumps(good).encode())[:-5])


for level in ("debug", "info"):
    with Server("--log-level", level, "--limit", "body-seconds=2") as server:
        disturb(server)
        time.sleep(0.3)
        with open(f"/proc/{server.process.pid}/cmdline", "rb") as file:
            kept = {"the list of processes": file.read().decode()}
        status, headers, text = server.ask("GET", "/metrics")
        kept["the metrics"] = text.decode()
        server.signal()
        server.end()
        kept["the log"] = server.log
        for where, text in kept.items():
            for canary in CANARIES:
                check(canary.lower() not in text.lower(), f"{where} ({level}) says {canary}")
        for line in server.log.splitlines():
            record = json.loads(line)
            check({"time", "level", "message"} <= set(record), f"a log line lacks something: {line}")
        requests = [json.loads(line) for line in server.log.splitlines() if '"route"' in line]
        check(len(requests) >= 15, f"only {len(requests)} requests are logged")
        check({"id", "method", "route", "status", "ms", "bytes"} <= set(requests[0]), f"a request's line lacks something: {requests[0]}")

with Server() as server:
    status, headers, body = server.ask("GET", "/metrics")
    check(headers["content-type"].startswith("text/plain; version=0.0.4"), f"the type of the metrics: {headers['content-type']}")
    given = {"X-Request-Id": "3f2b8c1e-77aa-4d01-9c55-0a1b2c3d4e5f", "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"}
    status, headers, _ = server.ask("POST", "/v1/handouts", GOOD, {"Content-Type": "application/json", **given})
    for name, value in given.items():
        check(headers.get(name.lower()) == value, f"{name} is not given back")
    server.ask("GET", "/v1/nothing")
    # Requests are logged and counted when their answers are gone.
    time.sleep(0.3)
    check(given["X-Request-Id"] in server.log, "the request's id is not logged")
    families = {family.name: family for family in text_string_to_metric_families(server.ask("GET", "/metrics")[2].decode())}
    for name in ["handout_http_requests", "handout_http_request_duration_seconds", "handout_http_requests_in_flight", "handout_draw_waiting",
                 "handout_http_response_bytes", "handout_handouts", "handout_pages", "handout_http_refusals", "process_cpu_seconds"]:
        check(name in families, f"there is no metric {name}: {sorted(families)}")
    requests = {tuple(sorted(sample.labels.items())): sample.value for sample in families["handout_http_requests"].samples}
    check(requests.get((("method", "POST"), ("route", "/v1/handouts"), ("status", "200"))) == 1, f"a handout is not counted: {requests}")
    check(requests.get((("method", "GET"), ("route", "unmatched"), ("status", "404"))) == 1, f"an unknown path is not counted: {requests}")
    check(families["handout_handouts"].samples[0].value == 1, "handouts are not counted")
    check(families["handout_pages"].samples[0].value == 2, "pages are not counted")
    buckets = [sample for sample in families["handout_http_request_duration_seconds"].samples if sample.labels.get("route") == "/v1/handouts"]
    counts = [sample.value for sample in buckets if sample.name.endswith("_bucket")]
    check(counts == sorted(counts) and counts[-1] == 1 and len(counts) == 13, f"the histogram is none: {counts}")
    check(server.ask("GET", "/readyz")[0] == 200, "the server is not ready")
finish()
