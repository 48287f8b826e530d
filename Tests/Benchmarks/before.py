#!/usr/bin/env python3
"""Compares two programs, an earlier one and this one: Tests/Benchmarks/before.py BEFORE AFTER [ROWS, 200 by default]

Both make the same handouts by turns, so that only the ratios mean anything. Processor time is user and system of the process and all
its children; bytes are those of what was made.
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time

CONDITION = "tight-hamstrings-knee-pain"
# What is compared, and the most that it may be of before.
BARS = {
    "files, full": 0.20,
    "files, sheet": 0.20,
    "files with letters beyond the layout's, full": 0.75,
    "tagged packet, full": 0.25,
    "tagged packet, sheet": 0.25,
    "print packet, full": 0.80,
    "cold make": 0.50,
    "--version": 0.50,
}


def patients(path, rows, name):
    """One condition, one routine, one side: what a clinic's rows differ in is the patient."""
    with open(path, "w", encoding="utf-8") as file:
        file.write("id,name,born,condition,routine,side,therapist,start\n")
        for row in range(rows):
            file.write(f"p{row},{name} {row},19{60 + row % 30}-03-0{row % 9 + 1},{CONDITION},phase-1,left,Ana Bell,")
            file.write(f"2026-12-0{row % 7 + 1}\n")
    return path


def run(arguments):
    """The processor's and the clock's seconds of a run."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after, end = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, end - start


def size(path):
    if os.path.isfile(path):
        return os.path.getsize(path)
    return sum(os.path.getsize(os.path.join(path, name)) for name in os.listdir(path) if name.endswith(".pdf"))


def batch(program, rows, target, options):
    """Makes a list anew; the files of an earlier run would be left as they are."""
    subprocess.run(["rm", "-rf", target], check=True)
    place = ["--packet", target] if target.endswith(".pdf") else ["-o", target]
    return run([program, "batch", rows, *place, *options])


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    programs, count = sys.argv[1:3], int(sys.argv[3]) if len(sys.argv) == 4 else 200
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        usual = patients(f"{folder}/usual.csv", count, "Maria Alvarez")
        foreign = patients(f"{folder}/foreign.csv", count, "Łukasz Šárka")
        one = ["--jobs", "1"]
        lists = {
            "files, full": (usual, "out", one + ["--design", "full"]),
            "files, sheet": (usual, "out", one + ["--design", "sheet"]),
            "files with letters beyond the layout's, full": (foreign, "out", one + ["--design", "full"]),
            "tagged packet, full": (usual, "packet.pdf", one + ["--design", "full"]),
            "tagged packet, sheet": (usual, "packet.pdf", one + ["--design", "sheet"]),
            "print packet, full": (usual, "packet.pdf", one + ["--design", "full", "--print"]),
        }

        def report(name, before, after, note=""):
            nonlocal missed
            ratio = after / before
            holds = ratio <= BARS[name]
            missed += not holds
            print(f"{'holds ' if holds else 'MISSED'}  {name}: {ratio:.2f} of before, at most {BARS[name]:.2f}{note}")

        for name, (rows, target, options) in lists.items():
            target = f"{folder}/{target}"
            seconds, sizes = [[], []], [0, 0]
            for _ in range(3):
                for index, program in enumerate(programs):
                    seconds[index].append(batch(program, rows, target, options)[0])
                    sizes[index] = size(target)
            before, after = (min(times) * 1000 / count for times in seconds)
            report(name, before, after, f"; {before:.2f} ms, {after:.2f} ms; {sizes[0] // count}, {sizes[1] // count} bytes")
        for name, arguments in {
            "cold make": ["make", CONDITION, "-o", f"{folder}/one.pdf"],
            "--version": ["--version"],
        }.items():
            seconds = [[], []]
            for _ in range(25):
                for index, program in enumerate(programs):
                    seconds[index].append(run([program, *arguments])[0])
            before, after = (statistics.median(times) * 1000 for times in seconds)
            report(name, before, after, f"; {before:.1f} ms, {after:.1f} ms")
        for name in ("files, full", "tagged packet, full"):
            rows, target, options = lists[name]
            walls = [min(batch(programs[1], rows, f"{folder}/{target}", [*options[2:], "--jobs", jobs])[1] for _ in range(3)) for jobs in "12"]
            print(f"        {name}: two workers are {walls[0] / walls[1]:.2f} times as fast as one")
    sys.exit(1 if missed else 0)


main()
