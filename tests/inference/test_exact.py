from math import comb, inf

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import fisher_exact
from scipy.stats.contingency import odds_ratio

from analysis.errors import StudyError
from analysis.inference import exact, margins
from analysis.inference.conditional_odds import Conditional
from analysis.inference.exact import fisher
from tests.inference.tabled import fours, tabled
from tests.reference_cases import results

ALGEBRA = 1e-12  # only rounding differs
FORMULA = 1e-9  # the same closed form elsewhere
SUMS = 1e-7  # many probabilities added up
UNIROOT = 1e-3  # as near as R searches
TEA = [[3, 1], [1, 3]]


def test_the_lady_tasting_tea():
    # 17 ways of C(8, 4) = 70 on either side
    found = fisher(tabled(TEA, n_missing=1))
    assert found.p == pytest.approx(34 / 70, rel=ALGEBRA)
    assert found.statistic == pytest.approx(16 / 70, rel=ALGEBRA)
    assert (found.test, found.n, found.n_missing) == ("fisher-two-by-two", 8, 1)
    told = {"exact": "yes", "draws": 0, "error": 0, "level": 0.95}
    assert found.options == told
    # R 4.2.2: fisher.test(matrix(c(3, 1, 1, 3), 2))
    assert found.effect.value == pytest.approx(6.408309, rel=UNIROOT)
    assert found.effect.interval.low == pytest.approx(0.2117329, rel=UNIROOT)


def test_an_empty_cell_has_an_open_end():
    # of x successes among C(15, x) C(8, 10 - x) only x = 10 is as high
    found = fisher(tabled([[10, 5], [0, 8]])).effect
    low = found.interval.low
    ways = [comb(15, x) * comb(8, 10 - x) * low**x for x in range(2, 11)]
    assert ways[-1] / sum(ways) == pytest.approx(0.025, rel=FORMULA)
    assert (found.value, found.interval.high) == (inf, inf)
    turned = fisher(tabled([[5, 10], [8, 0]])).effect
    assert (turned.value, turned.interval.low) == (0, 0)
    assert turned.interval.high == pytest.approx(1 / low, rel=FORMULA)


def test_agrees_with_r():
    # fisher.test(m) of the hard cases
    for case, m in (
        ("tab-empty-row", [[5, 7, 4], [0, 0, 0], [3, 2, 6]]),
        ("tab-diagonal", np.diag([5, 6, 7])),
        ("tab-zero-cell", [[10, 5], [0, 8]]),
    ):
        theirs = results(f"inline/hard_cases/{case}")["fisher"]["value"]["p_value"]
        assert fisher(tabled(m)).p == pytest.approx(theirs, rel=SUMS)


@settings(max_examples=25)
@given(fours)
def test_two_by_two_agrees_with_scipy(n):
    found, theirs = fisher(tabled(n)), odds_ratio(n, kind="conditional")
    assert found.p == pytest.approx(fisher_exact(n).pvalue, rel=FORMULA)
    assert found.effect.value == pytest.approx(theirs.statistic, rel=SUMS)
    ends = [found.effect.interval.low, found.effect.interval.high]
    assert ends == pytest.approx([*theirs.confidence_interval()], rel=SUMS)


@given(fours)
def test_the_two_ways_to_p_agree(n):
    p, told = exact._two_sided(n, draws=10)
    assert told["exact"] == "yes"
    assert p == pytest.approx(fisher_exact(n).pvalue, rel=SUMS)


@settings(max_examples=10)
@given(st.integers(0, 2**32), st.booleans())
def test_turning_the_table_changes_nothing_not_even_what_is_drawn(seed, drawn):
    rng = np.random.default_rng(seed)
    n = rng.integers(0, 40 if drawn else 5, (3, 4)) + 1
    order = rng.permutation(4)
    as_is, turned = (fisher(tabled(it), draws=200) for it in (n, n[:, order].T))
    assert turned.p == pytest.approx(as_is.p, rel=SUMS)
    assert turned.options == as_is.options


def test_drawn_tables_come_near_to_all_of_them(monkeypatch):
    n = np.array([[4, 2, 1], [1, 3, 5]])
    whole = fisher(tabled(n))
    monkeypatch.setattr(margins, "TABLES", 1)
    drawn = fisher(tabled(n), draws=20_000)
    assert (whole.options["exact"], drawn.options["exact"]) == ("yes", "no")
    assert drawn.options["draws"] == 20_000
    assert abs(drawn.p - whole.p) < 4 * drawn.options["error"]


def test_ten_million_respondents_take_no_time():
    n = np.array([[2_310_000, 2_270_000], [2_311_000, 2_275_000]])
    found = Conditional(n).interval(0.95)
    # there the exact interval is that of the normal
    log, error = np.log(n[0, 0] * n[1, 1] / n[0, 1] / n[1, 0]), np.sqrt((1 / n).sum())
    wanted = np.exp(log + 1.959963984540054 * error * np.array([-1, 1]))
    assert [found.low, found.high] == pytest.approx(wanted, rel=1e-5)


def test_larger_tables_are_drawn_less_often():
    found = fisher(tabled(np.full((20, 20), 9)))
    assert found.options["draws"] == 10_000


def test_more_than_can_be_drawn_over_is_refused():
    with pytest.raises(StudyError) as fault:
        fisher(tabled(np.full((3, 3), 2 * 10**8)))
    assert fault.value.lines[0].key == "fault-too-many-to-draw"


def test_one_level_is_refused():
    with pytest.raises(StudyError) as fault:
        fisher(tabled([[5, 7], [0, 0]]))
    assert [line.facts for line in fault.value.lines] == [{"score": "x"}]
