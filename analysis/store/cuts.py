"""Where the quadrants are cut, and who stands on the line."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from analysis.errors import TooFewAnswersError
from analysis.quadrants import Axis, Split
from analysis.store.totals import Totals


@dataclass(frozen=True, slots=True, kw_only=True)
class Cuts:
    """The cut of each axis, and the respondents exactly on it.

    The cuts rest on everybody who has a score on the axis; the numbers count
    respondents under the filter.
    """

    search: float
    decision: float
    tied_search: int
    tied_decision: int
    n_search: int  # respondents with a score on the axis
    n_decision: int
    n: int  # with a score on both axes
    n_out: int  # of those, left out by ties = "out"
    rule: str  # "median", "mean" or "number"
    ties: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Axes:
    """Respondents counted over both axes: one row per pair of scores."""

    search: Totals
    decision: Totals
    n: np.ndarray


def places(split: Split, everybody: Axes) -> tuple[float, float]:
    """Where both axes are cut, given everybody's scores."""
    return (
        _place(split.search, everybody.search, everybody.n),
        _place(split.decision, everybody.decision, everybody.n),
    )


def cuts(split: Split, at: tuple[float, float], under_filter: Axes) -> Cuts:
    """The cuts with the respondents on them."""
    axes, n = (under_filter.search, under_filter.decision), under_filter.n
    tied = [axis.score == cut for axis, cut in zip(axes, at, strict=True)]
    both = axes[0].known & axes[1].known
    out = both & (tied[0] | tied[1]) & (split.ties == "out")
    rule = split.search.cut
    return Cuts(
        search=at[0],
        decision=at[1],
        tied_search=int(n[tied[0]].sum()),
        tied_decision=int(n[tied[1]].sum()),
        n_search=int(n[axes[0].known].sum()),
        n_decision=int(n[axes[1].known].sum()),
        n=int(n[both].sum()),
        n_out=int(n[out].sum()),
        rule=rule if isinstance(rule, str) else "number",
        ties=split.ties,
    )


def _place(axis: Axis, totals: Totals, n: np.ndarray) -> float:
    if not isinstance(axis.cut, str):
        return axis.cut
    known = totals.known & (n > 0)
    if not known.any():
        raise TooFewAnswersError(found=0, needed=1)
    held = totals.only(known)
    found = {"median": _median, "mean": _mean}[axis.cut](held, n[known])
    return float(found)


def _median(totals: Totals, n: np.ndarray) -> Fraction:
    """The mean of the two middle scores."""
    order = np.argsort(totals.score, kind="stable")
    until, everybody = np.cumsum(n[order]), int(n.sum())
    middle = [(everybody + 1) // 2, everybody // 2 + 1]
    low, high = (_exact(totals, order[np.searchsorted(until, m)]) for m in middle)
    return (low + high) / 2


def _mean(totals: Totals, n: np.ndarray) -> Fraction:
    """The mean on paper: sums of answers are added before anything is divided."""
    total = Fraction(0)
    for parts in np.unique(totals.parts):
        same = totals.parts == parts
        total += _sum(totals.total[same], n[same]) / int(parts)
    return total / int(n.sum())


def _sum(totals: np.ndarray, n: np.ndarray) -> Fraction:
    """Exact: Python's whole numbers have no end, and a double is a fraction."""
    is_whole = np.issubdtype(totals.dtype, np.integer)
    numbers = totals.tolist() if is_whole else map(Fraction, totals.tolist())
    return Fraction(sum(t * k for t, k in zip(numbers, n.tolist(), strict=True)))


def _exact(totals: Totals, row: int) -> Fraction:
    return Fraction(totals.total[row].item()) / int(totals.parts[row])
