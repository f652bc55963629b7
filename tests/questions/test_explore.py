from dataclasses import replace

import numpy as np
import pytest
from scipy.stats import kendalltau, ttest_ind

from analysis.inference import association, equality
from analysis.questions import choosable, explore
from analysis.questions.assumptions import checked
from analysis.questions.known import look
from analysis.results import Comparison, Refusal
from analysis.words import LANGUAGES, Say
from tests.questions.simulated import TWO_IN_ONE_QUADRANT, store

FORMULA = 1e-9  # the same closed form elsewhere


@pytest.fixture(scope="module")
def held():
    return store()[0]


def test_a_procedure_runs_on_its_columns_with_what_follows(held):
    found = explore.run(held, "welch", ("y", "place"), ("games-howell",), level=0.9)
    assert isinstance(found.result, Comparison)
    assert found.result.effect.interval.level == 0.9
    assert len(found.then["games-howell"]) == 3


def test_what_cannot_be_computed_is_a_refusal(held):
    found = explore.run(held, "welch-t", ("y", "place")).result
    assert isinstance(found, Refusal)
    assert [line.key for line in found.lines] == ["fault-not-two-groups"]


def test_correlations_are_tested_as_equal(held):
    found = explore.per_level(held, "spearman", ("y", "x"), "quadrants")
    parts = held.cells("y", "x", "quadrants").by("quadrants")
    straight = {name: association.spearman(part) for name, part in parts.items()}
    assert found.test == "equality"
    assert found.differ == equality.equality(straight)
    assert explore.effects(found)["ll"] == straight["ll"]


def test_a_difference_is_tested_by_its_interaction(held):
    found = explore.per_level(held, "welch", ("y", "place"), "quadrants")
    assert found.test == "moderation"
    assert found.differ.df[0] == 6  # (3 - 1)(4 - 1)
    assert {one.measure for one in explore.effects(found).values()} == {"eta2"}


def test_where_no_test_fits_none_is_made_up(held):
    found = explore.per_level(held, "paired-t", ("x", "y"), "place")
    assert (found.test, found.differ) == ("none", None)
    assert set(found.parts) == {"water", "tax", "city"}


def test_a_level_of_few_keeps_its_place(held):
    few = store(TWO_IN_ONE_QUADRANT)[0]
    found = explore.per_level(few, "spearman", ("y", "x"), "quadrants")
    assert isinstance(found.differ, Refusal)
    assert isinstance(explore.effects(found)["hh"], Refusal)


@pytest.mark.parametrize(
    ("names", "there", "not_there"),
    [
        (("y", "x"), {"spearman", "gamma"}, {"welch", "paired-t", "description"}),
        (("y", "place"), {"welch", "kruskal-wallis"}, {"welch-t", "spearman"}),
        (("place", "y"), {"welch", "anova"}, {"pearson"}),
    ],
)
def test_what_fits_the_columns_may_be_chosen(held, names, there, not_there):
    fits = explore.fitting(held.study, look(held, *names))
    assert there <= set(fits)
    assert not not_there & set(fits)


def test_columns_stand_in_the_order_of_the_procedure(held):
    fits = explore.fitting(held.study, look(held, "place", "y"))
    assert fits["welch"] == ("y", "place")


def test_levels_in_order_fit_ranks_and_trends_and_count_by_their_place(held):
    ages = replace(held.study.groups["place"], ordered=True)
    aged = held.defined(replace(held.study, groups={"place": ages}))
    fits = explore.fitting(aged.study, look(aged, "y", "place"))
    assert {"spearman", "kendall", "gamma", "jonckheere", "somers-d"} <= set(fits)
    assert not {"pearson", "welch-t"} & set(fits)
    found = explore.run(aged, "kendall", ("y", "place")).result
    y, place = aged.cells("y", "place").values.T
    n = aged.cells("y", "place").n
    rowwise = kendalltau(np.repeat(y, n), np.repeat(place, n))
    assert found.value == pytest.approx(rowwise.statistic, rel=FORMULA)
    assert (found.n, aged.cells("place").levels["place"]) == (400, tuple(ages.levels))


def test_levels_in_order_have_no_means_to_interact(held):
    ages = replace(held.study.groups["place"], ordered=True)
    zs = replace(ages, column="z", levels=dict.fromkeys("1234567", {}))
    aged = held.defined(replace(held.study, groups={"place": ages, "g": zs}))
    within = explore.per_level(aged, "kruskal-wallis", ("place", "quadrants"), "g")
    assert (within.test, within.differ) == ("none", None)
    assert all(isinstance(one, Comparison) for one in within.parts.values())


def test_repeated_answers_have_procedures_of_their_own(held):
    fits = explore.fitting(held.study, look(held, "x", "y", repeated=True))
    assert "paired-t" in fits
    assert "spearman" not in fits


def test_means_of_the_same_respondents_leave_out_who_misses_one(held):
    found = explore.means_of(held, ("x", "y"))
    assert {one.n for one in found.values()} == {400}


def test_columns_to_ask_about_are_scales_groups_and_items(held):
    asked = choosable.columns(held.study)
    assert asked == ("s", "d", "x", "y", "z", "quadrants", "place")
    assert choosable.comparable(held.study)["x"] == ("s", "d", "y", "z")
    assert choosable.beginning(held.study) == ("s", "d")
    assert choosable.sort(held.study, "quadrants") == "none"


@pytest.mark.parametrize(
    ("procedure", "columns", "key"),
    [
        ("pearson", ("y", "x"), "check-straight"),
        ("pearson", ("y", "x"), "check-even-spread"),
        ("moderation", ("y", "x", "place"), "check-straight"),
        ("paired-t", ("x", "y"), "check-normal-means"),
        ("signed-rank", ("x", "y"), "check-symmetric"),
        ("friedman", ("x", "y", "z"), "check-same-answer-scale"),
        ("chi-square", ("quadrants", "place"), "check-expected-five"),
        ("anova", ("y", "place"), "check-equal-spread"),
        ("welch", ("y", "place"), "check-normal-means"),
        ("spearman", ("y", "x"), "check-monotone"),
    ],
)
def test_an_assumption_stands_beside_what_was_found(held, procedure, columns, key):
    found = checked(held, procedure, columns)
    assert key in [one.found.key for one in found]
    for language in LANGUAGES:
        assert all(Say(language)(one.found).endswith(".") for one in found)


def test_the_check_of_a_line_is_that_of_a_bend(held):
    found = {one.assumes: one.found for one in checked(held, "pearson", ("y", "x"))}
    facts = found["straight"].facts
    assert facts["bends"] == ("yes" if facts["p"] < 0.05 else "no")


def test_a_yes_or_no_is_compared_as_two_groups():
    answered, rows = store({"z": np.r_[[1] * 150, [2] * 250]})
    items = dict(answered.study.items)
    items["z"] = replace(items["z"], high=2)
    two = answered.defined(replace(answered.study, items=items))
    found = explore.run(two, "welch-t", ("y", "z")).result
    rowwise = ttest_ind(*(rows["y"][rows["z"] == it] for it in (1, 2)), equal_var=False)
    assert found.statistic == pytest.approx(rowwise.statistic, rel=FORMULA)
    assert (found.groups, found.by) == (("1", "2"), "z")
    assert set(explore.described(two, "y", "z")) == {"1", "2"}


@pytest.mark.parametrize(
    ("procedure", "columns", "measure"),
    [
        ("spearman", ("y", "x"), "correlation"),
        ("kruskal-wallis", ("y", "place"), "cohens-f"),
        ("signed-rank", ("x", "y"), "cohens-dz"),
        ("chi-square", ("quadrants", "place"), "cohens-w"),
    ],
)
def test_the_smallest_effect_that_could_be_seen_is_that_of_the_test(
    held, procedure, columns, measure
):
    found = explore.detectable(held, procedure, columns, 0.9)
    assert (found.measure, found.level, found.n) == (measure, 0.9, 400)


def test_where_no_power_is_known_none_is_told(held):
    assert explore.detectable(held, "friedman", ("x", "y", "z")) is None
    assert set(explore.SEEN) <= set(explore.PROCEDURES)
    wanted = {f"detectable-{kind}" for kind in explore.SEEN.values()}
    assert wanted <= set(explore.PROCEDURES)


def test_odds_and_changes_are_checked_of_a_yes_or_no():
    drawn, _ = store({"z": np.r_[[1] * 150, [2] * 250], "s": np.r_[[1] * 6, [2] * 394]})
    items = dict(drawn.study.items)
    for name in "sz":
        items[name] = replace(items[name], high=2)
    two = drawn.defined(replace(drawn.study, items=items))
    odds = {one.assumes: one.found for one in checked(two, "logistic", ("z", "x"))}
    assert odds["straight-log-odds"].key == "check-straight-log-odds"
    changes = {one.assumes: one.found for one in checked(two, "mcnemar", ("z", "s"))}
    assert changes["ten-changes"].facts == {"changed": 144, "few": "no"}


def test_what_cannot_be_checked_says_so(held):
    few = store({"x": np.ones(400, dtype=int)})[0]
    found = {one.assumes: one.found for one in checked(few, "pearson", ("y", "x"))}
    assert found["straight"].key == found["even-spread"].key == "check-unchecked"
