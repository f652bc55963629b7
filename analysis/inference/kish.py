"""What unequal weights cost, by the weights alone."""

from __future__ import annotations

import numpy as np

from analysis.cells import Cells
from analysis.errors import TooFewAnswersError, ZeroWeightError
from analysis.inference.procedure import Procedure
from analysis.inference.sampling import demand_weights, kept
from analysis.results import WeightEffect

ALIKE = 1e-9  # of a weight: what rounding of sums may leave between equal ones


def kish(cells: Cells) -> WeightEffect:
    """Kish's design effect of the weights, and the respondents that are left of n.

    Parameters
    ----------
    cells : Cells
        Any columns; respondents with every value count.

    Returns
    -------
    WeightEffect
        ``n_effective`` is how many of equal weight would be as sure of a mean that does
        not hang on the weights. ``lightest`` and ``heaviest`` are of one respondent:
        None where cells add up weights that differ, which hides them.

    Raises
    ------
    TooFewAnswersError
        Nobody has every value.
    ZeroWeightError
        All who have are of weight 0.

    Notes
    -----
    deff = n sum(w^2) / sum(w)^2; n_effective = n / deff. Checked against its formula
    in R.

    References
    ----------
    Kish (1965), Survey Sampling, 11.2C; Kish (1992), Journal of Official Statistics
    8(2), 183-200.
    """
    if cells.total == 0:
        raise TooFewAnswersError(found=0, needed=1)
    total, squares = float(cells.weight.sum()), float(cells.weight_squared.sum())
    if total <= 0:
        raise ZeroWeightError()
    each = weights(kept(cells, cells.n > 0))
    return WeightEffect(
        of=cells.names,
        sum=total,
        lightest=None if each is None else float(each.min()),
        heaviest=None if each is None else float(each.max()),
        design_effect=cells.total * squares / total**2,
        n_effective=total**2 / squares,
        n=cells.total,
        n_missing=cells.n_missing,
    )


def weights(cells: Cells) -> np.ndarray | None:
    """The weight of one respondent per cell; None where a cell's weights differ."""
    n, weight = cells.n, cells.weight
    spread = n * cells.weight_squared - weight**2
    if (spread > ALIKE * weight**2).any():
        return None
    return weight / n


def _of_one(cells: Cells, level: float = 0.95) -> WeightEffect:
    """Of those who have one score; see ``kish``. There is no interval."""
    return kish(demand_weights(cells))


PROCEDURES = (
    Procedure(
        id="kish",
        subject="weights",
        run=_of_one,
        takes=("order",),
        assumes=("weights",),
        checked=("n sum(w^2) / sum(w)^2 in R",),
    ),
)
