"""Fit indices of models of factors, as lavaan defines them."""

from __future__ import annotations

from dataclasses import dataclass, fields
from math import log, sqrt
from typing import Any

from scipy.optimize import brentq
from scipy.special import chdtrc, chndtr

from analysis.results import Comparison, Estimate, Interval
from analysis.results.factors import Fit

CLOSE = 0.05  # an RMSEA up to here is a close fit (Browne & Cudeck)
PRECISE = 1e-12


@dataclass(frozen=True, slots=True, kw_only=True)
class Tested:
    """A model and none at all against every covariance: chi-square and its df."""

    of: tuple[str, ...]
    exact: tuple[float, int]
    baseline: tuple[float, int]
    n: int
    n_missing: int
    groups: int = 1
    missing: str

    def comparison(self, test: str, found: tuple[float, int]) -> Comparison:
        """One of the two as a test."""
        statistic, df = max(found[0], 0.0), found[1]
        return Comparison(
            test=test,
            of=self.of,
            statistic=statistic,
            df=(float(df),),
            p=float(chdtrc(df, statistic)),
            n=self.n,
            n_missing=self.n_missing,
            method="likelihood-ratio",
        )


def indices(
    tested: Tested, *, srmr: float, log_likelihood: float, parameters: int, level: float
) -> Fit:
    """Every index of a model that has been fitted; definitions as ``factor_fit``."""
    exact = tested.comparison("exact-fit", tested.exact)
    baseline = tested.comparison("no-correlation", tested.baseline)
    return Fit(
        exact=exact,
        baseline=baseline,
        cfi=cfi(exact, baseline),
        tli=tli(exact, baseline),
        rmsea=rmsea(exact, tested.groups, level),
        srmr=srmr,
        log_likelihood=log_likelihood,
        aic=2 * parameters - 2 * log_likelihood,
        bic=log(tested.n) * parameters - 2 * log_likelihood,
        parameters=parameters,
        n=tested.n,
        n_missing=tested.n_missing,
        method="factor-fit",
        options={"missing": tested.missing},
    )


def fields_of(fit: Fit) -> dict[str, Any]:
    """The fields of a fit, for a result that says more."""
    return {one.name: getattr(fit, one.name) for one in fields(fit)}


def rmsea(test: Comparison, groups: int, level: float) -> Estimate:
    """Misfit per df of a chi-square; of several groups by their number."""
    (df,), n = test.df, test.n
    tails = (1 + level) / 2, (1 - level) / 2
    per = groups / (n * df)
    low, high = (sqrt(_noncentrality(test, tail) * per) for tail in tails)
    return Estimate(
        measure="rmsea",
        of=test.of,
        value=sqrt(max(_beyond(test), 0.0) * per),
        interval=Interval(low=low, high=high, level=level),
        p=1 - _below(test.statistic, df, CLOSE**2 / per),
        n=n,
        n_missing=test.n_missing,
        method="noncentral-misfit",
        options={"close": CLOSE},
    )


def _beyond(test: Comparison) -> float:
    """What chi-square has beyond chance."""
    return test.statistic - test.df[0]


def cfi(exact: Comparison, baseline: Comparison) -> float:
    """How much of the misfit of no correlations the model takes away, from 0 to 1."""
    most = max(_beyond(exact), _beyond(baseline), 0.0)
    return 1 - max(_beyond(exact), 0.0) / most if most > 0 else 1.0


def tli(exact: Comparison, baseline: Comparison) -> float:
    """The same of chi-square per df; it may lie outside 0 and 1."""
    of_model, of_none = (test.statistic / test.df[0] for test in (exact, baseline))
    return (of_none - of_model) / (of_none - 1)


def _noncentrality(exact: Comparison, share: float) -> float:
    """The noncentrality under which this share lies below the statistic; 0 if none."""
    (df,), statistic = exact.df, exact.statistic

    def missed(noncentrality: float) -> float:
        return _below(statistic, df, noncentrality) - share

    if missed(0.0) <= 0:
        return 0.0
    high = max(statistic, 1.0)
    while missed(high) > 0:
        high *= 2
    return float(brentq(missed, 0.0, high, xtol=PRECISE, rtol=PRECISE))


def _below(statistic: float, df: float, noncentrality: float) -> float:
    return float(chndtr(statistic, df, noncentrality))
