"""How the scores behind two ordered answers go together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from scipy.special import ndtri
from scipy.stats import chi2, norm

from analysis.cells import Cells
from analysis.errors import (
    NotConvergedError,
    RunawayCorrelationError,
    TooManyAnswersError,
    raise_all,
)
from analysis.inference.bivariate import cut
from analysis.inference.procedure import Procedure
from analysis.inference.respondents import respondents
from analysis.line import Name
from analysis.results import Comparison, Estimate, Interval
from analysis.results.polychoric import Polychoric

MOST = 40  # answers: beyond, a score hides nothing that the answers do not tell
FURTHEST = 4.0  # Fisher's z of a correlation of .9993
SETTLED = 1e-14  # how much likelihood a step may still promise
SMALL = 1e-5  # step of the slope by which the second derivative is found
STEPS, HALVINGS = 100, 30
Method = Literal["ml", "two-step"]


@dataclass(frozen=True, slots=True)
class _Answers:
    """Respondents per pair of answers."""

    n: np.ndarray  # shape (rows, columns)

    def start(self) -> np.ndarray:
        """Fisher's z of nought, and the thresholds that give each margin."""
        total = self.n.sum()
        shares = (self.n.sum(axis=1 - axis).cumsum()[:-1] / total for axis in (0, 1))
        return np.concatenate([[0.0], *map(ndtri, shares)])

    def parts(self, at: np.ndarray) -> tuple[float, np.ndarray, np.ndarray]:
        """Correlation and thresholds."""
        a, b = np.split(at[1:], [len(self.n) - 1])
        return float(np.tanh(at[0])), a, b

    def fit(self, at: np.ndarray) -> float:
        """Log-likelihood per respondent; minus infinity where thresholds cross."""
        rho, a, b = self.parts(at)
        if np.any(np.diff(a) <= 0) or np.any(np.diff(b) <= 0):
            return -np.inf
        share = self.n / self.n.sum()
        return float((share * np.log(cut(rho, a, b).probability)).sum())

    def slopes(self, at: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Slope of the fit, and what its second derivatives are expected to be."""
        rho, a, b = self.parts(at)
        found = cut(rho, a, b)
        slope = found.slope.reshape(len(at), -1) * _per_z(rho, len(at))[:, None]
        probability, share = found.probability.ravel(), self.n.ravel() / self.n.sum()
        return slope @ (share / probability), (slope / probability) @ slope.T


def polychoric(cells: Cells, level: float = 0.95, method: Method = "ml") -> Polychoric:
    """The correlation of two normal scores of which the answers are cuts.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 2), two answers that have an order.
    level : float
        Confidence level, between 0 and 1.
    method : {"ml", "two-step"}
        Thresholds and correlation together, or thresholds from the margins first.

    Returns
    -------
    Polychoric
        ``estimate.value`` in (-1, 1). ``misfit`` compares with what every table of
        these margins could be. The error of "two-step" takes thresholds as known and
        is a little too small.

    Raises
    ------
    TooFewAnswersError, ConstantScoreError
        As ``respondents``.
    TooManyAnswersError
        A score has more than 40 values; both are told at once.
    RunawayCorrelationError
        Answers (nearly) never go against each other: the estimate runs to 1 or -1.
    NotConvergedError
        No best-fitting values were found.

    Notes
    -----
    Only answers that somebody gave count. Interval and p on Fisher's z, by the
    observed information. Misfit: twice the difference in log-likelihood with the table
    itself, rows times columns - rows - columns df. Empty cells stay empty. "two-step"
    is checked against R ``polycor::polychor(ML = FALSE)`` and
    ``psych::polychoric(correct = 0)``; "ml" lies up to 2e-3 beside
    ``polychor(ML = TRUE)``, of which the search is cut off before the likelihood that
    we reach.

    References
    ----------
    Olsson (1979), doi:10.1007/BF02296207.
    """
    given = _table(cells)
    free = np.arange(1 if method == "two-step" else sum(given.n.shape) - 1)
    at = _best(given, free, cells.names)
    rho, *thresholds = given.parts(at)
    cuts = (tuple(one.tolist()) for one in thresholds)
    error = _error(given, at, free)
    if not 0 < error < FURTHEST:  # as likely at 1 as here
        raise _runaway(cells.names)
    se = error * (1 - rho**2)
    return Polychoric(
        of=cells.names,  # type: ignore[arg-type]
        estimate=_estimate(cells, rho, se, level, f"polychoric-{method}"),
        se=se,
        thresholds=dict(zip(cells.names, cuts, strict=True)),
        misfit=_misfit(given, at, cells),
        n=cells.total,
        n_missing=cells.n_missing,
        method=f"polychoric-{method}",
    )


def hidden_correlation(cells: Cells) -> float:
    """The two-step polychoric correlation alone, as ``polychoric``.

    Raises
    ------
    StudyError
        As ``polychoric``.
    """
    given = _table(cells)
    return given.parts(_best(given, np.arange(1), cells.names))[0]


def _table(cells: Cells) -> _Answers:
    respondents(cells)
    values = [np.unique(score, return_inverse=True) for score in cells.values.T]
    _few(cells, [len(found) for found, _ in values])
    table = np.zeros([len(found) for found, _ in values])
    np.add.at(table, tuple(place for _, place in values), cells.n)
    return _Answers(table)


def _few(cells: Cells, found: list[int]) -> None:
    raise_all(
        TooManyAnswersError(score=Name(name), found=one, most=MOST)
        for name, one in zip(cells.names, found, strict=True)
        if one > MOST
    )


def _best(given: _Answers, free: np.ndarray, names: tuple[str, ...]) -> np.ndarray:
    """Fisher scoring over the free parameters, each step halved until it climbs."""
    at = given.start()
    here = given.fit(at)
    for _ in range(STEPS):
        slope, information = given.slopes(at)
        slope, information = slope[free], information[np.ix_(free, free)]
        step = np.linalg.lstsq(information, slope, rcond=None)[0]
        if slope @ step < SETTLED:
            return at
        at, here = _uphill(given, at, here, (free, step))
        if abs(at[0]) > FURTHEST:
            raise _runaway(names)
    raise NotConvergedError(method="polychoric")


def _runaway(names: tuple[str, ...]) -> RunawayCorrelationError:
    return RunawayCorrelationError(score=Name(names[0]), other=Name(names[1]))


def _uphill(
    given: _Answers, at: np.ndarray, here: float, along: tuple[np.ndarray, np.ndarray]
) -> tuple[np.ndarray, float]:
    free, step = along
    for halving in range(HALVINGS):
        there = at.copy()
        there[free] += step / 2**halving
        fit = given.fit(there)
        if fit >= here:
            return there, fit
    raise NotConvergedError(method="polychoric")


def _per_z(rho: float, size: int) -> np.ndarray:
    """What a step of each parameter does: the first is Fisher's z, not rho."""
    return np.concatenate([[1 - rho**2], np.ones(size - 1)])


def _error(given: _Answers, at: np.ndarray, free: np.ndarray) -> float:
    """Standard error of Fisher's z by the observed information; 0 where it has none."""
    size = len(at)
    steps = np.eye(size)[free] * SMALL
    bends = [
        (given.slopes(at - step)[0] - given.slopes(at + step)[0])[free] / (2 * SMALL)
        for step in steps
    ]
    information = given.n.sum() * (np.array(bends) + np.array(bends).T) / 2
    others = information[1:, 1:]
    shared = np.linalg.lstsq(others, information[1:, 0], rcond=None)[0]
    alone = float(information[0, 0] - information[0, 1:] @ shared)
    return alone**-0.5 if alone > 0 else 0.0


def _estimate(
    cells: Cells, rho: float, se: float, level: float, method: str
) -> Estimate:
    z, error = np.arctanh(rho), se / (1 - rho**2)
    half = norm.isf((1 - level) / 2) * error
    low, high = np.tanh([z - half, z + half]).tolist()
    return Estimate(
        measure="polychoric",
        of=cells.names,
        value=rho,
        interval=Interval(low=low, high=high, level=level),
        p=float(2 * norm.sf(abs(z) / error)),
        n=cells.total,
        n_missing=cells.n_missing,
        method=method,
    )


def _misfit(given: _Answers, at: np.ndarray, cells: Cells) -> Comparison | None:
    rows, columns = given.n.shape
    df = rows * columns - rows - columns
    if df == 0:
        return None
    share = given.n[given.n > 0] / cells.total
    likely = float((share * np.log(share)).sum())
    statistic = max(2 * cells.total * (likely - given.fit(at)), 0.0)
    return Comparison(
        test="hidden-normal",
        of=cells.names,
        statistic=statistic,
        df=(float(df),),
        p=float(chi2.sf(statistic, df)),
        n=cells.total,
        n_missing=cells.n_missing,
        method="likelihood-ratio",
    )


PROCEDURES = (
    Procedure(
        id="polychoric",
        subject="association",
        run=polychoric,
        takes=("order", "order"),
        assumes=("independent", "hidden-normal"),
        checked=("R polycor::polychor", "R psych::polychoric"),
    ),
)
