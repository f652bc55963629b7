"""Whether a linear model may be believed: its residuals, and on whom it leans."""

from __future__ import annotations

import numpy as np

from analysis.cells import Cells
from analysis.inference.attempt import attempt
from analysis.inference.residuals import (
    breusch_pagan,
    normal_residuals,
    refitted,
    reset,
)
from analysis.inference.robust import hold_apart
from analysis.results import (
    Diagnostics,
    Inflation,
    Influence,
    LinearModel,
)


def diagnostics(cells: Cells, model: LinearModel, level: float = 0.95) -> Diagnostics:
    """Check what a linear model takes for granted.

    Parameters
    ----------
    cells : Cells
        Those the model was fitted on.
    model : LinearModel
        From ``linear.least_squares``, with one predictor or more.
    level : float
        At which a sentence calls a test clear.

    Returns
    -------
    Diagnostics
        A check that these answers do not allow is a Refusal; the others stand.

    Raises
    ------
    ValueError
        The model has no design, or no predictor.

    Notes
    -----
    Durbin and Watson's statistic is not here: it compares each respondent with the
    next in the file, and cells know no order; a survey has none that means anything.

    References
    ----------
    Fox (2016), Applied Regression Analysis and Generalized Linear Models, 11-13.
    """
    fit, _ = refitted(cells, model)
    m2, m3, m4 = (float(fit.n @ fit.residual**it) / fit.total for it in (2, 3, 4))
    return Diagnostics(
        of=model.of,
        spread=breusch_pagan(cells, model, level=level),
        spread_classic=breusch_pagan(cells, model, "classic", level),
        straight=attempt(
            reset, cells, measure="straight-line", model=model, level=level
        ),
        normal=attempt(
            normal_residuals,
            cells,
            measure="normal-residuals",
            model=model,
            level=level,
        ),
        skewness=m3 / m2**1.5,
        kurtosis=m4 / m2**2 - 3,
        influence=attempt(influence, cells, measure="influence", model=model),
        inflation=inflation(model),
        n=model.n,
        n_missing=model.n_missing,
        method="diagnostics",
    )


def influence(cells: Cells, model: LinearModel) -> Influence:
    """On whom a model leans: Cook's distance and leverage of one respondent.

    Raises
    ------
    LeverageError
        One respondent alone decides a coefficient.
    ValueError
        The model has no design, or no predictor.

    Notes
    -----
    Cook's distance is e^2 h / (p s^2 (1 - h)^2), with p coefficients and leverage h.
    Checked against R ``cooks.distance`` and ``hatvalues``.

    References
    ----------
    Cook (1977), doi:10.1080/00401706.1977.10489493.
    """
    fit, plan = refitted(cells, model)
    hold_apart(fit, plan)
    pull = fit.leverage / (1 - fit.leverage) ** 2
    cook = fit.residual**2 * pull / (len(fit.values) * fit.sigma**2)
    return Influence(
        cook=float(cook.max()),
        leverage=float(fit.leverage.max()),
        above=int(fit.n[cook > 4 / fit.total].sum()),
    )


def inflation(model: LinearModel) -> tuple[Inflation, ...]:
    """How much wider each term's interval is, for what it shares with the others.

    Parameters
    ----------
    model : LinearModel
        With one term or more; where terms interact, a main effect is widened by its
        own interaction, which says little.

    Returns
    -------
    tuple of Inflation
        In the order of the terms; ``value`` is 1 where a term shares nothing.

    Raises
    ------
    ValueError
        The model has no design.

    Notes
    -----
    Fox and Monette's generalised factor: with R the correlations of the coefficients
    beside the intercept, det(R of the term) det(R of the others) / det(R). For a term
    of one column it is the ordinary factor, 1 / (1 - R2) of that column on the others.
    Checked against R ``car::vif``.

    References
    ----------
    Fox & Monette (1992), doi:10.1080/01621459.1992.10475190.
    """
    if model.design is None:
        raise ValueError("the model has no design")
    errors = np.sqrt(np.diag(model.covariance))
    correlation = model.covariance / np.outer(errors, errors)
    of = [tuple(name for name, _ in it.factors) for it in model.design.columns]
    whole = _log_det(correlation, [at for at, term in enumerate(of) if term])
    found = []
    for term in model.design.terms:
        own = [at for at, it in enumerate(of) if it == term]
        rest = [at for at, it in enumerate(of) if it and it != term]
        apart = _log_det(correlation, own) + _log_det(correlation, rest)
        value, df = float(np.exp(apart - whole)), len(own)
        scaled = value ** (1 / (2 * df))
        found.append(Inflation(term=term, value=value, df=df, scaled=scaled))
    return tuple(found)


def _log_det(correlation: np.ndarray, kept: list[int]) -> float:
    return float(np.linalg.slogdet(correlation[np.ix_(kept, kept)])[1])
