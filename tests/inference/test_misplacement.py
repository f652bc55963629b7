from dataclasses import replace

import numpy as np
import pytest
from scipy.stats import norm

from analysis.errors import StudyError
from analysis.inference.misplacement import misplacement
from analysis.results import Estimate, Interval
from analysis.study.model import LEVELS
from tests.drawn import cells, count

FORMULA = 1e-9
DRAWN = cells("s d n \n 1 1 10 \n 3 5 20 \n 4 4 30 \n 5 3 20 \n 7 7 20", n_missing=4)


def alpha(value, low=None, high=None):
    ends = Interval(low=low or value, high=high or value, level=0.95)
    return Estimate(
        measure="alpha",
        of=("s",),
        value=value,
        interval=ends,
        n=9,
        n_missing=0,
        method="feldt",
    )


def found(table=DRAWN, value=0.8, cuts=(4, 4), ties="low", **ends):
    return misplacement(table, [alpha(value, **ends)] * 2, cuts, ties)


def test_normal_scores_cut_at_their_mean_are_wrong_by_the_angle():
    # T and X normal with correlation sqrt(alpha): on opposite sides of the mean
    # with chance acos(sqrt(alpha)) / pi
    grid = np.linspace(-6, 6, 2401)
    n = np.rint(norm.pdf(grid) * 1e7).astype(int)
    table = cells("s d n \n 1 1 1 \n 2 2 1")
    wide = np.stack([grid, np.zeros_like(grid)], axis=1)
    wide[: len(grid) // 2, 1] = 1
    scores = replace(table, values=wide, n=n, weight=n, weight_squared=n)
    for value in (0.5, 0.7, 0.9):
        axis = found(scores, value, cuts=(0, 0.5)).axes[0]
        assert axis.misplaced.value == pytest.approx(
            np.arccos(np.sqrt(value)) / np.pi,
            abs=1e-4,  # the step of the grid
        )


def test_simulated_true_scores_are_elsewhere_as_often_as_is_said():
    draw = np.random.default_rng(8)
    size, reliable = 20_000, np.array([0.7, 0.85])
    true = draw.normal(size=(size, 2)) * np.sqrt(reliable)
    observed = true + draw.normal(size=(size, 2)) * np.sqrt(1 - reliable)
    cuts = (0.3, -0.5)
    table = count(*np.round(observed, 3).T, names=("s", "d"))
    made = misplacement(table, [alpha(0.7), alpha(0.85)], cuts)
    place = [(it > cuts) @ [2, 1] for it in (observed, true)]
    actual = (place[0] != place[1]).mean()
    sure = 3 * np.sqrt(0.25 / size)  # three standard errors
    assert made.overall.value == pytest.approx(actual, abs=sure)
    for at, level in enumerate(LEVELS):
        inside = place[0] == at
        wrong = (place[1][inside] != at).mean()
        near = 3 * np.sqrt(0.25 / inside.sum())
        assert made.quadrants[level].value == pytest.approx(wrong, abs=near)
        into = np.bincount(place[1][inside], minlength=4) / inside.sum()
        assert made.expected[at] == pytest.approx(into, abs=near)


def test_who_is_near_stands_within_the_error_of_measurement():
    made = found(value=0.8)
    scores, n = DRAWN.column("s"), DRAWN.n
    sd = np.sqrt(np.cov(scores, fweights=n))
    assert made.axes[0].error == pytest.approx(sd * np.sqrt(0.2), rel=FORMULA)
    assert 0.5 < made.axes[0].error < 1  # so only the 30 on the cut
    assert [axis.near for axis in made.axes] == [30, 30]
    assert made.near == 30
    assert (made.n, made.n_missing, made.n_out) == (100, 4, 0)


def test_a_quadrants_chance_is_one_less_what_stays():
    made = found()
    for at, level in enumerate(LEVELS):
        if level in made.quadrants:
            stays = made.expected[at, at]
            assert made.quadrants[level].value == pytest.approx(1 - stays, rel=FORMULA)
            assert made.expected[at].sum() == pytest.approx(1, rel=FORMULA)
    sizes = {level: part.n for level, part in made.quadrants.items()}
    assert sizes == {"ll": 40, "lh": 20, "hl": 20, "hh": 20}
    whole = sum(part.value * part.n for part in made.quadrants.values()) / 100
    assert made.overall.value == pytest.approx(whole, rel=FORMULA)


def test_a_surer_scale_misplaces_fewer():
    chances = [found(value=it).overall.value for it in (0.3, 0.6, 0.9, 0.99)]
    assert chances == sorted(chances, reverse=True)
    assert found(value=1.0, cuts=(4.5, 4.5)).overall.value == pytest.approx(0, abs=1e-9)


def test_the_interval_is_that_of_alpha():
    made = found(value=0.8, low=0.7, high=0.9)
    ends = made.overall.interval
    assert ends.low == pytest.approx(found(value=0.9).overall.value, rel=FORMULA)
    assert ends.high == pytest.approx(found(value=0.7).overall.value, rel=FORMULA)


def test_an_interval_holds_its_estimate_also_where_a_chance_turns():
    # with no reliability every true score lies at the mean, under both cuts, where
    # nobody of the quadrant under them is misplaced
    made = found(value=0.4, low=-0.2, high=0.99, cuts=(5, 5))
    below = made.quadrants["ll"]
    assert below.interval.low < 0.01 < below.value
    for part in (made.overall, *made.quadrants.values()):
        assert part.interval.low <= part.value <= part.interval.high


def test_who_is_left_out_is_not_misplaced():
    made = found(ties="out")
    assert (made.n, made.n_out) == (70, 30)
    assert made.quadrants["ll"].n == 10
    assert found(ties="high").quadrants["hh"].n == 50


def test_a_scale_that_does_not_hang_together_has_no_error():
    with pytest.raises(StudyError) as fault:
        misplacement(DRAWN, [alpha(-0.1), alpha(0.0)], (4, 4))
    assert [line.facts["score"] for line in fault.value.lines] == ["s", "d"]
    assert fault.value.lines[0].key == "fault-unknown-reliability"


def test_what_does_not_vary_is_refused():
    with pytest.raises(StudyError):
        found(cells("s d n \n 4 1 5 \n 4 2 5"))
