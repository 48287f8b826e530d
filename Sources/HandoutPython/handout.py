"""Printable patient handouts and exercise sheets, drawn as PDF in milliseconds, offline.

    from handout import Press

    press = Press()
    handout = press.make("tight-hamstrings-knee-pain", side="left", patient={"name": "Maria Alvarez"}, date="2026-11-21")
    with open("maria.pdf", "wb") as file:
        file.write(handout.pdf)

Needs ``libhandout.so`` and nothing else. It is looked for where ``HANDOUT_LIBRARY`` says, then beside this file, then where the system
keeps libraries. Any number of threads may use a press; none of them holds Python's lock while a handout is drawn.
"""

from __future__ import annotations

import base64
import ctypes
import datetime
import json
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Iterable, Iterator, Mapping, Optional, Union

__all__ = ["Diagnostic", "Handout", "HandoutError", "Packet", "PacketPart", "Press", "version"]
__version__ = "0.6.0"

_Date = Union[str, datetime.date]
_WRITE = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.POINTER(ctypes.c_uint8), ctypes.c_size_t)


@dataclass(frozen=True)
class Diagnostic:
    """A mistake or a warning: what is wrong, where, and how to mend it."""

    message: str
    """What is wrong; ``…`` stands for what the request says, unless the press shows values."""
    severity: str
    """``error`` or ``warning``."""
    help: Optional[str] = None
    code: Optional[str] = None
    """What kind of complaint it is."""
    field: Optional[str] = None
    """The key that it is about."""
    file: str = ""
    line: int = 0
    column: int = 0
    part: Optional[int] = None
    """The number of the part that it is about, in a handout of several designs."""

    def __str__(self) -> str:
        return self.message if self.help is None else f"{self.message} ({self.help})"


class HandoutError(Exception):
    """Why a handout could not be made."""

    def __init__(self, status: int, reason: str, diagnostics: list[Diagnostic]) -> None:
        super().__init__("; ".join(str(one) for one in diagnostics) or reason)
        self.status = status
        """The status, after sysexits.h: 64 usage, 65 content, 66 file absent, 69 font or service missing, 70 internal, 74 writing."""
        self.reason = reason
        """``usage``, ``content``, ``missing-file``, ``missing-service``, ``internal-error``, ``input-output`` …"""
        self.diagnostics = diagnostics


@dataclass(frozen=True)
class Handout:
    """A finished handout."""

    data: bytes = field(repr=False)
    """The file."""
    format: str
    """``pdf``, ``png``, ``json`` or ``html``."""
    pages: int
    warnings: list[Diagnostic] = field(default_factory=list)
    plan: Optional[dict[str, Any]] = field(default=None, repr=False)
    """The plan, where ``save_plan=True`` asked for it: the ``plan`` of a later handout."""

    @property
    def pdf(self) -> bytes:
        """The file, which is a PDF."""
        if self.format != "pdf":
            raise AttributeError(f"this handout is a {self.format} file; its bytes are in data")
        return self.data


@dataclass(frozen=True)
class PacketPart:
    """A handout that was added to a packet: its pages there, from 1."""

    first_page: int
    last_page: int
    warnings: list[Diagnostic] = field(default_factory=list)


class Press:
    """Fonts and library, opened once."""

    def __init__(
        self,
        *,
        libraries: Iterable[Union[str, Path]] = (),
        fonts: Iterable[Union[str, Path]] = (),
        clinics: Optional[Mapping[str, Union[str, Path]]] = None,
        clinic: Optional[str] = None,
        date: Optional[_Date] = None,
        show_values: bool = False,
    ) -> None:
        """Opens a press.

        libraries: folders whose files come before the built-in ones, the first one foremost.
        fonts: folders to search for fonts instead of the system's.
        clinics: clinic files by the name that requests give them; clinic: the name for requests that give none.
        date: the date of sheets that are given none; else it is the day on which they are made.
        show_values: whether complaints show what requests say, which logs should not.
        """
        options: dict[str, Any] = {
            "libraries": [str(one) for one in libraries],
            "fonts": [str(one) for one in fonts],
            "show-values": show_values,
        }
        if clinics:
            options["clinics"] = {name: str(path) for name, path in clinics.items()}
        if clinic is not None:
            options["clinic"] = clinic
        if date is not None:
            options["date"] = str(date)
        self._date = date
        self._functions = _functions()
        self._press = ctypes.c_void_p()
        text = json.dumps(options).encode()
        self._call("handout_open", text, len(text), ctypes.byref(self._press))

    def make(
        self,
        condition: Optional[str] = None,
        *,
        patient: Optional[Mapping[str, Any]] = None,
        clinic: Union[str, Mapping[str, Any], None] = None,
        logo: Optional[bytes] = None,
        plan: Union[bytes, Mapping[str, Any], None] = None,
        date: Optional[_Date] = None,
        **keys: Any,
    ) -> Handout:
        """Makes a handout.

        condition: the id of the condition profile, or its name.
        patient: the keys of a patient file, such as name, born, side, notes, exercises, dose.
        clinic: the keys of a clinic file, or the name of one that the press was opened with; logo: its image, PNG or JPEG.
        plan: an earlier handout to go on from: the bytes of a PDF made with ``attach_plan=True``, or the ``plan`` of a handout.
        keys: side, routine, language, design, theme, paper, look, format (pdf, png, preview, json, html), page, dpi, keep_order, password,
        attach_plan, archive, save_plan … with ``_`` for ``-``.
        """
        record, output = self._ask("handout_make", self._request(condition, patient, clinic, logo, plan, date, keys))
        return Handout(output, record["format"], record["pages"], _diagnostics(record), record.get("plan"))

    def packet(self, file: BinaryIO, *, date: Optional[_Date] = None, **keys: Any) -> "Packet":
        """Begins a packet of many handouts, which is written to a file as it grows.

        keys: duplex, print, separators, sheet_pages, language.
        """
        return Packet(self, file, {"date": self._day(date), **_dashed(keys)})

    def list(self, kind: str) -> list[dict[str, str]]:
        """What the library holds: conditions, exercises, routines, designs, themes or countries."""
        return self._ask("handout_list", kind.encode())[0]["entries"]

    def describe(self, id: str) -> Any:
        """Everything about one thing of the library."""
        return self._ask("handout_describe", id.encode())[0]["description"]

    def close(self) -> None:
        """Closes the press; a press that nobody uses any more closes itself."""
        press, self._press = self._press, ctypes.c_void_p()
        if press:
            self._functions.handout_close(press)

    def __enter__(self) -> "Press":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        if hasattr(self, "_press") and not sys.is_finalizing():
            self.close()

    def _day(self, date: Optional[_Date]) -> str:
        return str(date or self._date or datetime.date.today())

    def _request(
        self,
        condition: Optional[str],
        patient: Optional[Mapping[str, Any]],
        clinic: Union[str, Mapping[str, Any], None],
        logo: Optional[bytes],
        plan: Union[bytes, Mapping[str, Any], None],
        date: Optional[_Date],
        keys: Mapping[str, Any],
    ) -> bytes:
        request: dict[str, Any] = {"date": self._day(date)}
        for name, value in (("condition", condition), ("clinic", clinic)):
            if value is not None:
                request[name] = value
        if logo is not None:
            request["logo"] = base64.b64encode(logo).decode()
        if plan is not None:
            request["plan"] = dict(plan) if isinstance(plan, Mapping) else base64.b64encode(plan).decode()
        own = _dashed(keys)
        twice = set(own) & set(patient or {})
        if twice:
            raise TypeError(f"{', '.join(sorted(twice))}: given both in patient and beside it")
        request.update(patient or {})
        request.update(own)
        return json.dumps(request, default=str).encode()

    def _ask(self, function: str, text: bytes) -> tuple[dict[str, Any], bytes]:
        if not self._press:
            raise ValueError("the press is closed")
        arguments = (text, len(text)) if function == "handout_make" else (text,)
        return self._call(function, self._press, *arguments)

    def _call(self, function: str, *arguments: Any) -> tuple[dict[str, Any], bytes]:
        return _call(self._functions, function, *arguments)


class Packet:
    """A file of many handouts while it grows; as a context manager it is finished at the end."""

    def __init__(self, press: Press, file: BinaryIO, options: Mapping[str, Any]) -> None:
        self._press = press
        self._date = options["date"]
        self._functions = press._functions
        self._problem: Optional[BaseException] = None

        def write(_: object, start: Any, length: int) -> int:
            try:
                file.write(ctypes.string_at(start, length))
                return 0
            except BaseException as problem:  # It is raised again where the packet was asked; C cannot carry it.
                self._problem = problem
                return 1

        # Kept for as long as the library may call it.
        self._write = _WRITE(write)
        self._packet = ctypes.c_void_p()
        text = json.dumps(options).encode()
        self._call("handout_packet_begin", press._press, text, len(text), self._write, None, ctypes.byref(self._packet))

    def add(
        self,
        condition: Optional[str] = None,
        *,
        patient: Optional[Mapping[str, Any]] = None,
        clinic: Union[str, Mapping[str, Any], None] = None,
        logo: Optional[bytes] = None,
        plan: Union[bytes, Mapping[str, Any], None] = None,
        **keys: Any,
    ) -> PacketPart:
        """Adds a handout, asked for as in ``Press.make``. The packet goes on without one that cannot be made."""
        text = self._press._request(condition, patient, clinic, logo, plan, self._date, keys)
        record = self._call("handout_packet_add", self._open(), text, len(text))
        return PacketPart(record["firstPage"], record["lastPage"], _diagnostics(record))

    def finish(self) -> int:
        """Writes the end of the file and returns the number of its pages."""
        pages = self._call("handout_packet_finish", self._open())["pages"]
        self.close()
        return pages

    def close(self) -> None:
        """Frees the packet; one that is not finished is no file."""
        packet, self._packet = self._packet, ctypes.c_void_p()
        if packet:
            self._functions.handout_packet_free(packet)

    def __enter__(self) -> "Packet":
        return self

    def __exit__(self, kind: Optional[type], *_: object) -> None:
        if kind is None and self._packet:
            self.finish()
        self.close()

    def __del__(self) -> None:
        if hasattr(self, "_packet") and not sys.is_finalizing():
            self.close()

    def _open(self) -> ctypes.c_void_p:
        if not self._packet:
            raise ValueError("the packet is finished")
        return self._packet

    def _call(self, function: str, *arguments: Any) -> dict[str, Any]:
        try:
            return _call(self._functions, function, *arguments)[0]
        except HandoutError:
            problem, self._problem = self._problem, None
            if problem is not None:
                raise problem
            raise


def version() -> str:
    """The version of the library."""
    return _functions().handout_version().decode()


def _dashed(keys: Mapping[str, Any]) -> dict[str, Any]:
    return {name.replace("_", "-"): value for name, value in keys.items() if value is not None}


def _diagnostics(record: Mapping[str, Any]) -> list[Diagnostic]:
    names = Diagnostic.__dataclass_fields__
    return [Diagnostic(**{key: value for key, value in one.items() if key in names}) for one in record["diagnostics"]]


def _call(functions: ctypes.CDLL, function: str, *arguments: Any) -> tuple[dict[str, Any], bytes]:
    """Calls a function whose last argument takes the result, and raises what went wrong."""
    result = ctypes.c_void_p()
    status = getattr(functions, function)(*arguments, ctypes.byref(result))
    try:
        length = ctypes.c_size_t()
        start = functions.handout_result_json(result, ctypes.byref(length))
        record = json.loads(ctypes.string_at(start, length.value))
        if status != 0:
            raise HandoutError(status, record["reason"], _diagnostics(record))
        start = functions.handout_result_output(result, ctypes.byref(length))
        return record, ctypes.string_at(start, length.value) if start else b""
    finally:
        functions.handout_result_free(result)


_loaded: Optional[ctypes.CDLL] = None


def _functions() -> ctypes.CDLL:
    """The library, loaded once."""
    global _loaded
    if _loaded is None:
        _loaded = _declared(_load())
    return _loaded


def _load() -> ctypes.CDLL:
    chosen = os.environ.get("HANDOUT_LIBRARY")
    if chosen:
        return ctypes.CDLL(chosen)
    tried = []
    for path in _candidates():
        try:
            return ctypes.CDLL(path)
        except OSError as problem:
            tried.append(str(problem))
    raise OSError(f"libhandout.so cannot be loaded; set HANDOUT_LIBRARY to its path. Tried: {'; '.join(tried)}")


def _candidates() -> Iterator[str]:
    yield str(Path(__file__).resolve().parent / "libhandout.so")
    yield "libhandout.so.0"


def _declared(functions: ctypes.CDLL) -> ctypes.CDLL:
    text, size, handle = ctypes.c_char_p, ctypes.c_size_t, ctypes.c_void_p
    place = ctypes.POINTER(ctypes.c_void_p)
    signatures: dict[str, list[Any]] = {
        "handout_open": [text, size, place, place],
        "handout_make": [handle, text, size, place],
        "handout_list": [handle, text, place],
        "handout_describe": [handle, text, place],
        "handout_packet_begin": [handle, text, size, _WRITE, ctypes.c_void_p, place, place],
        "handout_packet_add": [handle, text, size, place],
        "handout_packet_finish": [handle, place],
    }
    for name, arguments in signatures.items():
        function = getattr(functions, name)
        function.argtypes, function.restype = arguments, ctypes.c_int32
    for name in ("handout_close", "handout_packet_free", "handout_result_free"):
        function = getattr(functions, name)
        function.argtypes, function.restype = [handle], None
    for name in ("handout_result_json", "handout_result_output"):
        function = getattr(functions, name)
        function.argtypes, function.restype = [handle, ctypes.POINTER(size)], ctypes.c_void_p
    functions.handout_version.argtypes, functions.handout_version.restype = [], ctypes.c_char_p
    return functions
