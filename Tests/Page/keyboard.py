"""The whole task by keys alone, as fast as somebody who knows them: in under 30 seconds."""

import datetime

from page import Page, address, browser, check, finish, measured


def task(page):
    tab = page.tab
    # A condition, found by its first words.
    page.type("tight ham")
    page.wait("document.getElementById('condition-list').hidden === false", "the list of conditions opens")
    page.press("Enter")
    page.wait("document.querySelectorAll('#rows .row').length === 5", "phase 1 fills the list")
    check("5" in page.value("document.getElementById('routine-summary').textContent"), "the list tells how many exercises there are")

    # Who it is for: the bar comes before the plan.
    for _ in range(30):
        page.press("Shift+Tab")
        if page.value("document.activeElement.id") == "name":
            break
    page.type("Maria Alvarez")
    page.press("Tab")
    page.type("1962-04-17")
    page.press("Tab")
    page.type(f"{datetime.date.today() + datetime.timedelta(days=14)} 09:30")
    page.press("Tab")
    page.type("J. Okafor, PT, DPT")

    # The side: Tab to the group, an arrow in it.
    for _ in range(20):
        page.press("Tab")
        if page.value("document.activeElement.name") == "side":
            break
    page.press("Space")
    check(page.value("document.querySelector('#side input:checked').value") == "left", "Space chooses the side")

    # To the routine, and to its third row.
    for _ in range(20):
        page.press("Tab")
        if page.value("document.activeElement.className") == "grip":
            break
    page.press("ArrowDown", "ArrowDown")
    third = page.rows[2]
    check(page.value("document.activeElement.closest('.row').dataset.id") == third, "arrow keys go to the next row")

    # Doses: Enter opens them, + and − step, holds by 5.
    page.press("Enter")
    check(page.value("document.activeElement.id") == f"dose-{third}-sets", "Enter goes to the doses")
    page.press("Tab")
    before = int(page.value("document.activeElement.value"))
    page.press("+", "+", "-")
    check(int(page.value("document.activeElement.value")) == before + 1, "+ and - step by 1")
    page.press("Tab")
    hold = int(page.value("document.activeElement.value"))
    page.press("+")
    check(int(page.value("document.activeElement.value")) == hold + 5, "+ steps a hold by 5")
    change = page.value(f"document.querySelector('[data-id={third}] .row-change').textContent")
    check(f"changed from {before} times" in change, f"the row tells what was changed: {change}")
    page.press("Escape")
    check(page.value("document.activeElement.className") == "grip", "Escape goes back to the row")

    # The order, spoken.
    page.press("Alt+ArrowUp")
    check(page.rows[1] == third, "Alt+Up moves the row")
    check(page.spoken.startswith("Thigh squeeze, 2 of 5"), f"the move is spoken: {page.spoken}")
    check(page.value("document.activeElement.closest('.row')?.dataset.id") == third, "a moved row keeps the focus")

    # Out, and back again.
    page.press("Delete")
    check(third not in page.rows and len(page.rows) == 4, "Delete takes the row out")
    page.press("Control+z")
    check(third in page.rows, "Ctrl+Z brings it back")

    # One more from the library, which the condition rules out: a reason prints it.
    page.press("a")
    check(page.value("document.activeElement.id") == "library-search", "a goes to the library")
    page.type("hip hinge")
    page.press("Enter", "Enter")
    check("hip-hinge" in page.rows, "Enter adds the exercise")
    check(page.value("document.activeElement.id") == "reason-hip-hinge", "a ruled-out exercise asks for the reason")
    says = page.value("document.querySelector('[data-id=hip-hinge] .row-detail').textContent")
    check("Not on the sheet" in says and "phase 3" in says, f"the row tells why: {says}")
    page.type("Strong")
    is_disabled = "document.querySelector('[data-id=hip-hinge] .ruled-out .button-accent').disabled"
    check(page.value(is_disabled), "a reason of 6 characters is too short")
    page.type(" enough")
    check(not page.value(is_disabled), "8 characters wake the button")
    page.press("Enter")
    page.wait("!document.querySelector('[data-id=hip-hinge]').classList.contains('is-out')", "the exercise is on the sheet")
    page.wait("document.getElementById('page-text').textContent.includes('Hip hinge')"
              " || document.getElementById('notices').textContent.includes('Left out')", "its pages come")

    # A design by its number, pages by brackets.
    page.press("6")
    page.wait("document.querySelector('.pager-place')?.textContent.startsWith('Page 1 of')", "6 is the design Full")
    page.press("]")
    page.wait("document.querySelector('.pager-place')?.textContent.startsWith('Page 2')", "] is the next page")
    page.press("1")
    page.wait("document.querySelectorAll('.pager [aria-pressed]').length === 2", "1 is the sheet with its two sides")

    # The list of keys, and away with it.
    page.press("?")
    check(page.value("document.getElementById('keys-dialog').open"), "? shows the keys")
    page.press("Escape")

    # The plan, the PDF.
    with tab.expect_download() as download:
        page.press("Control+s")
    check(download.value.suggested_filename.startswith("plan-"), "Ctrl+S saves the plan")
    with tab.expect_response(lambda answer: answer.url.endswith("/v1/handouts") and "pdf" in answer.headers.get("content-type", "")):
        page.press("Control+p")
    page.wait("window.printed === 1", "the PDF goes to the printer")


with address() as url, browser() as chromium:
    with Page(chromium, url) as page:
        seconds = measured(lambda: task(page))
        check(seconds < 30, f"the task takes {seconds:.1f} seconds")
        print(f"the whole task by keys: {seconds:.1f} s")
finish()
