import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.cells import Moments
from analysis.errors import StudyError
from analysis.inference.reliability import reliability
from analysis.results import Estimate, Refusal
from tests.inference.test_factors import SERVICE, moments

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form elsewhere
ROWS = 1e-10  # the same sums in another order
SEARCHED = 1e-6  # loadings that are searched for


def of_rows(rows, n_missing=0):
    """Listwise moments of answers, one respondent per row."""
    rows = np.array(rows, dtype=float)
    n, k = rows.shape
    return Moments(
        names=tuple("abcdefgh"[:k]),
        n=np.full((k, k), n),
        mean=rows.mean(axis=0),
        covariance=np.cov(rows.T),
        n_missing=n_missing,
        missing="listwise",
    )


answers = st.lists(
    st.lists(st.integers(1, 7), min_size=4, max_size=4), min_size=6, max_size=30
).filter(lambda rows: np.linalg.matrix_rank(np.cov(np.transpose(rows))) == 4)


def test_equal_covariances_by_hand():
    # three items, variance 2 and covariance 1: 3/2 (1 - 6/12) = 3/4
    found = reliability(moments(np.ones((3, 3)) + np.eye(3), n=30), "s")
    assert found.alpha.value == pytest.approx(0.75, rel=ALGEBRA)
    assert found.alpha_standardised.value == pytest.approx(0.75, rel=ALGEBRA)
    assert found.average_correlation == pytest.approx(0.5, rel=ALGEBRA)
    assert found.items[0].item_rest == pytest.approx(2 / 12**0.5, rel=ALGEBRA)
    assert found.items[0].item_total == pytest.approx(4 / 24**0.5, rel=ALGEBRA)
    assert found.items[0].alpha_if_dropped == pytest.approx(2 / 3, rel=ALGEBRA)
    assert found.lambda6 == pytest.approx(1 - 3 * (2 / 3) / 6, rel=ALGEBRA)
    assert (found.n, found.n_missing, found.of) == (30, 206, "s")


def test_two_items_are_spearman_brown():
    # R 4.2.2: r = cor(IS1, IS2); 2 * r / (1 + r), pubservice
    r = 0.5507446762446286
    found = reliability(moments([[1, r], [r, 1]]), "s")
    wanted = pytest.approx(0.710297039456351, rel=FORMULA)
    assert found.alpha_standardised.value == wanted
    assert found.items[0].alpha_if_dropped is None
    assert isinstance(found.omega, Refusal)
    assert found.omega.lines[0].key == "fault-too-few-items"
    assert found.loadings == {}


@settings(max_examples=40)
@given(answers)
def test_items_go_with_the_rest_as_in_rows(rows):
    found = reliability(of_rows(rows), "s")
    scores = np.array(rows, dtype=float)
    for i, item in enumerate(found.items):
        rest = np.delete(scores, i, axis=1).sum(axis=1)
        total = scores.sum(axis=1)
        for ours, other in ((item.item_rest, rest), (item.item_total, total)):
            if ours is not None:
                theirs = np.corrcoef(scores[:, i], other)[0, 1]
                assert ours == pytest.approx(theirs, abs=ROWS)
        dropped = reliability(of_rows(np.delete(scores, i, axis=1)), "s")
        assert item.alpha_if_dropped == pytest.approx(dropped.alpha.value, rel=ROWS)


@settings(max_examples=40)
@given(answers, st.floats(0.1, 10))
def test_another_unit_leaves_alpha(rows, unit):
    here = reliability(of_rows(rows), "s")
    there = reliability(of_rows(np.array(rows) * unit), "s")
    assert there.alpha.value == pytest.approx(here.alpha.value, rel=ROWS, abs=ROWS)
    assert there.alpha_se == pytest.approx(here.alpha_se, rel=ROWS)
    assert here.alpha.interval.low <= here.alpha.value <= here.alpha.interval.high


def test_the_service_survey_agrees_with_psych():
    # R 4.2.2: psych::alpha(Xc), psych::alpha.ci; PN1 to PN5 of pubservice
    found = reliability(moments(SERVICE), "need")
    assert found.alpha.value == pytest.approx(0.8343732470509807, rel=FORMULA)
    ends = [found.alpha.interval.low, found.alpha.interval.high]
    assert ends == pytest.approx([0.8159464838843962, 0.8514753747517212], rel=FORMULA)
    standardised = found.alpha_standardised.value
    assert standardised == pytest.approx(0.833551078299477, rel=FORMULA)
    assert found.average_correlation == pytest.approx(0.5003921458697526, rel=FORMULA)
    assert found.lambda6 == pytest.approx(0.8055658851963605, rel=FORMULA)
    assert found.alpha_se == pytest.approx(0.009009771055959575, rel=FORMULA)
    assert found.omega.value == pytest.approx(0.838059673559817, rel=SEARCHED)
    assert found.loadings["PN1"] == pytest.approx(0.7949571295589024, rel=SEARCHED)
    assert (found.n, found.n_missing) == (837, 206)


@pytest.mark.parametrize(
    ("field", "wanted"),
    [
        ("item_total", [0.8231801988004404, 0.8061675251135209, 0.7677188377115185]),
        ("item_rest", [0.7021046150840577, 0.6770550965636939, 0.6260331896589871]),
        ("item_scale", [0.771596816137669, 0.7443476727989721, 0.683835123128299]),
        ("sd", [1.56151367547597, 1.5524312229735253, 1.5018381493440387]),
        (
            "alpha_if_dropped",
            [0.7814726330600551, 0.7888849496353366, 0.8034591653072158],
        ),
        (
            "alpha_standardised_if_dropped",
            [0.7807853041252326, 0.7880434274733301, 0.8023000377636184],
        ),
    ],
)
def test_the_items_agree_with_psych(field, wanted):
    # R 4.2.2: psych::alpha(Xc)$item.stats (raw.r, r.drop, r.cor, sd), $alpha.drop
    items = reliability(moments(SERVICE), "need").items
    found = [getattr(item, field) for item in items[:3]]
    assert found == pytest.approx(wanted, rel=FORMULA)


def test_an_item_not_reversed_gives_a_negative_alpha():
    # R 4.2.2: k / (k - 1) * (1 - sum(diag(C)) / sum(C)); psych::alpha(X)
    rows = np.array([[1, 2, 3, 4, 5, 6, 7], [2, 1, 3, 4, 6, 6, 7]]).T
    found = reliability(of_rows(np.column_stack([rows, 8 - rows[:, 0]])), "s")
    assert found.alpha.value == pytest.approx(-2.7222222222222223, rel=FORMULA)
    assert found.lambda6 is None


def test_a_constant_item_is_kept_and_told():
    # R 4.2.2: k / (k - 1) * (1 - sum(diag(C)) / sum(C)); psych drops the item
    rows = [[1, 2, 4], [2, 2, 4], [3, 3, 4], [4, 5, 4], [5, 5, 4], [6, 7, 4]]
    found = reliability(of_rows(rows, n_missing=2), "s")
    assert found.alpha.value == pytest.approx(0.7346938775510203, rel=FORMULA)
    assert isinstance(found.alpha_standardised, Refusal)
    assert [line.facts for line in found.alpha_standardised.lines] == [{"score": "c"}]
    assert found.average_correlation is None
    assert (found.items[2].item_total, found.items[2].item_rest) == (None, None)
    assert found.items[2].alpha_if_dropped == pytest.approx(0.9795918367346939)
    assert isinstance(found.omega, Refusal)
    assert (found.n, found.n_missing) == (6, 2)


def test_identical_items_have_an_alpha_of_one():
    found = reliability(of_rows([[i] * 3 for i in range(1, 7)]), "s")
    assert found.alpha.value == pytest.approx(1, rel=ALGEBRA)
    assert found.alpha_se == pytest.approx(0, abs=1e-7)  # root of a rounding error
    assert isinstance(found.alpha_standardised, Estimate)
    assert found.omega.lines[0].key == "fault-repeated-items"


def test_pairwise_respondents_are_the_fewest():
    covariance = np.ones((3, 3)) + np.eye(3)
    n = np.array([[90, 70, 60], [70, 80, 50], [60, 50, 75]])
    held = Moments(
        names=("a", "b", "c"),
        n=n,
        mean=np.zeros(3),
        covariance=covariance,
        n_missing=1,
        missing="pairwise",
    )
    found = reliability(held, "s")
    assert (found.n, found.alpha.n) == (50, 50)
    assert [item.n for item in found.items] == [90, 80, 75]
    assert found.options == {"missing": "pairwise"}


def refused(given):
    with pytest.raises(StudyError) as fault:
        reliability(given, "s")
    return [(line.key, dict(line.facts)) for line in fault.value.lines]


def test_one_item_is_refused():
    wanted = [("fault-too-few-items", {"found": 1, "needed": 2})]
    assert refused(moments([[2.0]])) == wanted


def test_one_respondent_is_refused():
    wanted = [("fault-too-few-answers", {"found": 1, "needed": 2})]
    assert refused(moments(SERVICE, n=1)) == wanted


def test_all_items_constant_are_told_at_once():
    wanted = [("fault-constant-score", {"score": item}) for item in ("a", "b")]
    assert refused(of_rows([[4, 2]] * 5)) == wanted


def test_items_that_cancel_out_are_refused():
    cancelling = of_rows([[1, 7], [3, 5], [6, 2]])
    assert refused(cancelling) == [("fault-constant-score", {"score": "s"})]
