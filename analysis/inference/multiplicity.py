"""Several tests of one family: p values adjusted for their number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np
from statsmodels.stats.multitest import multipletests

Adjustment = Literal["holm", "hochberg", "hommel", "bonferroni", "BH", "BY"]
NAMES = {"hochberg": "simes-hochberg", "BH": "fdr_bh", "BY": "fdr_by"}  # statsmodels'


def holm(p: Sequence[float]) -> tuple[float, ...]:
    """Holm's step-down adjustment, in the order given.

    Parameters
    ----------
    p : sequence of float, shape (tests,)
        May be empty.

    Returns
    -------
    tuple of float, shape (tests,)
        Below 1 - level exactly where the test holds within the family.

    Raises
    ------
    ValueError
        A number is no probability.

    Notes
    -----
    The i-th smallest of m becomes the largest of (m - j + 1) p(j) for j up to i, at
    most 1: the risk of one false claim or more stays 1 - level, however the tests
    depend on one another. Our own, since ``multipletests`` makes Python collect its
    garbage at every call. Checked against R ``p.adjust``.

    References
    ----------
    Holm (1979), https://www.jstor.org/stable/4615733.
    """
    _check(p)
    given = np.asarray(p, dtype=float)
    order = np.argsort(given)
    steps = given[order] * np.arange(len(given), 0, -1)
    adjusted = np.empty(len(given))
    adjusted[order] = np.minimum(np.maximum.accumulate(steps), 1)
    return tuple(adjusted.tolist())


def adjust(p: Sequence[float], method: Adjustment) -> tuple[float, ...]:
    """The adjustments of R ``p.adjust``, by its names and in the order given.

    Parameters
    ----------
    p : sequence of float, shape (tests,)
    method : str
        "holm", "hochberg", "hommel" and "bonferroni" keep the risk of any false
        claim; "BH" and "BY" the expected share of false claims.

    Raises
    ------
    ValueError
        A number is no probability.
    """
    _check(p)
    if method == "holm" or not len(p):
        return holm(p)
    adjusted = multipletests(p, method=NAMES.get(method, method))[1]
    return tuple(adjusted.tolist())


def _check(p: Sequence[float]) -> None:
    if not all(0 <= one <= 1 for one in p):
        raise ValueError("p lies between 0 and 1")
