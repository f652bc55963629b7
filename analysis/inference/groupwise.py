"""Correlations in groups that share nobody, on Fisher's scale."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from analysis.errors import (
    PerfectCorrelationInGroupError,
    TooFewGroupsError,
    raise_all,
)
from analysis.results import Estimate, Refusal

Parts = Mapping[str, Estimate | Refusal]
# the variance of Fisher's z is spread / (n - lost)
ERRORS = {"pearson": (1, 3), "spearman": (1, 3), "kendall": (0.437, 4)}
PERFECT = 1 - 1e-12  # closer to 1 is rounding
FEWEST = 2


def usable_parts(parts: Parts) -> dict[str, Estimate]:
    """The groups that have a correlation with a standard error."""
    found = {k: v for k, v in parts.items() if isinstance(v, Estimate)}
    usable = {k: v for k, v in found.items() if v.n > ERRORS[v.measure][1]}
    if len(usable) < FEWEST:
        raise TooFewGroupsError(found=len(usable), needed=FEWEST)
    if len({part.measure for part in usable.values()}) > 1:
        raise ValueError("one measure in all groups")
    raise_all(
        PerfectCorrelationInGroupError(group=name)
        for name, part in usable.items()
        if abs(part.value) > PERFECT
    )
    return usable


def respondents_of(parts: Parts, usable: Mapping[str, Estimate]) -> tuple[int, int]:
    """Those in the groups compared, and all others."""
    n = sum(part.n for part in usable.values())
    everybody = sum(part.n + part.n_missing for part in parts.values())
    return n, everybody - n


def fisher_z(parts: Mapping[str, Estimate]) -> tuple[np.ndarray, np.ndarray]:
    """Fisher's z and its variance per group."""
    z = np.arctanh([part.value for part in parts.values()])
    sizes = [(*ERRORS[part.measure], part.n) for part in parts.values()]
    return z, np.array([spread / (n - lost) for spread, lost, n in sizes])
