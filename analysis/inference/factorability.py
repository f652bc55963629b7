"""Do items have enough in common for factors, and for how many?"""

from __future__ import annotations

import numpy as np
from scipy.special import chdtrc

from analysis.cells import Moments
from analysis.errors import RepeatedItemsError, StudyError
from analysis.inference.factors import SINGULAR, check_items, one_factor
from analysis.inference.procedure import Procedure
from analysis.results import Comparison
from analysis.results.factors import ParallelAnalysis, SamplingAdequacy

DRAWS, SEED = 1000, 20261122
BOUND = 0.95  # of the drawn eigenvalues that one must pass


def kmo(moments: Moments, scale: str, level: float = 0.95) -> SamplingAdequacy:
    """Kaiser, Meyer and Olkin's measure of sampling adequacy.

    Parameters
    ----------
    moments : Moments
        Covariances of three items or more.
    scale : str
        The id of the scale.
    level : float
        As every procedure has it; no interval is known.

    Returns
    -------
    SamplingAdequacy
        Between 0 and 1, over all items and per item.

    Raises
    ------
    TooFewItemsError, TooFewAnswersError, ConstantScoreError, RepeatedItemsError
        As ``one_factor``.

    Notes
    -----
    The sum of squared correlations over that sum plus the squared partial correlations
    of each pair given all other items; per item over the pairs that it is in. Checked
    against R ``psych::KMO``.

    References
    ----------
    Kaiser (1974), doi:10.1007/BF02291575.
    """
    correlation = _told_apart(moments)
    inverse = np.linalg.inv(correlation)
    unit = np.sqrt(np.diag(inverse))
    shared, partial = correlation**2, (inverse / np.outer(unit, unit)) ** 2
    for squares in (shared, partial):
        np.fill_diagonal(squares, 0)
    per_item = shared.sum(axis=0) / (shared + partial).sum(axis=0)
    return SamplingAdequacy(
        of=scale,
        value=float(shared.sum() / (shared + partial).sum()),
        items=dict(zip(moments.names, per_item.tolist(), strict=True)),
        n=int(moments.n.min()),
        n_missing=moments.n_missing,
        method="kmo",
        options={"missing": moments.missing},
    )


def sphericity(moments: Moments, scale: str, level: float = 0.95) -> Comparison:
    """Bartlett's test of sphericity: have the items anything in common?

    Parameters
    ----------
    moments : Moments
        Covariances of three items or more.
    scale : str
        The id of the scale.
    level : float
        From which p on the answers are said to leave it open.

    Returns
    -------
    Comparison
        ``statistic`` is chi-square with k (k - 1) / 2 df for k items.

    Raises
    ------
    StudyError
        As ``kmo``.

    Notes
    -----
    -(n - 1 - (2 k + 5) / 6) log|R|. With many respondents it rejects for any scale, so
    that it can only warn. Checked against R ``psych::cortest.bartlett``.

    References
    ----------
    Bartlett (1951), doi:10.1093/biomet/38.3-4.337.
    """
    correlation = _told_apart(moments)
    n, k = int(moments.n.min()), len(correlation)
    df = k * (k - 1) // 2
    apart = -np.linalg.slogdet(correlation)[1]
    statistic = float(max((n - 1 - (2 * k + 5) / 6) * apart, 0.0))
    return Comparison(
        test="sphericity",
        of=(scale,),
        statistic=statistic,
        df=(float(df),),
        p=float(chdtrc(df, statistic)),
        n=n,
        n_missing=moments.n_missing,
        method="sphericity",
        options={"missing": moments.missing, "level": level},
    )


def parallel(moments: Moments, scale: str, level: float = 0.95) -> ParallelAnalysis:
    """Horn's parallel analysis: how many components stand out from chance?

    Parameters
    ----------
    moments : Moments
        Covariances of three items or more.
    scale : str
        The id of the scale.
    level : float
        As every procedure has it; the bound is always the 95th percentile.

    Returns
    -------
    ParallelAnalysis
        ``components`` counts the leading eigenvalues above their bound.

    Raises
    ------
    StudyError
        As ``kmo``.

    Notes
    -----
    Eigenvalues of the correlations beside those of 1000 drawn tables of independent
    normal items and as many respondents, always the same draws. A table is not drawn
    but its covariances are, from Wishart's distribution, so that respondents cost
    nothing. ``reduced`` has one factor's communalities (minres) on the diagonal; it is
    told and not counted, since that counts too many. Checked against R ``eigen`` and
    ``psych::fa.parallel``.

    References
    ----------
    Horn (1965), doi:10.1007/BF02289447; Glorfeld (1995),
    doi:10.1177/0013164495055003002.
    """
    correlation = _told_apart(moments)
    n = int(moments.n.min())
    eigenvalues = np.linalg.eigvalsh(correlation)[::-1]
    drawn = _chance(len(correlation), n)
    bound = np.quantile(drawn, BOUND, axis=0)
    beyond = eigenvalues > bound
    return ParallelAnalysis(
        of=scale,
        eigenvalues=tuple(eigenvalues.tolist()),
        expected=tuple(drawn.mean(axis=0).tolist()),
        bound=tuple(bound.tolist()),
        components=len(beyond) if beyond.all() else int(beyond.argmin()),
        reduced=_reduced(moments, correlation),
        n=n,
        n_missing=moments.n_missing,
        method="parallel",
        options={"missing": moments.missing, "draws": DRAWS, "seed": SEED},
    )


def _told_apart(moments: Moments) -> np.ndarray:
    """The correlations of the items, none of which follows from the others."""
    check_items(moments, len(moments.names) + 1)
    sd = np.sqrt(np.diag(moments.covariance))
    correlation = moments.covariance / np.outer(sd, sd)
    if np.linalg.eigvalsh(correlation)[0] < SINGULAR:
        raise RepeatedItemsError()
    return correlation


def _chance(items: int, n: int) -> np.ndarray:
    """Eigenvalues of drawn correlations, shape (draws, items), largest first.

    Bartlett's decomposition: covariances are A A', with chi-distributed roots on the
    diagonal of A and normal deviates below.
    """
    draw = np.random.default_rng(SEED)
    below = np.tril(draw.standard_normal((DRAWS, items, items)), -1)
    at = np.arange(items)
    below[:, at, at] = np.sqrt(draw.chisquare(n - 1 - at, (DRAWS, items)))
    covariance = below @ below.transpose(0, 2, 1)
    sd = np.sqrt(covariance[:, at, at])
    correlation = covariance / (sd[:, :, None] * sd[:, None, :])
    return np.linalg.eigvalsh(correlation)[:, ::-1]


def _reduced(moments: Moments, correlation: np.ndarray) -> tuple[float, ...]:
    try:
        loadings = one_factor(moments, "minres").standardised
    except StudyError:
        return ()
    reduced = correlation.copy()
    np.fill_diagonal(reduced, [one**2 for one in loadings.values()])
    return tuple(np.linalg.eigvalsh(reduced)[::-1].tolist())


PROCEDURES = tuple(
    Procedure(
        id=id,
        subject="scales",
        run=run,
        takes=("scale",),
        given="moments",
        assumes=assumes,
        checked=checked,
        inside=False,
    )
    for id, run, assumes, checked in (
        ("kmo", kmo, ("independent",), ("R psych::KMO",)),
        (
            "sphericity",
            sphericity,
            ("independent", "normal-items"),
            ("R psych::cortest.bartlett",),
        ),
        (
            "parallel",
            parallel,
            ("independent", "normal-items"),
            ("R eigen", "R psych::fa.parallel"),
        ),
    )
)
