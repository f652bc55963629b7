"""Bytes -> text: UTF-8 or UTF-16 where that is what it is, else Windows-1252."""

from __future__ import annotations

import codecs
import re

from analysis.intake.tell import fault, notice
from analysis.line import Line

MARKS = (
    (codecs.BOM_UTF32_LE, None),  # begins like UTF-16, so it goes first
    (codecs.BOM_UTF32_BE, None),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
PEEK = 4_096  # bytes: enough to see that every second one is nought
LONE = re.compile("[\udc80-\udcff]")  # bytes that are no UTF-8
BEYOND = re.compile("[^\x00-\x7f\udc80-\udcff]")  # well-formed UTF-8 beyond ASCII


def decoded(content: bytes) -> tuple[str, str, tuple[Line, ...]]:
    """The text, the name of its encoding, and a notice where it was guessed.

    Raises
    ------
    StudyError
        Parts are UTF-8 and parts are not, so that one of them would be misread;
        or it is no text.
    """
    encoding = _marked(content) or _utf16(content)
    try:
        text = content.decode(encoding or "utf-8")
    except UnicodeDecodeError as wrong:
        if encoding:
            row = content.count(b"\n", 0, wrong.start) + 1
            raise fault("file-encoding", row=row) from None
        return _windows(content), "cp1252", (notice("cp1252"),)
    if "\0" in text:
        raise fault("file-nul", row=text.count("\n", 0, text.index("\0")) + 1)
    return text, (encoding or "utf-8").removesuffix("-sig"), ()


def _marked(content: bytes) -> str | None:
    for mark, encoding in MARKS:
        if content.startswith(mark):
            if encoding is None:
                raise fault("file-encoding", row=1)
            return encoding
    return None


def _utf16(content: bytes) -> str | None:
    """UTF-16 without a mark: in Western text every second byte is nought."""
    even, odd = content[:PEEK:2], content[1:PEEK:2]
    if odd and odd.count(0) > len(odd) / 2 and not even.count(0):
        return "utf-16-le"
    if even and even.count(0) > len(even) / 2 and not odd.count(0):
        return "utf-16-be"
    return None


def _windows(content: bytes) -> str:
    mixed = content.decode("utf-8", "surrogateescape")
    lone = LONE.search(mixed)
    if lone and BEYOND.search(mixed):
        raise fault("mixed-encodings", row=mixed.count("\n", 0, lone.start()) + 1)
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError as wrong:
        row = content.count(b"\n", 0, wrong.start) + 1
        raise fault("file-encoding", row=row) from None
