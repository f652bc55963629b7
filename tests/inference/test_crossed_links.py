import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import rankdata, t

from analysis.inference import association, linear
from analysis.inference.common_scale import from_pearson, from_tau
from analysis.inference.crossed_links import kendall, least_squares, spearman
from tests.drawn import count
from tests.inference.crosses import crossed, ends, refused, rows, within

FORMULA = 1e-9  # the same closed form elsewhere
X, Y, STRATUM, WEIGHT = rows()
answer = st.integers(1, 7)
pairs = st.lists(st.tuples(answer, answer), min_size=6).map(np.transpose)
varied = pairs.filter(lambda pair: np.ptp(pair, axis=1).all())


def lines(made, level=0.95):
    return least_squares(made, made.x, made.y, level)


def interval(estimate):
    return [estimate.value, estimate.interval.low, estimate.interval.high]


@given(varied)
def test_one_table_says_what_its_own_procedure_says(pair):
    cells, made = count(*pair), crossed(*pair)
    rho = association.spearman(cells)
    if abs(rho.value) < 1:
        assert ends(spearman(made)) == pytest.approx(interval(rho), abs=FORMULA)
    tau = from_tau(np.array(interval(association.kendall(cells))))
    assert ends(kendall(made)) == pytest.approx(tau, abs=FORMULA)


def test_a_slope_without_strata_is_that_of_least_squares():
    slope = linear.least_squares(count(X, Y), "y", ["x"]).robust[1]
    unit = np.std(X) / np.std(Y)
    expected = from_pearson(unit * np.array(interval(slope)))
    assert ends(lines(crossed(X, Y))) == pytest.approx(expected, abs=FORMULA)


def test_strata_are_what_a_group_is_to_least_squares():
    levels = [f"s{it}" for it in STRATUM]
    cells = count(X, Y, levels, names=("x", "y", "g"))
    model = linear.least_squares(cells, "y", ["x", "g"])
    slope = next(term for term in model.robust if term.name == "x")
    unit = np.std(within(X, STRATUM)) / np.std(within(Y, STRATUM))
    expected = from_pearson(unit * np.array(interval(slope)))
    found = ends(lines(crossed(X, Y, stratum=STRATUM)))
    assert found == pytest.approx(expected, abs=FORMULA)


def test_a_partial_rho_is_that_of_ranks_within_strata():
    # R: ppcor::pcor.test of ranks given dummies of the strata, by its definition
    ranks = [within(rankdata(it), STRATUM) for it in (X, Y)]
    found = spearman(crossed(X, Y, stratum=STRATUM))
    assert ends(found)[0] == pytest.approx(np.corrcoef(*ranks)[0, 1], abs=FORMULA)
    assert found.variance[0] == pytest.approx(1 / (len(X) - 3 - 3), rel=FORMULA)


def test_tau_within_strata_counts_no_pair_across_them():
    counts = np.zeros(4)  # concordant, discordant, tied on x, tied on y
    for s in range(4):
        x, y = X[STRATUM == s], Y[STRATUM == s]
        dx, dy = (np.sign(np.subtract.outer(it, it)) for it in (x, y))
        upper = np.triu_indices(len(x), 1)
        product = (dx * dy)[upper]
        counts += [
            (product > 0).sum() - (product < 0).sum(),
            len(product),
            (dx[upper] == 0).sum(),
            (dy[upper] == 0).sum(),
        ]
    surplus, every, in_x, in_y = counts
    tau = surplus / np.sqrt((every - in_x) * (every - in_y))
    found = ends(kendall(crossed(X, Y, stratum=STRATUM)))[0]
    assert found == pytest.approx(from_tau(tau), abs=FORMULA)


def test_many_tables_at_once_are_each_alone():
    table = np.arange(len(X)) % 3
    together = crossed(X, Y, table=table, stratum=STRATUM)
    for at in range(3):
        part = [it[table == at] for it in (X, Y, STRATUM)]
        alone = crossed(part[0], part[1], stratum=part[2])
        for procedure in (spearman, kendall, lines):
            one, other = ends(procedure(together), at), ends(procedure(alone))
            assert one == pytest.approx(other, abs=FORMULA)


@pytest.mark.parametrize("procedure", [spearman, kendall])
def test_a_weight_of_two_is_two_respondents_less_sure(procedure):
    # the value is that of everybody twice, the interval that of everybody once
    twice = crossed(np.r_[X, X], np.r_[Y, Y])
    heavy, once = crossed(X, Y, weight=np.full(len(X), 2.0)), crossed(X, Y)
    assert ends(procedure(heavy)) == pytest.approx(ends(procedure(once)), abs=1e-3)
    assert procedure(heavy).variance == pytest.approx(
        procedure(once).variance, rel=0.02
    )
    assert procedure(twice).variance[0] < procedure(once).variance[0] * 0.6


def test_a_weighted_slope_has_linearised_errors():
    # R: svyglm(y ~ x, svydesign(~1, weights = ~w)), by its definition
    columns = np.stack([np.ones(len(X)), X], axis=1)
    bread = np.linalg.inv(columns.T @ (columns * WEIGHT[:, None]))
    slope = bread @ columns.T @ (WEIGHT * Y)
    pull = columns * (WEIGHT * (Y - columns @ slope))[:, None]
    n = len(X)
    error = np.sqrt((bread @ (pull.T @ pull) @ bread)[1, 1] * n / (n - 1))
    mean = [np.average(it, weights=WEIGHT) for it in (X, Y)]
    away = (X - mean[0]) ** 2, (Y - mean[1]) ** 2
    unit = np.sqrt(WEIGHT @ away[0] / (WEIGHT @ away[1]))
    found = lines(crossed(X, Y, weight=WEIGHT))
    assert found.value[0] == pytest.approx(from_pearson(slope[1] * unit), abs=FORMULA)
    high = from_pearson((slope[1] + t.isf(0.025, n - 2) * error) * unit)
    assert found.high[0] == pytest.approx(high, abs=FORMULA)


@given(varied)
def test_reversing_a_score_turns_every_sign(pair):
    made, turned = crossed(*pair), crossed(pair[0], 8 - pair[1])
    for procedure in (spearman, kendall, lines):
        one, other = procedure(made).value, -procedure(turned).value
        assert one == pytest.approx(other, abs=FORMULA, nan_ok=True)


@given(varied)
def test_weights_of_one_are_no_weights(pair):
    made, weighed = crossed(*pair), crossed(*pair, weight=np.ones(len(pair[0])))
    for procedure in (spearman, kendall):
        assert ends(procedure(weighed)) == ends(procedure(made))


@pytest.mark.parametrize("procedure", [spearman, kendall, lines])
def test_what_does_not_vary_has_no_link(procedure):
    table = [0] * 6 + [1] * 6
    x, y = [1, 2, 3, 4, 5, 6] + [4] * 6, [2, 1, 4, 3, 6, 5] + [1, 2, 3, 4, 5, 6]
    found = procedure(crossed(x, y, table=table))
    assert refused(found, 1)
    assert not refused(found, 0)


@pytest.mark.parametrize("procedure", [spearman, kendall, lines])
def test_strata_of_one_leave_no_link(procedure):
    assert refused(procedure(crossed([1, 2, 3, 4], [1, 3, 2, 4], stratum=[0, 1, 2, 3])))


def test_one_who_decides_the_slope_alone_has_no_error():
    assert refused(lines(crossed([1, 1, 1, 1, 5], [1, 2, 3, 2, 7])))


def test_a_perfect_link_has_no_error_to_compare_by():
    found = spearman(crossed([1, 2, 3, 4, 5], [1, 2, 3, 4, 5]))
    assert ends(found) == [1, 1, 1]
    assert np.isnan(found.variance[0])
