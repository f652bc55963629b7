import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import StudyError
from analysis.inference.bootstrap import SEED, resample

ALGEBRA = 1e-12
NOISE = 0.05  # of a standard error: 10,000 draws place a quantile within 0.03


def first(held):
    return held[:, 0].astype(float)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(0, 6), min_size=1, max_size=8).filter(sum))
def test_a_draw_takes_as_many_respondents_as_there_are(n):
    drawn = resample(np.array(n), lambda held: held.sum(axis=1), draws=50)
    assert drawn.values.tolist() == [sum(n)] * 50
    assert drawn.options == {"draws": 50, "seed": SEED, "drawn": "multinomial"}


def test_the_same_seed_draws_the_same():
    n = np.array([3, 4, 5])
    one, same, other = (
        resample(n, first, draws=100, seed=it).values for it in (1, 1, 2)
    )
    assert one.tolist() == same.tolist()
    assert one.tolist() != other.tolist()


@pytest.mark.parametrize("n", [[1] * 40, [300, 200, 500], [2, 9, 1, 30, 8]])
def test_counts_vary_as_a_multinomial_does(n):
    # one by one where respondents are few, by cell where they are many
    n = np.array(n)
    kept = []
    drawn = resample(n, lambda held: kept.append(held) or first(held), draws=20_000)
    counts, p = np.concatenate(kept), n / n.sum()
    # the noise of a mean of 20,000 draws is 0.007 of an error; five of those
    error = np.sqrt(n * (1 - p))
    assert (np.abs(counts.mean(axis=0) - n) < 0.035 * error).all()
    assert drawn.se == pytest.approx(error[0], rel=0.03)
    apart = np.cov(counts[:, 0], counts[:, 1])[0, 1]
    assert apart == pytest.approx(-n[0] * p[1], abs=0.035 * error[0] * error[1])


def test_sums_are_those_of_the_counts():
    n, parts = np.array([4, 1, 7]), np.array([[1.0, 2], [0, 5], [3, 1]])
    counts = resample(n, lambda held: (held @ parts)[:, 1], draws=30)
    sums = resample(n, lambda held: held[:, 1], parts, draws=30)
    assert sums.values == pytest.approx(counts.values, rel=ALGEBRA)


@pytest.mark.parametrize("given", ["counts", "parts"])
def test_very_many_respondents_are_drawn_normally_and_alike(given):
    n = np.tile([3, 40, 800], 500)  # 1,500 cells are too many to draw one by one
    score = np.tile(np.arange(1.0, 31), 50)
    parts = np.column_stack([np.ones_like(score), score, score**2])
    total = n.sum()
    mean = n @ score / total

    def means(sums):
        return sums[:, 1] / sums[:, 0]

    if given == "parts":
        drawn = resample(n, means, parts)
    else:
        drawn = resample(n, lambda held: means(held @ parts))
    assert drawn.drawn == "normal"
    se = np.sqrt((n @ score**2 / total - mean**2) / total)
    assert drawn.se == pytest.approx(se, rel=0.03)
    interval = drawn.interval(0.95)
    assert interval.low == pytest.approx(mean - 1.96 * se, abs=NOISE * se)
    assert interval.high == pytest.approx(mean + 1.96 * se, abs=NOISE * se)
    exact = resample(n, means, parts, draws=2000)
    assert exact.drawn == "multinomial"
    assert exact.se == pytest.approx(se, rel=0.08)


def test_a_cell_without_respondents_is_never_drawn():
    drawn = resample(np.array([0, 2, 3]), lambda held: held.shape[1] + 0 * first(held))
    assert set(drawn.values) == {2}


def test_a_draw_without_a_value_is_left_out_and_counted():
    n = np.array([30, 3])  # one draw in 23 has nobody of the three
    drawn = resample(n, lambda held: 1 / (held[:, 1] > 0), draws=500, seed=3)
    assert 460 < drawn.options["draws"] < 495


def test_too_many_draws_without_a_value_are_refused():
    with pytest.raises(StudyError) as fault:
        resample(np.array([9, 1]), lambda held: 1 / (held[:, 1] > 0), draws=500)
    (line,) = fault.value.lines
    assert line.key == "fault-unstable-draws"
    assert line.facts["share"] == pytest.approx(0.9**10, abs=0.1)
