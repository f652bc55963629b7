from itertools import combinations, permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.errors import StudyError
from analysis.inference.association import kendall, pearson, spearman
from analysis.inference.matrix import (
    correlation_matrix,
    kendall_matrix,
    pearson_matrix,
    spearman_matrix,
)
from analysis.inference.multiplicity import holm
from analysis.results import Refusal
from tests.drawn import cells, count

ALGEBRA = 1e-12  # only rounding differs
ROWS = 1e-10  # the same sums in another order
MATRICES = {
    spearman_matrix: spearman,
    pearson_matrix: pearson,
    kendall_matrix: kendall,
}
# three have all; one lacks x, two lack z
DRAWN = """
    x y z n
    1 2 1 4
    2 1 3 3
    3 3 2 5
    . 3 1 1
    1 1 . 2
"""
answer = st.integers(1, 7)
varied = (
    st.lists(st.tuples(*[answer] * 3), min_size=5, max_size=30)
    .map(np.transpose)
    .filter(lambda columns: np.ptp(columns, axis=1).all())
)


@pytest.mark.parametrize("matrix", MATRICES)
def test_every_pair_rests_on_everybody_who_has_both(matrix):
    found = matrix(cells(DRAWN))
    assert [pair.n for pair in found.pairs] == [14, 12, 13]
    assert [pair.n_missing for pair in found.pairs] == [1, 3, 2]
    assert found.counts == {"x": 14, "y": 15, "z": 13}
    assert (found.n, found.n_missing) == (12, 3)


@given(varied)
@pytest.mark.parametrize(("matrix", "measure"), MATRICES.items())
def test_a_pair_is_what_it_is_alone(matrix, measure, columns):
    given_cells = count(*columns)
    found = matrix(given_cells)
    alone = [measure(given_cells.pick(*pair)) for pair in combinations("xyz", 2)]
    assert [pair.value for pair in found.pairs] == [pair.value for pair in alone]
    assert found.p_adjusted == holm([pair.p for pair in alone])


@given(varied, st.sampled_from(list(permutations("xyz"))))
def test_the_order_of_scores_changes_nothing(columns, order):
    found = pearson_matrix(count(*columns)).found
    other = pearson_matrix(count(*columns).pick(*order)).found
    for pair, (one, adjusted) in found.items():
        same, p = other.get(pair) or other[pair[::-1]]
        assert same.value == pytest.approx(one.value, abs=ROWS)
        assert p == pytest.approx(adjusted, abs=ROWS)


def test_a_constant_score_is_refused_in_its_place_and_counts_for_no_other():
    flat = count([1, 2, 3, 4], [2, 1, 4, 3], [5] * 4)
    found = pearson_matrix(flat)
    assert [isinstance(pair, Refusal) for pair in found.pairs] == [False, True, True]
    assert found.p_adjusted == (
        pytest.approx(found.pairs[0].p, rel=ALGEBRA),
        None,
        None,
    )
    assert list(found.found) == [("x", "y")]


def test_the_line_names_the_strongest_link():
    told = spearman_matrix(cells(DRAWN), level=0.9).line.facts
    values = {pair.of: pair.value for pair in spearman_matrix(cells(DRAWN)).pairs}
    strongest = max(values, key=lambda pair: abs(values[pair]))
    assert (told["x"], told["y"]) == strongest
    assert told["value"] == pytest.approx(values[strongest], rel=ALGEBRA)
    assert (told["links"], told["scores"], told["n"], told["level"]) == (3, 3, 12, 0.9)


def test_nothing_to_compute_tells_each_cause_once():
    with pytest.raises(StudyError) as fault:
        pearson_matrix(count([4] * 5, [2] * 5, [1] * 5))
    told = [(line.key, line.facts["score"]) for line in fault.value.lines]
    assert told == [("fault-constant-score", name) for name in "xyz"]


def test_an_unknown_measure_is_a_mistake_of_ours():
    with pytest.raises(KeyError):
        correlation_matrix(cells(DRAWN), measure="gamma")
