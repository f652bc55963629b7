"""Does a score go as strongly with one outcome as with another?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

import numpy as np
from scipy.stats import t

from analysis.cells import Cells
from analysis.errors import PerfectCorrelationError, raise_all
from analysis.inference.association import pearson, spearman
from analysis.inference.groupwise import PERFECT
from analysis.inference.procedure import Procedure
from analysis.inference.respondents import respondents
from analysis.inference.zou import shared_score, zou
from analysis.line import Name
from analysis.results import Comparison, Estimate

FEWEST = 4  # three correlations leave n - 3 df


def dependent(
    cells: Cells,
    measure: Literal["pearson", "spearman"] = "pearson",
    level: float = 0.95,
) -> Comparison:
    """Test whether x goes with y as strongly as with w, in the same respondents.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 3), the scores x, y and w.
    measure : {"pearson", "spearman"}
    level : float
        Confidence level of the difference, between 0 and 1.

    Returns
    -------
    Comparison
        ``statistic`` is Williams' t with n - 3 df. ``effect`` is r(x, y) -
        r(x, w) with Zou's interval for correlations that share x.

    Raises
    ------
    TooFewAnswersError
        Fewer than four respondents have all three scores.
    ConstantScoreError
        A score has one value.
    PerfectCorrelationError
        Two of the scores follow from one another.

    Notes
    -----
    Checked against R ``psych::r.test(n, r12, r13, r23)``. For ranks the test is an
    approximation.

    References
    ----------
    Williams (1959), doi:10.1111/j.2517-6161.1959.tb00346.x; Steiger (1980),
    doi:10.1037/0033-2909.87.2.245; Zou (2007), doi:10.1037/1082-989X.12.4.399.
    """
    n = respondents(cells, FEWEST)
    found = _three(cells, {"pearson": pearson, "spearman": spearman}[measure], level)
    xy, xw, yw = (one.value for one in found)
    statistic = _williams(xy, xw, yw, n)
    effect = Estimate(
        measure="dependent-difference",
        of=cells.names,
        value=xy - xw,
        interval=zou(found[0], found[1], shared_score(xy, xw, yw)),
        n=n,
        n_missing=cells.n_missing,
        method="zou",
    )
    return Comparison(
        test="dependent",
        of=cells.names,
        statistic=statistic,
        df=(n - 3,),
        p=float(2 * t.sf(abs(statistic), n - 3)),
        effect=effect,
        groups=cells.names[1:],
        n=n,
        n_missing=cells.n_missing,
        method="williams",
        options={"measure": measure},
    )


def _three(
    cells: Cells, procedure: Callable[..., Estimate], level: float
) -> list[Estimate]:
    """r(x, y), r(x, w) and r(y, w) over those who have all three scores."""
    x, y, w = cells.names
    complete = replace(cells, incomplete=None)
    found = [procedure(complete.pick(*two), level) for two in ((x, y), (x, w), (y, w))]
    raise_all(
        PerfectCorrelationError(score=Name(one.of[0]), other=Name(one.of[1]))
        for one in found
        if abs(one.value) > PERFECT
    )
    return found


def _williams(xy: float, xw: float, yw: float, n: int) -> float:
    determinant = 1 - xy**2 - xw**2 - yw**2 + 2 * xy * xw * yw
    mean = (xy + xw) / 2
    error = 2 * determinant * (n - 1) / (n - 3) + mean**2 * (1 - yw) ** 3
    return float((xy - xw) * np.sqrt((n - 1) * (1 + yw) / error))


PROCEDURES = (
    Procedure(
        id="dependent",
        subject="association",
        run=dependent,
        takes=("number", "number", "number"),
        assumes=("independent", "straight"),
        checked=("R psych::r.test",),
    ),
)
