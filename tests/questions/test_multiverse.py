from dataclasses import replace
from time import process_time

import numpy as np
import pytest

from analysis.errors import StudyError
from analysis.questions import key
from analysis.questions.counts import count
from analysis.questions.multiverse import multiverse
from analysis.questions.specified import specified
from analysis.questions.universe import universe
from analysis.study.model import LEVELS, QUADRANTS, Question
from tests.questions.many import CARELESS, SIZE, names, plain, rows, store

FORMULA = 1e-9  # the same closed form elsewhere
ITERATIVE = 1e-6


@pytest.fixture(scope="module")
def found():
    return multiverse(store())


@pytest.fixture(scope="module")
def careful():
    """The same respondents without those who gave one answer to everything."""
    return multiverse(plain({k: v[CARELESS:] for k, v in rows().items()}))


def held(curve, **chosen):
    """Which specifications hold these options, as far as they are asked of it."""
    known = {choice for choice, _ in curve.columns}
    at = [curve.columns.index((k, v)) for k, v in chosen.items() if k in known]
    return np.flatnonzero(curve.holds[:, at].all(axis=1))


PLAIN = {
    "scoring": "mean",
    "missing": "half",
    "test": "spearman",
    "weights": "without",
    "covariates": "without",
    "careless": "in",
}


def test_every_choice_is_varied(found):
    varied = {choice.id for choice in found.curves["difference"].choices}
    assert varied == {*PLAIN, "cut", "ties"} == set(found.options)
    assert found.left_out == ()
    assert found.curves["difference"].size > 500


def test_the_link_of_everybody_does_not_depend_on_the_cut(found):
    overall = found.curves["overall"]
    assert {choice for choice, _ in overall.columns} == set(PLAIN)
    # of 2 scorings 4 tests, of ranks 2; each with 2 x 2 x 2 x 2 of the rest
    assert overall.size == (2 * 4 + 2) * 16
    assert set(found.curves) == {"overall", "difference", "search", "decision", *LEVELS}


def test_no_specification_is_there_twice(found):
    for curve in found.curves.values():
        assert len(np.unique(curve.holds, axis=0)) == curve.size
        numbers = np.stack([curve.value, curve.low, curve.high, curve.n], axis=1)
        numbers = numbers[curve.value != 0]  # a spread ends at nought
        apart = len(np.unique(numbers, axis=0))
        assert apart >= 0.99 * len(numbers)  # small tables may agree by chance


def test_the_studys_own_choice_is_what_the_pages_say(found):
    asked = store()
    link = key.ask(asked, asked.study.question).overall["spearman"]
    own = found.curves["overall"]
    ends = [it[own.own] for it in (own.value, own.low, own.high)]
    interval = link.interval
    assert ends == pytest.approx([link.value, interval.low, interval.high], abs=FORMULA)
    assert own.n[own.own] == link.n


def test_each_quadrant_of_the_own_choice_is_what_the_pages_say(found):
    asked = store()
    within = key.within(asked, asked.study.question, QUADRANTS)
    for quadrant in LEVELS:
        curve, part = found.curves[quadrant], within.parts[quadrant]
        assert curve.value[curve.own] == pytest.approx(part.value, abs=FORMULA)
        assert curve.n[curve.own] == part.n
    spread, effect = found.curves["difference"], within.equal.effect
    assert spread.value[spread.own] == pytest.approx(effect.value, abs=ITERATIVE)
    verdict = "yes" if within.equal.p < 0.05 else "open"
    assert spread.verdicts[spread.own] == verdict


@pytest.mark.parametrize("test", ["kendall", "least-squares", "proportional-odds"])
@pytest.mark.parametrize("estimand", ["overall", "difference", "hl"])
def test_without_careless_answers_is_without_those_rows(found, careful, test, estimand):
    # where the cut is too
    chosen = {**PLAIN, "test": test, "cut": "mean", "ties": "low"}
    one, other = found.curves[estimand], careful.curves[estimand]
    (at,) = held(one, **{**chosen, "careless": "out"})
    (same,) = held(other, **chosen)
    assert one.value[at] == pytest.approx(other.value[same], abs=ITERATIVE)
    assert one.n[at] == other.n[same] < SIZE


def test_curves_rise_and_intervals_hold_their_values(found):
    for curve in found.curves.values():
        assert (np.diff(curve.value) >= 0).all()
        assert (curve.low <= curve.value).all()
        assert (curve.value <= curve.high).all()
        assert np.isfinite(curve.low + curve.high).all()


def test_what_matters_most_comes_first(found):
    choices = found.curves["difference"].choices
    shares = [choice.explained for choice in choices]
    assert shares == sorted(shares, reverse=True)
    assert 0 <= sum(shares) <= 1
    cut = next(choice for choice in choices if choice.id == "cut")
    assert [one.option for one in cut.options] == list(found.options["cut"])
    assert cut.gap == max(o.median for o in cut.options) - min(
        o.median for o in cut.options
    )


def test_a_choice_that_changes_nothing_does_not_count_twice():
    same = {k: np.where(v == 99, 4, v) for k, v in rows().items() if k[0] in "sdxy"}
    alike = same["x1"] == same["x2"]  # nobody gives one answer to all
    same["x1"] = np.where(alike, same["x1"] % 7 + 1, same["x1"])
    same["w"] = np.full(SIZE, 2.0)
    curve = multiverse(store(same)).curves["overall"]
    varied = {choice.id for choice in curve.choices}
    assert varied == {"scoring", "test", "covariates"}
    assert curve.size == (2 * 4 + 2) * 2
    missing = [p for p, (choice, _) in enumerate(curve.columns) if choice == "missing"]
    assert curve.holds[:, missing].all()  # it stands for both


def test_under_a_filter_cuts_rest_on_everybody():
    asked = plain().only({"place": ["water"]})
    found = multiverse(asked)
    within = key.within(asked, asked.study.question, QUADRANTS)
    curve = found.curves["hh"]
    assert curve.n[curve.own] == within.parts["hh"].n
    assert found.n == asked.n


def test_without_quadrants_there_is_one_curve():
    found = multiverse(plain(quadrants=None))
    assert list(found.curves) == ["overall"]
    assert found.left_out[-2].key == "multiverse-without-quadrants"


def test_what_a_study_lacks_is_told(careful):
    told = ["multiverse-without-weights", "multiverse-without-covariates"]
    assert [line.key for line in careful.left_out] == told


def test_single_items_have_no_factor_and_no_careless_answers():
    asked = Question(predictor="x1", outcome="y1")
    axes = replace(plain().study.quadrants, search="s1", decision="d1")
    found = multiverse(plain(question=asked, quadrants=axes))
    assert [line.key for line in found.left_out] == [
        "multiverse-without-factor",
        "multiverse-without-weights",
        "multiverse-without-careless",
        "multiverse-without-covariates",
    ]


def test_an_axis_that_nobody_answered_leaves_the_link_of_everybody():
    found = multiverse(plain({name: np.full(SIZE, 99) for name in names("s")}))
    assert list(found.curves) == ["overall"]
    assert "multiverse-axis-unanswered" in [line.key for line in found.left_out]


def test_a_constant_score_is_refused():
    with pytest.raises(StudyError):
        multiverse(store({name: np.full(SIZE, 4) for name in names("y")}))
    with pytest.raises(KeyError):
        multiverse(store(question=None))


def test_an_own_cut_and_an_own_number_of_answers_are_options_too():
    asked = plain()
    fixed = replace(asked.study.quadrants, cut={"search": 3.5, "decision": 4.5})
    scales = {k: replace(v, answered=1) for k, v in asked.study.scales.items()}
    found = multiverse(plain(quadrants=fixed, scales=scales))
    assert found.options["cut"] == ("median", "mean", "midpoint", "fixed", "middle")
    assert found.options["missing"] == ("own", "half", "all")
    curve = found.curves["difference"]
    own = [curve.columns[at] for at in np.flatnonzero(curve.holds[curve.own])]
    assert {("cut", "fixed"), ("missing", "own"), ("ties", "low")} <= set(own)


def test_a_hundred_times_the_respondents_take_as_long():
    # the same cells, each n times a hundred: what follows counting sees no more
    asked = plain()
    it = universe(asked, asked.study.question)
    once = count(asked, it, "mean", "half")
    cells = once.cells
    left = replace(cells.incomplete, n=cells.incomplete.n * 100)
    many = replace(once, cells=replace(cells, n=cells.n * 100, incomplete=left))

    def seconds(counted):
        chosen = {"scoring": ("mean",), "missing": ("half",)}
        start = process_time()
        assert len(list(specified(counted, chosen, it.options, 0.95))) == 12
        return process_time() - start

    seconds(once)  # the first call loads what it needs
    times = [(seconds(many), seconds(once)) for _ in range(3)]
    assert min(many / one for many, one in times) < 1.5
