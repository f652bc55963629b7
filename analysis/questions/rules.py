"""Every rule for who is in which quadrant, read from one count.

A count tells where each respondent stands among all edges of an axis (``Bands``);
a rule says which of those places are low, high, or neither.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from typing import get_args

import numpy as np

from analysis.errors import TooFewAnswersError
from analysis.study.model import Ties

FINEST = 10_000  # parts that a score's answers may add up to
ROUNDING = 1e-12
THIRDS = Fraction(1, 3), Fraction(2, 3)
Cut = tuple[float, float]  # up to the first is low, from the second is high


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Where the axes are cut and where a score exactly on a cut belongs."""

    cut: str
    ties: Ties


def rules(cuts: Sequence[str]) -> tuple[Rule, ...]:
    """Every cut with every rule for ties."""
    pairs = product(cuts, get_args(Ties))
    return tuple(Rule(cut=cut, ties=ties) for cut, ties in pairs)


def cuts_of(
    scores: np.ndarray, n: np.ndarray, ways: Sequence[str], given: Mapping[str, float]
) -> dict[str, Cut]:
    """Where an axis is cut, per way to cut it.

    Parameters
    ----------
    scores, n : ndarray, shape (cells,)
        Of those who count for the cut.
    ways : sequence of str
        "median", "mean", "middle" (the middle third is neither low nor high), "half"
        (the lower median), or what ``given`` has a number for.

    Raises
    ------
    TooFewAnswersError
        Nobody has a score on the axis.

    Notes
    -----
    The median and the mean are those of the store, exact: scores are quotients of
    small whole numbers, so each is turned back into one before anything is added.
    """
    if not n.sum():
        raise TooFewAnswersError(found=0, needed=1)
    order = np.argsort(scores, kind="stable")
    exact = [_exact(value) for value in scores[order].tolist()]
    made = {"median": _median, "mean": _mean, "middle": _thirds, "half": _half}
    return {
        way: made[way](exact, n[order]) if way in made else (given[way], given[way])
        for way in ways
    }


def sides(edges: Sequence[float], cut: Cut, ties: Ties) -> np.ndarray:
    """-1 where a place among the edges is low, 1 where high, 0 where neither.

    Shape (2 edges + 1,), as ``Bands`` counts places.
    """
    low, high = (2 * edges.index(end) + 1 for end in cut)
    place = np.arange(2 * len(edges) + 1)
    is_low = place <= low if ties == "low" else place < low
    is_high = place >= high if ties == "high" else place > high
    return is_high.astype(int) - is_low.astype(int)


def quadrants(search: np.ndarray, decision: np.ndarray) -> np.ndarray:
    """The quadrant of each pair of places, as a place in ``LEVELS``; -1 for none.

    Shape (places of search, places of decision).
    """
    across, up = search[:, None], decision[None, :]
    place = (across > 0) * 2 + (up > 0)
    return np.where((across != 0) & (up != 0), place, -1)


def _exact(value: float) -> Fraction:
    near = Fraction(value).limit_denominator(FINEST)
    return near if abs(near - Fraction(value)) < ROUNDING else Fraction(value)


def _median(scores: Sequence[Fraction], n: np.ndarray) -> Cut:
    until, everybody = np.cumsum(n), int(n.sum())
    middle = ((everybody + 1) // 2, everybody // 2 + 1)
    low, high = (scores[int(np.searchsorted(until, it))] for it in middle)
    return (float((low + high) / 2),) * 2


def _mean(scores: Sequence[Fraction], n: np.ndarray) -> Cut:
    total = sum(score * int(k) for score, k in zip(scores, n, strict=True))
    return (float(total / int(n.sum())),) * 2


def _half(scores: Sequence[Fraction], n: np.ndarray) -> Cut:
    return (_reached(scores, n, Fraction(1, 2)),) * 2


def _thirds(scores: Sequence[Fraction], n: np.ndarray) -> Cut:
    low, high = (_reached(scores, n, share) for share in THIRDS)
    return low, high


def _reached(scores: Sequence[Fraction], n: np.ndarray, share: Fraction) -> float:
    """The lowest score that at least this share does not exceed."""
    needed = int(np.ceil(share * int(n.sum())))
    return float(scores[int(np.searchsorted(np.cumsum(n), needed))])
