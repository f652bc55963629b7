"""Does one factor tell how the items of a scale go together?"""

from __future__ import annotations

from math import log, pi

import numpy as np

from analysis.cells import Moments
from analysis.errors import TooFewItemsError
from analysis.inference.factors import one_factor
from analysis.inference.indices import Tested, fields_of, indices
from analysis.inference.procedure import Procedure
from analysis.results import OneFactor
from analysis.results.factors import FactorFit

FEWEST_ITEMS = 4  # three items always fit exactly


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
    sd = np.sqrt(np.diag(moments.covariance))
    observed = moments.covariance / np.outer(sd, sd)
    apart = -float(np.linalg.slogdet(observed)[1])
    tested = Tested(
        of=(scale,),
        exact=(factor.chi_square or 0.0, factor.df),
        baseline=(factor.n * apart, items * (items - 1) // 2),
        n=factor.n,
        n_missing=factor.n_missing,
        missing=moments.missing,
    )
    fit = indices(
        tested,
        srmr=_srmr(factor, observed),
        log_likelihood=_log_likelihood(factor, moments),
        parameters=2 * items,
        level=level,
    )
    return FactorFit(of=scale, factor=factor, **fields_of(fit))


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
