"""A warm print service on Chromium, the usual way to such sheets: one browser stays open, every sheet is a page that it prints."""

import base64
import json
import os
import re
import socket
import statistics
import struct
import subprocess
import tempfile
import time
import urllib.request
from html import escape

from server import GOOD, Server, check, folder

SHEETS = 40
STYLE = """@page { size: letter; margin: 0 } body { margin: 0; font-family: "Noto Sans", sans-serif }
section { position: relative; overflow: hidden; break-after: page }
section > * { position: absolute; white-space: nowrap; line-height: 1 } svg { width: 100%; height: 100% }"""


class Browser:
    """One page of a Chromium over its debugging protocol."""

    def __init__(self, program, place):
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-port=0", f"--user-data-dir={place}"]
        self.process = subprocess.Popen([program, *arguments, "about:blank"], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        for line in self.process.stderr:
            found = re.search(r"ws://(127\.0\.0\.1:\d+)/", line)
            if found:
                break
        address = found[1]
        with urllib.request.urlopen(f"http://{address}/json") as answer:
            page = next(target for target in json.load(answer) if target["type"] == "page")
        path = page["webSocketDebuggerUrl"].split(address, 1)[1]
        host, port = address.split(":")
        self.socket = socket.create_connection((host, int(port)))
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall(
            f"GET {path} HTTP/1.1\r\nHost: {address}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
        )
        self.file = self.socket.makefile("rb")
        while self.file.readline() != b"\r\n":
            pass
        self.number = 0
        self.call("Page.enable")

    def close(self):
        self.process.terminate()
        self.process.wait()

    def send(self, record):
        data = json.dumps(record).encode()
        mask = os.urandom(4)
        length = len(data)
        head = bytes([0x81]) + (bytes([0x80 | length]) if length < 126 else bytes([0xFE]) + struct.pack(">H", length) if length < 65_536 else bytes([0xFF]) + struct.pack(">Q", length))
        self.socket.sendall(head + mask + bytes(byte ^ mask[index % 4] for index, byte in enumerate(data)))

    def receive(self):
        data = b""
        while True:
            first, second = self.file.read(2)
            length = second & 0x7F
            if length >= 126:
                length = int.from_bytes(self.file.read(2 if length == 126 else 8), "big")
            data += self.file.read(length)
            if first & 0x80:
                return json.loads(data)

    def call(self, method, **parameters):
        self.number += 1
        self.send({"id": self.number, "method": method, "params": parameters})
        while True:
            record = self.receive()
            if record.get("id") == self.number:
                return record["result"]

    def print(self, html):
        frame = self.call("Page.getFrameTree")["frameTree"]["frame"]["id"]
        self.call("Page.setDocumentContent", frameId=frame, html=html)
        result = self.call("Page.printToPDF", printBackground=True, preferCSSPageSize=True, generateTaggedPDF=True)
        return base64.b64decode(result["data"])


def sheet(server):
    """Our sheet as a page of HTML: the same words in the same places, type and colours, with as many pictures."""
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    pages = json.loads(server.ask("POST", "/v1/handouts", GOOD, headers)[2])["pages"]
    listed = json.loads(server.ask("GET", "/v1/exercises")[2])
    drawn = [server.ask("GET", f"/v1/exercises/{entry['id']}/picture.svg")[2].decode() for entry in listed[:8]]
    drawn = [picture[picture.index("<svg") :] for picture in drawn]
    html = []
    for page in pages:
        parts = []
        for number, item in enumerate(page["items"]):
            place = f"left:{item['x']}pt;top:{item['y']}pt;width:{item['width']}pt;height:{item['height']}pt"
            if item["kind"] == "text":
                weight = 700 if "Bold" in item["font"] else 400
                type = f"font-size:{item['size']}pt;font-weight:{weight};color:{item['color']}"
                parts.append(f'<span style="{place};{type}">{escape(item["text"])}</span>')
            elif item["kind"] == "figure":
                parts.append(f'<div style="{place}">{drawn[number % len(drawn)]}</div>')
        html.append(f'<section style="width:{page["width"]}pt;height:{page["height"]}pt">{"".join(parts)}</section>')
    return f"<html lang=en><title>NAME</title><style>{STYLE}</style>{''.join(html)}</html>"


def against_chromium(program):
    with Server() as server, folder() as place:
        html = sheet(server)
        browser = Browser(program, place)

        def times(make):
            make(0)
            spent = []
            for number in range(SHEETS):
                begin = time.monotonic()
                data = make(number)
                spent.append(time.monotonic() - begin)
                check(data.startswith(b"%PDF-"), "a sheet is no PDF")
            return statistics.median(spent)

        theirs = times(lambda number: browser.print(html.replace("NAME", f"Patient {number:05d}")))
        ours = times(lambda number: server.make(name=f"Patient {number:05d}")[2])
        browser.close()
        print(f"one sheet after another: server {ours * 1000:.1f} ms, warm Chromium {theirs * 1000:.1f} ms, {theirs / ours:.1f} times")
        check(theirs / ours >= 10, f"the server is only {theirs / ours:.1f} times as fast as a warm Chromium")
