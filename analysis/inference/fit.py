"""Does one factor tell how the items of a scale go together?"""

from __future__ import annotations

from math import log, pi, sqrt

import numpy as np
from scipy.optimize import brentq
from scipy.special import chdtrc, chndtr

from analysis.cells import Moments
from analysis.errors import TooFewItemsError
from analysis.inference.factors import one_factor
from analysis.inference.procedure import Procedure
from analysis.results import Comparison, Estimate, Interval, OneFactor
from analysis.results.factors import FactorFit

FEWEST_ITEMS = 4  # three items always fit exactly
CLOSE = 0.05  # an RMSEA up to here is a close fit (Browne & Cudeck)
PRECISE = 1e-12


def factor_fit(moments: Moments, scale: str, level: float = 0.95) -> FactorFit:
    """Fit indices of one factor by maximum likelihood.

    Parameters
    ----------
    moments : Moments
        Covariances of four items or more, reversed where they should be.
    scale : str
        The id of the scale.
    level : float
        Confidence level of RMSEA's interval, between 0 and 1. Programs mostly give
        0.90.

    Returns
    -------
    FactorFit
        CFI lies between 0 and 1, TLI need not; RMSEA is never below 0.

    Raises
    ------
    TooFewItemsError
        Fewer than four items.
    StudyError
        As ``one_factor``.

    Notes
    -----
    As lavaan: chi-square is n times the discrepancy, and m = chi-square - df is what
    is left over chance. CFI = 1 - max(m, 0) / max(m, m of no correlations, 0);
    TLI = (q0 - q) / (q0 - 1) of chi-square over df; RMSEA = sqrt(max(m, 0) / (n df)),
    its interval by turning the noncentral chi-square round; SRMR the root mean squared
    residual of standardised covariances, variances too. The bounds of ``close`` were
    found for larger models and are no test; with few df RMSEA says little. Checked
    against R ``lavaan::cfa(std.lv = TRUE)``.

    References
    ----------
    Hu & Bentler (1999), doi:10.1080/10705519909540118; Browne & Cudeck (1992),
    doi:10.1177/0049124192021002005.
    """
    items = len(moments.names)
    if items < FEWEST_ITEMS:
        raise TooFewItemsError(found=items, needed=FEWEST_ITEMS)
    factor = one_factor(moments)
    exact = _test(factor, "exact-fit", factor.chi_square or 0.0, factor.df)
    sd = np.sqrt(np.diag(moments.covariance))
    observed = moments.covariance / np.outer(sd, sd)
    apart = -float(np.linalg.slogdet(observed)[1])
    baseline = _test(
        factor, "no-correlation", factor.n * apart, items * (items - 1) // 2
    )
    likelihood = _log_likelihood(factor, moments)
    return FactorFit(
        of=scale,
        factor=factor,
        exact=exact,
        baseline=baseline,
        cfi=_cfi(exact, baseline),
        tli=_tli(exact, baseline),
        rmsea=_rmsea(exact, scale, level),
        srmr=_srmr(factor, observed),
        log_likelihood=likelihood,
        aic=2 * 2 * items - 2 * likelihood,
        bic=log(factor.n) * 2 * items - 2 * likelihood,
        parameters=2 * items,
        n=factor.n,
        n_missing=factor.n_missing,
        method="factor-fit",
        options={"missing": moments.missing},
    )


def _test(factor: OneFactor, test: str, statistic: float, df: int) -> Comparison:
    return Comparison(
        test=test,
        of=factor.of,
        statistic=statistic,
        df=(float(df),),
        p=float(chdtrc(df, statistic)),
        n=factor.n,
        n_missing=factor.n_missing,
        method="likelihood-ratio",
    )


def _beyond(test: Comparison) -> float:
    """What chi-square has beyond chance."""
    return test.statistic - test.df[0]


def _cfi(exact: Comparison, baseline: Comparison) -> float:
    most = max(_beyond(exact), _beyond(baseline), 0.0)
    return 1 - max(_beyond(exact), 0.0) / most if most > 0 else 1.0


def _tli(exact: Comparison, baseline: Comparison) -> float:
    of_model, of_none = (test.statistic / test.df[0] for test in (exact, baseline))
    return (of_none - of_model) / (of_none - 1)


def _rmsea(exact: Comparison, scale: str, level: float) -> Estimate:
    (df,), n = exact.df, exact.n
    tails = (1 + level) / 2, (1 - level) / 2
    low, high = (sqrt(_noncentrality(exact, tail) / (n * df)) for tail in tails)
    return Estimate(
        measure="rmsea",
        of=(scale,),
        value=sqrt(max(_beyond(exact), 0.0) / (n * df)),
        interval=Interval(low=low, high=high, level=level),
        p=1 - _below(exact.statistic, df, n * df * CLOSE**2),
        n=n,
        n_missing=exact.n_missing,
        method="noncentral-misfit",
        options={"close": CLOSE},
    )


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


def _implied(factor: OneFactor) -> np.ndarray:
    """Correlations as the model has them."""
    loading = np.array(list(factor.standardised.values()))
    implied = np.outer(loading, loading)
    np.fill_diagonal(implied, 1)
    return implied


def _srmr(factor: OneFactor, observed: np.ndarray) -> float:
    rows, columns = np.tril_indices(len(observed))
    left = (observed - _implied(factor))[rows, columns]
    return float(np.sqrt((left**2).mean()))


def _log_likelihood(factor: OneFactor, moments: Moments) -> float:
    """Of normal items, means free, at the covariances of the model."""
    n, items = factor.n, len(factor.of)
    variance = np.diag(moments.covariance) * (n - 1) / n
    size = np.linalg.slogdet(_implied(factor))[1] + np.log(variance).sum()
    # at the best fit the trace of observed over implied is the number of items
    return float(-n / 2 * (items * log(2 * pi) + size + items))


PROCEDURES = (
    Procedure(
        id="factor-fit",
        subject="scales",
        run=factor_fit,
        takes=("scale",),
        given="moments",
        assumes=("independent", "normal-items"),
        checked=("R lavaan::cfa", "R lavaan::fitMeasures"),
        inside=False,
    ),
)
