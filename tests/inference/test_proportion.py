import pytest

from analysis.errors import StudyError
from analysis.inference.proportion import against
from tests.drawn import cells

FORMULA = 1e-9  # the same closed form elsewhere


def test_agrees_with_r():
    # R 4.2.2: prop.test(60, 100, p = .5, correct = FALSE)
    # X-squared = 4, p = 0.04550026, interval 0.5020026 0.6905987
    found = against(cells("x n \n 1 60 \n 0 40", n_missing=7), value="1", bound=0.5)
    assert found.statistic == pytest.approx(2, rel=FORMULA)
    assert found.p == pytest.approx(0.0455002638963584, rel=FORMULA)
    ends = found.effect.interval
    assert ends.low + 0.5 == pytest.approx(0.5020026, abs=5e-8)
    assert ends.high + 0.5 == pytest.approx(0.6905987, abs=5e-8)
    assert (found.n, found.n_missing) == (100, 7)


def test_a_level_of_a_group_is_counted_too():
    found = against(cells("who n \n mens 51 \n digitaal 49"), value="mens", bound=0.5)
    assert found.effect.value == pytest.approx(0.01, rel=FORMULA)


def test_an_answer_nobody_gave_has_share_zero():
    found = against(cells("x n \n 1 30 \n 2 40"), value="3", bound=0.2)
    assert found.effect.value == pytest.approx(-0.2, rel=FORMULA)


def test_nobody_answered_is_refused():
    with pytest.raises(StudyError) as fault:
        against(cells("x n \n . 4"), value="1", bound=0.5)
    assert fault.value.lines[0].facts == {"found": 0, "needed": 1}
