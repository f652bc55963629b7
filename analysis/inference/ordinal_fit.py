"""Does one factor tell how ordered answers go together?"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy.special import chdtrc

from analysis.cells import Cells, ScaleItems
from analysis.errors import ImproperSolutionError, TooFewItemsError, raise_all
from analysis.inference.factor_search import minimum_residual
from analysis.inference.fit import FEWEST_ITEMS
from analysis.inference.hidden import Hidden, hidden
from analysis.inference.indices import cfi, rmsea, tli
from analysis.inference.procedure import Procedure
from analysis.inference.respondents import respondents
from analysis.line import Name
from analysis.results import Comparison, Estimate
from analysis.results.factors import OrdinalFit


def ordinal_fit(items: ScaleItems, scale: str, level: float = 0.95) -> OrdinalFit:
    """Fit indices of one factor behind the scores that answers are cut from.

    Parameters
    ----------
    items : ScaleItems
        Cells of four items or more, answers that have an order.
    scale : str
        The id of the scale.
    level : float
        Confidence level of RMSEA's interval, between 0 and 1.

    Returns
    -------
    OrdinalFit
        Respondents who answered every item. ``scaled`` and what is called so hold for
        answers; ``plain`` would if the correlations were independent estimates.

    Raises
    ------
    TooFewItemsError
        Fewer than four items.
    ImproperSolutionError
        The factor would explain an item wholly or more.
    StudyError
        As ``polychoric``.

    Notes
    -----
    Least squares on two-step polychoric correlations, each weighed by the inverse of
    its variance (DWLS); errors and tests from all their covariances. Scaled chi-square
    is a times the plain one plus a shift, such that mean and variance are those of its
    df; n - 1 takes the place of n. Checked against R ``lavaan::cfa(ordered = ...)``,
    which calls this WLSMV. Hundreds of respondents are needed, and more for skewed
    answers.

    References
    ----------
    Muthén, du Toit & Spisic (1997), Robust inference using weighted least squares;
    Asparouhov & Muthén (2010), Simple second order chi-square correction.
    """
    names = items.scales[scale]
    if len(names) < FEWEST_ITEMS:
        raise TooFewItemsError(found=len(names), needed=FEWEST_ITEMS)
    whole = replace(items.cells.pick(*names), incomplete=None)
    n = respondents(whole)
    found = hidden(whole)
    loading, _ = minimum_residual(found.correlation, 1 / np.diag(found.spread))
    loading = loading if loading.sum() >= 0 else -loading
    wholly = [it for it, one in zip(names, loading, strict=True) if abs(one) >= 1]
    raise_all(ImproperSolutionError(item=Name(it)) for it in wholly)
    slope = _slope(loading)
    plain, scaled = _tests(found, _left(found, loading), slope, whole)
    none, none_scaled = _tests(found, found.pairs, None, whole)
    items_n = len(names)
    return OrdinalFit(
        of=scale,
        loadings=dict(zip(names, loading.tolist(), strict=True)),
        errors=dict(zip(names, _errors(found, slope, n).tolist(), strict=True)),
        plain=plain,
        scaled=scaled,
        baseline=none,
        cfi=cfi(plain, none),
        tli=tli(plain, none),
        rmsea=_rmsea(plain, level),
        cfi_scaled=cfi(scaled, none_scaled),
        tli_scaled=tli(scaled, none_scaled),
        rmsea_scaled=_rmsea(scaled, level),
        srmr=float(
            np.sqrt((_left(found, loading) ** 2).sum() / (items_n * (items_n + 1) / 2))
        ),
        parameters=found.thresholds + items_n,
        n=n,
        n_missing=whole.n_missing,
        method="ordinal-fit",
        options={"missing": "listwise"},
    )


def _slope(loading: np.ndarray) -> np.ndarray:
    """How the correlations move with the loadings, shape (pairs, items)."""
    rows, columns = np.triu_indices(len(loading), 1)
    at = np.arange(len(rows))
    slope = np.zeros((len(rows), len(loading)))
    slope[at, rows], slope[at, columns] = loading[columns], loading[rows]
    return slope


def _left(found: Hidden, loading: np.ndarray) -> np.ndarray:
    rows, columns = np.triu_indices(len(loading), 1)
    return found.pairs - loading[rows] * loading[columns]


def _errors(found: Hidden, slope: np.ndarray, n: int) -> np.ndarray:
    pull = slope.T / np.diag(found.spread)
    part = np.linalg.inv(pull @ slope) @ pull
    return np.sqrt(np.diag(part @ found.spread @ part.T) / (n - 1))


def _tests(
    found: Hidden, left: np.ndarray, slope: np.ndarray | None, cells: Cells
) -> tuple[Comparison, Comparison]:
    """The plain chi-square of what is left over, and the scaled and shifted one."""
    weight = np.diag(1 / np.diag(found.spread))
    beside, df = weight, len(left)
    if slope is not None:
        pull = weight @ slope
        beside = weight - pull @ np.linalg.inv(slope.T @ pull) @ pull.T
        df -= slope.shape[1]
    moved = beside @ found.spread
    scale = np.sqrt(df / np.trace(moved @ moved))
    statistic = (cells.total - 1) * float(left @ weight @ left)
    shifted = float(scale * statistic + df - scale * np.trace(moved))
    plain = Comparison(
        test="ordinal-fit",
        of=cells.names,
        statistic=statistic,
        df=(float(df),),
        p=float(chdtrc(df, statistic)),
        n=cells.total,
        n_missing=cells.n_missing,
        method="dwls",
    )
    p = float(chdtrc(df, max(shifted, 0.0)))
    return plain, replace(plain, statistic=shifted, p=p, method="scaled-shifted")


def _rmsea(test: Comparison, level: float) -> Estimate:
    return replace(rmsea(replace(test, n=test.n - 1), 1, level), n=test.n)


PROCEDURES = (
    Procedure(
        id="ordinal-fit",
        subject="scales",
        run=ordinal_fit,
        takes=("scale",),
        given="items",
        assumes=("independent", "hidden-normal"),
        checked=("R lavaan::cfa(ordered = TRUE)",),
        inside=False,
    ),
)
