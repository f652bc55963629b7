"""What was done to a file, for the researcher to look over."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.line import Line


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
    """

    name: str
    type: str
    n: int
    n_missing: int


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
