"""What was done to a file, for the researcher to look over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from analysis.line import Line
from analysis.study.model import Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column that was read.

    Parameters
    ----------
    name : str
        As the study names it.
    type : str
        "integer", "decimal" or "text".
    n, n_missing : int
        Rows with a code (a code for "no answer" included), and rows without any.
    place : int
        Where it stands in the file, from 1.
    read_as : mapping of str to code
        What stands in the file and was read as another code, such as a label; None
        where it looks like an answer and is none.
    """

    name: str
    type: str
    n: int
    n_missing: int
    place: int
    read_as: Mapping[str, Code | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What was read and what was not; ``remarks`` say what was changed, and why.

    Parameters
    ----------
    file, kind : str
        Name of the file; csv, tsv, xlsx, sav or parquet.
    encoding, delimiter, decimal, sheet : str or None
        None where the kind of file has no such thing, or nothing showed it.
    header_rows : int
        Rows above the first respondent.
    rows : int
        Respondents.
    columns : tuple of Column
        Columns the study asks for, in its order.
    not_used : tuple of str
        Columns of the file the study does not ask for; they were not kept.
    """

    file: str
    kind: str
    encoding: str | None = None
    delimiter: str | None = None
    decimal: str | None = None
    sheet: str | None = None
    header_rows: int
    rows: int
    columns: tuple[Column, ...]
    not_used: tuple[str, ...]
    remarks: tuple[Line, ...]
