"""Every link between several scores as tables: square, and a row per pair."""

from __future__ import annotations

from itertools import combinations

import pandas as pd

from analysis.charts.estimates import NOTHING, between
from analysis.charts.tables import counts, frame, number, p_text, remarked
from analysis.results import Estimate
from analysis.results.matrix import CorrelationMatrix
from analysis.words import Say


def square(found: CorrelationMatrix, say: Say) -> pd.DataFrame:
    """A row and a column per score: the correlation below, Holm's p above.

    Where a score meets itself stands how many have it.
    """
    rows = [
        [say.title(row), *(_meeting(found, row, column, say) for column in found.of)]
        for row in found.of
    ]
    return frame([say("label-score"), *(say.title(name) for name in found.of)], rows)


def pairs(found: CorrelationMatrix, say: Say) -> pd.DataFrame:
    """A row per pair: correlation, interval, p, adjusted p, n."""
    words = ("label-first-score", "label-second-score", f"label-{found.measure}")
    words += ("label-interval-any", "label-p", "label-p-adjusted")
    words += ("label-n", "label-missing")
    both = zip(found.pairs, found.p_adjusted, strict=True)
    named = combinations(found.of, 2)
    rows = [
        [
            *map(say.title, names),
            *_found(one, adjusted, say),
            *counts(say, one.n, one.n_missing),
        ]
        for names, (one, adjusted) in zip(named, both, strict=True)
    ]
    return remarked([say(word) for word in words], rows, found.pairs, say)


def _meeting(found: CorrelationMatrix, row: str, column: str, say: Say) -> str:
    at = found.of.index(row), found.of.index(column)
    if row == column:
        return say("label-n-of", n=found.counts[row])
    known = found.found.get((found.of[min(at)], found.of[max(at)]))
    if known is None:
        return NOTHING
    one, adjusted = known
    return p_text(adjusted, say) if at[0] < at[1] else number(one.value, say)


def _found(one: object, adjusted: float | None, say: Say) -> list[str]:
    if not isinstance(one, Estimate):
        return [NOTHING] * 4
    ends = between(one, say)
    return [number(one.value, say), ends, p_text(one.p, say), p_text(adjusted, say)]
