"""The page by a mouse and by a finger: dragging, the library, steppers, what is offered."""

from page import PHONE, Page, address, browser, check, finish


def box(page, selector):
    return page.tab.locator(selector).bounding_box()


def drag(page):
    first = page.rows[0]
    start, end = box(page, ".row:nth-child(1) .grip"), box(page, ".row:nth-child(3)")
    mouse = page.tab.mouse
    mouse.move(start["x"] + 5, start["y"] + 10)
    mouse.down()
    mouse.move(start["x"] + 5, start["y"] + 60, steps=4)
    mouse.move(start["x"] + 5, end["y"] + end["height"] - 5, steps=4)
    mouse.up()
    check(page.rows[2] == first, f"a dragged row goes where it is dropped: {page.rows}")
    check("3 of 5" in page.spoken, f"the move is spoken: {page.spoken}")
    page.tab.click("#undo")
    check(page.rows[0] == first, "Undo brings it back")


def library(page):
    page.tab.fill("#library-search", "bridge")
    page.tab.dblclick(".picture-cell[data-id=bridge] .picture")
    check(page.rows[-1] == "bridge", "a double click adds an exercise")
    page.tab.fill("#library-search", "")
    page.tab.check("#chips input[value=standing]", force=True)
    names = page.value("[...document.querySelectorAll('.picture-cell')].map(cell => cell.dataset.id)")
    check("step-up" in names and "clamshell" not in names, "a chip keeps its position")
    page.tab.click(".picture-cell[data-id=mini-squat] .picture-add")
    check(page.rows[-1] == "mini-squat", "+ adds an exercise")
    check(page.value("!document.getElementById('order-offer').hidden"), "the order by position is offered")
    before = page.rows
    page.tab.click("#order-offer button")
    check(sorted(page.rows) == sorted(before) and page.rows.index("mini-squat") < page.rows.index("bridge"), "and taken")
    page.tab.fill("#library-search", "zzz")
    check(page.value("!document.getElementById('library-none').hidden"), "nothing found is told")
    page.tab.fill("#library-search", "")
    page.tab.check("#chips input[value=all]", force=True)


def steppers(page):
    value = "document.getElementById('dose-quad-set-reps').value"
    before = int(page.value(value))
    page.tab.click("[data-id=quad-set] [data-dose=reps] button:last-child")
    check(int(page.value(value)) == before + 1, "a press steps once")
    plus = box(page, "[data-id=quad-set] [data-dose=reps] button:last-child")
    page.tab.mouse.move(plus["x"] + 5, plus["y"] + 5)
    page.tab.mouse.down()
    page.tab.wait_for_timeout(900)
    page.tab.mouse.up()
    held = int(page.value(value))
    check(held >= before + 4, f"a button that is held goes on: {held}")
    page.tab.wait_for_timeout(300)
    check(int(page.value(value)) == held, "and stops when it is let go")


def ruled_out(page):
    page.tab.fill("#library-search", "nordic")
    page.tab.click(".picture-cell[data-id=nordic-curl] .picture-add")
    page.wait("document.querySelector('[data-id=nordic-curl].is-out')", "a ruled-out exercise stays off the sheet")
    page.settle()
    check("Nordic" not in page.value("document.getElementById('page-text').textContent"), "it is not printed")
    page.tab.click("[data-id=nordic-curl] .ruled-out .button:not(.button-accent)")
    check("nordic-curl" not in page.rows, "Leave it out takes it away")


def offers(page):
    page.tab.check("#phase-list input[value=phase-2]", force=True)
    page.wait("document.getElementById('notices').textContent.includes('Left out to fit')", "what has no room is told")
    page.tab.click("#notices button:has-text('leaflet')")
    page.wait("document.getElementById('notices').textContent.includes('is in the file')", "the leaflet comes with it")
    page.tab.click("#notices button:has-text('leaflet')")
    page.wait("document.getElementById('notices').textContent.includes('Left out to fit')", "and goes again")
    page.tab.click("#notices button:has-text('Use Full')")
    page.wait("document.querySelector('[data-tiles=plan] input:checked').value === 'full'", "Full is chosen")
    page.tab.check("[data-tiles=plan] input[value=sheet]", force=True)
    page.tab.check("#phase-list input[value=phase-1]", force=True)
    page.tab.check("#no-floor")
    page.wait("[...document.querySelectorAll('.row')].some(row => row.dataset.id === 'ham-stretch-seated-chair')", "no floor swaps")
    page.tab.uncheck("#no-floor")
    page.wait("[...document.querySelectorAll('.row')].some(row => row.dataset.id === 'ham-stretch-supine-strap')", "and back")
    page.tab.fill("#notes", "x" * 161)
    check("161" in page.value("document.getElementById('note-count').textContent"), "a long note is counted")


def phone(page):
    page.choose()
    page.tab.tap(".tabs [data-tab=routine]")
    page.tab.tap("[data-id=quad-set] .row-open")
    page.tab.tap("[data-id=quad-set] [data-dose=reps] button:last-child")
    check(page.value("document.getElementById('dose-quad-set-reps').value") == "11", "a tap steps once")
    page.tab.tap("#add-open")
    page.tab.fill("#library-search", "clamshell")
    page.tab.tap(".picture-cell[data-id=clamshell] .picture-add")
    check(page.rows[-1] == "clamshell", "a tap adds an exercise")
    page.tab.tap(".tabs [data-tab=pages]")
    page.wait("document.getElementById('page-image').checkVisibility()", "the pages are behind their tab")


with address() as url, browser() as chromium:
    with Page(chromium, url) as page:
        page.choose()
        for part in (drag, library, steppers, ruled_out, offers):
            part(page)
    with Page(chromium, url, PHONE, has_touch=True) as page:
        phone(page)
finish()
