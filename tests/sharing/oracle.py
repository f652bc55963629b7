"""ACRO's opinion on tables, one JSON a line; runs in ACRO's own Python.

It imports nothing of ours, and nothing of ours imports it: ACRO (MIT) pins an older
pandas. In: ``{"names": [...], "rows": [[level, ...], ...], "score": [...]}``,
respondents with all of these. Out: ``{"count": [...], "mean": [...]}``, each cell of
these tables that ACRO says to hide as ``[{name: level, ...}, [check, ...]]``.
"""

import json
import logging
import sys
import warnings
from itertools import combinations

import pandas as pd
from acro import ACRO
from acro.sdc_agg_funcs import agg_values_are_same

MARGIN = "every level"  # what ACRO calls All
FINE = "ok"
SAME = "AllSameValuesCheck"


def judged(answers: pd.DataFrame, names: list[str], score: str | None) -> dict:
    """What ACRO flags in a table with its margins; of counts, or of a score's means."""
    *rows, column = (answers[name] for name in names)
    given = {"margins": True, "margins_name": MARGIN}
    if score is not None:
        given |= {"values": answers[score], "aggfunc": "mean"}
    acro = ACRO()
    acro.crosstab(rows, column, **given)
    flags = acro.results.get_index(-1).outcome
    found = {
        where(names, row, level): [it.strip() for it in flag.split(";") if it.strip()]
        for row, level, flag in cells(flags)
        if flag != FINE
    }
    if score is not None:
        for cell in all_the_same(rows, column, given, names):
            found.setdefault(cell, []).append(SAME)
    return found


def all_the_same(rows, column, given, names):  # noqa: ANN001, ANN201
    """Cells whose scores are equal.

    ACRO has this check and since 1.0 no table that calls it, so its function is asked.
    """
    given = {**given, "aggfunc": agg_values_are_same, "dropna": False}
    same = pd.crosstab(rows, column, **given)
    return [
        where(names, row, level)
        for row, level, equal in cells(same)
        if pd.notna(equal) and equal
    ]


def cells(table: pd.DataFrame) -> list:
    """Row, column and content of each cell."""
    return [
        (row, level, table.iat[i, j])
        for i, row in enumerate(table.index)
        for j, level in enumerate(table.columns)
    ]


def where(names: list[str], row: object, column: object) -> tuple:
    """The levels that make a cell; a margin has none."""
    row = row if isinstance(row, tuple) else (row,)
    levels = (*row, *[""] * (len(names) - 1 - len(row)), column)
    named = zip(names, levels, strict=True)
    return tuple((name, it) for name, it in named if it not in (MARGIN, ""))


def opinion(asked: dict) -> dict:
    """Each table over two or more of the variables, so that every total is judged."""
    names = asked["names"]
    answers = pd.DataFrame(asked["rows"], columns=names)
    answers["score"] = asked["score"]
    found: dict = {"count": {}, "mean": {}}
    for size in range(2, len(names) + 1):
        for chosen in combinations(names, size):
            found["count"] |= judged(answers, list(chosen), None)
            found["mean"] |= judged(answers, list(chosen), "score")
    return {
        kind: [[dict(it), why] for it, why in found[kind].items()] for kind in found
    }


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    pd.set_option("display.max_rows", 1, "display.max_columns", 1)  # drawn for its log
    for line in sys.stdin:
        print(json.dumps(opinion(json.loads(line))), flush=True)
