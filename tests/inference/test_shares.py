import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import norm

from analysis.errors import StudyError
from analysis.inference.shares import quadrant_shares, shares, wilson
from tests.drawn import cells

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form elsewhere
PRINTED = 5e-5  # half the last digit
counts = st.integers(1, 5000).flatmap(
    lambda n: st.tuples(st.integers(0, n), st.just(n))
)

QUADRANTS = """
    quadrants n   w
    ll        359 347.543288
    lh        198 201.996469
    hl        222 226.562707
    hh        263 265.79585
    .         6   6
"""


def test_each_end_is_where_the_score_test_turns():
    # (share - end)^2 = z^2 end (1 - end) / n
    found, z = wilson(30, 80), norm.isf(0.025)
    for end in (found.low, found.high):
        distance = (30 / 80 - end) ** 2
        assert distance == pytest.approx(z**2 * end * (1 - end) / 80, rel=FORMULA)


@given(counts)
def test_what_some_have_the_others_lack(counted):
    count, n = counted
    having, lacking = wilson(count, n), wilson(n - count, n)
    assert having.low == pytest.approx(1 - lacking.high, abs=ALGEBRA)
    assert having.low <= count / n <= having.high
    assert 0 <= having.low <= having.high <= 1


@pytest.mark.parametrize(
    ("count", "n", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_agrees_with_newcombe(count, n, low, high):
    # Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3
    found = wilson(count, n)
    assert [found.low, found.high] == pytest.approx([low, high], abs=PRINTED)


def test_nobody_and_everybody_have_an_exact_end():
    assert wilson(0, 11).low == 0
    assert wilson(11, 11).high == 1


def test_no_respondents_are_refused():
    with pytest.raises(StudyError) as fault:
        wilson(0, 0)
    assert fault.value.lines[0].facts == {"found": 0, "needed": 1}


def test_a_count_beyond_n_raises():
    with pytest.raises(ValueError, match="between 0 and n"):
        wilson(5, 4)


def test_levels_keep_their_order_and_an_empty_one_counts():
    three = cells("who n \n water 6 \n bus 3 \n tax 1 \n . 4").only("who", "bus")
    found = shares(three)
    assert [one.level for one in found] == ["water", "bus", "tax"]
    assert [one.count for one in found] == [0, 3, 0]
    assert [one.estimate.value for one in found] == [0, 1, 0]
    assert [one.weighted for one in found] == [None, None, None]


def test_the_missing_are_told_with_each_share():
    found = shares(cells("who n \n water 6 \n bus 2 \n . 4"))[0].estimate
    assert (found.value, found.n, found.n_missing) == (0.75, 8, 4)
    assert found.interval == wilson(6, 8)


def test_the_quadrants_of_the_service_survey_agree_with_r():
    # R 4.2.2: table(quad) and tapply(weight, quad, sum) of pubservice, ties low
    found = quadrant_shares(
        cells(QUADRANTS), of=("IS", "DS"), cuts=(4.5, 4.5), tied=(70, 72), n_out=5
    )
    assert [one.level for one in found.shares] == ["ll", "lh", "hl", "hh"]
    assert [one.count for one in found.shares] == [359, 198, 222, 263]
    total = 347.543288 + 201.996469 + 226.562707 + 265.79585
    weighted = [one.weighted * total for one in found.shares]
    wanted = [347.543288, 201.996469, 226.562707, 265.79585]
    assert weighted == pytest.approx(wanted, rel=FORMULA)
    assert (found.n, found.n_out, found.n_missing) == (1042, 5, 1)
    assert (found.cuts, found.tied) == ((4.5, 4.5), (70, 72))


def test_nobody_in_a_quadrant_is_refused():
    empty = cells("quadrants n \n ll 3").only("quadrants", "ll")._rows([])
    with pytest.raises(StudyError) as fault:
        shares(empty)
    assert fault.value.lines[0].key == "fault-too-few-answers"
