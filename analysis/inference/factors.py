"""One factor behind the items of a scale."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

import numpy as np
from scipy.stats import chi2

from analysis.cells import Moments
from analysis.errors import (
    ConstantScoreError,
    ImproperSolutionError,
    OpposedItemsError,
    RepeatedItemsError,
    TooFewAnswersError,
    TooFewItemsError,
    raise_all,
)
from analysis.inference.factor_search import (
    expected_bend,
    maximum_likelihood,
    minimum_residual,
)
from analysis.inference.procedure import Procedure
from analysis.line import Name
from analysis.results import OneFactor

FEWEST_ITEMS = 3  # two items leave their loadings open
SINGULAR = 1e-10  # smallest eigenvalue of correlations that are told apart
SMALLEST_SHARE = 1e-6  # of the weights that may be left of them together
Method = Literal["ml", "minres"]


def one_factor(moments: Moments, method: Method = "ml") -> OneFactor:
    """Fit one factor to the items.

    Parameters
    ----------
    moments : Moments
        Covariances of three items or more, reversed where they should be.
    method : {"ml", "minres"}
        Maximum likelihood, or the smallest squared residual correlations.

    Returns
    -------
    OneFactor
        ``loadings`` and ``uniqueness`` in the unit of the item and its square, with
        covariances over n as the likelihood has them; ``standardised`` without.
        ``covariance`` is that of the estimates, by the expected information; None
        where other loadings fit as well, as when nothing goes together.

    Raises
    ------
    TooFewItemsError
        Fewer than three items.
    TooFewAnswersError
        Not more respondents than items (ml), or fewer than two.
    ConstantScoreError
        An item has one value; all such items are told at once.
    RepeatedItemsError
        An item follows exactly from the others (ml).
    ImproperSolutionError
        The factor would explain an item wholly: a Heywood case.
    NotConvergedError
        No best-fitting loadings were found.

    Notes
    -----
    ml minimises log|Sigma| + tr(S / Sigma) - log|S| - k, Sigma = l l' + diag(u);
    chi-square is n times that, k (k - 3) / 2 df. Checked against R
    ``lavaan::cfa(std.lv = TRUE)``, ``factanal``, ``psych::fa(fm = "minres")``.

    References
    ----------
    Jöreskog (1967), doi:10.1007/BF02289658; Harman & Jones (1966),
    doi:10.1007/BF02289468.
    """
    _check(moments, method)
    n = int(moments.n.min())
    sd = np.sqrt(np.diag(moments.covariance))
    correlation = moments.covariance / np.outer(sd, sd)
    loading, discrepancy = FITS[method](correlation)
    _proper(loading, moments.names)
    loading = loading if loading.sum() >= 0 else -loading
    k = len(loading)
    df = k * (k - 3) // 2
    chi_square = None if discrepancy is None else n * discrepancy
    scale = sd * np.sqrt((n - 1) / n)
    return OneFactor(
        of=moments.names,
        loadings=_named(moments, loading * scale),
        uniqueness=_named(moments, (1 - loading**2) * scale**2),
        standardised=_named(moments, loading),
        chi_square=chi_square,
        df=df,
        p=float(chi2.sf(chi_square, df)) if chi_square is not None and df else None,
        n=n,
        n_missing=moments.n_missing,
        method=method,
        options={"missing": moments.missing},
        covariance=_covariance(loading, scale, n) if method == "ml" else None,
    )


def factor_weights(moments: Moments) -> Mapping[str, float]:
    """How heavily each item counts in the score of the factor behind a scale.

    Parameters
    ----------
    moments : Moments
        As ``one_factor``.

    Returns
    -------
    mapping of str to float
        A weight per item, summing to 1, for answers in the unit of the item: the
        weighted mean of the answers lies where their mean lies.

    Raises
    ------
    StudyError
        As ``one_factor``.
    OpposedItemsError
        Items go against each other so far that the weights sum to nothing.

    Notes
    -----
    Thurstone's regression weights, Sigma^-1 l with the covariances of the model, which
    are l / u up to a factor; by maximum likelihood. An item that goes against the
    others, and was not reversed, weighs less than nothing. Checked against the
    regression of the factor on items drawn from the model.

    References
    ----------
    Thurstone (1935), The Vectors of Mind; Grice (2001),
    doi:10.1037/1082-989X.6.4.430.
    """
    found = one_factor(moments)
    pull = {item: found.loadings[item] / found.uniqueness[item] for item in found.of}
    total, size = sum(pull.values()), sum(map(abs, pull.values()))
    if total <= SMALLEST_SHARE * size:
        raise OpposedItemsError()
    return {item: one / total for item, one in pull.items()}


FITS: dict[Method, Callable[[np.ndarray], tuple[np.ndarray, float | None]]] = {
    "ml": maximum_likelihood,
    "minres": minimum_residual,
}


def check_items(moments: Moments, needed: int) -> None:
    """Whether there are items and respondents enough, and every item varies.

    Raises
    ------
    TooFewItemsError, TooFewAnswersError, ConstantScoreError
        As ``one_factor``; ``needed`` respondents are enough.
    """
    k, n = len(moments.names), int(moments.n.min())
    if k < FEWEST_ITEMS:
        raise TooFewItemsError(found=k, needed=FEWEST_ITEMS)
    if n < needed:
        raise TooFewAnswersError(found=n, needed=needed)
    variance = zip(moments.names, np.diag(moments.covariance), strict=True)
    constant = [item for item, one in variance if one == 0]
    raise_all(ConstantScoreError(score=Name(item)) for item in constant)


def _check(moments: Moments, method: Method) -> None:
    check_items(moments, len(moments.names) + 1 if method == "ml" else 2)
    sd = np.sqrt(np.diag(moments.covariance))
    smallest = np.linalg.eigvalsh(moments.covariance / np.outer(sd, sd))[0]
    if method == "ml" and smallest < SINGULAR:
        raise RepeatedItemsError()


def _covariance(loading: np.ndarray, scale: np.ndarray, n: int) -> np.ndarray | None:
    """Of the loadings and then the uniqueness, in the unit of the items."""
    bend = expected_bend(loading)
    if np.linalg.eigvalsh(bend)[0] < SINGULAR:
        return None  # other loadings fit as well
    unit = np.concatenate([scale, scale**2])
    return np.outer(unit, unit) * np.linalg.inv(bend * n / 2)


def _proper(loading: np.ndarray, items: tuple[str, ...]) -> None:
    wholly = [item for item, one in zip(items, loading, strict=True) if abs(one) >= 1]
    raise_all(ImproperSolutionError(item=Name(item)) for item in wholly)


def _named(moments: Moments, values: np.ndarray) -> dict[str, float]:
    return dict(zip(moments.names, values.tolist(), strict=True))


def _of_scale(moments: Moments, scale: str, level: float = 0.95) -> OneFactor:
    """``one_factor`` of the items of a scale; it has errors and no intervals."""
    return one_factor(moments)


PROCEDURES = (
    Procedure(
        id="one-factor",
        subject="scales",
        run=_of_scale,
        takes=("scale",),
        given="moments",
        assumes=("independent", "normal-items"),
        checked=("R lavaan::cfa", "R factanal", 'R psych::fa(fm = "minres")'),
        inside=False,
    ),
)
