import numpy as np
import pytest

from analysis.errors import StudyError
from analysis.inference.dependent import dependent
from tests.drawn import cells, count

FORMULA = 1e-9  # the same closed form elsewhere
PRINTED = 5e-4  # half the last digit


def scores(xy, xz, yz, n):
    """Scores x, y and z of n respondents with exactly these correlations."""
    wanted = np.array([[1, xy, xz], [xy, 1, yz], [xz, yz, 1]])
    free = np.random.default_rng(1).normal(size=(n, 3))
    apart = np.linalg.qr(free - free.mean(axis=0))[0]
    return count(*(apart @ np.linalg.cholesky(wanted).T).T, names=("x", "y", "z"))


def test_a_shared_score_agrees_with_r():
    # R 4.2.2: psych::r.test(1042, r12, r13, r23); x = PN, y = QC, z = IS
    r = (0.3857786624750391, -0.28780908622019646, -0.0736295855364226)
    found = dependent(scores(*r, n=1042))
    assert found.statistic == pytest.approx(16.72333336619018, rel=FORMULA)
    assert found.p == pytest.approx(8.90875182137806e-56, rel=FORMULA)
    assert (found.df, found.n, found.groups) == ((1039,), 1042, ("y", "z"))
    assert found.effect.value == pytest.approx(r[0] - r[1], rel=FORMULA)


def test_the_interval_of_a_shared_score_agrees_with_zou():
    # Zou (2007), overlapping correlations: -.093 to .517
    found = dependent(scores(0.396, 0.179, 0.088, n=66)).effect.interval
    assert [found.low, found.high] == pytest.approx([-0.093, 0.517], abs=PRINTED)


def test_swapping_the_outcomes_turns_the_sign():
    drawn = scores(0.5, 0.2, 0.3, n=60)
    for measure in ("pearson", "spearman"):
        one = dependent(drawn.pick("x", "y", "z"), measure)
        other = dependent(drawn.pick("x", "z", "y"), measure)
        assert other.statistic == pytest.approx(-one.statistic, rel=FORMULA)
        low = pytest.approx(-one.effect.interval.high, rel=FORMULA)
        assert other.effect.interval.low == low


def test_all_three_correlations_rest_on_the_same_respondents():
    drawn = "x y z n \n 1 2 1 4 \n 2 1 4 3 \n 3 3 2 5 \n 4 5 5 3"
    whole = dependent(cells(drawn))
    holed = dependent(cells(drawn + "\n 7 7 . 9 \n . 1 1 2"))
    assert holed.statistic == whole.statistic
    assert (holed.n, holed.n_missing) == (15, 11)


def test_a_score_that_is_another_is_refused():
    with pytest.raises(StudyError) as fault:
        dependent(cells("x y z n \n 1 2 2 5 \n 2 1 1 4 \n 3 5 5 6"))
    assert [line.facts for line in fault.value.lines] == [{"score": "y", "other": "z"}]


@pytest.mark.parametrize(
    ("drawn", "key"),
    [
        ("x y z n \n 1 2 2 1 \n 2 1 3 1 \n 3 5 5 1", "fault-too-few-answers"),
        ("x y z n \n 1 2 4 9 \n 2 1 4 9", "fault-constant-score"),
    ],
)
def test_too_few_or_constant_scores_are_refused(drawn, key):
    with pytest.raises(StudyError) as fault:
        dependent(cells(drawn))
    assert [line.key for line in fault.value.lines] == [key]
