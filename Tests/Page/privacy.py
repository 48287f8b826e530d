"""Nothing leaves this machine, nothing is remembered, and a token is typed once."""

import os
import tempfile

from page import Page, address, browser, check, finish, hosts

TOKEN = "a-token-for-tests-of-thirty-two-letters"


def leaves_nothing(chromium, url):
    with Page(chromium, url) as page:
        page.choose()
        page.tab.fill("#name", "Maria Alvarez")
        page.settle()
        check(hosts(page.requests) <= {"127.0.0.1", "localhost"}, f"requests leave this machine: {hosts(page.requests)}")
        check(not any("Maria" in address for address in page.requests), "a name stands in an address")
        check("Maria" not in page.tab.title() and "Maria" not in page.tab.url, "a name stands in the title or the address")
        kept = page.value(
            "(async () => localStorage.length + sessionStorage.length + document.cookie.length + (await indexedDB.databases()).length"
            " + (await caches.keys().catch(() => [])).length)()"
        )
        check(kept == 0, "something is kept in the browser")
        script = page.value(
            "[...document.querySelectorAll('script')].filter(script => !script.src || !script.src.startsWith(location.origin)).length"
            " + document.querySelectorAll('[style], style').length"
        )
        check(script == 0, "a script or a style stands in the page itself")


def asks_before_closing(chromium, url):
    with Page(chromium, url) as page:
        asked = []

        def answer(dialog):
            asked.append(dialog.type)
            dialog.accept()

        page.tab.on("dialog", answer)
        page.settle()
        page.tab.reload()
        check(not asked, "a page without changes closes without a question")
        page.wait("document.activeElement?.id === 'condition'", "the page is ready again")
        page.choose()
        page.tab.click("#name")
        page.type("Maria")
        page.tab.reload()
        check(asked == ["beforeunload"], f"closing with changes asks once: {asked}")
        check(page.value("document.getElementById('name').value") == "", "a reload forgets the patient")


def token_is_typed_once(chromium):
    if "HANDOUT_PAGE" in os.environ:
        return
    with tempfile.NamedTemporaryFile("w") as file:
        file.write(TOKEN + "\n")
        file.flush()
        with address("--token-file", file.name) as url, Page(chromium, url) as page:
            types_a_token(page)


def types_a_token(page):
    page.wait("document.getElementById('token-dialog').open", "the page asks for the token")
    page.type("wrong")
    page.press("Enter")
    page.wait("document.getElementById('token-why').textContent.includes('not the token')", "a wrong one is told")
    page.type(TOKEN)
    page.press("Enter")
    page.wait("!document.querySelector('dialog[open]') && document.querySelector('.tile')", "the right one opens the page")
    page.choose()
    page.settle()
    check(not page.value("document.getElementById('token-dialog').open"), "it is asked for once")
    check(page.value("document.querySelector('.row-picture').src").startswith("blob:"), "pictures come with the token")
    page.tab.on("dialog", lambda dialog: dialog.accept())
    page.tab.reload()
    page.wait("document.getElementById('token-dialog').open", "a reload forgets the token")


with browser() as chromium:
    with address() as url:
        leaves_nothing(chromium, url)
        asks_before_closing(chromium, url)
    token_is_typed_once(chromium)
finish()
