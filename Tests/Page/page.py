"""The therapist's page in a real browser, for the other scripts of this folder.

The environment gives the path of the program, HANDOUT_SERVER, or the address of one that runs already, HANDOUT_PAGE. Every script ends
with 1 and a line for each thing that is not as it should be.
"""

import contextlib
import os
import shutil
import sys
import time
import urllib.parse

from playwright.sync_api import sync_playwright

SCALE = float(os.environ.get("HANDOUT_TEST_SCALE", "0.1"))
DESKTOP = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 844}
CONDITION = "Tight hamstrings and knee pain"

failures = []


def check(is_so, message):
    if not is_so:
        failures.append(message)
        print(message, flush=True)


def finish():
    sys.exit(1 if failures else 0)


@contextlib.contextmanager
def address(*arguments, environment=None):
    """Where the page is: of a program that is started for it, or of one that runs."""
    if "HANDOUT_PAGE" in os.environ:
        yield os.environ["HANDOUT_PAGE"]
        return
    sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "Server"))
    from server import Server

    with Server("--show-values", *arguments, environment=environment) as server:
        yield f"http://{server.host}/"


@contextlib.contextmanager
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"),
            # The browser is asked for one address, and must not look for others by itself.
            args=["--no-sandbox", "--disable-background-networking", "--js-flags=--expose-gc", "--enable-precise-memory-info"],
        )
        try:
            yield chromium
        finally:
            chromium.close()


class Page:
    """One tab, with all that it asks for and complains of."""

    def __init__(self, chromium, address, size=DESKTOP, locale="en-US", **settings):
        self.context = chromium.new_context(viewport=size, locale=locale, accept_downloads=True, **settings)
        # Chromium without a screen has no dialog for printing, and ends when a PDF asks for it; that it is asked for is counted.
        self.context.add_init_script("window.print = () => { top.printed = (top.printed ?? 0) + 1 }")
        self.tab = self.context.new_page()
        self.requests = []
        self.pending = set()
        self.tab.on("request", self.asks)
        for end in ("requestfinished", "requestfailed"):
            self.tab.on(end, lambda request: self.pending.discard(request))
        self.tab.on("pageerror", lambda error: check(False, f"the page fails: {error}"))
        self.tab.on(
            "console",
            lambda line: check("Refused" not in line.text and "Content Security" not in line.text, f"the browser refuses: {line.text}"),
        )
        self.tab.goto(address)
        self.wait("document.activeElement?.id === 'condition' || !!document.querySelector('dialog[open]')", "the page is ready")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()

    def asks(self, request):
        self.requests.append(request.url)
        if not request.url.startswith(("blob:", "data:")):
            self.pending.add(request)

    def press(self, *keys):
        for key in keys:
            self.tab.keyboard.press(key)

    def type(self, text):
        self.tab.keyboard.type(text)

    def wait(self, condition, what, seconds=10):
        """Waits for an expression of the page to be true. The page lets no text be run as a script, so it is asked again and again."""
        end = time.monotonic() + seconds
        while not self.tab.evaluate(f"!!({condition})"):
            if time.monotonic() > end:
                check(False, f"it does not come to this: {what}")
                return
            self.tab.wait_for_timeout(20)

    def value(self, expression):
        return self.tab.evaluate(expression)

    def drawn(self, change, seconds=10):
        """Makes a change and waits for its pages; the milliseconds between them."""
        self.value(
            "window.drawn = new Promise(done => { const image = document.getElementById('page-image');"
            " const before = image.src; const watcher = new MutationObserver(() => {"
            " if (image.src !== before) { watcher.disconnect(); done(performance.now()) } });"
            " watcher.observe(image, { attributes: true, attributeFilter: ['src'] }) }); window.begun = null;"
            " const began = () => { window.begun ??= performance.now() };"
            " for (const type of ['keydown', 'input', 'change', 'pointerdown', 'click'])"
            " addEventListener(type, began, { capture: true, once: true }); 0"
        )
        change()
        return self.value("window.drawn.then(end => end - window.begun)")

    def choose(self, text="tight ham", name=CONDITION):
        self.tab.focus("#condition")
        self.type(text)
        self.wait("document.getElementById('condition-list').hidden === false", "the list of conditions opens")
        self.press("Enter")
        self.wait("document.querySelectorAll('#rows .row').length > 0", "the routine fills the list")
        self.wait("document.getElementById('page-image').src.startsWith('blob:')", "the pages appear")

    @property
    def rows(self):
        return self.value("[...document.querySelectorAll('#rows .row')].map(row => row.dataset.id)")

    @property
    def spoken(self):
        return self.value("document.getElementById('spoken').textContent")

    def settle(self):
        """Waits until nothing is asked for any more, and what came is shown."""
        end, quiet = time.monotonic() + 20, 0
        while quiet < 5:
            self.tab.wait_for_timeout(30)
            quiet = 0 if self.pending else quiet + 1
            if time.monotonic() > end:
                check(False, f"the page waits for {[request.url for request in self.pending]}")
                return


def hosts(urls):
    return {urllib.parse.urlsplit(url).hostname for url in urls if not url.startswith(("blob:", "data:", "about:"))}


def measured(body):
    begin = time.monotonic()
    body()
    return time.monotonic() - begin
