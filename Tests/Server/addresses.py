"""Where the server listens, who is let in, and what wrong settings are told."""

import http.client
import json
import os
import re
import socket
import ssl
import stat
import subprocess
import warnings

from server import PROGRAM, Answer, Server, check, finish, folder, read_answer

TOKEN = "kM4sV1u0yWq9Jb7cXn2eTz8rLh5gPd3fAo6i"


def refused(arguments, code, *words, environment=None):
    given = {key: value for key, value in os.environ.items() if not key.startswith("HANDOUT_")}
    ended = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=60, env={**given, **(environment or {})})
    check(ended.returncode == code, f"{arguments}: ends with {ended.returncode}, expected {code}: {ended.stderr}")
    for word in words:
        check(word in ended.stderr, f"{arguments}: does not say {word!r}: {ended.stderr}")
    check(not ended.stdout, f"{arguments}: prints {ended.stdout!r}")


def write(place, name, text, mode=0o600):
    path = os.path.join(place, name)
    with open(path, "w") as file:
        file.write(text)
    os.chmod(path, mode)
    return path


def wrong_settings(place):
    file = write(
        place,
        "config.json",
        """{
  "prot": 8080,
  "idle-seconds": 0,
  "libraries": "here",
  "show-values": "perhaps",
  "clinics": {"riverside": "/nowhere.yaml"},
  "time-zone": "Mars/Olympus"
}""",
    )
    refused(
        ["--config", file, "--host", "clinic.example", "--log-level", "loud"],
        65,
        'config.json:2:3: error: unknown key "prot"',
        'did you mean "port"?',
        "config.json:3:19: error: idle-seconds must be a whole number from 1 to 3600, found",
        "config.json:4:16: error: libraries must be a list",
        "config.json:5:18: error: show-values must be true or false",
        "/nowhere.yaml",
        'time-zone must be a name of the time zone database, found "Mars/Olympus"',
        'host must be an IP address of this machine, found "clinic.example"',
        'log-level must be debug, info, notice, warning or error, found "loud"',
    )
    refused([], 65, "HANDOUT_SERVER_PROT", "did you mean", environment={"HANDOUT_SERVER_PROT": "1"})
    refused([], 65, "HANDOUT_SERVER_PORT", "port must be a whole number from 0 to 65535", environment={"HANDOUT_SERVER_PORT": "x"})
    refused(["--limit", "speed=3"], 64, "--limit")
    refused(["--allowed-host", "https://clinic.example/"], 65, "allowed-hosts must be names of hosts", "leave out scheme and path")
    clinic = write(place, "clinic.yaml", "name: Hill\n")
    refused(["--clinic", f"hill={clinic}", "--clinic", f"hill={clinic}"], 65, 'found "hill" twice')
    refused(["--limit", "connections=0"], 65, "connections must be a whole number from 1")
    refused(["--config", os.path.join(place, "absent.json")], 66, "absent.json")
    refused(["--config", write(place, "broken.json", "{")], 65, "broken.json")
    refused(["--clinic", "riverside"], 65, "clinics must be name=file")
    refused(["--default-clinic", "riverside"], 65, "clinic must be the name of one of clinics")
    refused(["--socket", os.path.join(place, "a.sock"), "--port", "1"], 65, "socket goes without host and port")
    refused(["--library", os.path.join(place, "absent")], 66, "absent")
    refused(["--nonsense"], 64)


def precedence(place):
    file = write(place, "order.json", '{"port": 1, "log-level": "debug", "handout-bytes": 5000, "time-zone": "Europe/Berlin"}')
    with Server("--config", file, environment={"HANDOUT_SERVER_PORT": "0", "HANDOUT_SERVER_HANDOUT_BYTES": "4000"}) as server:
        server.ask("GET", "/healthz")
        check('"level":"debug"' in server.log, "the file's level does not count")
        status = server.ask("POST", "/v1/handouts", b" " * 4500, {"Content-Type": "application/json"})[0]
        check(status == 413, f"the environment does not come before the file: {status}")
        status, _, body = server.ask(
            "POST", "/v1/handouts", b'{"condition": "tight-hamstrings-knee-pain"}', {"Content-Type": "application/json"}
        )
        check(status == 200, f"the time zone gives no date: {status} {body[:200]}")


def open_address(place, certificate, key):
    token = write(place, "token", TOKEN + "\n")
    refused(["--host", "0.0.0.0"], 65, "token-file is needed", "certificate-file and key-file are needed", "0.0.0.0")
    refused(["--host", "0.0.0.0", "--token-file", token], 65, "certificate-file and key-file are needed")
    refused(["--host", "0.0.0.0", "--certificate-file", certificate, "--key-file", key], 65, "token-file is needed")
    refused(["--host", "::", "--token-file", token], 65, "certificate-file and key-file are needed")
    refused(["--certificate-file", certificate], 65, "key-file is missing")
    refused(["--key-file", key], 65, "certificate-file is missing")
    refused(["--token-file", write(place, "short", "secret\n")], 65, "at least 22 characters")
    refused(["--token-file", write(place, "spaces", "a token with many spaces in it\n")], 65, "no spaces")
    refused(["--token-file", os.path.join(place, "none")], 66, "none")
    refused(["--certificate-file", token, "--key-file", key], 65, "chain of certificates")
    refused(["--certificate-file", certificate, "--key-file", token], 65, "private key")
    with Server("--host", "0.0.0.0", "--port", "0", "--token-file", token, "--certificate-file", certificate, "--key-file", key) as server:
        check(server.address.startswith("https://0.0.0.0:"), f"the address is {server.address}")
        context = ssl.create_default_context(cafile=certificate)

        def ask(path, **headers):
            connection = http.client.HTTPSConnection("localhost", server.port, context=context, timeout=20)
            connection.request("GET", path, headers=headers)
            answer = connection.getresponse()
            answer.read()
            return answer.status, answer

        check(ask("/v1/conditions", Authorization=f"Bearer {TOKEN}")[0] == 200, "the token is not taken")
        for said in [None, "Bearer", "Bearer ", f"Bearer {TOKEN[:-1]}", f"Bearer {TOKEN}x", f"Basic {TOKEN}", "Bearer " + TOKEN.swapcase(), TOKEN]:
            status, answer = ask("/v1/conditions", **({"Authorization": said} if said is not None else {}))
            check(status == 401, f"with {said!r}: {status}")
            check(answer.headers.get("WWW-Authenticate") == "Bearer", f"with {said!r}: no WWW-Authenticate")
        check(ask("/healthz")[0] == 200 and ask("/readyz")[0] == 200, "what watches needs a token")
        check(ask("/metrics")[0] == 401, "the metrics are open to everybody")
        warnings.simplefilter("ignore", DeprecationWarning)
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
        old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_1
        try:
            with socket.create_connection(("127.0.0.1", server.port), 20) as plain:
                old.wrap_socket(plain)
            check(False, "TLS 1.1 is spoken")
        except (OSError, ValueError):
            pass
        plain = server.raw(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n", 5)
        check(plain.status == 0, f"plain HTTP is answered with {plain.status}")
        check(ask("/healthz")[0] == 200, "plain HTTP disturbs the server")
        check(TOKEN not in server.log, "the token is in the log")


def readable_token(place):
    token = write(place, "open-token", TOKEN + "\n", 0o644)
    with Server("--token-file", token) as server:
        check("token-readable" in server.log and "chmod 600" in server.log, f"an open file of the token is not told: {server.log}")
        check(server.ask("GET", "/v1/conditions")[0] == 401, "on loopback the token is not wanted")


def loopback_only():
    with Server() as server:
        check(re.fullmatch(r"http://127\.0\.0\.1:\d+", server.address), f"the address is {server.address}")
        listening = []
        for name in ("tcp", "tcp6"):
            with open(f"/proc/{server.process.pid}/net/{name}") as file:
                listening += [line.split()[1] for line in file if f":{server.port:04X} " in line and " 0A " in line]
        check(listening == [f"0100007F:{server.port:04X}"], f"listens at {listening}")
        refused(["--port", str(server.port)], 75, "another program listens", "--port 0")


def unix_socket(place):
    path = os.path.join(place, "handout.sock")
    with Server("--socket", path) as server:
        check(server.address == f"unix:{path}", f"the address is {server.address}")
        mode = os.stat(path).st_mode
        check(stat.S_ISSOCK(mode) and mode & 0o777 == 0o600, f"the socket's mode is {mode & 0o777:o}")

        def ask():
            with socket.socket(socket.AF_UNIX) as connection:
                connection.settimeout(20)
                connection.connect(path)
                connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
                return Answer(read_answer(connection)).status

        check(ask() == 200, "the socket is not answered")
        refused(["--socket", path], 75, "another program listens")
        check(ask() == 200, "a second server took the socket")
        server.process.kill()
        server.process.wait()
    check(os.path.exists(path), "a killed server took its socket away")
    with Server("--socket", path) as server:
        check(server.address, "a stale socket is in the way")
    other = write(place, "other", "words")
    refused(["--socket", other], 73, "no socket")
    with open(other) as file:
        check(file.read() == "words", "another file was touched")
    refused(["--socket", os.path.join(place, "x" * 200)], 65, "socket must be a path of at most 107 bytes")


with folder() as place:
    certificate, key = os.path.join(place, "certificate.pem"), os.path.join(place, "key.pem")
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
    command += ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate]
    subprocess.run(command, check=True, capture_output=True)
    wrong_settings(place)
    precedence(place)
    open_address(place, certificate, key)
    readable_token(place)
    loopback_only()
    unix_socket(place)
finish()
