"""Least squares by survey weight, with linearised errors."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy.linalg import solve_triangular
from scipy.special import fdtrc

from analysis.cells import Cells
from analysis.errors import PerfectFitError, TooFewAnswersError
from analysis.inference.design import Terms, check, design, matrix
from analysis.inference.procedure import Procedure
from analysis.inference.sampling import Sample, demand_weights
from analysis.inference.slopes import Adjust, slopes
from analysis.inference.terms import added_terms, terms_of, values_of
from analysis.line import Name
from analysis.results import Comparison, Slopes, WeightedModel

ROUNDING = 16 * np.finfo(float).eps  # of the outcome's own size


def weighted_least_squares(
    cells: Cells,
    outcome: str,
    terms: Terms,
    strata: str | None = None,
    *,
    level: float = 0.95,
) -> WeightedModel:
    """Least squares in which each respondent counts by weight.

    Parameters
    ----------
    cells : Cells
        The outcome, the columns of the terms, the strata if there are any, and others.
        Those who miss one stay in the sample and add nothing.
    outcome : str
        A score, in any unit.
    terms : sequence of str or tuple of str
        As ``design.design``.
    strata : str or None
        A group that was drawn from level by level.
    level : float
        Confidence level of every interval.

    Returns
    -------
    WeightedModel
        Coefficients in units of the outcome per unit of the predictor, with Student's
        t. ``naive`` has the errors of weights that tell how sure each answer is: for
        contrast, as survey weights do not.

    Raises
    ------
    TooFewAnswersError
        No more respondents than coefficients and strata.
    ConstantScoreError, TooFewGroupsError
        The outcome or a predictor does not vary; all are told.
    CollinearError
        A term follows from the others.
    PerfectFitError
        The predictors give the outcome exactly.
    ZeroWeightError, LonelyStratumError
        As ``sampling.Sample.of``.

    Notes
    -----
    b = (X'WX)^-1 X'Wy. Its covariance is that of sum(w z) with z = (X'WX)^-1 x (y - x
    b), as ``weighted_mean.weighted_mean``. df: respondents less strata, less
    coefficients, plus 1. Checked against R ``survey::svyglm`` and
    ``lm(weights = w)``.

    References
    ----------
    Binder (1983), doi:10.2307/1402588; Lumley & Scott (2017), doi:10.1214/16-STS605.
    """
    plan = design(cells, terms, outcome)
    sample = Sample.of(cells, strata)
    columns, weight = matrix(cells, plan), cells.weight
    df = sample.df + 1 - columns.shape[1]
    if df < 1:
        needed = cells.total - df + 1
        raise TooFewAnswersError(found=cells.total, needed=needed)
    check(columns, weight, plan)
    values, inverse, residual = _fitted(columns, weight, cells.column(outcome))
    left = float(weight @ residual**2)
    if np.sqrt(left) <= ROUNDING * np.sqrt(weight @ cells.column(outcome) ** 2):
        raise PerfectFitError(score=Name(outcome))
    covariance = sample.covariance((columns * residual[:, None]) @ inverse)
    free = cells.total - len(values)
    of, about = (outcome, *plan.predictors), (df, cells.total, cells.n_missing)
    overall = None
    if plan.terms:
        tested = _wald(of, values[1:], covariance[1:, 1:], *about)
        overall = replace(tested, test="weighted-model")
    return WeightedModel(
        of=of,
        terms=terms_of(plan.names, values, covariance, float(df), level),
        naive=terms_of(plan.names, values, inverse * left / free, float(free), level),
        covariance=covariance,
        overall=overall,
        df_residual=df,
        n=cells.total,
        n_missing=cells.n_missing,
        method="weighted-least-squares",
        options={"contrasts": "treatment", "errors": "linearised"},
        design=plan,
    )


def weighted_wald(smaller: WeightedModel, larger: WeightedModel) -> Comparison:
    """What a larger model adds, by its linearised errors: Wald's F.

    Parameters
    ----------
    smaller, larger : WeightedModel
        On the same respondents, the terms of one among those of the other.

    Returns
    -------
    Comparison
        F = b' V^-1 b / df over the added coefficients b.

    Raises
    ------
    ValueError
        The models do not rest on the same respondents and outcome, or the larger
        has no more terms.

    Notes
    -----
    Checked against R ``survey::regTermTest``.
    """
    added = added_terms(smaller, larger)
    value, of_added = values_of(larger.terms)[added], np.ix_(added, added)
    return _wald(
        larger.of,
        value,
        larger.covariance[of_added],
        larger.df_residual,
        larger.n,
        larger.n_missing,
    )


def weighted_slopes(
    model: WeightedModel,
    x: str,
    group: str,
    *,
    level: float = 0.95,
    adjust: Adjust = "holm",
) -> Slopes:
    """The slope of x at each level of a group, and how the levels differ.

    Parameters
    ----------
    model : WeightedModel
        With x, the group and their interaction.
    adjust : {"holm", "tukey"}
        How p of the pairwise differences is adjusted.

    Raises
    ------
    ValueError
        x is no score of the model, or the group no group of it.
    """
    return slopes(
        model,
        x,
        group,
        values_of(model.terms),
        model.covariance,
        errors="linearised",
        df=float(model.df_residual),
        level=level,
        adjust=adjust,
    )


def _fitted(
    columns: np.ndarray, weight: np.ndarray, y: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Coefficients, (X'WX)^-1, and what is left of one respondent per cell."""
    root, first = np.sqrt(weight), float(weight @ y / weight.sum())
    q, r = np.linalg.qr(columns * root[:, None])
    values = solve_triangular(r, q.T @ (root * (y - first)))
    inverse = solve_triangular(r, np.eye(len(r)))
    residual = y - first - columns @ values
    values[0] += first
    return values, inverse @ inverse.T, residual


def _wald(  # noqa: PLR0913, PLR0917 (what a test is of)
    of: tuple[str, ...],
    value: np.ndarray,
    covariance: np.ndarray,
    df: int,
    n: int,
    n_missing: int,
) -> Comparison:
    f = float(value @ np.linalg.solve(covariance, value)) / len(value)
    return Comparison(
        test="weighted-wald",
        of=of,
        statistic=f,
        df=(float(len(value)), float(df)),
        p=float(fdtrc(len(value), df, f)),
        n=n,
        n_missing=n_missing,
        method="weighted-wald",
    )


def _on_scores(cells: Cells, level: float = 0.95) -> WeightedModel:
    """The first column on the others, each a score; see ``weighted_least_squares``.

    References
    ----------
    Binder (1983), doi:10.2307/1402588; Lumley & Scott (2017), doi:10.1214/16-STS605.
    """
    outcome, *scores = demand_weights(cells).names
    return weighted_least_squares(cells, outcome, scores, level=level)


def _moderated(cells: Cells, level: float = 0.95) -> tuple[Comparison, Slopes]:
    """Whether a slope differs between the levels of a group, and the slope of each.

    References
    ----------
    Binder (1983), doi:10.2307/1402588; Lumley & Scott (2017), doi:10.1214/16-STS605.
    """
    outcome, x, group = demand_weights(cells).names
    main, joint = [x, group], [x, group, (x, group)]
    smaller, larger = (
        weighted_least_squares(cells, outcome, it, level=level) for it in (main, joint)
    )
    added = weighted_wald(smaller, larger)
    return added, weighted_slopes(larger, x, group, level=level)


PROCEDURES = (
    Procedure(
        id="weighted-least-squares",
        subject="weights",
        run=_on_scores,
        takes=("number", "number"),
        more=True,
        assumes=("independent", "weights", "straight"),
        checked=("R survey::svyglm",),
        inside=False,
    ),
    Procedure(
        id="weighted-moderation",
        subject="weights",
        run=_moderated,
        takes=("number", "number", "group"),
        assumes=("independent", "weights", "straight"),
        checked=("R survey::svyglm", "R survey::regTermTest"),
        inside=False,
    ),
)
