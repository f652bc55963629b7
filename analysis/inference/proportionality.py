"""Is an odds ratio the same at every threshold, and the spread the same everywhere?"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy.optimize import minimize
from scipy.special import chdtrc

from analysis.cells import Cells
from analysis.errors import (
    CrossingError,
    NotConvergedError,
    OneThresholdError,
    SilentThresholdError,
)
from analysis.inference.cumulative import Cumulative
from analysis.inference.freed import Freed
from analysis.inference.maximum import RunawayError, maximise, supremum
from analysis.inference.scaled import Scaled
from analysis.line import Name
from analysis.results import Comparison, Design, OrdinalModel

FAR = (
    100.0**2
)  # variance of log odds per standard deviation: an estimate that runs away
WIDEST = 5.0  # log of a spread per standard deviation; more is no spread
FLAT = 1e-7  # of the likelihood's slope
TWO = 2


def non_parallel(cells: Cells, model: OrdinalModel) -> Comparison:
    """One odds ratio for all thresholds, against one for each: all terms at once.

    Parameters
    ----------
    cells : Cells
        Those the model was fitted on.
    model : OrdinalModel
        From ``ordinal.proportional_odds``.

    Returns
    -------
    Comparison
        Twice what the log-likelihood gains, chi-square. ``unbounded`` in the options
        counts thresholds at which an odds ratio runs away, since nobody with some
        value of a predictor stands on one side: the likelihood comes to its height
        all the same, but p is rough.

    Raises
    ------
    OneThresholdError
        The outcome has two answers.
    CrossingError
        The thresholds cross where respondents are, so that an answer's chance would
        be below 0: the odds cannot differ in this way.
    SilentThresholdError
        The answers say nothing at all of some odds ratio.
    ValueError
        The model has no design.

    Notes
    -----
    The non-parallel cumulative logit, whose log-likelihood is concave, by Newton's
    method from the parallel one. Checked against R ``VGAM::vglm(cumulative(parallel =
    FALSE))``, which stops at 1e-7.

    References
    ----------
    Peterson & Harrell (1990), doi:10.2307/2347760.
    """
    likelihood, plan = _started(cells, model)
    every = [*range(likelihood.columns.shape[1])]
    found = _freed(likelihood, every, model, test="non-parallel")
    return replace(found, of=(model.of[0], *plan.predictors))


def nominal_tests(cells: Cells, model: OrdinalModel) -> tuple[Comparison, ...]:
    """The same for one term at a time, the others held parallel.

    Parameters and exceptions are those of ``non_parallel``.

    Returns
    -------
    tuple of Comparison
        One per term of the model, in their order; ``of`` is the outcome and what the
        term is made of.

    Notes
    -----
    Checked against R ``ordinal::nominal_test``.

    References
    ----------
    Peterson & Harrell (1990), doi:10.2307/2347760.
    """
    likelihood, plan = _started(cells, model)
    return tuple(
        replace(
            _freed(likelihood, _places(plan, term), model, test="nominal"),
            of=(model.of[0], *term),
        )
        for term in plan.terms
    )


def scale_tests(cells: Cells, model: OrdinalModel) -> tuple[Comparison, ...]:
    """Does the latent spread of the answers change with a term, one at a time?

    Parameters
    ----------
    cells : Cells
        Those the model was fitted on.
    model : OrdinalModel
        From ``ordinal.proportional_odds``.

    Returns
    -------
    tuple of Comparison
        One per term; twice what the log-likelihood gains, chi-square.

    Raises
    ------
    OneThresholdError
        The outcome has two answers, of which a spread cannot be told.
    NotConvergedError
        No spread is the best one.
    ValueError
        The model has no design.

    Notes
    -----
    logit P(Y <= j) = (threshold_j - x b) / exp(z g). For every g the rest is a concave
    likelihood, so that the search is over g alone. Checked against R
    ``ordinal::scale_test``.

    References
    ----------
    Cox (1995), doi:10.1002/sim.4780141105.
    """
    likelihood, plan = _started(cells, model)
    return tuple(
        replace(
            _spread(likelihood, _places(plan, term), model), of=(model.of[0], *term)
        )
        for term in plan.terms
    )


def _started(cells: Cells, model: OrdinalModel) -> tuple[Cumulative, Design]:
    if model.design is None:
        raise ValueError("the model has no design")
    if len(model.levels) <= TWO:
        raise OneThresholdError(score=Name(model.of[0]))
    return Scaled.of(cells, model.of[0], model.design).model, model.design


def _places(plan: Design, term: tuple[str, ...]) -> list[int]:
    """Which columns belong to a term, without the intercept."""
    return [
        place
        for place, column in enumerate(plan.columns[1:])
        if tuple(name for name, _ in column.factors) == term
    ]


def _freed(
    likelihood: Cumulative, places: list[int], model: OrdinalModel, test: str
) -> Comparison:
    """What is gained when these columns have odds ratios of their own per threshold."""
    free = Freed.of(likelihood, places)
    try:
        found = supremum(free)
    except RunawayError:
        raise SilentThresholdError(score=Name(model.of[0])) from None
    if not free.in_order(found.at):
        raise CrossingError(score=Name(model.of[0]))
    df = len(places) * (likelihood.levels - 2)
    cuts, values = likelihood.levels - 1, free.own.shape[1]
    variance = np.diag(found.covariance)[: cuts * values].reshape(cuts, values)
    loose = int((variance > FAR).any(axis=1).sum())
    tested = _gained(found.log_likelihood, df, model, test)
    return replace(tested, options={"unbounded": loose})


def _spread(
    likelihood: Cumulative, places: list[int], model: OrdinalModel
) -> Comparison:
    whole, columns = Freed.of(likelihood, []), likelihood.columns[:, places]
    at, n = maximise(whole).at, likelihood.n.sum()

    def fall(spread: np.ndarray) -> tuple[float, np.ndarray]:
        held = whole.scaled(np.exp(columns @ spread))
        top = maximise(held, at)
        return -top.log_likelihood / n, columns.T @ held.pull(top.at) / n

    start, bounds = np.zeros(len(places)), [(-WIDEST, WIDEST)] * len(places)
    how = {"ftol": 0.0, "gtol": FLAT}
    try:
        found = minimize(
            fall, start, jac=True, method="L-BFGS-B", bounds=bounds, options=how
        )
    except RunawayError:
        raise NotConvergedError(method="scale-effect") from None
    if not found.success or (np.abs(found.x) >= WIDEST).any():
        raise NotConvergedError(method="scale-effect")
    return _gained(-n * float(found.fun), len(places), model, "scale-effect")


def _gained(height: float, df: int, model: OrdinalModel, test: str) -> Comparison:
    gained = max(0.0, float(2 * (height - model.log_likelihood)))
    return Comparison(
        test=test,
        of=model.of,
        statistic=gained,
        df=(float(df),),
        p=float(chdtrc(df, gained)),
        n=model.n,
        n_missing=model.n_missing,
        method=test,
    )
