"""The end: what is under way is finished, nothing holds it for more than ten seconds, and the exit code is 0 (R17)."""

import os
import signal
import socket
import threading
import time

from server import GOOD, Answer, Server, check, finish, folder, post, read_answer


def stalled_clients():
    for number in (signal.SIGTERM, signal.SIGINT):
        with Server() as server:
            half = server.connect()
            half.sendall(post(server.host)[:-20])
            started = server.connect()
            started.sendall(b"GET /heal")
            silent = server.connect()
            time.sleep(0.3)
            server.signal(number)
            code, took = server.end()
            check(code == 0 and took <= 10, f"half a body and {number.name}: {code} after {took:.1f} s")
            for connection in (half, started, silent):
                connection.close()


def fast_end():
    with Server() as server:
        idle = server.connect()
        idle.sendall(f"GET /healthz HTTP/1.1\r\nHost: {server.host}\r\n\r\n".encode())
        read_answer(idle)
        server.signal()
        code, took = server.end()
        check(code == 0 and took < 2, f"with nothing under way: {code} after {took:.1f} s")
        check(idle.recv(10) == b"", "an idle connection is not closed")
        check('"message":"stopped"' in server.log, "the end is not logged")


def second_signal():
    with Server() as server:
        half = server.connect()
        half.sendall(post(server.host)[:-20])
        time.sleep(0.2)
        server.signal()
        time.sleep(0.3)
        server.signal()
        code, took = server.end()
        check(code == 0 and took < 1, f"a second signal: {code} after {took:.1f} s")


def in_flight():
    """Requests that came before the signal get whole answers; a late body is still taken; nobody new is let in."""
    with Server() as server:
        expected = server.make()[2]
        answers = []

        def ask(pieces, pause):
            with server.connect() as connection:
                ready.wait()
                for piece in pieces:
                    connection.sendall(piece)
                    time.sleep(pause)
                answers.append(Answer(read_answer(connection)))

        ready = threading.Barrier(17)
        whole = post(server.host)
        threads = [threading.Thread(target=ask, args=([whole], 0)) for _ in range(12)]
        threads += [threading.Thread(target=ask, args=([whole[:-20], whole[-20:]], 1)) for _ in range(4)]
        for thread in threads:
            thread.start()
        ready.wait()
        time.sleep(0.15)
        server.signal()
        time.sleep(0.3)
        try:
            server.connect(2).close()
            check(False, "a new connection is let in")
        except OSError:
            pass
        for thread in threads:
            thread.join()
        code, took = server.end()
        check(code == 0 and took < 5, f"with requests under way: {code} after {took:.1f} s")
        for answer in answers:
            check(answer.status == 200 and answer.body == expected, f"an answer under way: {answer.status}, {len(answer.body)} bytes")


def hang_up():
    """A client that leaves is told as the client's, not as the server's mistake."""
    with Server() as server:
        with server.connect() as connection:
            connection.sendall(post(server.host)[:-20])
            time.sleep(0.1)
        for _ in range(3):
            connection = server.connect()
            connection.sendall(post(server.host))
            connection.close()
        deadline = time.monotonic() + 5
        while server.log.count("hung up") < 1 and time.monotonic() < deadline:
            time.sleep(0.1)
        time.sleep(0.5)
        check("hung up" in server.log and '"status":499' in server.log, f"a hang-up is not told: {server.log[-1000:]}")
        check('"level":"error"' not in server.log and '"status":500' not in server.log, f"a hang-up is an error: {server.log[-1000:]}")
        check(server.make()[0] == 200, "the server does not go on")


def last_word():
    """A client that says that it will send no more still gets its answer, and one that asks for two at once gets both."""
    with Server() as server:
        expected = server.make()[2]
        with server.connect() as connection:
            connection.sendall(post(server.host))
            connection.shutdown(socket.SHUT_WR)
            answer = Answer(read_answer(connection))
            check(answer.status == 200 and answer.body == expected, f"after a last word: {answer.status}, {len(answer.body)} bytes")
        with server.connect() as connection:
            connection.sendall(post(server.host) + b"GET /nowhere HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            data = b""
            while piece := connection.recv(1 << 16):
                data += piece
            first, second = Answer(data), Answer(data[data.index(expected) + len(expected) :])
            check((first.status, second.status) == (200, 404), f"two at once: {first.status}, {second.status}")
        with server.connect() as connection:
            connection.sendall(post(server.host) + b"nonsense\r\n\r\n")
            data = b""
            while piece := connection.recv(1 << 16):
                data += piece
            first, second = Answer(data), Answer(data[data.index(expected) + len(expected) :])
            check((first.status, second.status) == (200, 400), f"nonsense after a request: {first.status}, {second.status}")


def socket_file():
    with folder() as place:
        path = os.path.join(place, "handout.sock")
        with Server("--socket", path) as server:
            server.signal()
            check(server.end()[0] == 0, "the exit code with a socket")
            check(not os.path.exists(path), "the socket stays behind")


stalled_clients()
fast_end()
second_signal()
in_flight()
hang_up()
last_word()
socket_file()
finish()
