import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import rankdata

from analysis.errors import StudyError
from analysis.inference.association import pearson
from analysis.inference.linear import least_squares
from analysis.inference.partial import partial_pearson, partial_spearman
from tests.drawn import cells, count

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form elsewhere
ROWS = 1e-10  # the same sums in another order
MEASURES = (partial_pearson, partial_spearman)

# x and y rise with z; what z leaves over of them is 1, -1, -1, 1 and 1, -1, 1, -1
AGAINST = """
    x  y  z  n
    2  2  1  3
    0  0  1  3
    1  3  2  3
    3  1  2  3
"""
BALANCED = """
    x y z n
    1 1 1 4
    1 2 1 2
    2 1 1 1
    2 2 1 3
    1 1 2 4
    1 2 2 2
    2 1 2 1
    2 2 2 3
"""
answer = st.integers(1, 7)
rows = st.lists(st.tuples(*[answer] * 4), min_size=12, max_size=40).map(np.transpose)


def apart(columns):
    """Whether no column follows from the others, as it stands and by rank."""
    both = (columns, rankdata(columns, axis=1))
    return all(np.linalg.matrix_rank(np.cov(one)) == len(columns) for one in both)


@pytest.fixture
def service():
    # seed 3: x and y rise with z and u, and with each other
    draw = np.random.default_rng(3)
    z, u = draw.integers(1, 6, (2, 60))
    x = np.clip(z + draw.integers(-2, 3, 60), 1, 7)
    return np.array([x, np.clip(x - u + draw.integers(2, 6, 60), 1, 7), z, u])


def test_what_is_left_over_goes_together_or_not():
    # left over of x: 1 -1 -1 1, of y: 1 -1 1 -1; products 1 1 -1 -1
    found = partial_pearson(cells(AGAINST, n_missing=2))
    assert found.value == pytest.approx(0, abs=ALGEBRA)
    assert found.p == pytest.approx(1, abs=ALGEBRA)
    assert (found.n, found.n_missing) == (12, 2)
    assert found.of == ("x", "y", "z")


@pytest.mark.parametrize("measure", MEASURES)
def test_a_covariate_that_goes_with_neither_changes_nothing(measure):
    balanced = cells(BALANCED)
    plain = pearson(balanced.pick("x", "y"))
    found = measure(balanced)
    assert found.value == pytest.approx(plain.value, rel=ALGEBRA)
    assert found.p > plain.p  # one df is lost all the same


@given(rows.filter(apart))
@pytest.mark.parametrize("measure", MEASURES)
def test_the_order_of_scores_and_of_covariates_changes_nothing(measure, columns):
    found = measure(count(*columns))
    other = measure(count(*columns[[1, 0, 3, 2]]))
    assert other.value == pytest.approx(found.value, abs=ROWS)
    assert other.p == pytest.approx(found.p, abs=ROWS)


@given(rows.filter(apart))
@pytest.mark.parametrize("measure", MEASURES)
def test_reversing_a_score_turns_the_sign_and_reversing_a_covariate_nothing(
    measure, columns
):
    x, y, z, u = columns
    found, turned = measure(count(*columns)), measure(count(8 - x, y, z, 8 - u))
    assert turned.value == pytest.approx(-found.value, abs=ROWS)


@given(rows.filter(apart))
def test_the_test_is_that_of_x_beside_the_covariates(columns):
    given_cells = count(*columns)
    found = partial_pearson(given_cells)
    model = least_squares(given_cells, "y", ["x", "z", "u"], errors=None)
    assert found.p == pytest.approx(model.terms[1].p, rel=FORMULA, abs=ROWS)


@given(rows.filter(apart))
def test_it_is_read_from_the_inverse_of_the_correlations(columns):
    inverse = np.linalg.inv(np.corrcoef(columns))
    wanted = -inverse[0, 1] / np.sqrt(inverse[0, 0] * inverse[1, 1])
    assert partial_pearson(count(*columns)).value == pytest.approx(wanted, abs=FORMULA)


def test_residuals_by_hand():
    # R: r = cor(resid(lm(x ~ z)), resid(lm(y ~ z)))
    # tanh(atanh(r) + c(-1, 1) * qnorm(.975) / sqrt(6 - 3 - 1))
    x, y, z = [1, 2, 3, 4, 5, 7], [2, 1, 4, 3, 7, 5], [1, 1, 2, 3, 3, 5]
    left = [np.polyval(np.polyfit(z, one, 1), z) - one for one in (x, y)]
    r = np.corrcoef(*left)[0, 1]
    found = partial_pearson(count(x, y, z))
    assert found.value == pytest.approx(r, rel=FORMULA)
    ends = np.tanh(np.arctanh(r) + np.array([-1, 1]) * 1.959963984540054 / np.sqrt(2))
    wanted = pytest.approx(ends.tolist(), rel=FORMULA)
    assert [found.interval.low, found.interval.high] == wanted


def test_ranks_are_those_of_everybody_who_has_every_score(service):
    x, y, z, u = service.astype(float)
    u[:5] = np.nan
    found = partial_spearman(count(x, y, z, u))
    fewer = partial_spearman(count(*service[:, 5:]))
    assert found.value == pytest.approx(fewer.value, rel=ALGEBRA)
    assert (found.n, found.n_missing) == (55, 5)


def refused(*columns):
    with pytest.raises(StudyError) as fault:
        partial_pearson(count(*columns))
    return [(line.key, dict(line.facts)) for line in fault.value.lines]


def test_too_few_respondents_for_the_covariates_are_refused():
    wanted = [("fault-too-few-answers", {"found": 4, "needed": 5})]
    assert refused([1, 2, 3, 4], [1, 2, 4, 3], [1, 2, 2, 1], [1, 1, 2, 1]) == wanted


def test_constant_scores_are_told_at_once():
    wanted = [("fault-constant-score", {"score": name}) for name in "xz"]
    assert refused([4] * 6, [1, 2, 3, 4, 5, 6], [2] * 6) == wanted


def test_a_score_that_follows_from_the_covariates_is_refused():
    z, y = [1, 2, 3, 4, 5, 6], [2, 1, 4, 3, 6, 6]
    assert refused([3, 5, 7, 9, 11, 13], y, z) == [("fault-collinear", {"term": "x"})]
    assert refused(y, [1, 1, 2, 2, 3, 1], z, z) == [("fault-collinear", {"term": "u"})]


def test_without_a_covariate_it_is_no_partial_correlation():
    with pytest.raises(ValueError, match="covariate"):
        partial_pearson(count([1, 2, 3], [1, 3, 2]))
