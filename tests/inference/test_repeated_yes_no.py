import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from statsmodels.stats.contingency_tables import cochrans_q
from statsmodels.stats.contingency_tables import mcnemar as by_statsmodels

from analysis.errors import StudyError
from analysis.inference.repeated_yes_no import (
    cochran_q,
    mcnemar,
    mcnemar_exact,
    pairwise_mcnemar,
)
from tests.drawn import cells, count

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form elsewhere
APPROVAL = """
    first second n
    1     1      794
    1     0      150
    0     1      86
    0     0      570
"""
THREE = """
    x y z n
    1 1 0 6
    0 1 0 2
    1 0 1 1
    0 0 0 5
    1 1 1 4
"""


def says(rows):
    """Whether both answers occur, and somebody gives both."""
    return rows.any() and (rows.any(axis=1) & ~rows.all(axis=1)).any()


answers = arrays(np.int64, (12, 4), elements=st.integers(0, 1)).filter(says)


def test_approval_fell_as_agresti_has_it():
    # Categorical Data Analysis, 10.1: z^2 = (150 - 86)^2 / (150 + 86)
    found = mcnemar(cells(APPROVAL, n_missing=7))
    assert found.statistic == pytest.approx(64**2 / 236, rel=ALGEBRA)
    assert mcnemar(cells(APPROVAL), continuity=True).statistic == 63**2 / 236
    assert found.effect.value == pytest.approx(0.04, rel=ALGEBRA)
    # (64 +- 1.96 sqrt(237 - 64^2 / 1602)) / 1602
    half = 1.959963984540054 * (237 - 64**2 / 1602) ** 0.5 / 1602
    ends = [found.effect.interval.low, found.effect.interval.high]
    assert ends == pytest.approx([64 / 1602 - half, 64 / 1602 + half], rel=FORMULA)
    assert found.options == {"first_only": 150, "second_only": 86}
    assert (found.n, found.n_missing) == (1600, 7)


def test_three_of_four_changes_are_five_in_eight_by_chance():
    # 2 (1 + 4) / 2^4
    found = mcnemar_exact(cells("x y n \n 1 0 3 \n 0 1 1 \n 1 1 9"))
    assert (found.statistic, found.df) == (3, ())
    assert found.p == pytest.approx(10 / 16, rel=ALGEBRA)


def test_q_of_three_questions_is_exact():
    # C = 11, 12, 5; T = 28; sum n R^2 = 6*4 + 2 + 4 + 4*9 = 66
    found = cochran_q(cells(THREE, n_missing=2))
    assert found.statistic == pytest.approx(
        2 * (3 * 290 - 28**2) / (84 - 66), rel=ALGEBRA
    )
    assert (found.df, found.options) == ((2,), {"questions": 3, "level": 0.95})
    assert (found.n, found.n_missing) == (18, 2)


@given(answers)
def test_rows_say_what_cells_say(rows):
    found, theirs = cochran_q(count(*rows.T)), cochrans_q(rows)
    assert found.statistic == pytest.approx(theirs.statistic, rel=FORMULA, abs=FORMULA)
    assert found.p == pytest.approx(theirs.pvalue, rel=FORMULA, abs=FORMULA)


@given(answers, st.permutations(range(4)))
def test_the_order_of_questions_changes_nothing(rows, order):
    found, other = cochran_q(count(*rows.T)), cochran_q(count(*rows.T[order]))
    assert other.statistic == pytest.approx(found.statistic, rel=FORMULA, abs=FORMULA)


@given(answers)
def test_q_of_two_questions_is_mcnemars(rows):
    both = rows[:, :2]
    if not says(both):
        return
    whole = count(*both.T)
    assert cochran_q(whole).statistic == pytest.approx(mcnemar(whole).statistic)


@given(st.tuples(*[st.integers(1, 60)] * 4))
def test_agrees_with_statsmodels_and_turns_with_the_questions(four):
    table = np.reshape(four, (2, 2))
    drawn = [f"{i} {j} {table[i, j]}" for i, j in np.ndindex(2, 2)]
    whole = cells("\n".join(["x y n", *drawn]))
    exact, plain = mcnemar_exact(whole), mcnemar(whole)
    theirs = by_statsmodels(table, exact=True)
    assert exact.p == pytest.approx(theirs.pvalue, rel=FORMULA)
    theirs = by_statsmodels(table, exact=False, correction=False)
    assert plain.statistic == pytest.approx(theirs.statistic, rel=FORMULA, abs=FORMULA)
    assert plain.p == pytest.approx(theirs.pvalue, rel=FORMULA)
    turned = mcnemar(whole.pick("y", "x"))
    assert turned.effect.value == pytest.approx(-plain.effect.value, abs=ALGEBRA)
    low, high = turned.effect.interval.low, turned.effect.interval.high
    assert -high == pytest.approx(plain.effect.interval.low, abs=ALGEBRA)
    assert -low == pytest.approx(plain.effect.interval.high, abs=ALGEBRA)


def test_every_pair_is_adjusted_for_their_number():
    pairs = pairwise_mcnemar(cells(THREE))
    assert [pair.of for pair in pairs] == [("x", "y"), ("x", "z"), ("y", "z")]
    # changes 1 and 2, 6 and 0, 8 and 1
    p = [1, 2 / 2**6, 2 * 10 / 2**9]
    assert [pair.p for pair in pairs] == pytest.approx(p, rel=ALGEBRA)
    adjusted = [1, 3 * p[1], 3 * p[1]]  # 2 p[2] would be less
    assert [pair.p_adjusted for pair in pairs] == pytest.approx(adjusted, rel=ALGEBRA)
    assert {pair.n for pair in pairs} == {18}


def test_a_missing_answer_leaves_a_respondent_out_of_every_pair():
    whole = cells("x y z n \n 1 0 1 4 \n 0 1 0 3 \n 1 . 0 2")
    assert {(pair.n, pair.n_missing) for pair in pairwise_mcnemar(whole)} == {(7, 2)}


def test_nobody_who_changes_is_refused_but_by_the_exact_test():
    alike = cells("x y n \n 0 0 5 \n 1 1 6")
    for test in (cochran_q, mcnemar):
        with pytest.raises(StudyError) as fault:
            test(alike)
        assert fault.value.lines[0].key == "fault-alike-answers"
    found = mcnemar_exact(alike)
    assert (found.p, found.effect.value) == (1, 0)


def test_one_respondent_is_refused():
    with pytest.raises(StudyError) as fault:
        cochran_q(cells("x y n \n 0 1 1"))
    assert fault.value.lines[0].facts == {"found": 1, "needed": 2}
