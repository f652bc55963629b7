from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import StudyError
from analysis.inference.factors import one_factor
from analysis.inference.ordinal_scale import hidden_moments, ordinal_alpha
from analysis.inference.polychoric import hidden_correlation
from tests.drawn import count

SEARCHED = 1e-6  # what is searched for
# seed 7: four answers from 1 to 5 that share a score, by 200 respondents
DRAW = np.random.default_rng(7)
SHARED = DRAW.standard_normal(200)
ROWS = np.clip(np.round(3 + SHARED[:, None] + DRAW.standard_normal((200, 4))), 1, 5).T


def pairs(rows, names="abcd"):
    whole = count(*rows, names=names)
    return {pair: whole.pick(*pair) for pair in combinations(whole.names, 2)}


def test_halves_that_agree_in_three_of_four_have_equal_correlations():
    # thresholds at 0, three of four agree: rho = sin(pi / 4)
    agree = [[1, 1, 1, 1, 2, 2, 2, 2], [1, 1, 1, 2, 1, 2, 2, 2]]
    found = ordinal_alpha(pairs(agree, "ab"), "s")
    rho = np.sqrt(1 / 2)
    assert found.value == pytest.approx(2 * rho / (1 + rho), rel=SEARCHED)
    assert (found.n, found.n_missing, found.of) == (8, 0, ("s",))


@settings(max_examples=20)
@given(st.permutations(range(4)))
def test_the_order_of_items_changes_nothing(order):
    here, there = (ordinal_alpha(pairs(rows), "s") for rows in (ROWS, ROWS[order]))
    assert there.value == pytest.approx(here.value, abs=SEARCHED)


def test_reversing_every_item_changes_nothing_and_one_does():
    here = ordinal_alpha(pairs(ROWS), "s").value
    assert ordinal_alpha(pairs(6 - ROWS), "s").value == pytest.approx(
        here, abs=SEARCHED
    )
    turned = np.vstack([6 - ROWS[:1], ROWS[1:]])
    assert ordinal_alpha(pairs(turned), "s").value < here


def test_each_pair_is_what_it_is_alone():
    given_pairs = pairs(ROWS)
    found = hidden_moments(given_pairs)
    assert found.names == tuple("abcd")
    for (one, other), cells in given_pairs.items():
        at = found.names.index(one), found.names.index(other)
        assert found.covariance[at] == found.covariance[at[::-1]]
        assert found.covariance[at] == hidden_correlation(cells)
    assert np.diag(found.covariance).tolist() == [1] * 4


def test_respondents_are_those_of_each_pair():
    rows = ROWS.astype(float)
    rows[0, :30] = np.nan
    rows[1, 20:40] = np.nan
    found = hidden_moments(pairs(rows))
    assert found.n.tolist()[0] == [170, 160, 170, 170]
    assert (found.missing, found.n_missing) == ("pairwise", 40)
    assert ordinal_alpha(pairs(rows), "s").n == 160


def test_the_correlations_serve_a_factor_too():
    found = one_factor(hidden_moments(pairs(ROWS)), "minres")
    assert all(0.5 < loading < 0.9 for loading in found.standardised.values())


def test_without_pairs_there_is_no_scale():
    with pytest.raises(StudyError) as fault:
        ordinal_alpha({}, "s")
    assert fault.value.lines[0].facts == {"found": 1, "needed": 2}


def test_constant_items_are_told_once_each():
    flat = np.vstack([np.full(200, 3), ROWS[1:3], np.full(200, 2)])
    with pytest.raises(StudyError) as fault:
        ordinal_alpha(pairs(flat), "s")
    assert [line.facts["score"] for line in fault.value.lines] == ["a", "d"]


def test_hidden_scores_that_cancel_out_are_refused():
    # other people behind each pair, who disagree in four of five: rho = -.81
    apart = count([1, 2, 1, 1, 1, 1, 2, 2, 2, 2], [1, 2, 2, 2, 2, 2, 1, 1, 1, 1])
    with pytest.raises(StudyError) as fault:
        ordinal_alpha(dict.fromkeys(combinations("abc", 2), apart), "s")
    (line,) = fault.value.lines
    assert (line.key, line.facts["score"]) == ("fault-constant-score", "s")
