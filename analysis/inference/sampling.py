"""A weighted sample: who was in it, and errors that follow from that."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import ndtri, stdtrit

from analysis.cells import Cells
from analysis.errors import (
    LonelyStratumError,
    NoWeightsError,
    TooFewAnswersError,
    ZeroWeightError,
    raise_all,
)
from analysis.line import Name
from analysis.results import Interval

FEWEST = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """Everybody who was asked, also those whose answers are missing.

    Parameters
    ----------
    cells : Cells
        Respondents with every value.
    stratum : ndarray of int, shape (cells,)
        The place of each cell's stratum; 0 throughout where there is none.
    n : ndarray of int, shape (strata,)
        Respondents of the sample per stratum, with missing answers too.
    """

    cells: Cells
    stratum: np.ndarray
    n: np.ndarray

    @classmethod
    def of(cls, cells: Cells, strata: str | None = None) -> Sample:
        """The sample behind cells.

        Parameters
        ----------
        cells : Cells
            ``incomplete`` tells of those whose answers are missing.
        strata : str or None
            A group among the columns, drawn from each on its own. Respondents
            without a stratum are not of the sample.

        Raises
        ------
        TooFewAnswersError
            Nobody has every value.
        ZeroWeightError
            All who have are of weight 0.
        LonelyStratumError
            A stratum has one respondent, so that its spread cannot be known; all are
            told.
        ValueError
            The strata of those whose answers are missing are not known.
        """
        if cells.total == 0:
            raise TooFewAnswersError(found=0, needed=FEWEST)
        if cells.weight.sum() <= 0:
            raise ZeroWeightError()
        if strata is None:
            everybody = np.array([cells.total + cells.n_missing])
            place = np.zeros(len(cells.n), dtype=int)
            return cls(cells=cells, stratum=place, n=_counted(everybody))
        if cells.n_missing and cells.incomplete is None:
            raise ValueError("the strata of those who are missing are not known")
        n = _per_stratum(cells, strata)
        raise_all(
            LonelyStratumError(level=Name(f"{strata}[{level}]"))
            for level, size in zip(cells.levels[strata], n, strict=True)
            if size == 1
        )
        return cls(cells=cells, stratum=cells.column(strata).astype(int), n=n)

    @property
    def df(self) -> int:
        """Respondents with every value, less the strata they are of."""
        return self.df_of(np.ones(len(self.cells.n), dtype=bool))

    def df_of(self, kept: np.ndarray) -> int:
        """The same of some of the cells."""
        held = kept & (self.cells.n > 0)
        strata = len(np.unique(self.stratum[held]))
        return int(self.cells.n[held].sum()) - strata

    def covariance(self, influence: np.ndarray) -> np.ndarray:
        """The covariance of sums of weight times influence over the sample.

        Parameters
        ----------
        influence : ndarray, shape (cells, values)
            What one respondent of weight 1 adds to each value; those whose answers are
            missing, or who are outside the part that is asked of, add nothing.

        Returns
        -------
        ndarray, shape (values, values)
        """
        cells = self.cells
        strata = np.arange(len(self.n))
        members = self.stratum == strata[:, None]
        sums = members @ (influence * cells.weight[:, None])
        grow = self.n / (np.maximum(self.n, FEWEST) - 1)  # 0 where nobody is
        share = grow / np.maximum(self.n, 1)
        squares = cells.weight_squared * grow[self.stratum]
        raw = influence.T @ (influence * squares[:, None])
        return raw - sums.T @ (sums * share[:, None])


def everybody(cells: Cells) -> Cells:
    """All respondents as cells, with nan where a value is missing."""
    rest = cells.incomplete
    if rest is None:
        return cells
    return Cells(
        names=cells.names,
        values=np.vstack([cells.values, rest.values]),
        n=np.concatenate([cells.n, rest.n]),
        weight=np.concatenate([cells.weight, rest.weight]),
        weight_squared=np.concatenate([cells.weight_squared, rest.weight_squared]),
        levels=cells.levels,
    )


def kept(cells: Cells, where: np.ndarray) -> Cells:
    """Some of the cells, as they are."""
    return Cells(
        names=cells.names,
        values=cells.values[where],
        n=cells.n[where],
        weight=cells.weight[where],
        weight_squared=cells.weight_squared[where],
        levels=cells.levels,
    )


def demand_weights(cells: Cells) -> Cells:
    """The cells, of a study that has weights.

    Raises
    ------
    NoWeightsError
        Everybody counts once, so that there is nothing to weigh.
    """
    rest = cells.incomplete
    parts = [cells] if rest is None else [cells, rest]
    if all(
        np.array_equal(it.weight, it.n) and np.array_equal(it.weight_squared, it.n)
        for it in parts
    ):
        raise NoWeightsError()
    return cells


def enough(sample: Sample, kept: np.ndarray | None = None) -> int:
    """The df of a part of the sample, or of all of it.

    Raises
    ------
    TooFewAnswersError
        It has no more respondents than strata.
    """
    part = np.ones(len(sample.cells.n), dtype=bool) if kept is None else kept
    df, n = sample.df_of(part), int(sample.cells.n[part].sum())
    if df < 1:
        raise TooFewAnswersError(found=n, needed=max(FEWEST, n - df + 1))
    return df


def edge(level: float, df: float | None) -> float:
    """How many errors an interval reaches; normal where df is None."""
    tail = (1 - level) / 2
    return float(-ndtri(tail) if df is None else -stdtrit(df, tail))


def reach(value: float, se: float, level: float, df: float | None) -> Interval:
    """value plus and minus as many errors as the level asks."""
    half = edge(level, df) * se
    return Interval(low=value - half, high=value + half, level=level)


def _counted(n: np.ndarray) -> np.ndarray:
    if n[0] < FEWEST:
        raise TooFewAnswersError(found=int(n[0]), needed=FEWEST)
    return n


def _per_stratum(cells: Cells, strata: str) -> np.ndarray:
    """Everybody per stratum; who has none is left out."""
    n = np.zeros(len(cells.levels[strata]), dtype=np.int64)
    rest = cells.incomplete
    for part in [cells] if rest is None else [cells, rest]:
        place = part.column(strata)
        known = ~np.isnan(place)
        np.add.at(n, place[known].astype(int), part.n[known])
    return n
