import numpy as np
import pytest

from analysis.inference import ordinal
from analysis.inference.common_scale import from_log_odds
from analysis.inference.crossed_odds import maximise, proportional_odds
from analysis.inference.crossed_ordered import Ordered
from tests.drawn import count
from tests.inference.crosses import crossed, ends, refused, rows, within

ITERATIVE = 1e-6  # a search that ends where it is close enough
X, Y, STRATUM, WEIGHT = rows()


def odds(made, level=0.95):
    return proportional_odds(made, made.x, level)


def expected(term, spread):
    slopes = [term.value, term.interval.low, term.interval.high]
    return from_log_odds(np.array(slopes), spread)


def test_one_table_is_the_model_of_its_own_procedure():
    slope = ordinal.proportional_odds(count(X, Y), "y", ["x"]).terms[0]
    found = ends(odds(crossed(X, Y)))
    assert found == pytest.approx(expected(slope, np.std(X)), abs=ITERATIVE)


def test_strata_are_what_a_group_is_to_the_model():
    levels = [f"s{it}" for it in STRATUM]
    cells = count(X, Y, levels, names=("x", "y", "g"))
    slope = ordinal.proportional_odds(cells, "y", ["x", "g"]).terms[0]
    found = ends(odds(crossed(X, Y, stratum=STRATUM)))
    spread = np.std(within(X, STRATUM))
    assert found == pytest.approx(expected(slope, spread), abs=ITERATIVE)


def test_many_tables_at_once_are_each_alone_whatever_answers_they_lack():
    table = np.where(Y > 5, 0, np.arange(len(X)) % 3)  # 6 and 7 in one table only
    together = odds(crossed(X, Y, table=table))
    for at in range(3):
        x, y = X[table == at], Y[table == at]
        slope = ordinal.proportional_odds(count(x, y), "y", ["x"]).terms[0]
        assert ends(together, at) == pytest.approx(
            expected(slope, np.std(x)), abs=ITERATIVE
        )


def test_a_stratum_with_the_lowest_answer_only_says_nothing():
    extra = (np.r_[X, 1, 2, 3], np.r_[Y, 1, 1, 1], np.r_[STRATUM, 4, 4, 4])
    tables = crossed(*extra[:2], stratum=extra[2]), crossed(X, Y, stratum=STRATUM)
    one, other = (maximise(Ordered.of(it.weight, it.x[None])) for it in tables)
    assert one.slope == pytest.approx(other.slope, abs=ITERATIVE)
    assert one.error == pytest.approx(other.error, abs=ITERATIVE)


def test_weighted_errors_are_linearised():
    # sum of squared weighted pulls of respondents at the slope; R: svyolr
    made = crossed(X, Y, weight=WEIGHT)
    wide = (made.x[None] - X.mean()) / X.std()
    model = Ordered.of(made.weight, wide)
    found = maximise(model)
    at, step = found.at[0], 1e-6

    def of_respondent(parameters, x, y):
        """Log of the probability of one answer."""
        cuts = np.r_[-np.inf, parameters[: model.cuts], np.inf]
        away = cuts - parameters[model.cuts] * (x - X.mean()) / X.std()
        share = 1 / (1 + np.exp(-away))
        return np.log(share[y] - share[y - 1])

    shifts = np.eye(len(at)) * step
    scores = np.array(
        [
            [
                (of_respondent(at + s, x, y) - of_respondent(at - s, x, y)) / 2 / step
                for s in shifts
            ]
            for x, y in zip(X, Y, strict=True)
        ]
    )
    variance = ((WEIGHT * (scores @ found.pull[0])) ** 2).sum()
    by_hand = found.linearised(made.weight_squared)[0]
    assert by_hand == pytest.approx(variance, rel=1e-5)  # of differences


def test_scores_with_many_values_go_in_classes():
    draw = np.random.default_rng(1)
    x = np.round(draw.normal(size=400), 2)
    y = np.round(0.5 * x + draw.normal(size=400), 2)
    found = odds(crossed(x, y))
    assert found.low[0] < 6 / np.pi * np.arcsin(0.447 / 2) < found.high[0]
    assert found.n[0] == 400


def test_a_split_outcome_has_no_odds():
    x, y = [1, 1, 2, 2, 3, 3, 4, 4] * 3, [1, 1, 1, 1, 2, 2, 2, 2] * 3
    assert refused(odds(crossed(x, y)))


def test_what_does_not_vary_has_no_odds():
    varied = [1, 2, 3, 4, 5, 2, 4, 1]
    assert refused(odds(crossed(varied, [3] * 8)))
    assert refused(odds(crossed([3] * 8, varied)))
    both = crossed([3] * 8 + varied, varied * 2, table=[0] * 8 + [1] * 8)
    assert refused(odds(both), 0)
