"""No serious finding of axe in any state, on desktop and phone, in both languages; text, targets and enlargement."""

from axe_playwright_python.sync_playwright import Axe
from page import DESKTOP, PHONE, Page, address, browser, check, finish

axe = Axe()


def audit(page, state):
    found = axe.run(page.tab).response["violations"]
    for finding in found:
        places = "; ".join(node["html"][:120] + " " + (node["any"] or node["all"] or [{"message": ""}])[0]["message"] for node in finding["nodes"][:3])
        check(finding["impact"] not in ("serious", "critical"), f"{state}: {finding['id']}: {finding['help']}: {places}")
    small = page.value(
        "[...document.querySelectorAll('body *')].filter(element => element.checkVisibility() && element.children.length === 0"
        " && element.textContent.trim() && parseFloat(getComputedStyle(element).fontSize) < 13).map(element => element.outerHTML.slice(0, 80))"
    )
    check(not small, f"{state}: text under 13 pixels: {small[:3]}")


def states(chromium, url, size, locale):
    name = f"{locale} {size['width']}"
    tap = (lambda tab: page.tab.click(f".tabs [data-tab={tab}]")) if size is PHONE else (lambda tab: None)
    with Page(chromium, url, size, locale, has_touch=size is PHONE) as page:
        audit(page, f"{name}, empty")
        page.type("tight ham" if locale == "en-US" else "isquiotibiales tensos y dolor")
        audit(page, f"{name}, list of conditions")
        page.press("Enter")
        page.wait("document.getElementById('page-image').src.startsWith('blob:')", "the pages appear")
        page.settle()
        audit(page, f"{name}, chosen")
        tap("routine")
        page.tab.click("[data-id=quad-set] .row-open")
        audit(page, f"{name}, doses open")
        page.tab.fill("#dose-quad-set-reps", "0")
        page.tab.focus("[data-id=quad-set] .grip")
        page.wait("document.querySelectorAll('#mistakes li').length === 1", "the mistake is told")
        audit(page, f"{name}, mistake")
        page.press("Control+z")
        page.press("a")
        page.type("hip hinge" if locale == "en-US" else "hinge")
        page.press("Enter", "Enter")
        page.wait("document.querySelector('.row.is-out')", "an exercise is ruled out")
        audit(page, f"{name}, ruled out")
        tap("pages")
        page.settle()
        audit(page, f"{name}, pages")
        if size is DESKTOP:
            page.tab.focus("#page-button")
            page.press("?")
            audit(page, f"{name}, keys")
            page.press("Escape")
            page.tab.click("#page-button")
            page.wait("document.getElementById('large-dialog').open", "the page is shown large")
            audit(page, f"{name}, large page")


def mistakes_lead_to_fields(chromium, url):
    with Page(chromium, url) as page:
        page.choose()
        page.tab.fill("#born", "1962-02-31")
        page.tab.fill("#dose-quad-set-hold", "900")
        page.tab.focus("#name")
        page.wait("document.querySelectorAll('#mistakes li').length === 2", "all mistakes are told at once")
        check(page.value("document.getElementById('mistakes').getAttribute('role')") == "alert", "mistakes are told as an alert")
        check(page.value("document.getElementById('print').disabled && document.getElementById('save-pdf').disabled"), "Print is off")
        check(not page.value("document.getElementById('save-plan').disabled"), "Save plan stays on")
        check(page.value("document.getElementById('pane-pages').classList.contains('is-old')"), "the pages are dimmed")
        check("last good version" in page.value("document.getElementById('notices').textContent"), "the pages are told to be old")
        page.tab.click("#mistakes li:nth-child(2) a")
        check(page.value("document.activeElement.id") == "dose-quad-set-hold", "a mistake leads to its field")
        check(page.value("document.activeElement.getAttribute('aria-invalid')") == "true", "the field is marked")
        page.tab.fill("#dose-quad-set-hold", "5")
        page.tab.fill("#born", "1962-02-28")
        page.tab.focus("#name")
        page.wait("document.getElementById('mistakes').hidden && !document.getElementById('print').disabled", "mended is mended")
        page.wait("!document.getElementById('pane-pages').classList.contains('is-old')", "the pages are new again")


def targets(chromium, url):
    """On a phone whatever is touched is 44 pixels high; links in a text are in the text."""
    with Page(chromium, url, PHONE, has_touch=True) as page:
        page.choose()
        for tab, before in (("plan", None), ("routine", "[data-id=quad-set] .row-open"), ("pages", None)):
            page.tab.click(f".tabs [data-tab={tab}]")
            if before:
                page.tab.click(before)
            small = page.value(
                "[...document.querySelectorAll('button, select, input')].filter(element => element.checkVisibility() && !element.disabled)"
                ".map(element => (element.matches('[type=radio], [type=checkbox]') ? element.closest('label, .choice') : element))"
                ".filter(element => { const box = element.getBoundingClientRect(); return box.width > 1 && box.height < 43.5"
                " && !element.matches('.choice') }).map(element => element.outerHTML.slice(0, 90))"
            )
            check(not small, f"phone, {tab}: targets under 44 pixels: {small[:4]}")
        open_rows = "document.querySelectorAll('.row.is-open').length"
        page.tab.click(".tabs [data-tab=routine]")
        page.tab.click("[data-id=hamstring-set] .row-open")
        check(page.value(open_rows) == 1, "rows open one at a time")


def enlarged(chromium, url):
    """1280 pixels at 400 % are 320."""
    with Page(chromium, url, {"width": 320, "height": 256}) as page:
        page.choose()
        for tab in ("plan", "routine", "pages"):
            page.tab.click(f".tabs [data-tab={tab}]")
            wide = page.value("document.documentElement.scrollWidth")
            check(wide <= 320, f"at 400 % {tab} is {wide} pixels wide")
    with Page(chromium, url, DESKTOP, reduced_motion="reduce") as page:
        moving = page.value(
            "[...document.querySelectorAll('*')].filter(element => parseFloat(getComputedStyle(element).transitionDuration) > 0).length"
        )
        check(moving == 0, "nothing moves where less motion is wanted")


with address() as url, browser() as chromium:
    for size in (DESKTOP, PHONE):
        for locale in ("en-US", "es-MX"):
            states(chromium, url, size, locale)
    mistakes_lead_to_fields(chromium, url)
    targets(chromium, url)
    enlarged(chromium, url)
finish()
