"""The items of a scale as cuts of hidden scores."""

from __future__ import annotations

import numpy as np

from analysis.cells import Moments
from analysis.errors import (
    ConstantScoreError,
    StudyError,
    TooFewItemsError,
)
from analysis.inference.attempt import Pairs, attempt, once
from analysis.inference.item_analysis import FEWEST_ITEMS, raw_alpha, varies
from analysis.inference.polychoric import hidden_correlation
from analysis.inference.procedure import Procedure
from analysis.line import Name
from analysis.results import Estimate, Refusal


def ordinal_alpha(pairs: Pairs, scale: str, level: float = 0.95) -> Estimate:
    """Cronbach's alpha of the scores behind the answers.

    Parameters
    ----------
    pairs : mapping of (item, item) to Cells
        Every two items of the scale, reversed where they should be.
    scale : str
        The id of the scale.
    level : float
        As every procedure has it; no interval is known.

    Returns
    -------
    Estimate
        ``n`` counts the respondents of the pair with the fewest.

    Raises
    ------
    TooFewItemsError
        There is no pair of items.
    ConstantScoreError
        The hidden scores cancel out in their sum.
    StudyError
        As ``polychoric``, of all pairs together.

    Notes
    -----
    Alpha of the polychoric correlations. It is the reliability of a sum that nobody
    can compute, of scores without steps, and no reason to think better of the sum of
    the answers: for those alpha and omega hold. Checked against R
    ``psych::alpha(psych::polychoric(x)$rho)``.

    References
    ----------
    Zumbo, Gadermann & Zeisser (2007), doi:10.22237/jmasm/1177992180; Chalmers (2018),
    doi:10.1177/0013164417727036.
    """
    moments = hidden_moments(pairs)
    if not varies(moments.covariance):
        raise ConstantScoreError(score=Name(scale))
    return Estimate(
        measure="ordinal-alpha",
        of=(scale,),
        value=raw_alpha(moments.covariance),
        n=int(moments.n.min()),
        n_missing=moments.n_missing,
        method="polychoric-alpha",
        options={"missing": "pairwise"},
    )


def hidden_moments(pairs: Pairs) -> Moments:
    """The polychoric correlations of items, for everything that takes moments.

    Parameters
    ----------
    pairs : mapping of (item, item) to Cells
        Every two items, each pair once.

    Returns
    -------
    Moments
        Hidden scores have mean 0 and variance 1. ``n_missing`` is that of the pair with
        the fewest respondents.

    Raises
    ------
    StudyError
        As ``ordinal_alpha``.

    Notes
    -----
    Two steps per pair, so that pairs need not be correlations of any one group of
    people, and may not be when answers are missing.
    """
    if not pairs:
        raise TooFewItemsError(found=1, needed=FEWEST_ITEMS)
    found = {
        pair: attempt(hidden_correlation, cells, measure="polychoric")
        for pair, cells in pairs.items()
    }
    refused = [one for one in found.values() if isinstance(one, Refusal)]
    if refused:
        raise StudyError.together(once(line for one in refused for line in one.lines))
    names = tuple(dict.fromkeys(name for pair in pairs for name in pair))
    correlation, n = np.eye(len(names)), np.zeros((len(names),) * 2, dtype=np.int64)
    for (one, other), cells in pairs.items():
        at = names.index(one), names.index(other)
        correlation[at] = correlation[at[::-1]] = found[one, other]
        n[at] = n[at[::-1]] = cells.total
    np.fill_diagonal(n, n.max(axis=0))
    fewest = min(pairs.values(), key=lambda cells: cells.total)
    return Moments(
        names=names,
        n=n,
        mean=np.zeros(len(names)),
        covariance=correlation,
        n_missing=fewest.n_missing,
        missing="pairwise",
    )


PROCEDURES = (
    Procedure(
        id="ordinal-alpha",
        subject="scales",
        run=ordinal_alpha,
        takes=("scale",),
        given="pairs",
        assumes=("independent", "hidden-normal", "equal-loadings"),
        checked=("R psych::alpha(psych::polychoric(x)$rho)", "R lavaan::lavCor"),
        inside=False,
    ),
)
