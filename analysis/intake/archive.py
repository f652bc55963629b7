"""Is an xlsx safe to open? Its parts are counted while they are inflated.

A file of 5 kB can unpack to gigabytes, and its directory can lie about that; one
cell far away makes the library fill the way to it. So every part is inflated here
first, with limits, and searched for what a questionnaire never holds.
"""

from __future__ import annotations

import re
import zipfile
from pathlib import Path, PurePosixPath

from analysis.intake.tell import fault, readable

MOST_PARTS = 200
LARGEST_PART = 200 * 1024**2  # bytes, inflated
LARGEST = 300 * 1024**2  # bytes, all parts together
RATIO = 100  # inflated to packed, of parts that are not small
SMALL = 1024**2  # bytes
CHUNK = 1024**2
XML = (".xml", ".rels", ".vml")
NESTED = (".zip", ".xlsx", ".xlsm", ".docx", ".7z", ".gz")
DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
WIDE = (b"\xff\xfe", b"\xfe\xff", b"\x00<", b"<\x00")  # XML that hides its words
SHEET = re.compile(r"xl/worksheets/[^/]+\.xml\Z")
# a formula with nothing computed: <c r="B2"><f>A1+1</f></c>
UNCOMPUTED = re.compile(
    rb'<(?:\w+:)?c\s[^>]*?r="([A-Z]{1,3}\d{1,7})"[^>]*>\s*'
    rb"<(?:\w+:)?f(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)\s*</(?:\w+:)?c>"
)


def check(path: Path) -> None:
    """Refuse what may harm, or what would be read as something else.

    Raises
    ------
    StudyError
        Too many or too large parts, one part twice or over another, a path out of
        the archive, macros, an archive in it, a DOCTYPE or ENTITY, a part that is
        damaged; a formula without a result.
    """
    with readable("xlsx"), zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
        _check_directory(parts)
        total = 0
        for part in parts:
            content = _inflated(archive, part, LARGEST - total)
            total += len(content)
            _check_content(part.filename, content)


def _check_directory(parts: list[zipfile.ZipInfo]) -> None:
    if len(parts) > MOST_PARTS:
        raise fault("xlsx-unsafe", reason="parts")
    names = [part.filename.casefold() for part in parts]
    if len(set(names)) < len(names) or any(map(_leaves, names)):
        raise fault("xlsx-unsafe", reason="names")
    ordered = sorted(parts, key=lambda part: part.header_offset)
    for one, after in zip(ordered, ordered[1:], strict=False):
        if one.header_offset + one.compress_size > after.header_offset:
            raise fault("xlsx-unsafe", reason="names")
    if any(name.endswith("vbaproject.bin") for name in names):
        raise fault("xlsx-unsafe", reason="macros")
    if any(name.endswith(NESTED) for name in names):
        raise fault("xlsx-unsafe", reason="nested")
    if any(part.flag_bits & 1 for part in parts):
        raise fault("xlsx-unsafe", reason="password")


def _leaves(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    return path.is_absolute() or ".." in path.parts or ":" in name or "\0" in name


def _inflated(archive: zipfile.ZipFile, part: zipfile.ZipInfo, left: int) -> bytes:
    """One part, stopped as soon as it grows beyond what is left."""
    most = min(LARGEST_PART, left, max(SMALL, RATIO * part.compress_size))
    chunks, size = [], 0
    with archive.open(part) as stream:
        while chunk := stream.read(CHUNK):
            size += len(chunk)
            if size > most:
                raise fault("xlsx-unsafe", reason="size")
            chunks.append(chunk)
    return b"".join(chunks)


def _check_content(name: str, content: bytes) -> None:
    if not name.lower().endswith(XML):
        return
    if content.startswith(WIDE) or DECLARATION.search(content):
        raise fault("xlsx-unsafe", reason="entities")
    found = UNCOMPUTED.search(content) if SHEET.match(name) else None
    if found:
        raise fault("xlsx-formula", cell=found[1].decode("ascii"))
