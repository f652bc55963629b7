"""Does a scale measure the same in every group?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from scipy.special import chdtrc

from analysis.cells import ScaleItems
from analysis.errors import TooFewAnswersError, TooFewGroupsError, TooFewItemsError
from analysis.inference.factor_model import FactorModel
from analysis.inference.full_information import residual
from analysis.inference.indices import Tested, indices, rmsea
from analysis.inference.procedure import Procedure
from analysis.inference.several_factors import check, proper
from analysis.inference.structural import (
    Block,
    Implied,
    blocks_of,
    fitted,
    log_likelihood,
)
from analysis.results import Comparison
from analysis.results.factors import Fit, Invariance

FEWEST_ITEMS = 3  # two items leave their loadings open
FEWEST_GROUPS = 2
STEPS = {
    "configural": frozenset(),
    "metric": frozenset({"loading"}),
    "scalar": frozenset({"loading", "intercept"}),
}


def invariance(items: ScaleItems, scale: str, level: float = 0.95) -> Invariance:
    """Test whether a scale measures the same in every group.

    Parameters
    ----------
    items : ScaleItems
        Cells of three items or more and of a group. Of several scales each has its
        factor, all going together as they like.
    scale : str
        The id of the scale, or the first of them.
    level : float
        Confidence level of RMSEA's intervals, between 0 and 1.

    Returns
    -------
    Invariance
        Respondents with a group who answered every item.

    Raises
    ------
    TooFewItemsError
        Fewer than three items.
    TooFewGroupsError
        Respondents in fewer than two groups.
    TooFewAnswersError
        A group with no more respondents than items.
    ConstantScoreError, RepeatedItemsError
        In a group an item does not vary, or follows from the others.
    ImproperSolutionError
        A factor would explain an item wholly or more.
    NotConvergedError
        No best-fitting values were found.

    Notes
    -----
    Three models by maximum likelihood: a factor in each group (configural), the same
    loadings (metric), the same intercepts too (scalar). From metric on the spread of
    the factors is free outside the first group, from scalar on their means. Each step
    is tested by the difference in chi-square. Without metric invariance links with the
    scale are not to be compared between groups, without scalar its means are not. RMSEA
    of several groups is times the root of their number, SRMR holds means and is weighed
    by respondents. Checked against R ``lavaan::cfa(group.equal = ...)`` and
    ``lavTestLRT``.

    References
    ----------
    Meredith (1993), doi:10.1007/BF02294825; Cheung & Rensvold (2002),
    doi:10.1207/S15328007SEM0902_5.
    """
    if items.group is None:
        raise ValueError("invariance is between groups")
    names = [item for of in items.scales.values() for item in of]
    if len(names) < FEWEST_ITEMS:
        raise TooFewItemsError(found=len(names), needed=FEWEST_ITEMS)
    levels, blocks = _groups(items, names)
    n = sum(block.n for block in blocks)
    cells = items.cells
    about = (tuple(items.scales), n, cells.total + cells.n_missing - n)
    fits = [
        _fit(_model(items, len(blocks), equal), blocks, about, (names, level))
        for equal in STEPS.values()
    ]
    configural, metric, scalar = fits
    return Invariance(
        of=scale,
        by=items.group,
        levels=levels,
        configural=configural,
        metric=metric,
        scalar=scalar,
        steps=(
            _step("metric", configural, metric, len(blocks)),
            _step("scalar", metric, scalar, len(blocks)),
        ),
        level=level,
        n=n,
        n_missing=about[2],
        method="invariance",
        options={"missing": "listwise"},
    )


def _groups(
    items: ScaleItems, names: Sequence[str]
) -> tuple[tuple[str, ...], list[Block]]:
    """The levels that have respondents, and these."""
    parts = items.cells.by(items.group or "")
    held = {name: part for name, part in parts.items() if part.total}
    if len(held) < FEWEST_GROUPS:
        raise TooFewGroupsError(found=len(held), needed=FEWEST_GROUPS)
    fewest = min(part.total for part in held.values())
    if fewest <= len(names):
        raise TooFewAnswersError(found=fewest, needed=len(names) + 1)
    blocks = [
        block
        for group, part in enumerate(held.values())
        for block in blocks_of(part.pick(*names), group)
    ]
    check(blocks, names)
    return tuple(held), blocks


def _model(items: ScaleItems, groups: int, equal: frozenset[str]) -> FactorModel:
    factors, first = [], 0
    for of in items.scales.values():
        factors.append(tuple(range(first, first + len(of))))
        first += len(of)
    return FactorModel(tuple(factors), groups, equal)


def _fit(
    model: FactorModel,
    blocks: Sequence[Block],
    about: tuple[tuple[str, ...], int, int],
    rest: tuple[Sequence[str], float],
) -> Fit:
    (of, n, n_missing), (names, level) = about, rest
    at = fitted(model, blocks, model.start(blocks))
    proper(model, at, names)
    implied, k, groups = model(at), len(names), len(blocks)
    found = [Implied(b.mean, b.covariance, *_still(k)) for b in blocks]
    likelihood, most = (log_likelihood(it, blocks) for it in (implied, found))
    tested = Tested(
        of=of,
        exact=(2 * (most - likelihood), groups * k * (k + 3) // 2 - model.parameters),
        baseline=(sum(map(_apart, blocks)), groups * k * (k - 1) // 2),
        n=n,
        n_missing=n_missing,
        groups=groups,
        missing="listwise",
    )
    shares = [block.n / n for block in blocks]
    left = [residual(*both) for both in zip(implied, found, strict=True)]
    return indices(
        tested,
        srmr=float(np.dot(shares, left)),
        log_likelihood=likelihood,
        parameters=model.parameters,
        level=level,
    )


def _still(items: int) -> tuple[np.ndarray, np.ndarray]:
    """Slopes of what has no parameters."""
    return np.zeros((0, items)), np.zeros((0, items, items))


def _apart(block: Block) -> float:
    """Chi-square of items that have nothing in common, in one group."""
    sd = np.sqrt(np.diag(block.covariance))
    return -block.n * float(np.linalg.slogdet(block.covariance / np.outer(sd, sd))[1])


def _step(name: str, before: Fit, after: Fit, groups: int) -> Comparison:
    statistic = max(after.exact.statistic - before.exact.statistic, 0.0)
    df = after.exact.df[0] - before.exact.df[0]
    found = Comparison(
        test=f"invariance-{name}",
        of=after.exact.of,
        statistic=statistic,
        df=(df,),
        p=float(chdtrc(df, statistic)),
        n=after.n,
        n_missing=after.n_missing,
        method="likelihood-ratio",
    )
    interval = after.rmsea.interval
    level = interval.level if interval is not None else 0.95
    return replace(found, effect=rmsea(found, groups, level))


PROCEDURES = (
    Procedure(
        id="invariance",
        subject="scales",
        run=invariance,
        takes=("scale", "group"),
        given="items",
        assumes=("independent", "normal-items"),
        checked=("R lavaan::cfa(group.equal)", "R lavaan::lavTestLRT"),
        inside=False,
    ),
)
