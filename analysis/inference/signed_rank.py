"""Do differences lie above or below 0, by the order of their sizes alone?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import ndtr
from scipy.stats import wilcoxon

from analysis.cells import Cells
from analysis.errors import TooFewAnswersError
from analysis.inference.procedure import Procedure
from analysis.inference.ranks import fisher_interval, mid_ranks
from analysis.inference.single import Single, difference, score
from analysis.results import Comparison, Estimate

EXACT_BELOW = 50  # differences, as in R


def signed_rank(
    cells: Cells, level: float = 0.95, *, continuity: bool = True, exact: bool = True
) -> Comparison:
    """Wilcoxon's signed-rank test of two answers of the same respondents.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 2), two scores in the same unit.
    level : float
        Confidence level of the effect's interval.
    continuity : bool
        Take half a rank off, as R does.
    exact : bool
        Where fewer than fifty differ, none as much as another and all do, p counts
        all signs there could be, as R does. Else, and with ``False`` always, it is
        the normal approximation.

    Returns
    -------
    Comparison
        ``statistic`` V, the ranks of the positive differences first minus second;
        who answered twice the same is left out of the ranks. ``effect`` is the
        matched rank-biserial correlation: the share of the ranks that is positive,
        less the share that is negative.

    Raises
    ------
    TooFewAnswersError
        Nobody gave both answers.
    ConstantDifferenceError
        Everybody answered twice the same.

    Notes
    -----
    Interval by Fisher's z with the error of V as a share of all ranks; it closes at 1
    and -1. Only who differs counts in it; effectsize 0.8.3 counts all. Checked
    against R ``wilcox.test(paired = TRUE)`` and ``effectsize::rank_biserial``.

    References
    ----------
    Wilcoxon (1945), doi:10.2307/3001968; Kerby (2014), doi:10.2466/11.IT.3.1.
    """
    return _test(difference(cells), "signed-rank", level, continuity, exact)


def signed_rank_pratt(cells: Cells, level: float = 0.95) -> Comparison:
    """Wilcoxon's signed-rank test as Pratt has it: equal answers keep their ranks.

    Parameters and faults as ``signed_rank``; ``effect`` is that of ``signed_rank``
    too.

    Returns
    -------
    Comparison
        ``statistic`` z, without continuity.

    Notes
    -----
    Zeros take part in the ranking and are dropped after it, so that many of them make
    the test no surer. Checked against R ``coin::wilcoxsign_test(zero.method =
    "Pratt")``.

    References
    ----------
    Pratt (1959), doi:10.1080/01621459.1959.10501526.
    """
    single = difference(cells)
    ranks = _Ranks.of(single, pratt=True)
    z = ranks.z()
    return _comparison(
        single, "signed-rank-pratt", z, 2 * ndtr(-abs(z)), _biserial(single, level)
    )


def one_sample_signed_rank(
    cells: Cells,
    level: float = 0.95,
    *,
    against: float = 0.0,
    continuity: bool = True,
    exact: bool = True,
) -> Comparison:
    """Wilcoxon's signed-rank test of one score against a value.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 1), a score in any unit.
    against : float
        In the unit of the score.
    level, continuity, exact
        As ``signed_rank``.

    Raises
    ------
    TooFewAnswersError
        There are no respondents.
    ConstantScoreError
        Everybody scores this value.

    Notes
    -----
    As ``signed_rank``. Checked against R ``wilcox.test(x, mu = against)``.
    """
    single = score(cells, against)
    return _test(single, "one-sample-signed-rank", level, continuity, exact)


def rank_error(n: int) -> float:
    """The error of a matched rank-biserial of 0, by how many differ."""
    return float(np.sqrt(n * (n + 1) * (2 * n + 1) / 6) / (n * (n + 1) / 2))


@dataclass(frozen=True, slots=True)
class _Ranks:
    """Ranks of the sizes of those that are not 0, and how many have each."""

    rank: np.ndarray
    n: np.ndarray
    positive: np.ndarray

    @classmethod
    def of(cls, single: Single, *, pratt: bool = False) -> _Ranks:
        if not single.total:
            raise TooFewAnswersError(found=0, needed=1)
        apart = single.value != 0
        if not apart.any():
            raise single.constant()
        ranked = np.ones_like(apart) if pratt else apart
        ranks = np.zeros(len(apart))
        ranks[ranked] = mid_ranks(np.abs(single.value[ranked]), single.n[ranked])
        return cls(ranks[apart], single.n[apart], single.value[apart] > 0)

    @property
    def v(self) -> float:
        """Ranks of those above 0."""
        return float((self.n * self.rank)[self.positive].sum())

    @property
    def all(self) -> float:
        return float(self.n @ self.rank)

    def z(self, *, continuity: bool = False) -> float:
        off = self.v - self.all / 2
        off -= np.sign(off) / 2 if continuity else 0
        return float(off / np.sqrt(self.n @ self.rank**2 / 4))

    @property
    def can_be_counted(self) -> bool:
        untied = len(np.unique(self.rank)) == len(self.rank)
        return bool(untied and self.n.max() == 1 and len(self.rank) < EXACT_BELOW)


def _test(
    single: Single, test: str, level: float, continuity: bool, exact: bool
) -> Comparison:
    ranks = _Ranks.of(single)
    counted = exact and ranks.can_be_counted and bool((single.value != 0).all())
    p = 2 * ndtr(-abs(ranks.z(continuity=continuity)))
    if counted:
        p = wilcoxon(single.value, method="exact").pvalue
    kind = "exact" if counted else "yes" if continuity else "no"
    effect = _biserial(single, level)
    return _comparison(single, test, ranks.v, p, effect, continuity=kind)


def _biserial(single: Single, level: float) -> Estimate:
    ranks = _Ranks.of(single)
    value = float(np.clip(2 * ranks.v / ranks.all - 1, -1, 1))
    return Estimate(
        measure="matched-rank-biserial",
        of=single.of,
        value=value,
        interval=fisher_interval(value, rank_error(int(ranks.n.sum())), level),
        n=single.total,
        n_missing=single.n_missing,
        method="matched-rank-biserial",
        options=single.options,
    )


def _comparison(  # noqa: PLR0913, PLR0917
    single: Single,
    test: str,
    statistic: float,
    p: float,
    effect: Estimate,
    **options: str,
) -> Comparison:
    return Comparison(
        test=test,
        of=single.of,
        statistic=statistic,
        df=(),
        p=float(p),
        effect=effect,
        n=single.total,
        n_missing=single.n_missing,
        method=test,
        options={**single.options, **options},
    )


PROCEDURES = (
    Procedure(
        id="one-sample-signed-rank",
        subject="description",
        run=one_sample_signed_rank,
        takes=("number",),
        assumes=("independent", "symmetric"),
        checked=("R wilcox.test(mu)",),
        numbers={"against": 0.0},
    ),
    Procedure(
        id="signed-rank",
        subject="repeated",
        run=signed_rank,
        takes=("number", "number"),
        assumes=("independent", "symmetric"),
        checked=("R wilcox.test(paired = TRUE)",),
    ),
    Procedure(
        id="signed-rank-pratt",
        subject="repeated",
        run=signed_rank_pratt,
        takes=("number", "number"),
        assumes=("independent", "symmetric"),
        checked=("R coin::wilcoxsign_test",),
    ),
)
