"""Do several scales measure different things?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain, combinations

import numpy as np
from scipy.stats import norm

from analysis.cells import ScaleItems
from analysis.errors import (
    ConstantScoreError,
    ImproperSolutionError,
    InseparableScalesError,
    RepeatedItemsError,
    TooFewAnswersError,
    TooFewItemsError,
    raise_all,
)
from analysis.inference.factor_model import FactorModel, Place
from analysis.inference.factors import SINGULAR
from analysis.inference.indices import Tested, fields_of, indices
from analysis.inference.procedure import Procedure
from analysis.inference.structural import (
    Block,
    blocks_of,
    fitted,
    log_likelihood,
    slopes,
)
from analysis.line import Name
from analysis.results import Estimate, Interval
from analysis.results.factors import Loading, SeveralFactors

FEWEST_ITEMS = 2  # of a scale; one item has no factor of its own
SMALL = 1e-6  # step by which a standardised estimate moves


def several_factors(
    items: ScaleItems, scale: str, level: float = 0.95
) -> SeveralFactors:
    """Fit a factor behind each of several scales, with their correlations.

    Parameters
    ----------
    items : ScaleItems
        Cells of the items of two scales or more, which share no item.
    scale : str
        The id of the first scale; the others stand in ``items``.
    level : float
        Confidence level of every interval, between 0 and 1.

    Returns
    -------
    SeveralFactors
        ``correlations`` are those of what the scales measure, freed of the error in
        their items. Respondents who answered every item of all scales.

    Raises
    ------
    TooFewItemsError
        A scale of one item.
    TooFewAnswersError
        Not more respondents than items.
    ConstantScoreError, RepeatedItemsError
        An item does not vary, stands in two scales, or follows from the others.
    ImproperSolutionError
        A factor would explain an item wholly or more.
    InseparableScalesError
        Two factors would correlate by 1 or more; all such pairs are told at once.
    NotConvergedError
        No best-fitting values were found.

    Notes
    -----
    Maximum likelihood; every item on its own factor alone, factors of variance 1.
    Standardised values and their errors by the delta method; intervals of correlations
    on Fisher's z. An interval that reaches 1 says that two scales may measure one
    thing. AIC and BIC leave out the means, which fit by themselves. Checked against R
    ``lavaan::cfa(std.lv = TRUE)`` and ``standardizedSolution``.

    References
    ----------
    Jöreskog (1969), doi:10.1007/BF02289343; Fornell & Larcker (1981),
    doi:10.1177/002224378101800104.
    """
    names, model = _layout(items.scales)
    whole = items.cells.pick(*names)
    blocks = check(blocks_of(whole), names)
    at = fitted(model, blocks, model.start(blocks))
    implied, (block,) = model(at), blocks
    proper(model, at, names)
    k, n = len(names), block.n
    free = -(n / 2) * (k * np.log(2 * np.pi) + _size(block.covariance) + k)
    likelihood = log_likelihood(implied, blocks)
    apart = _size(_correlation(block.covariance))
    tested = Tested(
        of=tuple(items.scales),
        exact=(2 * (free - likelihood), k * (k + 3) // 2 - model.parameters),
        baseline=(-n * apart, k * (k - 1) // 2),
        n=n,
        n_missing=whole.n_missing,
        missing="listwise",
    )
    fit = indices(
        tested,
        srmr=srmr(block, implied[0].covariance),
        log_likelihood=likelihood,
        parameters=model.parameters - k,
        level=level,
    )
    _, bend = slopes(implied, blocks)
    found, errors = _standardised(model, at, np.linalg.inv(bend * n / 2))
    _apart(tested.of, found)
    return SeveralFactors(
        of=tuple(items.scales),
        loadings=_loadings(items.scales, names, found, errors),
        correlations=_correlations(tested, found, errors, level),
        **fields_of(fit),
    )


def check(blocks: Sequence[Block], names: Sequence[str]) -> Sequence[Block]:
    """The blocks, where every one has respondents enough and items that vary.

    Raises
    ------
    TooFewAnswersError, ConstantScoreError, RepeatedItemsError
        As ``several_factors``.
    """
    n = min((block.n for block in blocks), default=0)
    if n <= len(names):
        raise TooFewAnswersError(found=n, needed=len(names) + 1)
    flat = [np.diag(block.covariance) == 0 for block in blocks]
    constant = [name for name, *one in zip(names, *flat, strict=True) if any(one)]
    raise_all(ConstantScoreError(score=Name(name)) for name in constant)
    smallest = [
        np.linalg.eigvalsh(_correlation(block.covariance))[0] for block in blocks
    ]
    if min(smallest) < SINGULAR:
        raise RepeatedItemsError()
    return blocks


def proper(model: FactorModel, at: np.ndarray, names: Sequence[str]) -> None:
    """Whether every item has something of its own.

    Raises
    ------
    ImproperSolutionError
        As ``several_factors``; all such items are told at once.
    """
    parts = model.values(at)
    wholly = [
        name
        for item, name in enumerate(names)
        if any(part["unique", item, item] <= 0 for part in parts)
    ]
    raise_all(ImproperSolutionError(item=Name(name)) for name in wholly)


def srmr(block: Block, implied: np.ndarray) -> float:
    """Root of the mean squared residual of standardised covariances."""
    sd = np.sqrt(np.diag(block.covariance))
    left = (block.covariance - implied) / np.outer(sd, sd)
    return float(np.sqrt((left[np.tril_indices(len(sd))] ** 2).mean()))


def _layout(
    scales: Mapping[str, Sequence[str]],
) -> tuple[tuple[str, ...], FactorModel]:
    fewest = min(map(len, scales.values()))
    if fewest < FEWEST_ITEMS:
        raise TooFewItemsError(found=fewest, needed=FEWEST_ITEMS)
    names = tuple(chain(*scales.values()))
    if len({*names}) < len(names):
        raise RepeatedItemsError()
    factors, first = [], 0
    for items in scales.values():
        factors.append(tuple(range(first, first + len(items))))
        first += len(items)
    return names, FactorModel(tuple(factors))


def _correlation(covariance: np.ndarray) -> np.ndarray:
    sd = np.sqrt(np.diag(covariance))
    return covariance / np.outer(sd, sd)


def _size(covariance: np.ndarray) -> float:
    return float(np.linalg.slogdet(covariance)[1])


def _standardised(
    model: FactorModel, at: np.ndarray, covariance: np.ndarray
) -> tuple[dict[Place, float], dict[Place, float]]:
    """Loadings of items at variance 1 and correlations, with their errors."""
    found = _at_variance_1(model, at)
    moved = [
        (
            np.array(list(_at_variance_1(model, at + step).values()))
            - np.array(list(_at_variance_1(model, at - step).values()))
        )
        / (2 * SMALL)
        for step in np.eye(len(at)) * SMALL
    ]
    slope = np.transpose(moved)
    variance = np.einsum("fi,ij,fj->f", slope, covariance, slope)
    errors = np.sqrt(variance).tolist()
    return found, dict(zip(found, errors, strict=True))


def _at_variance_1(model: FactorModel, at: np.ndarray) -> dict[Place, float]:
    """Factors point where most of their items point."""
    (values,), (implied,) = model.values(at), model(at)
    sd = np.sqrt(np.diag(implied.covariance))
    loadings = {it: one / sd[it[1]] for it, one in values.items() if it[0] == "loading"}
    sums = [
        sum(loadings["loading", i, f] for i in of) for f, of in enumerate(model.factors)
    ]
    side = np.where(np.array(sums) < 0, -1.0, 1.0)
    found = {it: float(side[it[2]] * one) for it, one in loadings.items()}
    for pair in combinations(range(len(model.factors)), 2):
        turn = side[pair[0]] * side[pair[1]]
        found["spread", *pair] = float(turn * values["spread", *pair])
    return found


def _apart(scales: Sequence[str], found: Mapping[Place, float]) -> None:
    """Whether every two factors can be told apart."""
    raise_all(
        InseparableScalesError(score=Name(scales[one]), other=Name(scales[other]))
        for (kind, one, other), r in found.items()
        if kind == "spread" and abs(r) >= 1
    )


def _loadings(
    scales: Mapping[str, Sequence[str]],
    names: Sequence[str],
    found: Mapping[Place, float],
    errors: Mapping[Place, float],
) -> tuple[Loading, ...]:
    of = tuple(scales)
    return tuple(
        Loading(
            scale=of[f], item=names[item], standardised=one, se=errors[kind, item, f]
        )
        for (kind, item, f), one in found.items()
        if kind == "loading"
    )


def _correlations(
    tested: Tested,
    found: Mapping[Place, float],
    errors: Mapping[Place, float],
    level: float,
) -> tuple[Estimate, ...]:
    return tuple(
        Estimate(
            measure="factor-correlation",
            of=(tested.of[one], tested.of[other]),
            value=r,
            interval=_interval(r, errors[kind, one, other], level),
            p=float(2 * norm.sf(abs(r) / errors[kind, one, other])),
            n=tested.n,
            n_missing=tested.n_missing,
            method="several-factors",
            options={"se": errors[kind, one, other]},
        )
        for (kind, one, other), r in found.items()
        if kind == "spread"
    )


def _interval(r: float, se: float, level: float) -> Interval:
    z, half = np.arctanh(r), norm.isf((1 - level) / 2) * se / (1 - r**2)
    low, high = np.tanh([z - half, z + half]).tolist()
    return Interval(low=low, high=high, level=level)


PROCEDURES = (
    Procedure(
        id="several-factors",
        subject="scales",
        run=several_factors,
        takes=("scale", "scale"),
        more=True,
        given="items",
        assumes=("independent", "normal-items"),
        checked=("R lavaan::cfa", "R lavaan::standardizedSolution"),
        inside=False,
    ),
)
