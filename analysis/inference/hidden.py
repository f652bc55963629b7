"""Polychoric correlations of items, and the covariances of these estimates."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
from scipy.special import ndtri

from analysis.cells import Cells
from analysis.inference.bivariate import cut
from analysis.inference.polychoric import hidden_correlation


@dataclass(frozen=True, slots=True)
class Hidden:
    """Correlations of hidden scores, per pair in the order of ``combinations``."""

    correlation: np.ndarray  # shape (items, items)
    pairs: np.ndarray  # shape (pairs,), the same
    spread: np.ndarray  # shape (pairs, pairs), n times their covariances
    thresholds: int  # of all items together


@dataclass(frozen=True, slots=True)
class _Item:
    """Answers to one item: each cell's answer, and where thresholds lie."""

    answer: np.ndarray
    share: np.ndarray
    threshold: np.ndarray

    @classmethod
    def of(cls, values: np.ndarray, n: np.ndarray) -> _Item:
        _, answer = np.unique(values, return_inverse=True)
        share = np.bincount(answer, weights=n) / n.sum()
        return cls(answer, share, ndtri(share.cumsum()[:-1]))

    def scores(self) -> np.ndarray:
        """Slope of each answer's log share by each threshold."""
        height = np.exp(-(self.threshold**2) / 2) / np.sqrt(2 * np.pi)
        at = np.arange(len(height))
        slope = np.zeros((len(height), len(self.share)))
        slope[at, at], slope[at, at + 1] = height, -height
        return slope / self.share


def hidden(cells: Cells) -> Hidden:
    """Two-step polychoric correlations with their large-sample covariances.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, items), of respondents who answered every item.

    Returns
    -------
    Hidden

    Raises
    ------
    StudyError
        As ``polychoric``, of the first pair that cannot be computed.

    Notes
    -----
    Thresholds and correlations solve equations, a score each; what they add up to per
    respondent gives the covariances as a sandwich. Both its parts are observed
    products of scores, as in lavaan.

    References
    ----------
    Muthén (1984), doi:10.1007/BF02294210.
    """
    items = [_Item.of(values, cells.n) for values in cells.values.T]
    ends = np.cumsum([0, *(len(item.threshold) for item in items)])
    spans = [np.arange(*span) for span in zip(ends[:-1], ends[1:], strict=True)]
    pairs = list(combinations(range(len(items)), 2))
    size, total = ends[-1] + len(pairs), cells.n.sum()
    scores, bread = np.zeros((len(cells.n), size)), np.zeros((size, size))
    for item, span in zip(items, spans, strict=True):
        of_answers = item.scores()
        scores[:, span] = of_answers[:, item.answer].T
        bread[np.ix_(span, span)] = of_answers * item.share @ of_answers.T
    found = np.zeros(len(pairs))
    for place, (one, other) in enumerate(pairs):
        names = cells.names[one], cells.names[other]
        found[place] = hidden_correlation(cells.pick(*names))
        own = ends[-1] + place
        along = np.concatenate([[own], spans[one], spans[other]])
        of_pair = _pair(float(found[place]), items[one], items[other])
        scores[:, own] = of_pair[0]
        bread[own, along] = (cells.n / total * of_pair[0]) @ of_pair.T
    filling = (scores * (cells.n / total)[:, None]).T @ scores
    inverse = np.linalg.inv(bread)
    own = np.arange(ends[-1], size)
    spread = (inverse @ filling @ inverse.T)[np.ix_(own, own)]
    correlation = np.eye(len(items))
    for (one, other), r in zip(pairs, found, strict=True):
        correlation[one, other] = correlation[other, one] = r
    return Hidden(correlation, found, spread, int(ends[-1]))


def _pair(rho: float, one: _Item, other: _Item) -> np.ndarray:
    """Slopes of each cell's log likelihood by rho and the thresholds of both."""
    found = cut(rho, one.threshold, other.threshold)
    return (found.slope / found.probability)[:, one.answer, other.answer]
