"""Handouts that are web pages, in a real browser: axe, telephone and desktop, what they ask for, and what they print."""

import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata

from axe_playwright_python.sync_playwright import Axe
from page import DESKTOP, PHONE, browser, check, finish

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "Server"))
from server import Server

axe = Axe()
ADDRESS = "http://handouts.example/sheet"
LANGUAGES = ["en", "es", "ar", "zh", "es,en"]
DESIGNS = ["sheet", "full", "large-print", "fridge", "log", "booklet", "sheet,cards"]
PERSON = {
    "name": "Maria Alvarez", "born": "1962-04-17", "side": "left", "therapist": "J. Okafor, PT", "next-visit": "2026-12-05 09:30",
    "clinic": {"name": "Riverside Clinic", "phone": "(555) 010-0142", "web": "https://riverside.example"},
}


def made(server, design, language):
    request = {"condition": "tight-hamstrings-knee-pain", "design": design, "language": language, "date": "2026-11-21", **PERSON}
    status, headers, body = server.ask(
        "POST", "/v1/handouts", body=json.dumps(request).encode(), headers={"Content-Type": "application/json", "Accept": "text/html"})
    check(status == 200, f"{design} {language}: {status} {body[:300]}")
    return headers, body


def letters(text):
    """The letters and digits of a text, as a reader of files may give them in another order of lines."""
    return sorted(re.findall(r"\w", unicodedata.normalize("NFKC", text)))


def audit(tab, name):
    for finding in axe.run(tab).response["violations"]:
        places = "; ".join(node["html"][:120] for node in finding["nodes"][:3])
        check(finding["impact"] not in ("serious", "critical"), f"{name}: {finding['id']}: {finding['help']}: {places}")


def looked_at(chromium, headers, body, size, name):
    asked, refused = [], []
    context = chromium.new_context(viewport=size)
    tab = context.new_page()
    tab.on("request", lambda request: asked.append(request.url))
    tab.on("console", lambda line: refused.append(line.text))
    # The page comes as the server sends it, with its headers.
    kept = {key: value for key, value in headers.items() if key.lower() not in ("content-length", "connection", "date")}
    context.route(ADDRESS, lambda route: route.fulfill(status=200, headers=kept, body=body))
    tab.goto(ADDRESS)
    check([url for url in asked if not url.startswith("data:")] == [ADDRESS], f"{name}: it asks for {asked[1:4]}")
    check(not refused, f"{name}: the browser says {refused[:2]}")
    wide = tab.evaluate("document.documentElement.scrollWidth")
    check(wide <= size["width"], f"{name}: {wide} pixels wide")
    small = tab.evaluate(
        "[...document.querySelectorAll('body *')].filter(element => element.children.length === 0 && element.textContent.trim()"
        " && parseFloat(getComputedStyle(element).fontSize) < 12).length")
    check(small == 0, f"{name}: {small} texts under 12 pixels")
    audit(tab, name)
    if size is DESKTOP:
        printed(tab, name)
    context.close()


def printed(tab, name):
    """On paper there is every letter of the page."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "sheet.pdf")
        tab.pdf(path=path, format="A4", prefer_css_page_size=True)
        text = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True).stdout.decode()
    wanted, found = letters(tab.evaluate("document.body.innerText")), letters(text)
    missing = [letter for letter in set(wanted) if found.count(letter) < wanted.count(letter)]
    check(not missing, f"{name}: paper lacks {missing[:10]}")


with Server("--show-values") as server, browser() as chromium:
    for design in DESIGNS:
        for language in LANGUAGES if design in ("sheet", "full") else LANGUAGES[:1]:
            headers, body = made(server, design, language)
            for size in (DESKTOP, PHONE):
                looked_at(chromium, headers, body, size, f"{design} {language} {size['width']}")
finish()
