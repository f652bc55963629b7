"""Every link between several scores, as one family of tests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from itertools import combinations

from analysis.cells import Cells
from analysis.errors import StudyError
from analysis.inference.association import kendall, pearson, spearman
from analysis.inference.attempt import attempt, once
from analysis.inference.multiplicity import holm
from analysis.inference.procedure import Procedure
from analysis.results import Estimate, Refusal
from analysis.results.matrix import CorrelationMatrix

Measure = Callable[..., Estimate]
MEASURES: Mapping[str, Measure] = {
    "spearman": spearman,
    "pearson": pearson,
    "kendall": kendall,
}


def correlation_matrix(
    cells: Cells, level: float = 0.95, measure: str = "spearman"
) -> CorrelationMatrix:
    """Correlate every two of several scores, p adjusted for their number.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, scores), two scores or more.
    level : float
        Confidence level of each interval, between 0 and 1.
    measure : {"spearman", "pearson", "kendall"}

    Returns
    -------
    CorrelationMatrix
        Each pair rests on everybody who has both scores, so that ``n`` differs
        between pairs; ``n`` of the whole is the smallest. A pair that cannot be
        computed is a Refusal in its place and counts for no other.

    Raises
    ------
    StudyError
        No pair at all can be computed; why is told, each cause once.

    Notes
    -----
    p is adjusted by Holm over all pairs that were found; intervals are not adjusted.
    With other respondents behind each pair the correlations together need not be
    those of any one group of people. Checked against R ``cor(use = "pairwise")`` and
    ``psych::corr.test(adjust = "holm")``.

    References
    ----------
    Holm (1979), https://www.jstor.org/stable/4615733.
    """
    both = [cells.pick(*pair) for pair in combinations(cells.names, 2)]
    how = {"measure": measure, "level": level}
    pairs = tuple(attempt(MEASURES[measure], part, **how) for part in both)
    _check(pairs)
    fewest = min(pairs, key=lambda pair: pair.n)
    return CorrelationMatrix(
        of=cells.names,
        measure=measure,
        pairs=pairs,
        p_adjusted=_adjusted(pairs),
        counts={name: cells.pick(name).total for name in cells.names},
        level=level,
        n=fewest.n,
        n_missing=fewest.n_missing,
        method="pairwise",
        options={"missing": "pairwise", "adjust": "holm"},
    )


def _check(pairs: tuple[Estimate | Refusal, ...]) -> None:
    if any(isinstance(pair, Estimate) for pair in pairs):
        return
    lines = (line for pair in pairs for line in pair.lines)  # type: ignore[union-attr]
    raise StudyError.together(once(lines))


def _adjusted(pairs: tuple[Estimate | Refusal, ...]) -> tuple[float | None, ...]:
    p = [pair.p for pair in pairs if isinstance(pair, Estimate)]
    adjusted = iter(holm([one for one in p if one is not None]))
    return tuple(
        next(adjusted) if isinstance(pair, Estimate) else None for pair in pairs
    )


def spearman_matrix(cells: Cells, level: float = 0.95) -> CorrelationMatrix:
    """``correlation_matrix`` of Spearman's rank correlations."""
    return correlation_matrix(cells, level, "spearman")


def pearson_matrix(cells: Cells, level: float = 0.95) -> CorrelationMatrix:
    """``correlation_matrix`` of Pearson's correlations."""
    return correlation_matrix(cells, level, "pearson")


def kendall_matrix(cells: Cells, level: float = 0.95) -> CorrelationMatrix:
    """``correlation_matrix`` of Kendall's tau-b."""
    return correlation_matrix(cells, level, "kendall")


_matrix = partial(
    Procedure,
    subject="association",
    more=True,
    checked=('R psych::corr.test(adjust = "holm")', 'R cor(use = "pairwise")'),
)

PROCEDURES = (
    _matrix(
        id="spearman-matrix",
        run=spearman_matrix,
        takes=("order", "order", "order"),
        assumes=("independent", "monotone"),
    ),
    _matrix(
        id="pearson-matrix",
        run=pearson_matrix,
        takes=("number", "number", "number"),
        assumes=("independent", "straight"),
    ),
    _matrix(
        id="kendall-matrix",
        run=kendall_matrix,
        takes=("order", "order", "order"),
        assumes=("independent", "monotone"),
    ),
)
