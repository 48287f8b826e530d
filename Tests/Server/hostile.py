"""Requests that a hostile page, client or proxy may send: each is refused with a problem, and none makes a handout (R23)."""

from server import GOOD, HEADERS, Server, check, finish, post

JSON = "Content-Type: application/json\r\n"
LENGTH = f"Content-Length: {len(GOOD)}\r\n"


def table(host):
    """Name, bytes, statuses that refuse it."""
    port = host.rsplit(":", 1)[1]

    def get(path, extra="", name=host):
        return f"GET {path} HTTP/1.1\r\nHost: {name}\r\n{extra}\r\n".encode("latin-1")

    def framed(*lines, body=GOOD, start="POST /v1/handouts HTTP/1.1"):
        head = [start, f"Host: {host}", "Content-Type: application/json", *lines, "", ""]
        return "\r\n".join(head).encode("latin-1") + body

    def chunked(body):
        return f"{len(body):x}\r\n".encode() + body + b"\r\n0\r\n\r\n"

    yield "no host", b"POST /v1/handouts HTTP/1.1\r\n" + (JSON + LENGTH).encode() + b"\r\n" + GOOD, {400}
    yield "no host in HTTP/1.0", b"POST /v1/handouts HTTP/1.0\r\n" + (JSON + LENGTH).encode() + b"\r\n" + GOOD, {400}
    yield "an empty host", post(""), {400}
    yield "two hosts", post(host, extra=f"Host: {host}\r\n"), {400}
    yield "two different hosts", post(host, extra="Host: evil.example\r\n"), {400}
    yield "a list of hosts", post(f"{host}, evil.example"), {400}
    yield "a host with a user", post(f"evil@{host}"), {400}
    yield "a host with a path", post(f"{host}/evil"), {400}
    yield "a foreign host", post("evil.example"), {421}
    yield "a foreign host with the port", post(f"evil.example:{port}"), {421}
    yield "a name that points here", post(f"127.0.0.1.evil.example:{port}"), {421}
    yield "a name that ends like ours", post(f"notlocalhost:{port}"), {421}
    yield "a host with a last dot", post(f"localhost.:{port}"), {421}
    yield "the address as a number", post(f"2130706433:{port}"), {421}
    yield "the address in IPv6", post(f"[::ffff:127.0.0.1]:{port}"), {421}
    yield "all addresses", post(f"0.0.0.0:{port}"), {421}
    yield "a foreign origin", post(host, extra="Origin: https://evil.example\r\n"), {403}
    yield "an origin of nobody", post(host, extra="Origin: null\r\n"), {403}
    yield "an origin of another port", post(host, extra="Origin: http://127.0.0.1:1\r\n"), {403}
    yield "an origin that begins like ours", post(host, extra=f"Origin: http://{host}.evil.example\r\n"), {403}
    yield "an origin of a file", post(host, extra="Origin: file://\r\n"), {403}
    yield "another site's page", post(host, extra="Sec-Fetch-Site: cross-site\r\n"), {403}
    yield "a neighbour's page", post(host, extra="Sec-Fetch-Site: same-site\r\n"), {403}
    yield "another site's picture", get("/v1/conditions", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n"), {403}
    yield "another site's form", post(host, extra="Origin: https://evil.example\r\n", kind="text/plain"), {403}
    yield "a form", post(host, kind="application/x-www-form-urlencoded"), {415}
    yield "a preflight", f"OPTIONS /v1/handouts HTTP/1.1\r\nHost: {host}\r\nOrigin: https://evil.example\r\nAccess-Control-Request-Method: POST\r\n\r\n".encode(), {403}
    yield "a path upwards", get("/v1/exercises/../../../etc/passwd"), {400, 404}
    yield "a hidden path upwards", get("/v1/exercises/%2e%2e%2f%2e%2e%2fetc%2fpasswd/picture.svg"), {400, 404}
    yield "a path hidden twice", get("/v1/exercises/%252e%252e%252fetc%252fpasswd/picture.svg"), {400, 404}
    yield "a path with backslashes", get("/v1/exercises/..%5c..%5cetc%5cpasswd/picture.svg"), {400, 404}
    yield "a path from the root", get("//etc/passwd"), {400, 404}
    yield "a path with NUL", get("/v1/exercises/bridge%00.svg/picture.svg"), {400, 404}
    yield "a file's address", get("file:///etc/passwd"), {400}
    yield "another server's address", get("http://evil.example/v1/conditions"), {400, 421}
    yield "another server's address under our name", get("http://evil.example/v1/conditions", name="evil.example"), {421}
    yield "a tunnel", f"CONNECT evil.example:443 HTTP/1.1\r\nHost: {host}\r\n\r\n".encode(), {400, 405, 501}
    yield "an echo", f"TRACE /healthz HTTP/1.1\r\nHost: {host}\r\n\r\n".encode(), {404, 405, 501}
    yield "a method that is none", f"BREW /v1/handouts HTTP/1.1\r\nHost: {host}\r\n\r\n".encode(), {400, 404, 405, 501}
    yield "a method in small letters", f"post /v1/handouts HTTP/1.1\r\nHost: {host}\r\n\r\n".encode(), {400, 404, 405, 501}
    yield "HTTP/0.9", b"GET /v1/conditions\r\n\r\n", {400, 505}
    yield "HTTP/3", framed(LENGTH.strip(), start="POST /v1/handouts HTTP/3.0"), {400, 505}
    yield "the preface of HTTP/2", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {400, 505}
    yield "a TLS greeting", bytes.fromhex("16030100c8010000c40303") + bytes(200), {400}
    yield "a length and chunks", framed(LENGTH.strip(), "Transfer-Encoding: chunked", body=chunked(GOOD)), {400}
    yield "chunks and a length", framed("Transfer-Encoding: chunked", LENGTH.strip(), body=chunked(GOOD)), {400}
    yield "two lengths", framed(LENGTH.strip(), "Content-Length: 3"), {400}
    yield "a length twice in one", framed(f"Content-Length: {len(GOOD)}, {len(GOOD)}"), {400}
    yield "a length with a plus", framed(f"Content-Length: +{len(GOOD)}"), {400}
    yield "a negative length", framed("Content-Length: -1"), {400}
    yield "a length beyond numbers", framed("Content-Length: 99999999999999999999999"), {400, 413}
    yield "a coding that is none", framed("Transfer-Encoding: xchunked", body=chunked(GOOD)), {400, 501}
    yield "codings twice", framed("Transfer-Encoding: chunked", "Transfer-Encoding: identity", body=chunked(GOOD)), {400, 501}
    yield "chunks in HTTP/1.0", framed("Transfer-Encoding: chunked", body=chunked(GOOD), start="POST /v1/handouts HTTP/1.0"), {400}
    yield "a chunk with no size", framed("Transfer-Encoding: chunked", body=b"zz\r\n" + GOOD + b"\r\n0\r\n\r\n"), {400}
    yield "a header over two lines", framed(LENGTH.strip(), "X-Note: a", " b"), {400}
    yield "a space before the colon", framed(LENGTH.strip(), "X-Note : a"), {400}
    yield "a header with NUL", framed(LENGTH.strip(), "X-Note: a\0b"), {400}
    yield "a header that is no token", framed(LENGTH.strip(), "X(Note): a"), {400}
    yield "a huge header", get("/v1/conditions", "X-Note: " + "a" * 70_000 + "\r\n"), {431}
    yield "a thousand headers", get("/v1/conditions", "".join(f"X-{n}: a\r\n" for n in range(1000))), {431}
    yield "a long path", get("/v1/conditions?" + "a" * 10_000), {414, 431}
    yield "an expectation that is none", post(host, extra="Expect: the-unexpected\r\n"), {417}
    yield "a body that is too long", framed("Content-Length: 1000000000", body=b"{"), {413}
    yield "chunks that are too long", framed("Transfer-Encoding: chunked", body=b"200001\r\n" + b" " * 0x200001 + b"\r\n0\r\n\r\n"), {413}
    for key, value in [("clinic", "/etc/passwd"), ("clinic", "../../etc/passwd"), ("logo", "file:///etc/passwd"), ("logo", "http://127.0.0.1:1/")]:
        body = GOOD[:-1] + f', "{key}": "{value}"}}'.encode()
        yield f"{key} as {value}", post(host, body=body), {400, 422}
    yield "a deep body", post(host, body=b'{"a":' * 50_000), {400, 422}
    yield "a body that is no text", post(host, body=b"\xff\xfe\x00" * 100), {400, 422}


with Server("--limit", "body-seconds=5") as server:
    count = 0
    for name, data, statuses in table(server.host):
        answer = server.raw(data)
        count += 1
        check(answer.status in statuses, f"{name}: answered with {answer.status}, expected {sorted(statuses)}")
        if not answer.status:
            continue
        check(answer.is_problem, f"{name}: the answer is no problem: {answer.headers} {answer.body[:100]}")
        for header, value in HEADERS.items():
            check(answer.headers.get(header) == value, f"{name}: {header} is {answer.headers.get(header)}")
        check("default-src 'self'" in answer.headers.get("content-security-policy", ""), f"{name}: no policy")
        for header in ("server", "set-cookie", "access-control-allow-origin"):
            check(header not in answer.headers, f"{name}: there is {header}: {answer.headers.get(header)}")
    check(count >= 60, f"only {count} requests")
    check(server.metric("handout_handouts_total") == 0, "one of them made a handout")
    # Else the count would prove nothing.
    status, headers, body = server.make()
    check(status == 200 and body[:5] == b"%PDF-", f"a sound request is answered with {status}: {body[:200]}")
    check(server.metric("handout_handouts_total") == 1, "a handout is not counted")
    check("error" not in [line.split('"level":"')[1].split('"')[0] for line in server.log.splitlines()], "something is logged as the server's mistake")
finish()
