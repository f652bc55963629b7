"""What all tables of results share: text under headings, in a language.

A picture has its own table beside it; what has no picture of its own has one in a
module beside this one, named for its subject: ``link_tables``, ``model_tables``,
``scale_tables``, ``quadrant_tables``, ``group_tables``, ``verdict_table``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pandas as pd

from analysis.charts.estimates import NOTHING
from analysis.charts.frame import distinct
from analysis.results import Refusal
from analysis.words import Say
from analysis.words.numbers import decimal, p_value, whole


def frame(columns: Iterable[str], rows: Iterable[Sequence[str]]) -> pd.DataFrame:
    """Text under headings; of equal headings the next get a number."""
    headings = distinct(" ".join(column.split()) for column in columns)
    return pd.DataFrame(list(rows), columns=headings, dtype=str)


def remarked(
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    found: Iterable[object],
    say: Say,
) -> pd.DataFrame:
    """As ``frame``, with a last column of remarks where a row was refused.

    ``found`` holds what each row is about.
    """
    remarks = [reason(one, say) for one in found]
    if not any(remarks):
        return frame(columns, rows)
    told = [[*row, remark] for row, remark in zip(rows, remarks, strict=True)]
    return frame([*columns, say("label-remark")], told)


def reason(found: object, say: Say) -> str:
    """Why something was refused, each cause once; nothing where it was found."""
    if not isinstance(found, Refusal):
        return ""
    return " ".join(dict.fromkeys(say(line) for line in found.lines))


def p_text(p: float | None, say: Say) -> str:
    """A p under a heading that says p: .034 or < .001."""
    if p is None:
        return NOTHING
    return p_value(p, say.language).removeprefix("p ").removeprefix("= ")


def number(x: float | None, say: Say, digits: int = 2) -> str:
    """A number, or a dash where there is none."""
    return NOTHING if x is None else decimal(x, say.language, digits)


def counts(say: Say, *n: int) -> list[str]:
    """Numbers of respondents."""
    return [whole(one, say.language) for one in n]
