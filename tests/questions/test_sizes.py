from itertools import combinations

import numpy as np
import pytest
from scipy.stats import spearmanr

from analysis.inference.association import gamma, spearman
from analysis.inference.chi_square import chi_square
from analysis.inference.friedman import friedman, kendalls_w
from analysis.inference.two_groups import welch_t
from analysis.questions.sizes import (
    FROM,
    KINDS,
    READ,
    RULES,
    of,
    size,
    told,
    told_of_table,
    word,
)
from analysis.results import Estimate
from analysis.words import LANGUAGES, Say
from tests.drawn import cells, count

ALGEBRA = 1e-12  # only rounding differs


@pytest.mark.parametrize(
    ("correlation", "word"),
    [
        (0.0, "negligible"),
        (0.0999, "negligible"),
        (0.1, "small"),
        (0.2999, "small"),
        (0.3, "medium"),
        (0.5, "large"),
        (1.0, "large"),
    ],
)
def test_a_correlation_has_cohen_s_word_whatever_its_sign(correlation, word):
    assert size(correlation) == size(-correlation) == word


def test_the_largest_word_that_is_reached_counts():
    assert list(FROM.values()) == sorted(FROM.values(), reverse=True)


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("difference", -0.5, "medium"),
        ("difference", 0.19, "negligible"),
        ("pairs", 0.19, "small"),  # sin(.19 pi / 2) = .294
        ("pairs", -0.2, "medium"),  # .309
        ("pairs", 1 / 3, "large"),  # exactly a half
        ("share", 0.0589, "medium"),
        ("share", 0.138, "large"),
        ("ranks", -0.12, "small"),
        ("table", 0.3, "medium"),
        ("odds", 3.5, "medium"),
        ("odds", 1 / 3.5, "medium"),
        ("odds", 1.0, "negligible"),
    ],
)
def test_each_kind_of_effect_has_its_rule(kind, value, expected):
    assert word(kind, value) == expected


def test_tau_has_the_word_of_the_correlation_that_it_goes_with():
    for reached, least in FROM.items():
        tau = 2 / np.pi * np.arcsin(least)
        assert RULES["pairs"][reached] == pytest.approx(
            tau, abs=0.0005
        )  # its last digit


def test_every_rule_falls_from_large_to_small():
    for bounds in RULES.values():
        assert list(bounds) == ["large", "medium", "small"]
        assert list(bounds.values()) == sorted(bounds.values(), reverse=True)
    assert set(KINDS.values()) == set(RULES)


def effect(measure, value):
    return Estimate(
        measure=measure,
        of=("x", "y"),
        value=value,
        n=100,
        n_missing=0,
        method="m",
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("measure", KINDS)
def test_an_effect_is_told_with_the_rule_behind_it(measure, language):
    said = Say(language)(told(effect(measure, 0.4)))
    assert any(name in said for name in ("Cohen (1988)", "(2000)", "(2010)"))
    assert said.endswith(".")


def test_where_there_is_no_rule_there_is_no_word():
    assert told(None) is None
    assert told(effect("tau-c", 0.4)) is None
    assert told(effect("odds-ratio", 0.0)) is None


def test_gamma_is_read_as_the_pairs_it_counts():
    # 12 pairs in the same order, 4 in the opposite; the rest are tied
    found = gamma(cells("x y n \n 1 1 2 \n 1 2 1 \n 2 2 6 \n 2 1 4"))
    facts = told(found).facts
    assert facts["same"] == pytest.approx(12 / 16, rel=ALGEBRA)
    assert facts["opposite"] == pytest.approx(4 / 16, rel=ALGEBRA)


def test_agreement_is_read_as_the_mean_correlation_of_two_respondents():
    ranks = [[1, 2, 3, 4], [2, 1, 3, 4], [1, 3, 2, 4], [4, 1, 2, 3], [1, 2, 4, 3]]
    found = kendalls_w(count(*np.transpose(ranks), names="abcd"))
    mean = np.mean([spearmanr(*two).statistic for two in combinations(ranks, 2)])
    assert told(found).facts["mean"] == pytest.approx(mean, rel=ALGEBRA)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("measure", READ)
def test_without_a_rule_the_sentence_says_so(measure, language):
    said = Say(language)(told(effect(measure, 0.4)))
    assert ("vuistregel" if language == "nl" else "rule of thumb") in said
    assert said.endswith(".")


def test_the_answers_of_the_same_respondents_have_the_reading_of_their_agreement():
    clear = friedman(cells("a b c n \n 1 2 3 20 \n 2 1 3 10"))
    alike = friedman(cells("a b c n \n 1 2 3 5 \n 3 1 2 5 \n 2 3 1 5"))
    assert of(clear) == told(clear.test.effect)
    assert of(alike) is None


def test_cramer_s_v_is_judged_by_the_w_it_stands_for():
    assert told_of_table(0.2, 2, 5).facts["size"] == "small"
    assert told_of_table(0.2, 4, 5).facts["size"] == "medium"


def test_of_what_may_be_nothing_no_size_is_told():
    clear = cells("y g n \n 1 a 30 \n 2 a 30 \n 2 b 30 \n 4 b 30")
    open_ = cells("y g n \n 1 a 5 \n 2 a 5 \n 1 b 5 \n 2 b 6")
    assert of(welch_t(clear)).facts["size"] == "large"
    assert of(welch_t(open_)) is None
    assert of(spearman(clear.grouped("y").pick("y", "g"))) is not None
    assert of("nothing") is None


def test_a_table_has_the_size_of_its_link():
    drawn = cells("g h n \n a k 30 \n a l 10 \n b k 5 \n b l 15")
    assert of(chi_square(drawn)).facts["rule"] == "table"
