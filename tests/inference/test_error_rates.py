"""What tests and intervals promise, held against studies drawn where it is known.

The short form allows three standard errors of its own few draws; the long form, of
20,000, one percentage point.
"""

from math import sqrt

import numpy as np
import pytest

from analysis.cells import Cells
from analysis.inference.groups import kruskal_wallis, welch
from analysis.inference.rank_sum import mann_whitney
from analysis.inference.ranks import fisher_interval
from analysis.inference.signed_rank import rank_error, signed_rank
from analysis.inference.standardised import hedges_g
from analysis.inference.two_groups import welch_t

FEW, MANY = 1_200, 20_000  # studies
POINT = 0.01
ANSWERS = np.arange(1, 8.0)
SHARES = [0.05, 0.1, 0.15, 0.2, 0.25, 0.15, 0.1]  # skewed, and the same in each group
SIZES = [20, 40, 70, 30]
studies = pytest.mark.parametrize(
    "studies", [FEW, pytest.param(MANY, marks=pytest.mark.long)]
)


def allowed(rate, studies):
    """How far a share may lie from its rate."""
    return POINT if studies == MANY else 3 * sqrt(rate * (1 - rate) / studies)


def cells(score, group, n):
    values = np.column_stack([score, group])
    return Cells(
        names=("y", "g"),
        values=values,
        n=n,
        weight=n,
        weight_squared=n,
        levels={"g": ("a", "b", "c", "d")},
    )


def alike(sizes, rng):
    """Answers of groups that do not differ, as cells."""
    n = np.concatenate([rng.multinomial(size, SHARES) for size in sizes])
    return cells(np.tile(ANSWERS, len(sizes)), np.repeat(range(len(sizes)), 7), n)


@studies
@pytest.mark.parametrize(
    ("procedure", "sizes"),
    [
        (welch_t, SIZES[:2]),
        (mann_whitney, SIZES[:2]),
        (welch, SIZES),
        (kruskal_wallis, SIZES),
    ],
)
def test_where_nothing_differs_a_test_is_clear_in_one_of_twenty(
    procedure, sizes, studies
):
    rng = np.random.default_rng(20261128)
    clear = [procedure(alike(sizes, rng)).p < 0.05 for _ in range(studies)]
    assert np.mean(clear) == pytest.approx(0.05, abs=allowed(0.05, studies))


@studies
@pytest.mark.parametrize(("n", "truth"), [(65, 0.3), (260, 0.3), (65, 0.8)])
def test_the_interval_of_g_holds_the_truth_in_nineteen_of_twenty(n, truth, studies):
    rng = np.random.default_rng(20261128)
    group = np.repeat([0, 1], [n // 2, n - n // 2])
    ones = np.ones(n, dtype=int)
    held = 0
    for _ in range(studies):
        score = rng.normal(truth * (group == 0), 1)
        interval = hedges_g(cells(score, group, ones)).interval
        held += interval.low <= truth <= interval.high
    assert held / studies == pytest.approx(0.95, abs=allowed(0.95, studies))


@studies
def test_equal_answers_make_signed_ranks_no_surer(studies):
    # half the respondents answer twice the same; effectsize counts them in n
    rng = np.random.default_rng(20261128)
    pairs = np.array([[1, 3], [2, 3], [3, 3], [4, 3], [5, 3]], dtype=float)
    held = narrow = 0
    for _ in range(studies):
        n = rng.multinomial(150, [0.1, 0.15, 0.5, 0.15, 0.1])
        whole = Cells(names=("x", "y"), values=pairs, n=n, weight=n, weight_squared=n)
        effect = signed_rank(whole).effect
        held += effect.interval.low <= 0 <= effect.interval.high
        theirs = fisher_interval(effect.value, rank_error(150), 0.95)
        narrow += theirs.low <= 0 <= theirs.high
    assert held / studies == pytest.approx(0.95, abs=allowed(0.95, studies))
    assert narrow / studies < 0.9
