"""Two scores crossed in many small tables at once, and the link in each of them.

Asking one question in a thousand ways costs a thousand calls, or one call on a
thousand tables of the same shape. Inside the arrays nan is "not computed": a table
with too few respondents, or in which a score does not vary. No result holds one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np


@dataclass(frozen=True, kw_only=True)  # no slots: what is cached needs a place
class Crossed:
    """Respondents counted over strata and two scores, in several tables.

    Parameters
    ----------
    x, y : ndarray, shape (levels of x,) and (levels of y,)
        Rising values.
    n : ndarray of float, shape (tables, strata, levels of x, levels of y)
        Respondents. Only those of one stratum are compared with one another: the
        strata are where covariates are the same.
    weight, weight_squared : ndarray, same shape
        Sums of the weights and of their squares; ``n`` itself without weights.
    weighted : bool
        Whether the weights are survey weights, which call for other errors.
    """

    x: np.ndarray
    y: np.ndarray
    n: np.ndarray
    weight: np.ndarray
    weight_squared: np.ndarray
    weighted: bool

    @cached_property
    def total(self) -> np.ndarray:
        """Respondents per table."""
        return self.n.sum(axis=(1, 2, 3))

    @cached_property
    def by_x(self) -> np.ndarray:
        """Weight per table, stratum and level of x."""
        return self.weight.sum(axis=3)

    @cached_property
    def by_y(self) -> np.ndarray:
        """Weight per table, stratum and level of y."""
        return self.weight.sum(axis=2)

    @cached_property
    def by_stratum(self) -> np.ndarray:
        """Weight per table and stratum."""
        return self.by_x.sum(axis=2)

    @cached_property
    def strata(self) -> np.ndarray:
        """How many strata of each table have respondents; 1 where none has."""
        return np.maximum((self.by_stratum > 0).sum(axis=1), 1)

    @cached_property
    def effective(self) -> np.ndarray:
        """Respondents that would say as much without weights (Kish 1965)."""
        squares = self.weight_squared.sum(axis=(1, 2, 3))
        return divided(self.by_stratum.sum(axis=1) ** 2, squares)

    def centred(
        self, x: np.ndarray, y: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Squares of x, of y and their products, around the means of each stratum.

        ``x`` and ``y`` have values per table and level.
        """
        held = self.by_stratum
        sum_x = np.einsum("fsx,fx->fs", self.by_x, x)
        sum_y = np.einsum("fsy,fy->fs", self.by_y, y)
        xx = np.einsum("fsx,fx,fx->f", self.by_x, x, x)
        yy = np.einsum("fsy,fy,fy->f", self.by_y, y, y)
        xy = np.einsum("fxy,fx,fy->f", self.weight.sum(axis=1), x, y)
        lost = [divided(a * b, held, 0.0) for a, b in _pairs(sum_x, sum_y)]
        return tuple(  # type: ignore[return-value]
            whole - part.sum(axis=1)
            for whole, part in zip((xx, yy, xy), lost, strict=True)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """One link per table, in the unit of Spearman's rho.

    Parameters
    ----------
    value, low, high : ndarray, shape (tables,)
        nan where nothing could be computed.
    variance : ndarray, shape (tables,)
        Of artanh(value).
    n : ndarray, shape (tables,)
        Respondents.
    """

    value: np.ndarray
    low: np.ndarray
    high: np.ndarray
    variance: np.ndarray
    n: np.ndarray


def divided(
    above: np.ndarray, below: np.ndarray, otherwise: float = np.nan
) -> np.ndarray:
    """A quotient, and something else where there is nothing to divide by."""
    above, below = np.broadcast_arrays(above, below)
    out = np.full(above.shape, otherwise)
    return np.divide(above, below, out=out, where=below > 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Levels:
    """The values of a score, or classes of them.

    Parameters
    ----------
    known : ndarray
        Every value, rising.
    place : ndarray of int
        The class of each.
    values : ndarray, shape (classes,)
        The mean of each class.
    """

    known: np.ndarray
    place: np.ndarray
    values: np.ndarray

    @classmethod
    def of(cls, scores: np.ndarray, n: np.ndarray, most: int) -> Levels:
        """Values up to ``most``; beyond, classes of about equally many respondents."""
        known, at = np.unique(scores, return_inverse=True)
        held = np.bincount(at, weights=n, minlength=len(known))
        place = class_of(held, most)
        whole = np.bincount(place, weights=held)
        plain = np.bincount(place, weights=known) / np.bincount(place)
        if len(plain) == len(known):
            return cls(known=known, place=place, values=known)
        means = divided(np.bincount(place, weights=held * known), whole)
        return cls(known=known, place=place, values=np.where(whole > 0, means, plain))

    def at(self, scores: np.ndarray) -> np.ndarray:
        """The class of each score."""
        return self.place[np.searchsorted(self.known, scores)]


def class_of(n: np.ndarray, most: int) -> np.ndarray:
    """The class of each level, by the middle of its respondents in the order."""
    if len(n) <= most:
        return np.arange(len(n))
    middle = (np.cumsum(n) - n / 2) / max(n.sum(), 1)
    found = np.minimum((middle * most).astype(int), most - 1)
    return np.unique(found, return_inverse=True)[1]


def _pairs(x: np.ndarray, y: np.ndarray) -> tuple[tuple[np.ndarray, np.ndarray], ...]:
    return (x, x), (y, y), (x, y)
