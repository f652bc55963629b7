"""The proportional-odds model in many tables at once.

Newton's method on all of them together, each at its own pace. In one table without
strata it agrees with ``ordinal.proportional_odds``.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import expit
from scipy.stats import norm

from analysis.inference.common_scale import from_log_odds
from analysis.inference.crossed import Crossed, Links, class_of, divided
from analysis.inference.crossed_links import links
from analysis.inference.crossed_ordered import Ordered, in_order

CLASSES_X, CLASSES_Y = 10, 7  # classes of each score: fits cost levels times levels
FEWEST = 2  # classes that differ
STEPS = 60  # evaluations; Newton needs 5 to 8, halvings more
CLOSE = 1e-14  # squared distance to the maximum, in standard errors
UNSURE = 3.0  # log odds per standard deviation: an error that says nothing


def proportional_odds(crossed: Crossed, x: np.ndarray, level: float = 0.95) -> Links:
    """The slope of an ordered outcome in log odds, said in the unit of rho.

    Parameters
    ----------
    crossed : Crossed
        The first table holds everybody; it decides which classes the scores are in.
    x : ndarray, shape (levels of x,)
        What each level counts for.
    level : float
        Confidence level, between 0 and 1.

    Returns
    -------
    Links
        In the unit of rho, which ``common_scale`` explains; Wald's interval. Nothing
        is computed where x splits the outcome, so that the slope runs away.

    Notes
    -----
    The outcome is taken in at most seven classes of about equally many respondents,
    the predictor in at most ten, each at its mean. Strata shift the odds; those with
    the lowest or the highest answer only say nothing of the slope and are left out.
    Errors from the observed information; with survey weights the linearised ones.
    Checked against ``ordinal.proportional_odds``.

    References
    ----------
    McCullagh (1980), doi:10.1111/j.2517-6161.1980.tb01109.x; Binder (1983),
    doi:10.2307/1402588.
    """
    small, at = _grouped(crossed, x)
    if min(len(small.x), len(small.y)) < FEWEST:
        nothing = np.full(len(crossed.total), np.nan)
        return links(nothing, nothing, nothing, crossed.total, level)
    spread, middle = _spread(crossed, x)
    usable = spread > 0
    unit = np.where(usable, spread, 1.0)
    columns = (at[None, :] - middle[:, None]) / unit[:, None]
    found = maximise(Ordered.of(small.weight, columns))
    error = found.error
    if crossed.weighted:
        n = crossed.total
        error = np.sqrt(found.linearised(small.weight_squared) * divided(n, n - 1))
    known = usable & found.found & (error < UNSURE)
    slope, error = (np.where(known, it, np.nan) for it in (found.slope, error))
    half = norm.isf((1 - level) / 2) * error
    ends = (from_log_odds(slope + side * half, np.ones(1)) for side in (0, -1, 1))
    return links(*ends, crossed.total, level)


@dataclass(frozen=True, slots=True, kw_only=True)
class Maxima:
    """Where each likelihood is highest.

    Parameters
    ----------
    at : ndarray, shape (tables, parameters)
    pull : ndarray, shape (tables, parameters)
        The slope's row of the inverse information.
    found : ndarray of bool, shape (tables,)
        Whether the search came to an end.
    """

    model: Ordered
    at: np.ndarray
    pull: np.ndarray
    found: np.ndarray

    @property
    def slope(self) -> np.ndarray:
        """In log odds per unit of x."""
        return self.at[:, self.model.cuts]

    @property
    def error(self) -> np.ndarray:
        """From the observed information."""
        return np.sqrt(np.maximum(self.pull[:, self.model.cuts], 0.0))

    def linearised(self, squares: np.ndarray) -> np.ndarray:
        """The variance of the slope, given the squares of survey weights.

        How far each respondent pulls at the slope, squared, times the square of the
        weight.
        """
        model, cuts = self.model, self.model.cuts
        width = model.width(self.at)
        held = width / (1 - width)
        away = self.at[:, None, None, :cuts] - model.middle(self.at)[..., None]
        under = np.where(model.cut[:, None, None], expit(away), 1.0)
        below, above = (np.pad(under, (*[(0, 0)] * 3, it)) for it in ((1, 0), (0, 1)))
        above[..., -1] = 1.0
        at_cut = np.pad(self.pull[:, :cuts] * model.cut, ((0, 0), (1, 1)))
        along = model.middle(self.pull)[..., None] * (below + above - 1)
        up = at_cut[:, None, None, 1:] * (1 - above + held[:, None, None])
        down = at_cut[:, None, None, :-1] * (below + held[:, None, None])
        given = in_order(squares, model.order) * (model.weight > 0)
        return np.einsum("fsxk,fsxk->f", given, (up - down + along) ** 2)


def maximise(model: Ordered) -> Maxima:
    """Newton's method: a step that does not rise is halved, table by table."""
    at = model.start
    now = model.look(at)
    step, gain = _step(now.information, now.gradient)
    share, left = np.ones(len(at)), np.flatnonzero(model.usable)
    found = np.zeros(len(at), dtype=bool)
    slack = 1e-12 * np.maximum(np.abs(now.height), 1.0)  # what rounding may hide
    for _ in range(STEPS):
        if not len(left):
            break
        tried = at[left] + share[left, None] * step[left]
        seen = model.only(left).look(tried)
        rises = seen.height >= now.height[left] - slack[left]
        share[left] = np.where(rises, 1.0, share[left] / 2)
        moved = left[rises]
        at[moved] = tried[rises]
        now.put(moved, seen, rises)
        step[moved], gain[moved] = _step(now.information[moved], now.gradient[moved])
        close = gain[left] < CLOSE
        found[left[close]] = True
        left = left[~close]
    slope = np.zeros_like(at)
    slope[:, model.cuts] = 1.0
    pull = np.where(found[:, None], _solved(now.information, slope), 0.0)
    at = np.where(found[:, None], at, model.start)  # not where it ran to
    return Maxima(model=model, at=at, pull=pull, found=found)


def _step(
    information: np.ndarray, gradient: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Newton's step, and twice what it promises to gain."""
    step = _solved(information, gradient)
    return step, np.einsum("fp,fp->f", gradient, step)


def _solved(information: np.ndarray, of: np.ndarray) -> np.ndarray:
    try:
        return np.linalg.solve(information, of[..., None])[..., 0]
    except np.linalg.LinAlgError:  # one that runs away must not stop the others
        return (np.linalg.pinv(information) @ of[..., None])[..., 0]


def _grouped(crossed: Crossed, x: np.ndarray) -> tuple[Crossed, np.ndarray]:
    """Both scores in classes; a class of x at the mean of its respondents."""
    everybody = crossed.n[0].sum(axis=0)
    n_x, n_y = everybody.sum(axis=1), everybody.sum(axis=0)
    first_x, first_y = (
        np.flatnonzero(np.diff(class_of(n, most), prepend=-1))
        for n, most in ((n_x, CLASSES_X), (n_y, CLASSES_Y))
    )
    held = np.maximum(np.add.reduceat(n_x, first_x), 1)
    at = np.add.reduceat(n_x * x, first_x) / held

    def fewer(sums: np.ndarray) -> np.ndarray:
        return np.add.reduceat(np.add.reduceat(sums, first_x, 2), first_y, 3)

    return Crossed(
        x=at,
        y=crossed.y[first_y],
        n=fewer(crossed.n),
        weight=fewer(crossed.weight),
        weight_squared=fewer(crossed.weight_squared),
        weighted=crossed.weighted,
    ), at


def _spread(crossed: Crossed, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The spread of x within strata, and its mean, per table."""
    wide = np.broadcast_to(x - x.mean(), (len(crossed.total), len(x)))
    flat = np.zeros((len(crossed.total), len(crossed.y)))
    xx, _, _ = crossed.centred(wide, flat)
    whole = crossed.by_stratum.sum(axis=1)
    varies = ((crossed.by_x > 0).sum(axis=2) > 1).any(axis=1)
    variance = divided(np.where(varies, np.maximum(xx, 0.0), 0.0), whole, 0.0)
    mean = divided(np.einsum("fsx,x->f", crossed.by_x, x), whole, 0.0)
    return np.sqrt(variance), mean
