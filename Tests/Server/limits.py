"""What a client may cost: deadlines, bytes, connections, a full queue (R13, R24)."""

import json
import resource
import select
import socket
import threading
import time

from server import GOOD, SCALE, Answer, Server, check, finish, post, read_answer


def alive(server, what):
    begin = time.monotonic()
    status = server.ask("GET", "/healthz", timeout=5)[0]
    took = time.monotonic() - begin
    check(status == 200 and took < 1, f"{what}: the server answers with {status} after {took:.2f} s")


def wait_for_end(connections, seconds):
    """Reads all connections until they are closed: what each of them was answered, None for one that stays open."""
    answers = {connection: b"" for connection in connections}
    ended = set()
    deadline = time.monotonic() + seconds
    poll = select.poll()
    by_number = {connection.fileno(): connection for connection in connections}
    for number in by_number:
        poll.register(number, select.POLLIN)
    while len(ended) < len(connections) and time.monotonic() < deadline:
        for number, _ in poll.poll(100):
            connection = by_number[number]
            try:
                piece = connection.recv(1 << 16)
            except OSError:
                piece = b""
            answers[connection] += piece
            if not piece:
                ended.add(connection)
                poll.unregister(number)
    return [answers[connection] if connection in ended else None for connection in connections]


def slow_clients():
    count = max(60, int(1000 * SCALE))
    with Server("--limit", "idle-seconds=2", "--limit", "header-seconds=2", "--limit", "body-seconds=2") as server:
        kinds = {
            "silent": (b"", {None}),
            "in the first line": (b"GET /heal", {408}),
            "in the headers": (f"GET /healthz HTTP/1.1\r\nHost: {server.host}\r\nX-A: ".encode(), {408}),
            "in the body": (post(server.host)[:-20], {408}),
            "in a chunk": (
                f"POST /v1/handouts HTTP/1.1\r\nHost: {server.host}\r\nContent-Type: application/json\r\n"
                "Transfer-Encoding: chunked\r\n\r\n20\r\n{".encode(),
                {408},
            ),
        }
        connections = []
        for number in range(count):
            connection = server.connect()
            connection.sendall(list(kinds.values())[number % len(kinds)][0])
            connections.append(connection)
        alive(server, f"{count} slow clients")
        # One byte a second moves no deadline.
        drip = connections[2]
        for _ in range(2):
            time.sleep(0.8)
            try:
                drip.sendall(b"a")
            except OSError:
                pass
        alive(server, "slow clients")
        for number, data in enumerate(wait_for_end(connections, 8)):
            name, statuses = list(kinds)[number % len(kinds)], list(kinds.values())[number % len(kinds)][1]
            check(data is not None, f"a client that is {name} stays connected")
            if data is None:
                continue
            status = Answer(data).status if data else None
            check(status in statuses, f"a client that is {name} is answered with {status}")
            if data:
                check(Answer(data).is_problem, f"a client that is {name} gets no problem: {data[:200]}")
        alive(server, "after slow clients")
        # A connection that was used is closed as well.
        with server.connect() as connection:
            connection.sendall(f"GET /healthz HTTP/1.1\r\nHost: {server.host}\r\n\r\n".encode())
            read_answer(connection)
            check(wait_for_end([connection], 6)[0] is not None, "a connection that was used stays open")


def bytes_of_bodies():
    with Server("--limit", "handout-bytes=2048") as server:
        for length, statuses in [(2048, {200}), (2049, {413})]:
            body = GOOD + b" " * (length - len(GOOD))
            status = server.raw(post(server.host, body=body)).status
            check(status in statuses, f"a body of {length} bytes is answered with {status}")
            chunks = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in (body[:100], body[100:])) + b"0\r\n\r\n"
            head = f"POST /v1/handouts HTTP/1.1\r\nHost: {server.host}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
            answer = server.raw(head.encode() + chunks)
            check(answer.status in statuses, f"{length} bytes in chunks are answered with {answer.status}")
            if answer.status == 413:
                check(answer.is_problem, "413 is no problem+json")
        # What comes after an early answer is read for a while, so that the client sees the answer.
        answer = server.raw(post(server.host, body=b" " * 3_000_000))
        check(answer.status == 413 and answer.headers.get("connection") == "close", f"a long body: {answer.status} {answer.headers}")


def expectations():
    with Server("--limit", "handout-bytes=100000") as server:
        for lines, status in [
            (f"Content-Length: {len(GOOD)}\r\n", 100),
            ("Transfer-Encoding: chunked\r\n", 100),
            ("Content-Length: 100001\r\n", 413),
            ("Content-Length: 5\r\nOrigin: https://evil.example\r\n", 403),
        ]:
            with server.connect() as connection:
                head = f"POST /v1/handouts HTTP/1.1\r\nHost: {server.host}\r\nContent-Type: application/json\r\nExpect: 100-continue\r\n{lines}\r\n"
                begin = time.monotonic()
                connection.sendall(head.encode())
                data = connection.recv(1 << 16)
                took = time.monotonic() - begin
                check(Answer(data).status == status, f"{lines!r} with an expectation: {data[:100]}")
                check(took < 0.2, f"an expectation is answered after {took:.2f} s")
                if status == 100:
                    chunked = "chunked" in lines
                    connection.sendall(b"%x\r\n%s\r\n0\r\n\r\n" % (len(GOOD), GOOD) if chunked else GOOD)
                    answer = Answer(read_answer(connection))
                    check(answer.status == 200 and answer.body[:5] == b"%PDF-", f"after 100: {answer.status} {answer.body[:100]}")
        kind = post(server.host, kind="text/csv", extra="Expect: 100-continue\r\n")[: -len(GOOD)]
        check(server.raw(kind).status == 415, "a wrong type is not refused before its body")


def full_queue():
    with Server("--limit", "threads=1", "--limit", "waiting=2") as server:
        outcomes = []

        def ask():
            connection = server.connect()
            connection.sendall(f"GET /healthz HTTP/1.1\r\nHost: {server.host}\r\n\r\n".encode())
            read_answer(connection)
            gate.wait()
            begin = time.monotonic()
            connection.sendall(post(server.host))
            answer = Answer(read_answer(connection))
            outcomes.append((answer.status, time.monotonic() - begin, answer))
            connection.close()

        gate = threading.Barrier(24)
        threads = [threading.Thread(target=ask) for _ in range(24)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        busy = [outcome for outcome in outcomes if outcome[0] == 503]
        check({outcome[0] for outcome in outcomes} == {200, 503}, f"answers: {sorted(o[0] for o in outcomes)}")
        check(len(outcomes) - len(busy) >= 3, f"only {len(outcomes) - len(busy)} were drawn")
        for _, took, answer in busy:
            check(answer.headers.get("retry-after", "").isdigit(), "503 without Retry-After")
            check(answer.is_problem, "503 is no problem+json")
        # The fastest says what the server does; the others wait for their turn on a busy machine as well.
        check(min(took for _, took, _ in busy) < 0.05, f"503 comes after {min(took for _, took, _ in busy):.3f} s")
        check(server.make()[0] == 200, "the queue stays full")


def connections():
    with Server("--limit", "connections=4", "--limit", "idle-seconds=3") as server:
        silent = [server.connect() for _ in range(4)]
        time.sleep(0.2)
        begin = time.monotonic()
        status = server.ask("GET", "/healthz")[0]
        took = time.monotonic() - begin
        check(status == 200 and took > 1, f"a fifth connection is answered with {status} after {took:.2f} s")
        for connection in silent:
            connection.close()


def takers():
    """A client that takes no byte of a long answer is let go."""
    with Server("--limit", "answer-seconds=2") as server:
        connection = socket.socket()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.connect(("127.0.0.1", server.port))
        body = json.dumps({**json.loads(GOOD), "format": "png", "dpi": 600}).encode()
        head = f"POST /v1/handouts HTTP/1.1\r\nHost: {server.host}\r\nContent-Type: application/json\r\nAccept: image/png, application/pdf\r\nContent-Length: {len(body)}\r\n\r\n"
        for _ in range(40):
            try:
                connection.sendall(head.encode() + body)
            except OSError:
                break
        # Drawing comes first, and takes its time where much else runs. Asking takes a connection too, and the one before may still be
        # counted, so the question is whether it is ever one alone.
        deadline = time.monotonic() + 240
        while (open_now := server.metric("handout_http_connections")) > 1 and time.monotonic() < deadline:
            time.sleep(0.2)
        check(open_now <= 1, "a client that takes nothing stays connected")
        connection.close()
        check('"level":"error"' not in server.log, "a client that takes nothing is the server's mistake")


resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
slow_clients()
bytes_of_bodies()
expectations()
full_queue()
connections()
takers()
finish()
