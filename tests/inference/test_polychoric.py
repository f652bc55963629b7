import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy.special import ndtri

from analysis.errors import StudyError
from analysis.inference import polychoric as module
from analysis.inference.bivariate import cut
from analysis.inference.polychoric import hidden_correlation, polychoric
from tests.drawn import cells, count
from tests.inference.test_association import service

ALGEBRA = 1e-12  # only rounding differs
SEARCHED = 1e-6  # what is searched for
R_SEARCH = 1e-4  # R optimize() ends at about 1e-4 of an interval
METHODS = ("two-step", "ml")
answers = st.lists(st.integers(0, 9), min_size=9, max_size=9).map(
    lambda n: np.reshape(n, (3, 3))
)


def table(n):
    rows = [
        f"{x} {y} {n[x][y]}" for x in range(len(n)) for y in range(len(n[0])) if n[x][y]
    ]
    return cells("x y n \n" + "\n".join(rows))


def found_or_not(n, method="two-step"):
    """The result, unless the correlation runs away or an answer was never given."""
    assume((n.sum(axis=0) > 0).all() and (n.sum(axis=1) > 0).all())
    try:
        return polychoric(table(n), method=method)
    except StudyError:
        assume(False)


@pytest.mark.parametrize("method", METHODS)
def test_halves_of_two_scores_give_the_sine_of_the_agreement(method):
    # thresholds at 0: 1/4 + asin(rho) / 2 pi of all in each agreeing corner
    found = polychoric(table([[3, 1], [1, 3]]), method=method)
    assert found.estimate.value == pytest.approx(np.sin(np.pi / 4), rel=SEARCHED)
    assert found.thresholds == {"x": (pytest.approx(0, abs=SEARCHED),)} | {
        "y": (pytest.approx(0, abs=SEARCHED),)
    }
    assert found.misfit is None
    assert (found.n, found.n_missing) == (8, 0)


@given(st.floats(-0.9, 0.9))
@pytest.mark.parametrize("method", METHODS)
def test_what_hidden_scores_made_is_found_again(method, rho):
    a, b = np.array([-1.0, 0.2]), np.array([-0.5, 0.4, 1.1])
    made = np.round(1e9 * cut(rho, a, b).probability).astype(int)
    found = polychoric(table(made), method=method)
    assert found.estimate.value == pytest.approx(rho, abs=SEARCHED)
    assert found.thresholds["x"] == pytest.approx(a, abs=SEARCHED)
    assert found.misfit.p > 0.5


@settings(max_examples=40)
@given(answers)
@pytest.mark.parametrize("method", METHODS)
def test_reversing_an_answer_turns_the_sign(method, n):
    found, turned = found_or_not(n, method), found_or_not(n[::-1], method)
    value = found.estimate.value
    assert turned.estimate.value == pytest.approx(-value, abs=SEARCHED)
    assert turned.se == pytest.approx(found.se, rel=1e-4)


@settings(max_examples=40)
@given(answers)
@pytest.mark.parametrize("method", METHODS)
def test_swapping_the_answers_changes_nothing(method, n):
    found, swapped = found_or_not(n, method), found_or_not(n.T, method)
    assert swapped.estimate.value == pytest.approx(found.estimate.value, abs=SEARCHED)


def test_what_answers_are_called_changes_nothing():
    here = table([[5, 2, 1], [2, 4, 3], [1, 2, 6]])
    values = np.array([1.0, 4.0, 90.0])[here.values.astype(int)]
    there = count(*np.repeat(values, here.n, axis=0).T)
    assert hidden_correlation(there) == pytest.approx(
        hidden_correlation(here), rel=ALGEBRA
    )


def test_two_steps_agree_with_polycor():
    # R 4.2.2: polycor::polychor(QC1, PN1, ML = FALSE, std.err = TRUE), pubservice
    found = polychoric(service(), method="two-step")
    assert found.estimate.value == pytest.approx(0.2875828716286433, rel=R_SEARCH)
    assert found.se == pytest.approx(0.030426175668795186, rel=R_SEARCH)
    assert found.misfit.statistic == pytest.approx(21.570739603924267, rel=R_SEARCH)
    assert found.misfit.df == (35,)
    assert (found.n, found.n_missing) == (956, 87)
    assert hidden_correlation(service()) == found.estimate.value


def test_maximum_likelihood_fits_better_than_two_steps_and_than_r():
    # R 4.2.2: polycor::polychor(QC1, PN1, ML = TRUE)$rho, of which optim is cut off
    found = polychoric(service())
    assert found.estimate.value == pytest.approx(0.28852262280681873, rel=3e-3)
    assert found.se == pytest.approx(0.03131844774435029, rel=3e-3)
    assert (
        found.misfit.statistic
        < polychoric(service(), method="two-step").misfit.statistic
    )
    assert found.misfit.statistic < misfit_at(0.28852262280681873)


def misfit_at(rho):
    """The least misfit with this correlation, over all thresholds."""
    given_table = module._table(service())
    at = given_table.start()
    at[0] = np.arctanh(rho)
    for _ in range(50):
        slope, information = given_table.slopes(at)
        at[1:] += np.linalg.solve(information[1:, 1:], slope[1:])
    return module._misfit(given_table, at, service()).statistic


def test_the_interval_is_wider_at_a_higher_level():
    low, high = (
        polychoric(service(), level).estimate.interval for level in (0.9, 0.99)
    )
    assert high.low < low.low < low.high < high.high
    assert (low.level, high.level) == (0.9, 0.99)


def test_margins_give_the_thresholds_of_two_steps():
    found = polychoric(table([[2, 1], [3, 4]]), method="two-step")
    assert found.thresholds["x"] == pytest.approx([ndtri(0.3)], rel=ALGEBRA)
    assert found.thresholds["y"] == pytest.approx([ndtri(0.5)], abs=ALGEBRA)


def refused(given_cells):
    with pytest.raises(StudyError) as fault:
        polychoric(given_cells)
    return [(line.key, dict(line.facts)) for line in fault.value.lines]


def test_answers_that_never_go_against_each_other_are_refused():
    wanted = [("fault-runaway-correlation", {"score": "x", "other": "y"})]
    assert refused(table([[5, 0], [0, 5]])) == wanted
    assert refused(table([[0, 5, 0], [9, 0, 0]])) == wanted


def test_constant_answers_are_told_at_once():
    wanted = [("fault-constant-score", {"score": name}) for name in "xy"]
    assert refused(count([3] * 5, [2] * 5)) == wanted


def test_scores_of_too_many_values_are_told_at_once():
    many = np.arange(50)
    facts = {"found": 50, "most": 40}
    wanted = [("fault-too-many-answers", {"score": name, **facts}) for name in "xy"]
    assert refused(count(many, many[::-1])) == wanted


def test_a_search_that_does_not_settle_is_refused(monkeypatch):
    monkeypatch.setattr(module, "SETTLED", -1)
    assert refused(service()) == [("fault-not-converged", {"method": "polychoric"})]
