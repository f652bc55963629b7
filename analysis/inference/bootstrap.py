"""The bootstrap over cells: how a value varies when respondents are drawn again.

A draw takes as many respondents as there are, with replacement; over cells that is
one multinomial draw of counts. What a statistic needs of respondents are nearly
always sums, so a draw is a few products of matrices for all draws together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from analysis.errors import UnstableDrawsError
from analysis.results import Interval

DRAWS = 10_000
SEED = 2021
CHUNK = 2**19  # numbers at a time, which stay near the processor
DEAR = 6  # picks of a respondent that a multinomial cell costs
MOST = 8e7  # picks: about a second
FEWEST = 0.9  # of the draws, that must have a value

Statistic = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True, slots=True, kw_only=True)
class Resampled:
    """The values of a statistic over the draws, in the order drawn."""

    values: np.ndarray  # those that could be computed
    draws: int
    seed: int
    drawn: str  # "multinomial" or "normal"

    @property
    def se(self) -> float:
        """The standard deviation of the values."""
        return float(self.values.std(ddof=1))

    @property
    def options(self) -> dict[str, str | float]:
        """How it was drawn, for a result."""
        kept = len(self.values)
        return {"draws": kept, "seed": self.seed, "drawn": self.drawn}

    def interval(self, level: float = 0.95) -> Interval:
        """The percentile interval: what the middle part of the draws reaches.

        Quantiles of type 7, as R ``quantile``.
        """
        tail = (1 - level) / 2
        low, high = np.quantile(self.values, [tail, 1 - tail]).tolist()
        return Interval(low=low, high=high, level=level)


def resample(
    n: np.ndarray,
    statistic: Statistic,
    parts: np.ndarray | None = None,
    *,
    draws: int = DRAWS,
    seed: int = SEED,
) -> Resampled:
    """Draw respondents again and again, and compute a statistic each time.

    Parameters
    ----------
    n : ndarray of int, shape (cells,)
        Respondents of each cell.
    statistic : callable
        From counts, shape (draws, cells), or where ``parts`` are given from sums,
        shape (draws, parts), to values, shape (draws,). nan or infinite where a draw
        has no value. Draws come in several calls.
    parts : ndarray, shape (cells, parts), or None
        What a respondent of each cell adds to each sum; best counted from the mean.
    draws : int
    seed : int
        Of numpy's PCG64: the same cells give the same values.

    Returns
    -------
    Resampled

    Raises
    ------
    UnstableDrawsError
        More than one draw in ten has no value.

    Notes
    -----
    With 10,000 draws up to 8,000 respondents or 1,300 cells are drawn exactly. Beyond
    that the counts, or the sums, are drawn from the normal distribution with the
    multinomial's mean and covariance. What that loses is of the order of the skewness
    of a sum over the root of n, less than the noise of 10,000 draws; it keeps the time
    to a second or so for any number of respondents. The percentile interval is not
    corrected for bias.

    References
    ----------
    Efron (1979), doi:10.1214/aos/1176344552; Davison & Hinkley (1997),
    doi:10.1017/CBO9780511802843.
    """
    held = n > 0
    counts = n[held].astype(np.int64)
    of = None if parts is None else np.asarray(parts, dtype=float)[held]
    random = np.random.default_rng(seed)
    exact = draws * min(int(counts.sum()), DEAR * len(counts)) <= MOST
    drawn = _exact(counts, of, draws, random)
    if not exact:
        drawn = _normal(counts, of, draws, random)
    with np.errstate(divide="ignore", invalid="ignore"):
        values = np.concatenate([statistic(part) for part in drawn])
    kept = values[np.isfinite(values)]
    if len(kept) < FEWEST * draws:
        raise UnstableDrawsError(share=1 - len(kept) / draws)
    how = "multinomial" if exact else "normal"
    return Resampled(values=kept, draws=draws, seed=seed, drawn=how)


def _exact(
    n: np.ndarray, parts: np.ndarray | None, draws: int, random: np.random.Generator
) -> Iterator[np.ndarray]:
    """Multinomial counts, or sums: respondents one by one where that is faster."""
    total, cells = int(n.sum()), len(n)
    one_by_one = total < DEAR * cells
    who = np.repeat(np.arange(cells), n) if one_by_one else n
    for rows in _chunks(draws, max(total if one_by_one else 0, cells)):
        if one_by_one:
            picked = who[random.integers(0, total, size=(rows, total))]
            picked += np.arange(rows)[:, None] * cells
            counts = np.bincount(picked.ravel(), minlength=rows * cells)
            counts = counts.reshape(rows, cells)
        else:
            counts = random.multinomial(total, n / total, size=rows)
        yield counts if parts is None else counts @ parts


def _normal(
    n: np.ndarray, parts: np.ndarray | None, draws: int, random: np.random.Generator
) -> Iterator[np.ndarray]:
    """Normal counts, or sums, with the multinomial's mean and covariance."""
    total, root = n.sum(), np.sqrt(n)
    if parts is None:
        for rows in _chunks(draws, len(n)):
            noise = random.standard_normal((rows, len(n))) * root
            yield n + noise - noise.sum(axis=1, keepdims=True) * (n / total)
        return
    sums = n @ parts
    off = (parts - sums / total) * root[:, None]
    _, sizes, turned = np.linalg.svd(off, full_matrices=False)
    noise = random.standard_normal((draws, len(sizes)))
    yield sums + (noise * sizes) @ turned


def _chunks(draws: int, width: int) -> Iterator[int]:
    """How many draws at a time, so that a chunk stays small."""
    most = max(1, CHUNK // max(width, 1))
    for start in range(0, draws, most):
        yield min(most, draws - start)
