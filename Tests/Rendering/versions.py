"""Makes the same handouts with two versions of Cairo and holds the files against each other.

HANDOUT is the program, which the system gives its own Cairo. The second one comes with the module pdf_to_svg and is put in front by
LD_LIBRARY_PATH. Everything is made in the folder in which this runs. Prints what is wrong, a line each, and fails then.
"""

import importlib.util
import itertools
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pikepdf

CHECKERS = Path(__file__).resolve().parent.parent / "Checkers"
HANDOUT = os.environ["HANDOUT"]
CONDITION = "tight-hamstrings-knee-pain"
COMMON = ["--side", "left", "--name", "Maria Alvarez", "--id", "0041", "--date", "2026-11-21"]
LANGUAGES = ["en", "es", "vi", "ar", "zh"]
# What comes with a sheet of pictures or a packet is no handout of its own.
SUPPORTING = {"contact-sheet", "packet-cover", "separator"}
# Pages that are folded are drawn in the order of printing and read in their own.
REORDERED = "the structure's order is not the drawing's"
# The share of a page's bytes that may differ at 100 dpi. Both versions draw the same operators with the same widths, and the pages are equal
# but for Arabic: there the simple fonts that 1.18 embeds give up to 0.05 % of the bytes another grey, by less than a quarter.
TOLERANCE = 0.001

faults = []


def second_cairo():
    """A folder with the second Cairo under the name by which programs ask for it, and that with what it needs."""
    module = Path(importlib.util.find_spec("pdf_to_svg").submodule_search_locations[0])
    libraries = next(folder for folder in (module.parent / "pdf_to_svg.libs", module / ".libs") if folder.is_dir())
    front = Path("front").absolute()
    front.mkdir()
    (front / "libcairo.so.2").symlink_to(next(libraries.glob("libcairo*.so*")))
    return f"{front}:{libraries}"


VERSIONS = {"first": dict(os.environ)}
VERSIONS["second"] = {**os.environ, "LD_LIBRARY_PATH": ":".join(filter(None, [second_cairo(), os.environ.get("LD_LIBRARY_PATH")]))}


def run(command, **options):
    return subprocess.run(command, capture_output=True, text=True, check=True, **options).stdout


def make(name, *arguments):
    """Runs the program with both versions; gives the two files, by the version's name. What both refuse with one sentence is no fault."""
    made = {}
    refusals = []
    for version, environment in VERSIONS.items():
        folder = Path(version)
        ended = subprocess.run(
            [HANDOUT, *arguments, "-o", str(folder / name)], env=environment, capture_output=True, text=True)
        if ended.returncode:
            refusals.append((ended.returncode, ended.stderr.strip()))
        else:
            made[version] = folder / name
    if refusals and (len(refusals) == 1 or refusals[0] != refusals[1]):
        faults.append(f"{name}: {refusals}")
    return None if refusals else made


def cairo(version):
    report = json.loads(run([HANDOUT, "doctor", "--json"], env=VERSIONS[version]))
    return next(library for library in report["libraries"] if library["name"] == "cairo")


def check_doctor():
    first, second = cairo("first"), cairo("second")
    if first["version"] == second["version"] or not second["version"].startswith("1.18."):
        faults.append(f"the versions are {first['version']} and {second['version']}")
    for library in (first, second):
        if "tested with this version" not in library["meaning"]:
            faults.append(f"doctor says of {library['version']}: {library['meaning']}")
    text = run([HANDOUT, "doctor"], env=VERSIONS["second"])
    if not re.search(r"cairo +1\.18\.\d+ .*tested with this version", text):
        faults.append(f"doctor: {text}")


def pixels(file):
    """The pages at 100 dots to the inch, one by one."""
    stem = file.with_suffix("")
    run(["pdftoppm", "-r", "100", str(file), str(stem)])
    return [page.read_bytes() for page in sorted(stem.parent.glob(f"{stem.name}-*.ppm"))]


def words(file):
    return {
        "words": run(["pdftotext", str(file), "-"]),
        # Links come with the numbers of their objects, and one version writes more objects than the other.
        "structure": re.sub(r"Object \d+ 0", "Object", run(["pdfinfo", "-struct-text", str(file)])),
        "links": links(file),
    }


def links(file):
    """Where links lead and where they are clicked, and how many objects point back at them."""
    with pikepdf.open(file) as pdf:
        pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        found = []
        for page in pdf.pages:
            for link in page.obj.get("/Annots", []):
                target = str(link.A.URI) if "/A" in link else [pages[link.Dest[0].objgen], float(link.Dest[3])]
                found.append([
                    pages[page.obj.objgen], [float(side) for side in link.Rect], target, str(link.Contents),
                    int(link.StructParent)])
        return found


def compare(name, made):
    first, second = (words(made[version]) for version in VERSIONS)
    faults.extend(f"{name}: other {what}" for what in first if first[what] != second[what])
    for number, (one, other) in enumerate(zip(pixels(made["first"]), pixels(made["second"]), strict=True), 1):
        if one != other:
            differing = sum(a != b for a, b in zip(one, other)) / len(one)
            if len(one) != len(other) or differing > TOLERANCE:
                faults.append(f"{name}, page {number}: {differing:.2%} of the bytes differ")
    for file in made.values():
        checked = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, text=True)
        if checked.returncode:
            faults.append(f"{file}: {checked.stdout}{checked.stderr}")


def check_accessible(files):
    """Two validators of PDF/UA-1, and the reader that follows each mark to its element and back."""
    reports = json.loads(run([sys.executable, str(CHECKERS / "accessibility.py"), *map(str, files)]))
    for file, report in zip(files, reports, strict=True):
        faults.extend(f"{file}: {fault}" for fault in report["failures"] + report["faults"] if fault != REORDERED)
    trees = {str(file): report["elements"] for file, report in zip(files, reports, strict=True)}
    for file in files:
        other = str(file).replace("first", "second", 1)
        if trees[str(file)] != trees[other]:
            faults.append(f"{file}: the other version has another structure")


def check_designs(designs):
    files = []
    for design, language in itertools.product(designs, LANGUAGES):
        name = f"{design}-{language}.pdf"
        if made := make(name, "make", CONDITION, *COMMON, "--design", design, "--language", language,
                        "--link", "https://clinic.example/p/7f3k"):
            compare(name, made)
            files += made.values()
    # A translated text may be too long for the smallest designs, and no more than that.
    if len(files) < 1.8 * len(designs) * len(LANGUAGES):
        faults.append(f"only {len(files)} files were made")
    check_accessible(files)


def check_pictures():
    """Pictures in clipped and scaled groups, with their names."""
    if made := make("pictures.pdf", "picture", "--all"):
        compare("pictures", made)


def check_archive():
    if made := make("archive.pdf", "make", CONDITION, *COMMON, "--archive"):
        compare("archive", made)
        check_accessible(made.values())
        faults.extend(
            f"archive: {fault}" for found in json.loads(run([sys.executable, str(CHECKERS / "archive.py"), *map(str, made.values())]))
            for fault in found)


def check_locked():
    Path("word.txt").write_text("Correct-Horse-7-Battery\n")
    if made := make("locked.pdf", "make", CONDITION, *COMMON, "--password-file", "word.txt"):
        opened = {}
        for version, file in made.items():
            opened[version] = file.with_name("opened.pdf")
            run(["qpdf", "--password=Correct-Horse-7-Battery", "--decrypt", str(file), str(opened[version])])
        compare("locked", opened)
        check_accessible(opened.values())


def check_packets():
    rows = "\n".join(f"{number},Patient {number},{CONDITION},{'left' if number % 2 else 'right'}" for number in range(1, 20))
    Path("list.csv").write_text(f"id,name,condition,side\n{rows}\n")
    for name, options in {"packet": [], "print": ["--print"]}.items():
        made = {}
        for version, environment in VERSIONS.items():
            file = Path(version) / f"{name}.pdf"
            ended = subprocess.run(
                [HANDOUT, "batch", "list.csv", "--date", "2026-11-21", "--packet", str(file), *options], env=environment,
                capture_output=True, text=True)
            if ended.returncode:
                faults.append(f"{version} {name}: {ended.stderr.strip()}")
            made[version] = file
        if all(file.exists() for file in made.values()):
            compare(name, made)
            if name == "packet":
                check_accessible(made.values())


if __name__ == "__main__":
    for version in VERSIONS:
        Path(version).mkdir()
    check_doctor()
    listed = json.loads(run([HANDOUT, "list", "designs", "--json"]))
    check_designs([design["id"] for design in listed if design["id"] not in SUPPORTING])
    check_pictures()
    check_archive()
    check_locked()
    check_packets()
    print("\n".join(faults))
    sys.exit(1 if faults else 0)
