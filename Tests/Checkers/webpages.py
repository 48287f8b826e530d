"""Reads handouts that are web pages, without a browser, and prints as JSON what stands in each of them.

Arguments: the files. For every file: the words of its main part in order, its headings, language and direction, and its faults: elements
that do not close, ids that are there twice, links to nothing, pictures without words, scripts, addresses outside of the file.
"""

import base64
import hashlib
import json
import re
import sys
from html.parser import HTMLParser

VOID = {"meta", "br", "img"}
DRAWN = {"path", "use", "image", "g"}
KNOWN = VOID | DRAWN | {
    "html", "head", "title", "style", "body", "main", "footer", "section", "div", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li",
    "table", "tr", "th", "td", "figure", "svg", "span", "b", "bdi", "a",
}
BLOCKS = {"section", "div", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "table", "tr", "th", "td", "figure"}
# What may stand where.
PARENTS = {"li": {"ul", "ol"}, "tr": {"table"}, "th": {"tr"}, "td": {"tr"}}
CHILDREN = {"ul": {"li"}, "ol": {"li"}, "table": {"tr"}, "tr": {"th", "td"}}
WORDS_ONLY = {"p", "span", "b", "bdi", "a", "h1", "h2", "h3", "h4", "h5", "h6"}
OUTSIDE = ("https://", "http://", "mailto:", "tel:")


class Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.faults, self.ids, self.targets = [], [], set(), set()
        self.text, self.style, self.title, self.notice = "", "", "", ""
        self.headings, self.language, self.direction, self.policy = [], None, None, ""

    def fault(self, words):
        self.faults.append(f"{words} at {self.getpos()[0]}:{self.getpos()[1]}")

    def handle_startendtag(self, tag, attributes):
        if tag not in DRAWN:
            self.fault(f"<{tag}/>")
        self.handle_starttag(tag, attributes)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if len(values) < len(attributes):
            self.fault(f"<{tag}> has an attribute twice")
        self.nesting(tag)
        self.meaning(tag, values)
        self.names(tag, values)
        if tag == "html":
            self.language, self.direction = values.get("lang"), values.get("dir")
        if values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values["content"]
        if re.fullmatch("h[1-6]", tag):
            self.headings.append([int(tag[1]), ""])
        if tag in BLOCKS or values.get("class", "").split(" ")[0] == "l":
            self.text += "\n"
        if tag not in VOID:
            self.open.append((tag, values))

    def nesting(self, tag):
        parent = self.open[-1][0] if self.open else None
        if tag not in KNOWN:
            self.fault(f"<{tag}> is not known")
        if tag in PARENTS and parent not in PARENTS[tag]:
            self.fault(f"<{tag}> stands in <{parent}>")
        if parent in CHILDREN and tag not in CHILDREN[parent]:
            self.fault(f"<{tag}> stands in <{parent}>")
        if tag in BLOCKS and any(name in WORDS_ONLY for name, _ in self.open):
            self.fault(f"<{tag}> stands among words")

    def meaning(self, tag, values):
        if tag == "img" and "alt" not in values:
            self.fault("an image without words")
        if tag == "svg":
            told = any(around.get("aria-label") for name, around in self.open)
            if values.get("aria-hidden") != "true" or not told:
                self.fault("a drawing without words")
        if values.get("role") == "img" and not values.get("aria-label"):
            self.fault(f"<{tag}> is a picture without words")
        if tag == "th" and values.get("scope") not in ("row", "col"):
            self.fault("<th> without a scope")
        if tag == "bdi" and values.get("dir") not in ("ltr", "rtl"):
            self.fault("<bdi> without a direction")

    def names(self, tag, values):
        if "id" in values:
            if values["id"] in self.ids:
                self.fault(f"the id {values['id']} is there twice")
            self.ids.add(values["id"])
        for name, value in values.items():
            if name.startswith("on") or name == "style":
                self.fault(f"<{tag} {name}>")
            if name in ("src", "href"):
                if value.startswith("#"):
                    self.targets.add(value[1:])
                elif not value.startswith("data:image/") and not (tag == "a" and value.startswith(OUTSIDE)):
                    self.fault(f"<{tag}> asks for {value[:40]}")

    def handle_endtag(self, tag):
        if not self.open or self.open[-1][0] != tag:
            self.fault(f"</{tag}> closes nothing")
            return
        values = self.open.pop()[1]
        if tag in BLOCKS or values.get("class", "").split(" ")[0] == "l":
            self.text += "\n"

    def handle_data(self, data):
        names = [name for name, _ in self.open]
        if "style" in names:
            self.style += data
        elif "title" in names:
            self.title += data
        elif "main" in names:
            self.text += data
            if any(re.fullmatch("h[1-6]", name) for name in names):
                self.headings[-1][1] += data
            if names[-1] in CHILDREN and data.strip():
                self.fault("words stand between items")
        elif "footer" in names:
            self.notice += data

    def end(self):
        self.close()
        if self.open:
            self.fault(f"{[name for name, _ in self.open]} never close")
        for target in sorted(self.targets - self.ids):
            self.fault(f"a link to {target} leads nowhere")
        digest = base64.b64encode(hashlib.sha256(self.style.encode()).digest()).decode()
        if f"style-src 'sha256-{digest}'" not in self.policy or "default-src 'none'" not in self.policy:
            self.fault("the policy is not that of the style sheet")
        if re.search(r"url\(|@import|expression", self.style):
            self.fault("the style sheet asks for something")
        if "@media print" not in self.style:
            self.fault("there are no styles for paper")


def report(path):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    reader = Reader()
    reader.feed(text)
    reader.end()
    if not text.startswith("<!DOCTYPE html>\n"):
        reader.fault("no type of document")
    return {
        "words": reader.text.split(), "headings": [{"level": level, "text": words} for level, words in reader.headings],
        "language": reader.language, "direction": reader.direction, "title": reader.title.strip(), "notice": reader.notice.strip(),
        "faults": reader.faults,
    }


print(json.dumps([report(path) for path in sys.argv[1:]]))
