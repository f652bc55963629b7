"""How an outcome runs along a predictor, and where respondents are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from scipy.stats import t

from analysis.cells import Cells
from analysis.errors import TooFewAnswersError
from analysis.inference.description import mean, student
from analysis.results import Bin, Curve, Density, Estimate

POINTS = 41  # of the drawn line
FEWEST_ON_A_LINE = 3  # its error divides by n - 2
FEW_VALUES = 24  # up to here each value, or step, has a bin of its own
MOST_BINS = 20
MOST_PARTS = 12  # items of a scale whose mean still has steps
MOST = 0.8  # of the respondents lie on a step, or there is none
ON_STEP = 1e-9  # only rounding differs


def curve(cells: Cells, bins: int = 8, level: float = 0.95) -> Curve:
    """Binned means of an outcome, with the least-squares line.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 2), predictor and outcome.
    bins : int
        At most so many bins, of roughly as many respondents each.
    level : float
        Confidence level of each mean, and of the line at each point.

    Returns
    -------
    Curve
        Bins follow one another without a gap; an edge lies halfway two values of
        the predictor, so that nobody stands on it. The line has no rows where
        the predictor is constant or fewer than three respondents have both.

    Raises
    ------
    TooFewAnswersError
        Nobody has both scores.

    Notes
    -----
    A bin's mean has Student's interval with the bin's own variance. The line is
    fitted to all respondents, not to the bins; its interval at x is fitted +- t
    s sqrt(1 / n + (x - mean)^2 / Sxx), n - 2 df. Checked against statsmodels
    ``OLS.get_prediction``.
    """
    if cells.total == 0:
        raise TooFewAnswersError(found=0, needed=1)
    x = cells.values[:, 0]
    edges = _edges_of_equal_n(x, cells.n, bins)
    place = np.searchsorted(edges[1:-1], x)
    return Curve(
        of=(cells.names[0], cells.names[1]),
        bins=tuple(
            _bin(cells, place == one, (low, high), level)
            for one, (low, high) in enumerate(zip(edges[:-1], edges[1:], strict=True))
        ),
        line=_line(cells, level),
        level=level,
        n=cells.total,
        n_missing=cells.n_missing,
        method="binned-means",
        options={"bins": bins},
    )


def density(cells: Cells, edges: Sequence[Sequence[float]] | None = None) -> Density:
    """Count respondents in a grid over one or two scores.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 1) or (cells, 2).
    edges : sequence of sequences of float, optional
        Per score the edges of its bins, rising. A value on an edge belongs to the
        bin above it, on the last edge to the last bin. Where left out, bins are
        equally wide: one for each step of the score where there are at most 24,
        else up to 20, each of as many steps. Up to 24 values without steps have a
        bin each, from halfway to halfway.

    Raises
    ------
    TooFewAnswersError
        Nobody has the scores.
    ValueError
        A respondent lies outside the edges.
    """
    if cells.total == 0:
        raise TooFewAnswersError(found=0, needed=1)
    chosen = edges or [_edges(score, cells.n) for score in cells.values.T]
    axes = [np.asarray(axis, dtype=float) for axis in chosen]
    places = [
        _places(score, axis) for score, axis in zip(cells.values.T, axes, strict=True)
    ]
    n_in = np.zeros([len(axis) - 1 for axis in axes], dtype=np.int64)
    np.add.at(n_in, tuple(places), cells.n)
    return Density(
        of=cells.names,
        edges=tuple(tuple(axis.tolist()) for axis in axes),
        n_in=n_in,
        n=cells.total,
        n_missing=cells.n_missing,
    )


def _edges_of_equal_n(x: np.ndarray, n: np.ndarray, bins: int) -> list[float]:
    """Edges between values, each where most nearly its part has gone before."""
    values, place = np.unique(x, return_inverse=True)
    upto = np.cumsum(np.bincount(place, weights=n))
    between = upto[:-1]  # respondents before each gap between two values
    wanted = upto[-1] * np.arange(1, bins) / bins
    nearest = np.abs(between - wanted[:, None]).argmin(axis=1) if len(between) else []
    gaps = sorted({int(gap) for gap in nearest})
    inner = [float(values[gap] + values[gap + 1]) / 2 for gap in gaps]
    return [float(values[0]), *inner, float(values[-1])]


def _bin(
    cells: Cells, inside: np.ndarray, ends: tuple[float, float], level: float
) -> Bin:
    x, y = cells.values[inside].T
    counts = cells.n[inside]
    n, centre = int(counts.sum()), mean(y, counts)
    found = Estimate(
        measure="mean",
        of=cells.names[1:],
        value=centre,
        n=n,
        n_missing=0,
        method="student",
    )
    if n > 1:
        se = float(np.sqrt(counts @ (y - centre) ** 2 / (n - 1) / n))
        found = replace(found, interval=student(centre, se, n - 1, level))
    return Bin(low=ends[0], high=ends[1], x=mean(x, counts), mean=found)


def _line(cells: Cells, level: float) -> tuple[tuple[float, float, float, float], ...]:
    x, y = cells.values.T
    n, counts = cells.total, cells.n
    if n < FEWEST_ON_A_LINE or np.ptp(x) == 0:
        return ()
    centre, height = mean(x, counts), mean(y, counts)
    dx, dy = x - centre, y - height
    squares = counts @ dx**2
    slope = counts @ (dx * dy) / squares
    residual = counts @ (dy - slope * dx) ** 2 / (n - 2)
    at = np.linspace(x.min(), x.max(), POINTS)
    fitted = height + slope * (at - centre)
    error = np.sqrt(residual * (1 / n + (at - centre) ** 2 / squares))
    half = t.isf((1 - level) / 2, n - 2) * error
    rows = np.column_stack([at, fitted, fitted - half, fitted + half]).tolist()
    return tuple(tuple(row) for row in rows)


def _edges(score: np.ndarray, n: np.ndarray) -> np.ndarray:
    """Equally wide, as a bar's height is its respondents: on steps, if there are."""
    values = np.unique(score)
    if len(values) == 1:
        return values[0] + np.array([-0.5, 0.5])
    low, high = float(values[0]), float(values[-1])
    least = float(np.diff(values).min())
    if _few(low, high, least) and _off(score - low, 1 / least).max() < ON_STEP:
        return low + least * (np.arange(round((high - low) / least) + 2) - 0.5)
    wanted = min(int(np.ceil(2 * np.cbrt(n.sum()))), MOST_BINS)  # Rice's rule
    step = _step(score, n)
    if step is not None:
        most = FEW_VALUES if _few(low, high, step) else wanted
        return _around_steps(low, high, step, most)
    if len(values) > FEW_VALUES:
        return np.linspace(low, high, wanted + 1)
    middle = (values[1:] + values[:-1]) / 2
    return np.concatenate([[low - least / 2], middle, [high + least / 2]])


def _few(low: float, high: float, step: float) -> bool:
    """Whether each step from low to high can have a bin of its own."""
    return (high - low) / step < FEW_VALUES - ON_STEP


def _off(score: np.ndarray, parts: float) -> np.ndarray:
    """How far scores lie from whole parts."""
    return np.abs(score * parts - np.round(score * parts))


def _step(score: np.ndarray, n: np.ndarray) -> float | None:
    """The step on which most scores lie, as 1/4 for means of four answers."""
    for parts in range(1, MOST_PARTS + 1):
        if n[_off(score, parts) < ON_STEP].sum() >= MOST * n.sum():
            return 1 / parts
    return None


def _around_steps(low: float, high: float, step: float, wanted: int) -> np.ndarray:
    """Equally wide bins of as many steps each: another width would put now one,
    now two heavy values in a bin, and draw peaks where there are none.
    """
    width = step * np.ceil((high - low + step) / step / wanted)
    start = np.floor(low / step) * step - step / 2
    bins = int(np.ceil((high - start) / width))
    return start + width * np.arange(bins + 1)


def _places(score: np.ndarray, edges: np.ndarray) -> np.ndarray:
    if score.min() < edges[0] or score.max() > edges[-1]:
        raise ValueError("a respondent lies outside the edges")
    place = np.searchsorted(edges, score, side="right") - 1
    return np.minimum(place, len(edges) - 2)
