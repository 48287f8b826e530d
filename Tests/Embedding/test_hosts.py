"""What the library promises of its hosts, from Python: threads, two libraries, another Cairo, workers."""

import ctypes
import http.client
import importlib.util
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cffi

import handout

HERE = Path(__file__).parent
REQUEST = json.dumps({
    "condition": "tight-hamstrings-knee-pain", "side": "left", "name": "Maria Alvarez", "dose": {"quad-set": {"reps": 8}},
    "date": "2026-11-21"}).encode()
EXPECTED = Path("expected.pdf").read_bytes()


def declarations():
    """handout.h without what only a C compiler reads."""
    text = (Path(os.environ["HANDOUT_C"]) / "include/handout.h").read_text()
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    text = re.sub(r'#ifdef __cplusplus.*?#endif', "", text, flags=re.DOTALL)
    return "\n".join(line for line in text.splitlines() if not line.startswith("#"))


class Library:
    """A library through cffi."""

    def __init__(self, path):
        self.ffi = cffi.FFI()
        self.ffi.cdef(declarations())
        self.functions = self.ffi.dlopen(path)

    def open(self):
        press = self.ffi.new("handout_press **")
        assert self.functions.handout_open(self.ffi.NULL, 0, press, self.ffi.NULL) == 0
        return press[0]

    def make(self, press):
        result, length = self.ffi.new("handout_result **"), self.ffi.new("size_t *")
        status = self.functions.handout_make(press, REQUEST, len(REQUEST), result)
        try:
            assert status == 0, self.ffi.string(self.functions.handout_result_json(result[0], length))
            return bytes(self.ffi.buffer(self.functions.handout_result_output(result[0], length), length[0]))
        finally:
            self.functions.handout_result_free(result[0])


class ThreadTest(unittest.TestCase):
    """Sixteen threads at once get what one gets."""

    def test_cffi(self):
        library = Library(os.environ["HANDOUT_LIBRARY"])
        press = library.open()
        with ThreadPoolExecutor(16) as pool:
            self.assertEqual(set(pool.map(lambda _: library.make(press), range(64))), {EXPECTED})
        library.functions.handout_close(press)

    def test_ctypes(self):
        press = handout.Press(date="2026-11-21")
        patient = {"name": "Maria Alvarez", "dose": {"quad-set": {"reps": 8}}}
        with ThreadPoolExecutor(16) as pool:
            made = pool.map(
                lambda _: press.make("tight-hamstrings-knee-pain", side="left", patient=patient).pdf, range(64))
            self.assertEqual(set(made), {EXPECTED})

    def test_threads_come_and_go(self):
        press = handout.Press(date="2026-11-21")
        before = len(os.listdir("/proc/self/task"))
        for _ in range(50):
            thread = threading.Thread(target=press.make, args=["tight-hamstrings-knee-pain"])
            thread.start()
            thread.join()
        # A thread is joined a little before the system has taken it off its list.
        deadline = time.monotonic() + 10
        while len(os.listdir("/proc/self/task")) > before and time.monotonic() < deadline:
            time.sleep(0.01)
        self.assertEqual(len(os.listdir("/proc/self/task")), before, "the library keeps threads")


class TwoLibrariesTest(unittest.TestCase):
    def test_two_libraries_work_side_by_side(self):
        shutil.copy(os.environ["HANDOUT_LIBRARY"], "another.so")
        libraries = [Library(os.environ["HANDOUT_LIBRARY"]), Library("./another.so")]
        places = [one.ffi.cast("intptr_t", one.functions.handout_make) for one in libraries]
        self.assertNotEqual(*map(int, places))
        presses = [one.open() for one in libraries]
        with ThreadPoolExecutor(8) as pool:
            made = pool.map(lambda number: libraries[number % 2].make(presses[number % 2]), range(32))
            self.assertEqual(set(made), {EXPECTED})
        libraries[0].functions.handout_close(presses[0])
        self.assertEqual(libraries[1].make(presses[1]), EXPECTED)

    def test_another_program_with_a_cairo_of_its_own(self):
        """A module that carries its own Cairo under another name leaves ours alone."""
        subprocess.run(
            [sys.executable, "-c", "import pdf_to_svg, handout, test_hosts as tests; library = tests.Library("
             "tests.os.environ['HANDOUT_LIBRARY']); assert library.make(library.open()) == tests.EXPECTED"], check=True)


class OtherCairoTest(unittest.TestCase):
    """Cairo 1.18 in front of the system's own, as a host's own libraries would put it."""

    def environment(self):
        module = Path(importlib.util.find_spec("pdf_to_svg").submodule_search_locations[0])
        libraries = next(folder for folder in (module.parent / "pdf_to_svg.libs", module / ".libs") if folder.is_dir())
        front = Path("front").absolute()
        front.mkdir(exist_ok=True)
        if not (front / "libcairo.so.2").exists():
            (front / "libcairo.so.2").symlink_to(next(libraries.glob("libcairo*.so*")))
        folders = [str(front), str(libraries), os.environ["LD_LIBRARY_PATH"]]
        return {**os.environ, "LD_LIBRARY_PATH": ":".join(folders)}

    def test_the_library_draws_with_it(self):
        script = """if True:
            import test_hosts as tests
            library = tests.Library(tests.os.environ["HANDOUT_LIBRARY"])
            tests.Path("other.pdf").write_bytes(library.make(library.open()))"""
        subprocess.run([sys.executable, "-c", script], env=self.environment(), check=True)
        made = Path("other.pdf").read_bytes()
        self.assertNotEqual(made, EXPECTED, "the file was drawn by the system's own Cairo")
        self.assertEqual(*(self.words(file) for file in ("other.pdf", "expected.pdf")))

    def words(self, file):
        return subprocess.run(["pdfinfo", "-struct-text", file], check=True, capture_output=True, text=True).stdout

    def test_the_program_names_it(self):
        said = subprocess.run(
            [os.environ["HANDOUT"], "doctor"], env=self.environment(), check=True, capture_output=True, text=True).stdout
        self.assertRegex(said, r"cairo +1\.18\.\d ")


class ForkingServerTest(unittest.TestCase):
    def test_workers_of_a_server_that_forks(self):
        # A test runner may have blocked all signals in the thread that started this program; the server is ended by one.
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        server = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "--preload", "--workers", "4", "--bind", f"127.0.0.1:{port}", "--log-level", "warning",
             "--no-control-socket", "forking:application"], cwd=HERE)
        self.addCleanup(server.wait)
        self.addCleanup(server.terminate)
        workers = set()
        deadline = time.monotonic() + 60
        while len(workers) < 4 and time.monotonic() < deadline:
            with ThreadPoolExecutor(8) as pool:
                for status, body, worker in pool.map(lambda _: self.get(port, "/", deadline), range(16)):
                    self.assertEqual((status, body == EXPECTED), (200, True), body[:300])
                    workers.add(worker)
        self.assertEqual(len(workers), 4)
        status, body, _ = self.get(port, "/again", deadline)
        self.assertEqual(status, 500)
        refusal = json.loads(body)
        self.assertEqual(refusal["status"], 70)
        self.assertIn("forked", refusal["message"])
        self.assertIn("open another press after the fork", refusal["message"])

    def get(self, port, path, deadline):
        while True:
            try:
                connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
                connection.request("GET", path)
                answer = connection.getresponse()
                return answer.status, answer.read(), answer.headers.get("X-Worker")
            except ConnectionRefusedError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.1)


if __name__ == "__main__":
    unittest.main()
