"""The smallest effect that could have been seen with the respondents there are.

Not the power at the effect that was found: that says nothing p does not say. All take
cells of the columns of the test, of which only the respondents count, and ``power``,
the chance with which the effect is to be detected.
"""

from __future__ import annotations

import numpy as np

from analysis.cells import Cells
from analysis.errors import (
    ConstantScoreError,
    NotTwoGroupsError,
    TooFewGroupsError,
)
from analysis.inference.power import USUAL, Plan, smallest
from analysis.inference.power_plans import (
    Correlation,
    Means,
    OneMean,
    Regression,
    Table,
    TwoMeans,
    TwoShares,
)
from analysis.inference.procedure import Procedure
from analysis.line import Name
from analysis.results.power import Detectable

TWO = 2


def two_groups(
    cells: Cells, level: float = 0.95, *, power: float = USUAL
) -> Detectable:
    """Cohen's d that Student's t of two groups detects.

    Parameters
    ----------
    cells : Cells
        Columns outcome, group with two levels.
    level : float
        1 - level is the risk of the two-sided test.
    power : float
        Above the risk and below 1.

    Raises
    ------
    NotTwoGroupsError
        More or fewer than two levels have respondents.
    TooFewAnswersError
        No degrees of freedom are left.
    PowerOutsideBoundsError, UndetectableError
        As ``power.smallest``.

    Notes
    -----
    ``power_plans.TwoMeans``, with the sizes of the groups as they are.

    References
    ----------
    Hoenig & Heisey (2001), doi:10.1198/000313001300339897.
    """
    sizes = _two(cells)
    plan = TwoMeans(sizes=tuple(sizes.values()), level=level)
    return _found(cells, plan, power, "cohens-d", groups=sizes)


def paired(cells: Cells, level: float = 0.95, *, power: float = USUAL) -> Detectable:
    """Cohen's d_z that a paired t test detects.

    ``cells`` has two scores of the same respondents; faults as ``two_groups``.

    Notes
    -----
    ``power_plans.OneMean``.
    """
    plan = OneMean(sizes=(cells.total,), level=level)
    return _found(cells, plan, power, "cohens-dz")


def one_sample(
    cells: Cells, level: float = 0.95, *, power: float = USUAL
) -> Detectable:
    """The distance to a value, in standard deviations, that a t test detects.

    ``cells`` has one score; faults as ``two_groups``.

    Notes
    -----
    ``power_plans.OneMean``.
    """
    plan = OneMean(sizes=(cells.total,), level=level)
    return _found(cells, plan, power, "one-sample-d")


def correlation(
    cells: Cells, level: float = 0.95, *, power: float = USUAL
) -> Detectable:
    """The correlation that its t test detects.

    ``cells`` has two scores; faults as ``two_groups``.

    Notes
    -----
    ``power_plans.Correlation``, Pearson's; of normal scores Spearman's needs a tenth
    more respondents.
    """
    plan = Correlation(sizes=(cells.total,), level=level)
    return _found(cells, plan, power, "correlation")


def groups(cells: Cells, level: float = 0.95, *, power: float = USUAL) -> Detectable:
    """Cohen's f that an analysis of variance detects.

    Parameters
    ----------
    cells : Cells
        Columns outcome, group.

    Raises
    ------
    TooFewGroupsError
        Fewer than two levels have respondents.
    TooFewAnswersError, PowerOutsideBoundsError, UndetectableError
        As ``two_groups``.

    Notes
    -----
    ``power_plans.Means``, with the sizes of the groups as they are.
    """
    sizes = _sizes(cells)
    if len(sizes) < TWO:
        raise TooFewGroupsError(found=len(sizes), needed=TWO)
    plan = Means(sizes=tuple(sizes.values()), level=level)
    return _found(cells, plan, power, "cohens-f", groups=sizes)


def model(cells: Cells, level: float = 0.95, *, power: float = USUAL) -> Detectable:
    """Cohen's f squared that the F test of a linear model detects.

    ``cells`` has an outcome and its predictors, all scores; faults as ``two_groups``.

    Notes
    -----
    ``power_plans.Regression``; f squared is R2 / (1 - R2).
    """
    predictors = len(cells.names) - 1
    plan = Regression(sizes=(cells.total,), predictors=predictors, level=level)
    return _found(cells, plan, power, "f2", r2=_r2(plan, power))


def table(cells: Cells, level: float = 0.95, *, power: float = USUAL) -> Detectable:
    """Cohen's w that chi-square of a table of counts detects.

    ``cells`` has two columns of counted answers.

    Raises
    ------
    ConstantScoreError
        Everybody gave the same answer.
    PowerOutsideBoundsError, TooFewAnswersError
        As ``two_groups``.

    Notes
    -----
    ``power_plans.Table``, with the rows and columns that have respondents.
    """
    held = cells.values[cells.n > 0]
    used = [len(np.unique(column)) for column in held.T]
    for name, values in zip(cells.names, used, strict=True):
        if values < TWO:
            raise ConstantScoreError(score=Name(name))
    df = (used[0] - 1) * (used[1] - 1)
    plan = Table(sizes=(cells.total,), df=df, level=level)
    return _found(cells, plan, power, "cohens-w")


def two_shares(
    cells: Cells, level: float = 0.95, *, power: float = USUAL
) -> Detectable:
    """The difference between two shares that their z test detects.

    Parameters
    ----------
    cells : Cells
        Columns outcome with two answers, of which the higher counts; group with two
        levels.

    Raises
    ------
    ConstantScoreError
        Everybody gave the same answer.
    NotTwoGroupsError
        More or fewer than two levels have respondents.
    PowerOutsideBoundsError, UndetectableError
        As ``power.smallest``.

    Notes
    -----
    ``power_plans.TwoShares``, around the share of both groups together as it was found.
    """
    sizes = _two(cells)
    answer = cells.values[:, 0]
    held = answer[cells.n > 0]
    if np.ptp(held) == 0:
        raise ConstantScoreError(score=Name(cells.names[0]))
    share = float(cells.n[answer == held.max()].sum() / cells.total)
    plan = TwoShares(sizes=tuple(sizes.values()), share=share, level=level)
    return _found(cells, plan, power, "share-difference", groups=sizes, share=share)


def _found(
    cells: Cells,
    plan: Plan,
    power: float,
    measure: str,
    *,
    groups: dict[str, int] | None = None,
    **options: float,
) -> Detectable:
    return Detectable(
        measure=measure,
        of=cells.names,
        value=smallest(plan, power),
        power=float(power),
        level=plan.level,
        sizes=tuple(int(size) for size in plan.sizes),
        groups=tuple(groups or ()),
        by=cells.names[1] if groups else None,
        n=cells.total,
        n_missing=cells.n_missing,
        method=f"detectable-{measure}",
        options=options,
    )


def _r2(plan: Regression, power: float) -> float:
    """R2 that belongs to the f squared."""
    f2 = smallest(plan, power)
    return f2 / (1 + f2)


def _sizes(cells: Cells) -> dict[str, int]:
    """Respondents of each level that has any."""
    group = cells.names[1]
    place = cells.column(group)
    found = {
        level: int(cells.n[place == at].sum())
        for at, level in enumerate(cells.levels[group])
    }
    return {level: n for level, n in found.items() if n}


def _two(cells: Cells) -> dict[str, int]:
    sizes = _sizes(cells)
    if len(sizes) != TWO:
        raise NotTwoGroupsError(group=Name(cells.names[1]), found=len(sizes))
    return sizes


_T, _F = (
    ("independent", "normal-means"),
    ("independent", "normal-means", "equal-spread"),
)

PROCEDURES = tuple(
    Procedure(
        id=f"detectable-{run.__name__.replace('_', '-')}",
        subject="power",
        run=run,
        takes=takes,
        more=run is model,
        assumes=assumes,
        checked=(f"R {r}",),
        numbers={"power": USUAL},
    )
    for run, takes, assumes, r in (
        (two_groups, ("number", "two"), _F, "pwr::pwr.t2n.test"),
        (groups, ("number", "group"), _F, "pwr::pwr.anova.test"),
        (paired, ("number", "number"), _T, "pwr::pwr.t.test"),
        (one_sample, ("number",), _T, "pwr::pwr.t.test"),
        (correlation, ("number", "number"), (*_T, "straight"), "pwr::pwr.r.test"),
        (model, ("number", "number"), (*_T, "even-spread"), "pwr::pwr.f2.test"),
        (table, ("category", "category"), _T[:1], "pwr::pwr.chisq.test"),
        (two_shares, ("yes-no", "two"), _T[:1], "power.prop.test"),
    )
)
