"""Logistic regression with an interaction: coefficients, odds ratios, their profile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import sqrt

import numpy as np
from scipy.interpolate import make_interp_spline
from scipy.special import chdtri, logit, ndtri

from analysis.cells import Cells
from analysis.inference.binary import Binary
from analysis.inference.logistic import as_event, logistic
from analysis.inference.ordinal import likelihood_ratio
from analysis.inference.profile import heights
from analysis.inference.terms import terms_of, values_of, with_ratio
from analysis.results import LogisticModel, Term
from analysis.verify.cases import Case
from analysis.verify.procedure import Ours, Procedure, listed
from analysis.verify.regression import r_name
from analysis.verify.rows import cells, levels

COEFFICIENT = ("row", "Estimate", "Std. Error", "z value", "Pr(>|z|)")
RATIO = ("OR", "2.5 %", "97.5 %")
CHANGE = ("row", "Resid. Df", "Resid. Dev", "Df", "Deviance", "Pr(>Chi)")
EPSILON = 1e-12  # of the case
STEPS = 10  # of MASS:::profile.glm on either side
FIFTHS = 5


def _logit(case: Case) -> Ours:
    whole = _cells(case)
    y, x, q = (case.text(role) for role in "yxq")
    smaller, larger = (
        logistic(whole, y, terms, event=case.text("event"))
        for terms in ([x, q], [x, q, (x, q)])
    )
    stopped = _as_r_stops(whole, larger)
    names = [r_name(case, term.name) for term in larger.terms]
    found: dict = {"n": larger.n, "events": larger.events}
    found |= {"logLik": larger.log_likelihood, "AIC": larger.aic}
    rows = zip(names, larger.terms, stopped, strict=True)
    found |= listed("coef", [_row(*row) for row in rows])
    found |= listed("lr_interaction", _change(smaller, larger))
    for name, term in zip(names, stopped, strict=True):
        values = (term.ratio, *_ends(term))
        found |= _ratios(f"OR_wald.{name}", RATIO, values)
    profiles = zip(names, larger.terms, heights(whole, larger), strict=True)
    for name, term, height in profiles:
        ends = _as_r_reads_it(term, height, larger.log_likelihood)
        found |= _ratios(f"OR_profile.{name}", RATIO[1:], np.exp(ends).tolist())
    return found


def _cells(case: Case) -> Cells:
    y, x, q = (case.text(role) for role in "yxq")
    return cells(case, y, x, q, groups=levels(case, q))


def _row(name: str, term: Term, stopped: Term) -> dict:
    values = (name, term.value, term.se, term.statistic, stopped.p)
    return dict(zip(COEFFICIENT, values, strict=True))


def _ends(term: Term) -> tuple[float | None, float | None]:
    ends = term.ratio_interval
    return (ends.low, ends.high) if ends else (None, None)


def _ratios(path: str, keys: Sequence[str], values: Sequence[float | None]) -> Ours:
    pairs = zip(keys, values, strict=True)
    return {f"{path}.{key}": value for key, value in pairs}


def _change(smaller: LogisticModel, larger: LogisticModel) -> list[dict]:
    """The rows of R's ``anova(smaller, larger)``; the first has no test."""
    test = likelihood_ratio(smaller, larger)
    rows = [
        (str(place), model.df_residual, -2 * model.log_likelihood)
        for place, model in enumerate((smaller, larger), 1)
    ]
    tests = ((None, None, None), (test.df[0], test.statistic, test.p))
    return [
        dict(zip(CHANGE, (*row, *of), strict=True))
        for row, of in zip(rows, tests, strict=True)
    ]


def _as_r_stops(whole: Cells, model: LogisticModel) -> tuple[Term, ...]:
    """The terms with the errors of the step before the last, as R's ``glm`` has them.

    They are within 1e-6 of those at the maximum, and p within 1e-5.
    """
    counted, _ = as_event(whole, model.of[0], model.event)
    rows = Binary.of(counted, model.of[0], model.design)  # type: ignore[arg-type]
    share = (rows.y + 0.5) / 2
    middle, before, now = logit(share), np.inf, 0.0
    while abs(now - before) / (abs(now) + 0.1) >= EPSILON:
        weight = share * (1 - share)
        aim = middle + (rows.y - share) / weight
        weighted = rows.columns.T * (rows.n * weight)
        information = weighted @ rows.columns
        at = np.linalg.solve(information, weighted @ aim)
        middle, share = rows.columns @ at, rows.fitted(at)
        before, now = now, -2 * rows.log_likelihood(at)
    names = (term.name for term in model.terms)
    covariance = np.linalg.inv(information)
    values = values_of(model.terms)
    return tuple(map(with_ratio, terms_of(names, values, covariance, None, 0.95)))


def _as_r_reads_it(
    term: Term, height: Callable[[float], float], top: float
) -> tuple[float, float]:
    """The ends of a profile interval as R's ``confint`` reads them off.

    R takes the signed root of the likelihood ratio at steps of a fifth of 2.5 errors,
    lays a spline through them, and goes in straight lines between three times as many
    points of it, which is right to 1e-4. ``profile_intervals`` finds the ends
    themselves; compared here is the profile that both go by.
    """
    edge = -ndtri(0.025)
    most = sqrt(chdtri(1, 0.05 / 4))
    points = {term.value: 0.0}
    for side in (-1, 1):
        for step in range(1, STEPS):
            value = term.value + side * step * most / FIFTHS * term.se
            points[value] = side * sqrt(max(0.0, 2 * (top - height(value))))
            if abs(points[value]) >= most:
                break
    x = np.array(sorted(points))
    z = np.array([points[value] for value in x])
    ends = [[(3, 6 * _third(x[at], z[at]))] for at in (slice(None, 4), slice(-4, None))]
    fine = np.linspace(x[0], x[-1], 3 * len(x))
    low, high = np.interp(
        [-edge, edge], make_interp_spline(x, z, bc_type=ends)(fine), fine
    )
    return float(low), float(high)


def _third(x: np.ndarray, z: np.ndarray) -> float:
    """The divided difference of four points."""
    for apart in range(1, len(x)):
        z = np.diff(z) / (x[apart:] - x[:-apart])
    return float(z[0])


PROCEDURES = (
    Procedure(
        name="logit",
        family="ordinal_model",
        ids="*-logit",
        covers=(
            "n",
            "events",
            "logLik",
            "AIC",
            *(f"coef.*.{key}" for key in COEFFICIENT),
            *(f"lr_interaction.*.{key}" for key in CHANGE),
            "OR_wald.*",
            "OR_profile.*",
        ),
        compute=_logit,
    ),
)
