"""Plans are saved and opened: as YAML, with their mistakes too, and out of a PDF."""

import pathlib
import tempfile

from page import Page, address, browser, check, finish


def write(page):
    page.choose()
    page.tab.fill("#name", 'Maria "Mia" Álvarez: née O’Neill')
    page.tab.fill("#born", "1962-04-17")
    page.tab.fill("#notes", "First line.\nSecond: line # not a comment.")
    page.tab.check("#side input[value=left]", force=True)
    page.tab.fill("#dose-quad-set-reps", "8")
    page.tab.focus("[data-id=quad-set] .grip")
    page.press("Alt+ArrowUp")
    page.press("a")
    page.type("hip hinge")
    page.press("Enter", "Enter")
    page.type("Passed the strength test")
    page.press("Enter")
    page.settle()


def shown(page):
    return page.value(
        "({ name: document.getElementById('name').value, born: document.getElementById('born').value,"
        " notes: document.getElementById('notes').value, side: document.querySelector('#side input:checked')?.value,"
        " phase: document.querySelector('#phase-list input:checked')?.value,"
        " rows: [...document.querySelectorAll('.row')].map(row => [row.dataset.id, row.querySelector('.row-change').textContent,"
        " ...[...row.querySelectorAll('.stepper input')].map(input => input.value)]) })"
    )


def save(page, button, folder, name):
    with page.tab.expect_download() as download:
        page.tab.click(button)
    path = folder / name
    download.value.save_as(path)
    check("Maria" not in download.value.suggested_filename, "the name of a file says nothing of the patient")
    return path


def open_file(page, path):
    page.tab.set_input_files("#plan-file", path)


with address() as url, browser() as chromium, tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    with Page(chromium, url) as page:
        write(page)
        wanted = shown(page)
        plan = save(page, "#save-plan", folder, "plan.yaml")
        pdf = save(page, "#save-pdf", folder, "handout.pdf")
        check(plan.read_text().startswith("plan: 1\n"), "a saved plan says that it is one")
        check(pdf.read_bytes().startswith(b"%PDF-"), "the PDF is one")
        page.tab.fill("#dose-quad-set-reps", "0")
        page.tab.focus("#name")
        faulty = save(page, "#save-plan", folder, "faulty.yaml")

    for path in (plan, pdf):
        with Page(chromium, url) as page:
            open_file(page, path)
            page.wait("document.querySelectorAll('.row').length === 6", f"{path.name} opens")
            page.settle()
            found = shown(page)
            check(found == wanted, f"{path.name} opens as {found}, not as {wanted}")
            check(not page.value("document.getElementById('print').disabled"), f"{path.name} can be printed")

    with Page(chromium, url) as page:
        open_file(page, faulty)
        page.wait("document.querySelectorAll('#mistakes li').length === 1", "a plan that was saved half-way opens with its mistake")
        check("0" in page.value("document.getElementById('mistakes').textContent"), "the mistake is told")

        # Nothing is lost without a question.
        page.tab.fill("#name", "Somebody Else")
        open_file(page, plan)
        page.wait("document.getElementById('question-dialog').open", "a changed plan is not replaced without a question")
        page.press("Escape")
        check(page.value("document.getElementById('name').value") == "Somebody Else", "no keeps the plan")
        open_file(page, plan)
        page.wait("document.getElementById('question-dialog').open", "it asks again")
        page.tab.click("#question-yes")
        page.wait(f"document.getElementById('name').value.startsWith('Maria')", "yes opens the other one")

        for name, content in (("none.yaml", b"name: Maria\n"), ("none.pdf", b"%PDF-1.7\nnothing"), ("none.json", b"{")):
            (folder / name).write_bytes(content)
            open_file(page, folder / name)
            page.wait("document.getElementById('question-dialog').open", f"{name} is refused with a reason")
            page.press("Escape")
            check(page.value("document.querySelectorAll('.row').length") == 6, f"{name} leaves the plan alone")

    # A sheet without a condition.
    with Page(chromium, url) as page:
        page.press("ArrowDown", "ArrowUp", "Enter")
        page.wait("document.body.dataset.state === 'begun'", "a sheet can be without a condition")
        check(page.value("document.getElementById('print').disabled"), "an empty sheet is not printed")
        page.tab.focus("#library-search")
        page.type("clamshell")
        page.press("Enter", "Enter")
        page.wait("!document.getElementById('print').disabled && document.getElementById('page-image').src", "exercises alone make a sheet")
        page.wait("document.getElementById('notices').textContent.includes('stop rule')", "the page tells what such a sheet has")
finish()
