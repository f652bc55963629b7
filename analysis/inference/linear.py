"""Least squares on cells: models and their simple slopes."""

from __future__ import annotations

from math import log

import numpy as np
from scipy.special import fdtrc

from analysis.cells import Cells
from analysis.inference.contrasts import combined, slopes_of
from analysis.inference.design import Terms, design
from analysis.inference.fitted import Fitted, fitted
from analysis.inference.noncentral import share_interval
from analysis.inference.robust import Kind, hold_off, sandwich
from analysis.inference.slopes import Adjust, designed, slopes
from analysis.inference.terms import terms_of, values_of
from analysis.results import (
    Comparison,
    Design,
    Estimate,
    LinearModel,
    Slopes,
)


def least_squares(
    cells: Cells,
    outcome: str,
    terms: Terms,
    level: float = 0.95,
    *,
    errors: Kind | None = "HC3",
) -> LinearModel:
    """Ordinary least squares, every respondent counted once.

    Parameters
    ----------
    cells : Cells
        The outcome, the columns of the terms, and others; everybody in them is
        used, so models on the same cells rest on the same respondents.
    outcome : str
        A score, in any unit.
    terms : sequence of str or tuple of str
        As ``design.design``: ``"x"``, ``"group"``, ``("x", "group")``, ``("x", "x")``.
    level : float
        Confidence level of every interval.
    errors : {"HC0", "HC1", "HC2", "HC3", "HC4"} or None
        The robust errors beside the classic ones; None for the classic ones alone,
        which then stand in ``robust`` as well.

    Returns
    -------
    LinearModel
        Coefficients in units of the outcome per unit of the predictor.

    Raises
    ------
    TooFewAnswersError
        No respondent is left over for the errors.
    ConstantScoreError, TooFewGroupsError
        The outcome or a predictor does not vary; all are told.
    CollinearError
        A term follows from the others; R leaves it out in silence.
    PerfectFitError
        The predictors give the outcome exactly.
    ExactPartError
        Nobody is off from the model where a coefficient is decided, as in a level
        where all is on one line.
    LeverageError
        One respondent alone decides a coefficient, so that its robust error is not
        known; not with HC0 and HC1.

    Notes
    -----
    Log-likelihood, AIC and BIC as R's: sigma counts as a parameter. The interval of
    R2 turns the noncentral F round. Checked against R ``lm``, ``sandwich``, the NIST
    Longley data and statsmodels on rows.

    References
    ----------
    Long & Ervin (2000), doi:10.1080/00031305.2000.10474549, on HC3 as the default.
    """
    plan = design(cells, terms, outcome)
    of = (outcome, *plan.predictors)
    fit = fitted(cells, outcome, plan)
    classic = fit.sigma**2 * fit.inverse
    robust = classic if errors is None else sandwich(fit, errors, plan)
    hold_off(np.diag(robust), np.diag(classic), outcome)
    df = float(fit.df)
    return LinearModel(
        of=of,
        terms=terms_of(plan.names, fit.values, classic, df, level),
        robust=terms_of(plan.names, fit.values, robust, df, level),
        covariance=classic,
        covariance_robust=robust,
        standardised=_standardised(fit, plan),
        r2=fit.r2,
        r2_adjusted=fit.r2_adjusted,
        sigma=fit.sigma,
        overall=_overall(fit, of, cells.n_missing, level),
        df_residual=fit.df,
        residual_sum=fit.residual_sum,
        log_likelihood=fit.log_likelihood,
        aic=2 * fit.parameters - 2 * fit.log_likelihood,
        bic=log(fit.total) * fit.parameters - 2 * fit.log_likelihood,
        n=fit.total,
        n_missing=cells.n_missing,
        method="least-squares",
        options={"contrasts": "treatment", "errors": errors or "classic"},
        design=plan,
    )


def simple_slopes(
    model: LinearModel,
    x: str,
    group: str,
    errors: str = "classic",
    *,
    level: float = 0.95,
    adjust: Adjust = "holm",
) -> Slopes:
    """The slope of x at each level of a group, and how the levels differ.

    Parameters
    ----------
    model : LinearModel
        With x, the group and their interaction.
    errors : str
        "classic", or the kind of the model's robust errors, as "HC3".
    adjust : {"holm", "tukey"}
        How p of the pairwise differences is adjusted.

    Returns
    -------
    Slopes
        In units of the outcome per unit of x; differences are first minus second.

    Raises
    ------
    ExactPartError
        At a level nobody is off from the model, so that its robust error is 0.
    ValueError
        x is no score of the model, the group no group of it, or the model has no
        such errors.

    Notes
    -----
    Errors come from the model of everybody: the slopes are those of separate lines
    per level (without covariates), their errors are not. Checked against R
    ``emmeans::emtrends``, with ``vcov. = sandwich::vcovHC`` for HC3.

    References
    ----------
    Aiken & West (1991), Multiple Regression: Testing and Interpreting Interactions.
    """
    along = slopes_of(designed(model), x, group)
    combined(model, np.stack([*along.values()]), errors)
    return slopes(
        model,
        x,
        group,
        values_of(model.terms),
        model.covariance_of(errors),
        errors=errors,
        df=float(model.df_residual),
        level=level,
        adjust=adjust,
    )


def _standardised(fit: Fitted, plan: Design) -> dict[str, float]:
    """The slope of each score, both it and the outcome in standard deviations."""
    single = [len(it.factors) == 1 and it.factors[0][1] is None for it in plan.columns]
    columns = fit.columns - fit.n @ fit.columns / fit.total
    spread = np.sqrt(fit.n @ columns**2 / fit.total_sum)
    each = zip(plan.names, fit.values * spread, single, strict=True)
    return {name: float(value) for name, value, kept in each if kept}


def _overall(
    fit: Fitted, of: tuple[str, ...], n_missing: int, level: float
) -> Comparison | None:
    """F against the model without predictors, with R2 as effect."""
    df = len(fit.values) - 1
    if df == 0:
        return None
    f = (fit.total_sum - fit.residual_sum) / df / fit.sigma**2
    effect = Estimate(
        measure="r2",
        of=of,
        value=fit.r2,
        interval=share_interval(fit.r2, df, fit.df, level),
        n=fit.total,
        n_missing=n_missing,
        method="noncentral-f",
    )
    return Comparison(
        test="model-f",
        of=of,
        statistic=f,
        df=(float(df), float(fit.df)),
        p=float(fdtrc(df, fit.df, f)),
        effect=effect,
        n=fit.total,
        n_missing=n_missing,
        method="model-f",
    )
