"""Lines for R that read the answers of a study as they stand in its file.

Text stays text, so that R guesses no types: the code 01 is not 1, and T is not TRUE.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePath

from analysis.intake import Receipt
from analysis.report.rwords import call, text, vector

AS_TEXT = ('colClasses = "character"', 'na.strings = ""')
ENCODINGS = {
    "utf-8": "UTF-8-BOM",  # with a mark or without
    "cp1252": "CP1252",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16LE",
    "utf-16-be": "UTF-16BE",
}
PLAIN = re.compile(r"[^\s#]\S*")  # a name that surely stands so in the file


def reading(file: str, used: Sequence[str], receipt: Receipt | None) -> list[str]:
    """Read a file; the columns used get the names that the study gives them."""
    suffix = PurePath(file).suffix.lower()
    rows = 1 if receipt is None else receipt.header_rows
    named = _named(used, rows, receipt)
    if suffix == ".sav":
        read = call("haven::read_sav", [text(file), "user_na = TRUE"])
        return [f"answers <- haven::zap_labels({read})", *named]
    if suffix == ".parquet":
        return [f"answers <- as.data.frame(arrow::read_parquet({text(file)}))", *named]
    if suffix == ".xlsx":
        sheet = None if receipt is None else receipt.sheet
        read = call("answers <- readxl::read_excel", _sheet(file, sheet, rows))
        return [read, *named]
    read = call("answers <- read.csv", _table(file, suffix, rows, receipt))
    read += f"[-(1:{rows}), ]" if rows > 1 else ""
    return [read, "answers[] <- lapply(answers, trimws)", *named]


def _table(file: str, suffix: str, rows: int, receipt: Receipt | None) -> list[str]:
    usual = "\t" if suffix == ".tsv" else ","
    delimiter = receipt.delimiter if receipt is not None else None
    encoding = (receipt.encoding if receipt is not None else None) or "utf-8"
    given = [text(file)]
    given += (
        [f"sep = {text(delimiter or usual)}"] if (delimiter or usual) != "," else []
    )
    given += AS_TEXT
    given += ["header = FALSE", "blank.lines.skip = FALSE"] if rows > 1 else []
    given += ["check.names = FALSE"] if rows == 1 else []
    return [*given, f"fileEncoding = {text(ENCODINGS.get(encoding, encoding))}"]


def _sheet(file: str, sheet: str | None, rows: int) -> list[str]:
    given = [text(file)]
    given += [f"sheet = {text(sheet)}"] if sheet is not None else []
    given += [f"skip = {rows}", "col_names = FALSE"] if rows > 1 else []
    return [*given, 'col_types = "text"', '.name_repair = "minimal"']


def _named(used: Sequence[str], rows: int, receipt: Receipt | None) -> list[str]:
    """Names by place, where a header is of several rows or was made neater."""
    if receipt is None:
        return []
    places = {one.name: one.place for one in receipt.columns}
    odd = [one for one in dict.fromkeys(used) if rows > 1 or not PLAIN.fullmatch(one)]
    if not odd:
        return []
    where = vector([places[one] for one in odd])
    return [f"names(answers)[{where}] <- {vector(odd)}"]
