"""One factor behind a scale, from everybody who answered any of its items."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from analysis.cells import ScaleItems
from analysis.errors import (
    ConstantScoreError,
    ImproperSolutionError,
    TooFewAnswersError,
    TooFewItemsError,
    raise_all,
)
from analysis.inference.factor_model import FactorModel, together
from analysis.inference.fit import FEWEST_ITEMS
from analysis.inference.indices import Tested, fields_of, indices
from analysis.inference.procedure import Procedure
from analysis.inference.structural import (
    Block,
    Implied,
    blocks_of,
    fitted,
    log_likelihood,
    observed_bend,
)
from analysis.line import Name
from analysis.results import OneFactor
from analysis.results.factors import FactorFit

FEWEST = 3  # answers to both items of a pair


def full_information(items: ScaleItems, scale: str, level: float = 0.95) -> FactorFit:
    """Fit indices of one factor by the likelihood of every answer there is.

    Parameters
    ----------
    items : ScaleItems
        Cells of four items or more, with the respondents who miss some of them.
    scale : str
        The id of the scale.
    level : float
        Confidence level of RMSEA's interval, between 0 and 1.

    Returns
    -------
    FactorFit
        ``n`` counts respondents who answered one item or more, ``n_missing`` those
        who answered none.

    Raises
    ------
    TooFewItemsError
        Fewer than four items.
    TooFewAnswersError
        Two items that fewer than three respondents both answered.
    ConstantScoreError
        An item has one value; all such items are told at once.
    ImproperSolutionError
        The factor would explain an item wholly or more.
    NotConvergedError
        No best-fitting loadings were found.

    Notes
    -----
    As ``factor_fit``, with respondents by the items they answered: each adds the
    likelihood of the answers given. The model is held against free means and
    covariances, fitted in the same way. Right where what is missing hangs on the
    answers given, not on those withheld; listwise needs more than that. Errors by the
    observed information; SRMR of means too. Checked against R
    ``lavaan::cfa(missing = "fiml")``.

    References
    ----------
    Arbuckle (1996), in Marcoulides & Schumacker, Advanced Structural Equation
    Modeling; Enders & Bandalos (2001), doi:10.1207/S15328007SEM0803_5.
    """
    names = items.scales[scale]
    blocks = blocks_of(items.cells.pick(*names), complete=False)
    _check(blocks, names)
    n, everybody = sum(block.n for block in blocks), _everybody(items)
    model = FactorModel((tuple(range(len(names))),))
    at = fitted(model, blocks, model.start(blocks), "fiml")
    free = _free(blocks, len(names))
    (implied,) = model(at)
    likelihood, most = (log_likelihood([it], blocks) for it in (implied, free))
    tested = Tested(
        of=(scale,),
        exact=(2 * (most - likelihood), len(names) * (len(names) - 3) // 2),
        baseline=(
            2 * (most - _apart(blocks, len(names))),
            len(names) * (len(names) - 1) // 2,
        ),
        n=n,
        n_missing=everybody - n,
        missing="fiml",
    )
    fit = indices(
        tested,
        srmr=residual(implied, free),
        log_likelihood=likelihood,
        parameters=model.parameters,
        level=level,
    )
    factor = _factor(model, blocks, at, (names, everybody - n))
    return FactorFit(of=scale, factor=factor, **fields_of(fit))


def residual(implied: Implied, observed: Implied) -> float:
    """Root of the mean squared residual of standardised covariances and means."""
    sd = np.sqrt(np.diag(observed.covariance))
    left = (observed.covariance - implied.covariance) / np.outer(sd, sd)
    of_means = (observed.mean - implied.mean) / sd
    parts = np.concatenate([left[np.tril_indices(len(sd))], of_means])
    return float(np.sqrt((parts**2).mean()))


def _everybody(items: ScaleItems) -> int:
    rest = items.cells.incomplete
    missing = items.cells.n_missing if rest is None else rest.total
    return items.cells.total + missing


def _check(blocks: Sequence[Block], names: Sequence[str]) -> None:
    if len(names) < FEWEST_ITEMS:
        raise TooFewItemsError(found=len(names), needed=FEWEST_ITEMS)
    both = np.zeros((len(names),) * 2, dtype=int)
    for block in blocks:
        both[np.ix_(block.items, block.items)] += block.n
    if both.min() < FEWEST:
        raise TooFewAnswersError(found=int(both.min()), needed=FEWEST)
    variance = _alone(blocks, len(names))
    constant = [name for name, one in zip(names, variance, strict=True) if one == 0]
    raise_all(ConstantScoreError(score=Name(name)) for name in constant)


def _alone(blocks: Sequence[Block], items: int) -> np.ndarray:
    """The variance of each item over everybody who answered it."""
    n, sums, squares = np.zeros((3, items))
    first = np.zeros(items)
    for block in blocks:  # from the first mean seen, so that no digit is lost
        unseen = n[block.items] == 0
        first[block.items[unseen]] = block.mean[unseen]
        off = block.mean - first[block.items]
        n[block.items] += block.n
        sums[block.items] += block.n * off
        squares[block.items] += block.n * (np.diag(block.covariance) + off**2)
    return squares / n - (sums / n) ** 2


def _apart(blocks: Sequence[Block], items: int) -> float:
    """Log-likelihood of items that have nothing in common."""
    n = np.zeros(items)
    for block in blocks:
        n[block.items] += block.n
    size = np.log(2 * np.pi * _alone(blocks, items)) + 1
    return float(-(n * size).sum() / 2)


def _free(blocks: Sequence[Block], items: int) -> Implied:
    """Means and covariances that fit the answers best, whatever they are."""
    rows, columns = np.tril_indices(items)
    number = np.arange(len(rows))
    by_covariance = np.zeros((len(rows) + items, items, items))
    by_covariance[number, rows, columns] = by_covariance[number, columns, rows] = 1
    by_mean = np.vstack([np.zeros((len(rows), items)), np.eye(items)])

    def model(at: np.ndarray) -> list[Implied]:
        covariance = np.zeros((items, items))
        covariance[rows, columns] = covariance[columns, rows] = at[: len(rows)]
        return [Implied(at[len(rows) :], covariance, by_mean, by_covariance)]

    _, mean = together(blocks, items)
    start = np.diag(_alone(blocks, items))[rows, columns]
    (found,) = model(fitted(model, blocks, np.concatenate([start, mean]), "fiml"))
    return found


def _factor(
    model: FactorModel,
    blocks: Sequence[Block],
    at: np.ndarray,
    about: tuple[Sequence[str], int],
) -> OneFactor:
    names, n_missing = about
    number = range(len(names))
    (values,) = model.values(at)
    loading = np.array([values["loading", item, 0] for item in number])
    unique = np.array([values["unique", item, item] for item in number])
    wholly = [name for name, one in zip(names, unique, strict=True) if one <= 0]
    raise_all(ImproperSolutionError(item=Name(name)) for name in wholly)
    side = 1 if loading.sum() >= 0 else -1
    n = sum(block.n for block in blocks)
    covariance = np.linalg.inv(observed_bend(model, blocks, at) * n / 2)
    own = 2 * len(names)  # loadings and uniqueness go first
    turn = np.repeat([side, 1], len(names))
    return OneFactor(
        of=tuple(names),
        loadings=dict(zip(names, (side * loading).tolist(), strict=True)),
        uniqueness=dict(zip(names, unique.tolist(), strict=True)),
        standardised=dict(
            zip(
                names,
                (side * loading / np.sqrt(loading**2 + unique)).tolist(),
                strict=True,
            )
        ),
        chi_square=None,
        df=len(names) * (len(names) - 3) // 2,
        p=None,
        n=n,
        n_missing=n_missing,
        method="fiml",
        options={"missing": "fiml"},
        covariance=np.outer(turn, turn) * covariance[:own, :own],
    )


PROCEDURES = (
    Procedure(
        id="full-information",
        subject="scales",
        run=full_information,
        takes=("scale",),
        given="items",
        assumes=("independent", "normal-items", "missing-at-random"),
        checked=('R lavaan::cfa(missing = "fiml")',),
        inside=False,
    ),
)
