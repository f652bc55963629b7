"""Adjusted means: the outcome per level of a group, with all else equal."""

from __future__ import annotations

from itertools import combinations

import numpy as np

from analysis.inference.contrasts import means_of, told
from analysis.inference.slopes import Adjust, adjusted
from analysis.results import AdjustedMeans, LinearModel, Term


def adjusted_means(
    model: LinearModel,
    group: str,
    errors: str = "classic",
    *,
    level: float = 0.95,
    adjust: Adjust = "tukey",
) -> AdjustedMeans:
    """What the outcome would be at each level, were the levels alike in all else.

    Parameters
    ----------
    model : LinearModel
        With the group among its predictors.
    group : str
    errors : str
        "classic", or the kind of the model's robust errors, as "HC3".
    adjust : {"tukey", "holm"}
        How p of the pairwise differences is adjusted; with "tukey" their intervals
        hold together as well.

    Returns
    -------
    AdjustedMeans
        In units of the outcome; p of a mean is against 0. Differences are first
        minus second.

    Raises
    ------
    ValueError
        It is no group of the model, or the model has no such errors.

    Notes
    -----
    Scores are at their mean over everybody, other groups at the mean of their
    levels. In a model where the group takes part in an interaction the means hold at
    that one point. Checked against R ``emmeans::emmeans`` and its ``pairs``.

    References
    ----------
    Searle, Speed & Milliken (1980), doi:10.1080/00031305.1980.10483031.
    """
    if model.design is None:
        raise ValueError("the model has no design")

    def at(name: str, row: np.ndarray) -> Term:
        return told(model, name, row, errors, level)

    rows = means_of(model.design, group)
    apart = [at(f"{a}-{b}", rows[a] - rows[b]) for a, b in combinations(rows, 2)]
    others = (name for name in model.of[1:] if name != group)
    return AdjustedMeans(
        of=(model.of[0], group, *others),
        means={name: at(name, by) for name, by in rows.items()},
        differences=adjusted(apart, len(rows), adjust),
        n=model.n,
        n_missing=model.n_missing,
        method="adjusted-means",
        options={"adjust": adjust, "errors": errors},
    )
