"""How often two respondents are in the same order on two scores."""

from __future__ import annotations

import numpy as np
from scipy.stats import norm

from analysis.cells import Cells
from analysis.inference.pairs import Pairs, count_pairs
from analysis.inference.respondents import respondents
from analysis.results import Concordance, Estimate, Interval

NO_LINK = "no-link"  # the standard error that p rests on, where an interval has another


def concordance(cells: Cells) -> Concordance:
    """Every measure that rests on counting pairs of respondents.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 2), two scores in any unit that has an order.

    Returns
    -------
    Concordance
        Pair counts are exact up to three billion respondents.

    Raises
    ------
    TooFewAnswersError, ConstantScoreError
        As ``respondents``.

    Notes
    -----
    With C and D concordant and discordant pairs, T all pairs, Tx and Ty those tied:
    gamma (C - D) / (C + D), Somers' d (C - D) / (T - Tx), tau-a (C - D) / T, tau-b
    (C - D) / sqrt((T - Tx)(T - Ty)), tau-c 2 m (C - D) / (n^2 (m - 1)) for m the
    fewer of the distinct values. Checked against R ``vcdExtra``, ``Hmisc`` and
    scipy.
    """
    n = respondents(cells)
    pairs = count_pairs(*cells.values.T, cells.n)
    both, surplus = pairs.untied, pairs.concordant - pairs.discordant
    free_x, free_y = pairs.all - pairs.tied_x, pairs.all - pairs.tied_y
    fewer = min(len(pairs.in_x), len(pairs.in_y))
    z = surplus / np.sqrt(surplus_variance(pairs.in_x, pairs.in_y, n))
    tau_b = np.clip(surplus / np.sqrt(float(free_x) * free_y), -1, 1)
    return Concordance(
        of=cells.names,
        concordant=pairs.concordant,
        discordant=pairs.discordant,
        pairs=pairs.all,
        tied_x=pairs.tied_x,
        tied_y=pairs.tied_y,
        tied_both=pairs.tied_both,
        gamma=surplus / both,
        gamma_se=_gamma_error(pairs, cells.n),
        somers_d_yx=surplus / free_x,
        somers_d_xy=surplus / free_y,
        tau_a=surplus / pairs.all,
        tau_b=float(tau_b),
        tau_c=2 * fewer * surplus / (n**2 * (fewer - 1)),
        z=float(z),
        p=float(2 * norm.sf(abs(z))),
        n=n,
        n_missing=cells.n_missing,
    )


def asymptotic(
    found: Concordance, measure: str, value: float, error: float, level: float
) -> Estimate:
    """A measure of the pairs with its asymptotic interval, cut at -1 and 1.

    Its p is that of Kendall's test, whose error is that of no link.
    """
    half = float(norm.isf((1 - level) / 2)) * error
    low, high = max(value - half, -1.0), min(value + half, 1.0)
    return Estimate(
        measure=measure,
        of=found.of,
        value=value,
        interval=Interval(low=low, high=high, level=level),
        p=found.p,
        n=found.n,
        n_missing=found.n_missing,
        method="pair-counts",
        options={"ties": measure, "p": NO_LINK},
    )


def surplus_variance(x: np.ndarray, y: np.ndarray, n: int) -> float:
    """Variance of C - D when the scores are independent, given the ties in each."""

    def falling(tied: np.ndarray) -> tuple[float, float, float]:
        t = tied.astype(float)
        two = t * (t - 1)
        return (two @ (2 * t + 5), two.sum(), two @ (t - 2))

    (all5, all2, all3), (x5, x2, x3), (y5, y2, y3) = map(falling, (np.array([n]), x, y))
    return (all5 - x5 - y5) / 18 + x2 * y2 / (2 * all2) + x3 * y3 / (9 * all3)


def _gamma_error(pairs: Pairs, n: np.ndarray) -> float:
    c, d = float(pairs.concordant), float(pairs.discordant)
    psi = 2 * (d * pairs.agreeing - c * pairs.opposing) / (c + d) ** 2
    return float(np.sqrt((n * psi**2).sum()))
