import pytest

from analysis.inference.association import bonett_wright
from analysis.inference.shares import wilson
from analysis.sharing.plan import Base, Entry
from analysis.sharing.rounding import near, p_class, rounded
from tests.sharing.made import base, mean, share

WHOLE, PART = Base(), base(q="a")


def of(entry, *sizes):
    return rounded(entry, dict(zip(entry.bases, sizes, strict=True)))


def correlation(**values):
    given = {"value": 0.29849, "p": 0.0004, "level": 0.95, **values}
    return Entry(kind="correlation", measure="spearman", bases=(WHOLE,), values=given)


@pytest.mark.parametrize(
    ("n", "shown"),
    [(0, 0), (10, 10), (12, 10), (13, 15), (17, 15), (18, 20), (1043, 1045)],
)
def test_counts_go_to_the_nearest_five(n, shown):
    assert near(n) == shown
    assert of(Entry(kind="count", measure="count", bases=(WHOLE,)), n).n == shown


def test_a_percentage_is_whole_and_of_rounded_counts():
    found = of(share(PART, WHOLE), 33, 102)  # 35 of 100, and not 33 of 102
    assert (found.values, found.n, found.n_beside) == ({"value": 35}, 35, (100,))


def test_a_percentage_of_thousands_has_a_decimal():
    assert of(share(PART, WHOLE), 334, 1003).values == {"value": 33.3}
    # 1002 reads as 1000, and so may be 998
    assert of(share(PART, WHOLE), 334, 1002).values == {"value": 34}


def test_the_interval_of_a_share_is_that_of_rounded_counts():
    entry = Entry(
        kind="share", measure="share", bases=(PART, WHOLE), values={"level": 0.95}
    )
    ends = wilson(35, 100)
    assert of(entry, 33, 102).values["low"] == round(100 * ends.low)
    assert "low" not in of(entry, 11, 32).values


def test_a_mean_has_a_decimal_and_from_a_hundred_on_two():
    given = mean(WHOLE, value=4.25349, low=4.0, high=4.51, level=0.95)
    assert of(given, 32).values == {"value": 4.3}  # reads as 30, and so may be 28
    assert of(given, 33).values["low"] == 4.0
    assert of(given, 102).values["value"] == 4.3
    assert of(given, 103).values == {
        "value": 4.25,
        "low": 4.0,
        "high": 4.51,
        "level": 0.95,
    }


def test_what_is_shown_depends_on_the_rounded_count_alone():
    given = mean(WHOLE, value=4.25349, low=4.0, high=4.51, level=0.95)
    for five in range(10, 200, 5):
        same = [of(given, n) for n in range(max(five - 2, 10), five + 3)]
        assert all(it == same[0] for it in same)


def test_the_interval_of_a_correlation_does_not_tell_n():
    same = [of(correlation(low=0.1, high=0.4 + n / 1e4), n) for n in range(98, 103)]
    assert all(it == same[0] for it in same)
    ends = bonett_wright(0.3, 100)
    assert same[0].values["high"] == round(ends.high, 2)
    assert same[0].values["p"] == "<.001"


@pytest.mark.parametrize(
    ("p", "told"), [(0, "<.001"), (0.001, "<.01"), (0.049, "<.05"), (0.05, "ns")]
)
def test_p_is_told_in_classes(p, told):
    assert p_class(p) == told


def test_a_coefficient_has_three_digits():
    given = {"value": 0.0123456, "low": -0.0006, "high": 12.345, "level": 0.95}
    entry = Entry(
        kind="coefficient", measure="least-squares", bases=(WHOLE,), values=given
    )
    assert of(entry, 50).values == {
        "value": 0.0123,
        "low": -0.0006,
        "high": 12.3,
        "level": 0.95,
    }


@pytest.mark.parametrize(
    ("n", "kept"),
    [
        (23, {"p50"}),
        (42, {"p50"}),
        (43, {"p25", "p50", "p75"}),
        (103, {"p10", "p25", "p50", "p75", "p90"}),
    ],
)
def test_each_tail_of_a_box_holds_ten(n, kept):
    given = dict.fromkeys(["p10", "p25", "p50", "p75", "p90"], 3.0)
    entry = Entry(kind="quantiles", measure="box", bases=(WHOLE,), values=given)
    assert set(of(entry, n).values) == kept
    assert of(entry, 22) is None


def test_nought_has_no_sign():
    assert str(of(mean(WHOLE, value=-0.01), 20).values["value"]) == "0.0"
