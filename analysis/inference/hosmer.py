"""Whether a logistic regression fits, from small chances to large."""

from __future__ import annotations

import numpy as np
from scipy.special import chdtrc

from analysis.cells import Cells
from analysis.errors import TooFewGroupsError
from analysis.inference.binary import Binary
from analysis.inference.description import quantile
from analysis.inference.logistic import as_event, logistic
from analysis.inference.procedure import Procedure
from analysis.inference.terms import values_of
from analysis.results import Comparison, LogisticModel

FEWEST_GROUPS = 3  # two df go


def hosmer_lemeshow(cells: Cells, model: LogisticModel, groups: int = 10) -> Comparison:
    """Do as many give the answer as the model says, from small chances to large?

    Parameters
    ----------
    cells : Cells
        Those the model was fitted on.
    model : LogisticModel
    groups : int
        Into how many groups of about equal size the fitted chances are cut.

    Returns
    -------
    Comparison
        A small p tells that the model does not fit; a large one does not tell that it
        does.

    Raises
    ------
    TooFewGroupsError
        The fitted chances fall into fewer than three groups.
    ValueError
        The model has no design.

    Notes
    -----
    Groups end at the quantiles (type 7) of the fitted chances, equal ones together.
    Sum of (observed - expected)^2 / expected over groups and both answers; chi-square
    with two df less than groups. As R's ``ResourceSelection::hoslem.test``; the value
    hangs on the number of groups.

    References
    ----------
    Hosmer & Lemeshow (1980), doi:10.1080/03610928008827941.
    """
    if model.design is None:
        raise ValueError("the model has no design")
    counted, _ = as_event(cells, model.of[0], model.event)
    rows = Binary.of(counted, model.of[0], model.design)
    share = rows.fitted(values_of(model.terms))
    order = np.argsort(share)
    at = [quantile(share[order], rows.n[order], k / groups) for k in range(groups + 1)]
    inner = np.unique(at)[1:-1]
    place = np.searchsorted(inner, share)
    _, place = np.unique(place, return_inverse=True)  # a quantile may split nobody off
    size, gave, chance = (
        np.bincount(place, weights=of)
        for of in (rows.n, rows.n * rows.y, rows.n * share)
    )
    if len(size) < FEWEST_GROUPS:
        raise TooFewGroupsError(found=len(size), needed=FEWEST_GROUPS)
    gap = (gave - chance) ** 2
    statistic, df = float((gap / chance + gap / (size - chance)).sum()), len(size) - 2
    return Comparison(
        test="hosmer-lemeshow",
        of=model.of,
        statistic=statistic,
        df=(float(df),),
        p=float(chdtrc(df, statistic)),
        groups=(model.event,),
        by=model.of[0],
        n=model.n,
        n_missing=model.n_missing,
        method="hosmer-lemeshow",
        options={"groups": len(size)},
    )


def _of_scores(cells: Cells, level: float = 0.95) -> Comparison:
    """Of the first column on the others, each a score.

    References
    ----------
    Hosmer & Lemeshow (1980), doi:10.1080/03610928008827941.
    """
    outcome, *scores = cells.names
    return hosmer_lemeshow(cells, logistic(cells, outcome, scores, level=level))


PROCEDURES = (
    Procedure(
        id="hosmer-lemeshow",
        subject="models",
        run=_of_scores,
        takes=("yes-no", "number"),
        more=True,
        assumes=("independent",),
        checked=("R ResourceSelection::hoslem.test, by its formula",),
    ),
)
