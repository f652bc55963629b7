"""The likelihood of the proportional-odds model in many tables of one shape.

A table has thresholds, one slope, and a shift per stratum; what it lacks (answers
that nobody gave, empty strata) keeps its place and stays at nought.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from scipy.special import expit, log_expit, logit

ROUNDS = 4  # of leaving out strata that say nothing


@dataclass(slots=True)
class Looked:
    """What a likelihood looks like at one place per table."""

    height: np.ndarray
    gradient: np.ndarray
    information: np.ndarray

    def put(self, where: np.ndarray, seen: Looked, which: np.ndarray) -> None:
        """Take over what was seen elsewhere, for some of the tables."""
        self.height[where] = seen.height[which]
        self.gradient[where] = seen.gradient[which]
        self.information[where] = seen.information[which]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordered:
    """Answers in order per table, stratum and level of a predictor.

    Parameters
    ----------
    weight : ndarray, shape (tables, strata, levels of x, answers)
        Answers that occur in a table come first; strata that say nothing are empty.
    x : ndarray, shape (tables, levels of x)
    order : ndarray of int, shape (tables, answers)
        The answer, as given, in each place.
    cut : ndarray of bool, shape (tables, answers - 1)
        Thresholds that a table has.
    sloped : ndarray of bool, shape (tables,)
        Whether x differs inside a stratum.
    shifted : ndarray of bool, shape (tables, strata)
        Strata with a shift of their own: all that occur but the first.
    lower, upper, either : ndarray, shape (tables, strata, levels of x, answers - 1)
        Weight of the answer under each threshold, of the one above it, and of both;
        nought where there is no threshold.
    """

    weight: np.ndarray
    x: np.ndarray
    order: np.ndarray
    cut: np.ndarray
    sloped: np.ndarray
    shifted: np.ndarray
    lower: np.ndarray
    upper: np.ndarray
    either: np.ndarray

    @classmethod
    def of(cls, weight: np.ndarray, x: np.ndarray) -> Self:
        """From tables in which answers or strata may be empty."""
        told = _telling(weight)
        occurs = told.sum(axis=(1, 2)) > 0
        order = np.argsort(~occurs, axis=1, kind="stable")
        held = in_order(told, order)
        cut = np.arange(weight.shape[3] - 1) < occurs.sum(axis=1)[:, None] - 1
        lower, upper = (
            it * cut[:, None, None] for it in (held[..., :-1], held[..., 1:])
        )
        present = held.sum(axis=(2, 3)) > 0
        return cls(
            weight=held,
            x=x,
            order=order,
            cut=cut,
            sloped=((held.sum(axis=3) > 0).sum(axis=2) > 1).any(axis=1),
            shifted=present & (np.cumsum(present, axis=1) > 1),
            lower=lower,
            upper=upper,
            either=lower + upper,
        )

    @property
    def cuts(self) -> int:
        """Thresholds of a table in which every answer occurs."""
        return self.cut.shape[1]

    @property
    def usable(self) -> np.ndarray:
        """Tables with two different answers or more, and a slope."""
        return self.cut.any(axis=1) & self.sloped

    @property
    def start(self) -> np.ndarray:
        """The thresholds of all strata together, no slope and no shift yet."""
        until = np.cumsum(self.weight.sum(axis=(1, 2)), axis=1)
        share = np.divide(
            until[:, :-1],
            until[:, -1:],
            out=np.full(self.cut.shape, 0.5),
            where=self.cut,
        )
        return np.pad(logit(share), ((0, 0), (0, 1 + self.shifted.shape[1])))

    def only(self, which: np.ndarray) -> Ordered:
        """Some of the tables."""
        return Ordered(**{name: getattr(self, name)[which] for name in self.__slots__})

    def look(self, at: np.ndarray) -> Looked:
        """Log-likelihood, gradient and observed information; -inf out of order."""
        width = self.width(at)
        ordered = (width < 1).all(axis=1)
        width = np.where(ordered[:, None], width, 0.0)
        away = at[:, None, None, : self.cuts] - self.middle(at)[..., None]
        under = expit(away)
        pulled = self.either * under
        return Looked(
            np.where(ordered, self._height(at, away, width), -np.inf),
            self._gradient(pulled, width),
            self._information(pulled - pulled * under, width),
        )

    def middle(self, at: np.ndarray) -> np.ndarray:
        """Slope times x and the shift, per table, stratum and level of x."""
        shift = at[:, self.cuts + 1 :] * self.shifted
        return at[:, self.cuts, None, None] * self.x[:, None, :] + shift[..., None]

    def width(self, at: np.ndarray) -> np.ndarray:
        """exp(threshold below - threshold above) per answer; 0 at both ends."""
        steps = at[:, : self.cuts - 1] - at[:, 1 : self.cuts]
        inner = np.exp(np.minimum(steps, 1.0)) * self.cut[:, 1:]
        return np.pad(inner, ((0, 0), (1, 1)))

    def _height(
        self, at: np.ndarray, away: np.ndarray, width: np.ndarray
    ) -> np.ndarray:
        along = np.einsum("fsxk,fsxk->f", self.either, log_expit(away))
        above = np.einsum("fsxk,fsxk->f", self.upper, away)
        held = self.weight.sum(axis=(1, 2))
        return along - above + (held * np.log1p(-width)).sum(axis=1)

    def _gradient(self, pulled: np.ndarray, width: np.ndarray) -> np.ndarray:
        held = self.weight.sum(axis=(1, 2)) * width / (1 - width)
        thresholds = self.lower.sum(axis=(1, 2)) - pulled.sum(axis=(1, 2))
        thresholds = (thresholds + held[:, :-1] - held[:, 1:]) * self.cut
        middle = pulled.sum(axis=3) - self.lower.sum(axis=3)
        slope = np.einsum("fsx,fx->f", middle, self.x)
        shift = middle.sum(axis=2) * self.shifted
        return np.hstack([thresholds, slope[:, None], shift])

    def _information(self, bent: np.ndarray, width: np.ndarray) -> np.ndarray:
        cuts, size = self.cuts, self.cuts + 1 + self.shifted.shape[1]
        held = self.weight.sum(axis=(1, 2)) * width / (1 - width) ** 2
        per_stratum = bent.sum(axis=2)  # tables, strata, cuts
        along = np.einsum("fsxk,fx->fsk", bent, self.x)
        made = np.zeros((len(bent), size, size))
        at = np.arange(cuts)
        made[:, at, at] = per_stratum.sum(axis=1) + held[:, :-1] + held[:, 1:]
        made[:, at[:-1], at[1:]] = made[:, at[1:], at[:-1]] = -held[:, 1:-1]
        made[:, :cuts, cuts] = made[:, cuts, :cuts] = -along.sum(axis=1)
        made[:, cuts, cuts] = np.einsum("fsxk,fx->f", bent, self.x**2)
        shift = np.arange(cuts + 1, size)
        made[:, cuts + 1 :, :cuts] = -per_stratum
        made[:, :cuts, cuts + 1 :] = -np.swapaxes(per_stratum, 1, 2)
        made[:, cuts, cuts + 1 :] = made[:, cuts + 1 :, cuts] = along.sum(axis=2)
        made[:, shift, shift] = per_stratum.sum(axis=2)
        return self._held_still(made)

    def _held_still(self, information: np.ndarray) -> np.ndarray:
        """What a table lacks neither moves nor moves anything."""
        slope = self.usable[:, None]
        free = np.hstack([self.cut, slope, self.shifted])
        held = information * free[:, :, None] * free[:, None, :]
        every = np.arange(free.shape[1])
        held[:, every, every] += ~free
        return held


def in_order(weight: np.ndarray, order: np.ndarray) -> np.ndarray:
    """The answers of each table in another order."""
    return np.take_along_axis(weight, order[:, None, None, :], axis=3)


def _telling(weight: np.ndarray) -> np.ndarray:
    """The weight without strata in which all gave the lowest or the highest answer.

    Their shift runs away, and then they say nothing of thresholds and slope. Leaving
    one out may make another answer the lowest.
    """
    for _ in range(ROUNDS):
        held = weight.sum(axis=2)  # tables, strata, answers
        some = held.sum(axis=1) > 0
        first, last = (
            some.argmax(axis=1),
            some.shape[1] - 1 - some[:, ::-1].argmax(axis=1),
        )
        whole = held.sum(axis=2)
        ends = [
            np.take_along_axis(held, it[:, None, None], axis=2)[..., 0]
            for it in (first, last)
        ]
        silent = (whole > 0) & ((ends[0] == whole) | (ends[1] == whole))
        silent &= (whole > 0).sum(axis=1, keepdims=True) > 1
        if not silent.any():
            return weight
        weight = weight * ~silent[:, :, None, None]
    return weight
