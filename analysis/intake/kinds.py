"""What kind of file it is: by its name, and whether its first bytes agree."""

from __future__ import annotations

from pathlib import Path

from analysis.intake.limits import LARGEST_FILE
from analysis.intake.tell import fault

KINDS = ("csv", "tsv", "xlsx", "sav", "parquet")
REFUSED = ("xls", "xlsm", "xlsb", "ods", "numbers", "zsav", "por", "sas7bdat", "dta")
SIGNS = (
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\xd0\xcf\x11\xe0", "xls"),  # also an xlsx with a password
    (b"PAR1", "parquet"),
    (b"$FL2", "sav"),
    (b"$FL3", "zsav"),
    (b"%PDF", "pdf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"\x1f\x8b", "gz"),
    (b"SQLite format 3", "database"),
)
INSIDE = ((b"xl/workbook", "xlsx"), (b"word/", "docx"), (b"opendocument", "ods"))
PAGES = (b"<!doctype html", b"<html", b"<?xml")
PEEK = 65_536  # bytes at each end: a zip lists its parts last


def kind_of(path: Path) -> str:
    """csv, tsv, xlsx, sav or parquet.

    Raises
    ------
    StudyError
        There is no such file; it is empty or too large; it is of a kind that is
        not read, or of another kind than its name says.
    """
    named = path.suffix.lower().removeprefix(".")
    try:
        size = path.stat().st_size
    except (OSError, ValueError):
        raise fault("file-not-found", file=path.name) from None
    if named in REFUSED:
        raise fault("kind-refused", kind=named)
    if named not in KINDS:
        raise fault("kind-unknown", kind=named or "?", kinds=", ".join(KINDS))
    if size == 0:
        raise fault("file-empty", file=path.name)
    if size > LARGEST_FILE and named != "parquet":
        raise fault("file-too-large", size=size >> 20, largest=LARGEST_FILE >> 20)
    found = _found(path)
    if found != ("text" if named in ("csv", "tsv") else named):
        raise fault("other-kind", named=named, kind=found)
    return named


def _found(path: Path) -> str:
    """The kind that the content shows."""
    with path.open("rb") as file:
        start = file.read(PEEK)
        file.seek(max(0, path.stat().st_size - PEEK))
        end = file.read(PEEK)
    for sign, kind in SIGNS:
        if start.startswith(sign):
            return _zipped(start + end) if kind == "zip" else kind
    if start.lstrip().lower().startswith(PAGES):
        return "html"
    return "text"


def _zipped(content: bytes) -> str:
    return next((kind for sign, kind in INSIDE if sign in content), "zip")
