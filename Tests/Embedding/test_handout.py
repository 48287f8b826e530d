"""What handout.py promises."""

import base64
import io
import os
import subprocess
import threading
import time
import unittest

import handout

CONDITION = "tight-hamstrings-knee-pain"
PATIENT = {"name": "Maria Alvarez", "dose": {"quad-set": {"reps": 8}}}
DATE = "2026-11-21"
# One white pixel.
LOGO = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP6DwABBQECz6AuzQAAAABJRU5ErkJggg==")


class PressTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.press = handout.Press(date=DATE)

    def test_makes_the_bytes_of_the_command_line(self):
        made = self.press.make(CONDITION, side="left", patient=PATIENT)
        subprocess.run(
            [os.environ["HANDOUT"], "make", CONDITION, "--side", "left", "--name", "Maria Alvarez", "--dose",
             "quad-set.reps=8", "--date", DATE, "-o", "expected.pdf"], check=True)
        with open("expected.pdf", "rb") as file:
            self.assertEqual(made.pdf, file.read())
        self.assertEqual((made.pages, made.format), (2, "pdf"))
        self.assertEqual([one.code for one in made.warnings], ["no-second-identifier"])

    def test_says_what_is_wrong_without_what_the_request_says(self):
        with self.assertRaises(handout.HandoutError) as caught:
            self.press.make(CONDITION, patient={"name": "Zq\u0007secret", "born": "1962-17-04"})
        error = caught.exception
        self.assertEqual((error.status, error.reason), (65, "content"))
        self.assertEqual([one.severity for one in error.diagnostics], ["error"] * len(error.diagnostics))
        self.assertGreaterEqual(len(error.diagnostics), 1)
        self.assertNotIn("secret", str(error))
        self.assertTrue(all(one.line >= 1 for one in error.diagnostics))
        open_press = handout.Press(date=DATE, show_values=True)
        with self.assertRaises(handout.HandoutError) as caught:
            open_press.make(CONDITION, patient={"born": "1962-17-04"})
        self.assertIn("1962-17-04", str(caught.exception))

    def test_warns(self):
        made = self.press.make(CONDITION, patient={"exercises": ["clamshell", "quad-set"]})
        self.assertIn("reordered", [one.code for one in made.warnings])
        kept = self.press.make(CONDITION, patient={"exercises": ["clamshell", "quad-set"]}, keep_order=True)
        self.assertEqual(kept.warnings, [])
        self.assertNotEqual(made.pdf, kept.pdf)

    def test_takes_a_clinic_and_its_logo(self):
        plain = self.press.make(CONDITION)
        clinic = self.press.make(CONDITION, clinic={"name": "Riverside Clinic", "phone": "555-0100"}, logo=LOGO)
        self.assertNotEqual(plain.pdf, clinic.pdf)
        with open("clinic.yaml", "w") as file:
            file.write("name: Riverside Clinic\nphone: 555-0100\n")
        named = handout.Press(date=DATE, clinics={"riverside": "clinic.yaml"})
        self.assertEqual(named.make(CONDITION, clinic="riverside", logo=LOGO).pdf, clinic.pdf)
        with self.assertRaises(handout.HandoutError):
            named.make(CONDITION, clinic="elsewhere")

    def test_reads_no_file_for_a_request(self):
        for logo in ["/etc/hostname", "../clinic.png", "file:///etc/hostname"]:
            with self.assertRaises(handout.HandoutError) as caught:
                self.press.make(CONDITION, clinic={"name": "Riverside Clinic", "logo": logo})
            self.assertEqual(caught.exception.status, 65)

    def test_draws_images_and_locks_files(self):
        image = self.press.make(CONDITION, format="png", page=2, dpi=40)
        self.assertTrue(image.data.startswith(b"\x89PNG"))
        with self.assertRaises(AttributeError):
            image.pdf
        page = self.press.make(CONDITION, format="html")
        self.assertTrue(page.data.startswith(b"<!DOCTYPE html>"))
        with self.assertRaises(handout.HandoutError):
            self.press.make(CONDITION, format="html", password="correct horse battery")
        locked = self.press.make(CONDITION, password="correct horse battery")
        self.assertIn(b"/Encrypt", locked.pdf)
        with self.assertRaises(handout.HandoutError):
            self.press.make(CONDITION, format="png", page=9)

    def test_goes_on_from_a_plan(self):
        run = [os.environ["HANDOUT"], "make"]
        subprocess.run(
            [*run, CONDITION, "--side", "left", "--name", "Maria Alvarez", "--dose", "quad-set.reps=8", "--date", DATE,
             "--attach-plan", "-o", "last.pdf"], check=True)
        last = self.press.make(CONDITION, side="left", patient=PATIENT, attach_plan=True, save_plan=True)
        with open("last.pdf", "rb") as file:
            self.assertEqual(last.pdf, file.read())
        subprocess.run([*run, "--from", "last.pdf", "--routine", "phase-2", "--date", DATE, "-o", "next.pdf"], check=True)
        with open("next.pdf", "rb") as file:
            expected = file.read()
        self.assertEqual(self.press.make(plan=last.pdf, routine="phase-2").pdf, expected)
        self.assertEqual(self.press.make(plan=last.plan, routine="phase-2").pdf, expected)
        self.assertIn("unused-dose", [one.code for one in self.press.make(plan=last.plan, routine="phase-2").warnings])
        for wrong in [b"", b"no plan", {"plan": 1}]:
            with self.assertRaises(handout.HandoutError):
                self.press.make(CONDITION, plan=wrong)

    def test_draws_previews(self):
        subprocess.run(
            [os.environ["HANDOUT"], "preview", CONDITION, "--date", DATE, "-o", "preview.png"], check=True)
        with open("preview.png", "rb") as file:
            self.assertEqual(self.press.make(CONDITION, format="preview").data, file.read())

    def test_lists_and_describes(self):
        self.assertIn(CONDITION, [one["id"] for one in self.press.list("conditions")])
        self.assertIn("steps", self.press.describe("bridge"))
        with self.assertRaises(handout.HandoutError):
            self.press.list("patients")

    def test_lets_python_go_on_while_it_draws(self):
        count, stop = 0, threading.Event()

        def tick():
            nonlocal count
            while not stop.is_set():
                count += 1
                time.sleep(0.0005)

        ticking = threading.Thread(target=tick)
        ticking.start()
        began, before = time.monotonic(), count
        while time.monotonic() - began < 0.5:
            self.press.make(CONDITION)
        during = count - before
        stop.set()
        ticking.join()
        # Held for all of a handout, the lock would let one tick through between two of them.
        self.assertGreater(during, 100)

    def test_serves_threads(self):
        expected, found = self.press.make(CONDITION).pdf, []

        def make():
            found.append(all(self.press.make(CONDITION).pdf == expected for _ in range(5)))

        threads = [threading.Thread(target=make) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(found, [True] * 8)

    def test_makes_packets(self):
        for keys in [{}, {"duplex": True, "separators": True}, {"print": True}]:
            file = io.BytesIO()
            with self.press.packet(file, **keys) as packet:
                parts = [packet.add(CONDITION, patient={"id": str(number), **PATIENT}) for number in range(20)]
                with self.assertRaises(handout.HandoutError):
                    packet.add("none")
            self.assertTrue(file.getvalue().startswith(b"%PDF") and file.getvalue().rstrip().endswith(b"%%EOF"))
            self.assertEqual(parts[0].first_page, 1)
            for first, second in zip(parts, parts[1:]):
                self.assertGreater(second.first_page, first.last_page)
            with open("packet.pdf", "wb") as out:
                out.write(file.getvalue())
            subprocess.run(["qpdf", "--check", "packet.pdf"], check=True, stdout=subprocess.DEVNULL)
            with self.assertRaises(ValueError):
                packet.add(CONDITION)

    def test_passes_on_what_its_file_raises(self):
        class Full(io.RawIOBase):
            def write(self, _):
                raise OSError(28, "No space left on device")

        with self.assertRaises(OSError):
            with self.press.packet(Full()) as packet:
                packet.add(CONDITION)

    def test_knows_forks(self):
        def status_in_child(press):
            child = os.fork()
            if child == 0:
                try:
                    press.make(CONDITION)
                    os._exit(0)
                except handout.HandoutError as error:
                    os._exit(error.status)
            return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

        opened = handout.Press(date=DATE)
        self.assertEqual(status_in_child(opened), 0)
        opened.make(CONDITION)
        self.assertEqual(status_in_child(opened), 70)

    def test_is_closed_once(self):
        with handout.Press() as press:
            pass
        press.close()
        with self.assertRaises(ValueError):
            press.make(CONDITION)


unittest.main()
