"""How much the four quadrants differ in a link, in many specifications at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import chdtrc, chdtri

from analysis.inference.crossed import Links, divided

HALVINGS = 60
FEWEST = 2  # quadrants that can be compared
AXES = {"search": (-0.5, -0.5, 0.5, 0.5), "decision": (-0.5, 0.5, -0.5, 0.5)}
"""Per axis what ll, lh, hl and hh count for: the high half less the low half."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spreads:
    """Per specification the spread of its quadrants, and whether they differ.

    Parameters
    ----------
    value, low, high, p : ndarray, shape (specifications,)
        nan where fewer than two quadrants can be compared.
    n : ndarray, shape (specifications,)
        Respondents in the quadrants compared.
    """

    value: np.ndarray
    low: np.ndarray
    high: np.ndarray
    p: np.ndarray
    n: np.ndarray


def spread(found: Links, level: float = 0.95) -> Spreads:
    """The spread of links beyond chance, on Fisher's z, and the test that it is 0.

    Parameters
    ----------
    found : Links
        Shape (specifications, quadrants).
    level : float
        Confidence level, between 0 and 1.

    Notes
    -----
    As ``equality.equality``: Paule and Mandel's estimate, the Q-profile interval,
    chi-square of Q. Checked against it.

    References
    ----------
    Hedges & Olkin (1985), ISBN 978-0-12-336380-0; Viechtbauer (2007),
    doi:10.1002/sim.2514.
    """
    usable = found.variance > 0
    enough = usable.sum(axis=1) >= FEWEST
    z = np.where(usable, np.arctanh(np.where(usable, found.value, 0.0)), 0.0)
    v = np.where(usable, found.variance, np.inf)
    df = np.where(enough, usable.sum(axis=1) - 1, 1)
    tails = (1 - level) / 2, (1 + level) / 2
    targets = [df.astype(float), *(chdtri(df, tail) for tail in tails)]
    value, low, high = (_where(z, v, target) for target in targets)
    p = chdtrc(df, _squares(z, v, np.zeros(len(z))))
    ends = (np.where(enough, it, np.nan) for it in (value, low, high, p))
    n = np.where(usable, found.n, 0).sum(axis=1)
    return Spreads(**dict(zip(("value", "low", "high", "p"), ends, strict=True)), n=n)


def contrast(found: Links, of: tuple[float, ...]) -> Links:
    """A difference between means of quadrants, with an interval of their intervals.

    Parameters
    ----------
    found : Links
        Shape (specifications, quadrants); all of them are needed.
    of : tuple of float
        What each quadrant counts for.

    Notes
    -----
    Each end is the difference -+ the root of the summed squares of the half
    intervals on the side that counts, so that their skewness stays.

    References
    ----------
    Zou & Donner (2008), doi:10.1002/sim.3095.
    """
    share = np.asarray(of)
    value = found.value @ share
    down = np.where(share > 0, found.value - found.low, found.high - found.value)
    up = np.where(share > 0, found.high - found.value, found.value - found.low)
    reach = [np.sqrt(((share * side) ** 2).sum(axis=1)) for side in (down, up)]
    return Links(
        value=value,
        low=value - reach[0],
        high=value + reach[1],
        variance=np.full(len(value), np.nan),
        n=found.n.sum(axis=1),
    )


def _squares(z: np.ndarray, v: np.ndarray, between: np.ndarray) -> np.ndarray:
    """Q: squared distances to the weighted mean, over their variance."""
    weight = 1 / (v + between[:, None])
    mean = divided((weight * z).sum(axis=1), weight.sum(axis=1), 0.0)
    return (weight * (z - mean[:, None]) ** 2).sum(axis=1)


def _where(z: np.ndarray, v: np.ndarray, target: np.ndarray) -> np.ndarray:
    """The spread at which Q has come down to its target; 0 where it is below."""
    held = np.isfinite(v)
    top = np.where(held, z, -np.inf).max(axis=1, initial=0.0)
    bottom = np.where(held, z, np.inf).min(axis=1, initial=0.0)
    low = np.zeros(len(z))
    high = z.shape[1] * (top - bottom) ** 2 / target
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        above = _squares(z, v, middle) > target
        low, high = np.where(above, middle, low), np.where(above, high, middle)
    return np.sqrt(np.where(_squares(z, v, np.zeros(len(z))) > target, high, 0.0))
