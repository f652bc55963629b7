import json
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from analysis.errors import StudyError
from analysis.questions import key, quadrants
from analysis.questions.organisations import each_against_the_rest, means
from analysis.sharing.compose import compose
from analysis.sharing.counting import Counted
from analysis.sharing.faults import TooFewOthersError
from analysis.sharing.log import line
from analysis.sharing.plan import Base, Table, Variable
from analysis.sharing.rounding import near
from analysis.sharing.states import Plan, declared, organisations, states
from analysis.store import Store
from analysis.study.model import Group, Item, Question
from analysis.study.read import read
from analysis.words import LANGUAGES, Say
from tests.drawn import cells, study
from tests.sharing.made import base

EXAMPLE = Path(__file__).parents[2] / "data" / "service-2021"
ORGANISATION = "organisation"
EVERYBODY = Base()
WHOLE = Plan(pages=("answer", "quadrants"), filters=("edu",), organisation=ORGANISATION)
OWN = replace(WHOLE, pages=(*WHOLE.pages, "organisation"), own="W")


@cache
def store():
    return Store.open(read(EXAMPLE))


@cache
def released(plan):
    return compose(store(), plan)


def found(plan, measure, about=EVERYBODY, of=None):
    entries = [
        it
        for it in released(plan).released
        if (it.measure, it.about) == (measure, about) and of in (None, it.of)
    ]
    return entries[0]


def test_the_answer_is_that_of_the_question_rounded():
    asked = key.ask(store(), store().study.question)
    exact = asked.overall["spearman"]
    entry = found(WHOLE, "spearman")
    assert entry.n == near(exact.n)
    assert (entry.values["value"], entry.values["p"]) == (
        round(exact.value, 2),
        "<.001",
    )
    ends = [entry.values["low"], entry.values["high"]]
    near_by = pytest.approx([exact.interval.low, exact.interval.high], abs=0.01)
    assert ends == near_by  # of the rounded value and count


def test_a_state_is_the_study_under_its_filter():
    under = store().only({"edu": ["2"]})
    exact = key.ask(under, store().study.question).overall["spearman"]
    entry = found(WHOLE, "spearman", Base.of({"edu": ["2"]}))
    assert (entry.values["value"], entry.n) == (round(exact.value, 2), near(exact.n))


def test_quadrants_are_those_of_the_page():
    keys = {key for it in released(WHOLE).released for key, _ in it.about.where}
    split = next(it for it in keys if it.startswith("quadrants@"))
    for share in quadrants.found(store()).shares:
        entry = found(WHOLE, "share", Base.of({split: [share.level]}))
        assert entry.values["value"] == round(100 * near(share.count) / 1045, 1)


def test_an_organisation_stands_beside_the_others_pooled():
    question = store().study.question
    exact = each_against_the_rest(store(), question, ORGANISATION)
    own = next(it for it in exact if it.level == "W")
    others = Base.of({ORGANISATION: "OBG"})
    assert found(OWN, "spearman", others).values["value"] == round(own.rest.value, 2)
    mean = means(store(), question.outcome, ORGANISATION).descriptions["W"].mean
    here = Base.of({ORGANISATION: "W"})
    entry = found(OWN, "mean", here, of=(question.outcome,))
    assert entry.values["value"] == round(mean, 2)
    apart = found(OWN, "group-difference", here)
    assert apart.beside == (others,)
    assert apart.values["low"] <= apart.values["value"] <= apart.values["high"]


@pytest.mark.parametrize("plan", [WHOLE, OWN], ids=["whole", "own"])
def test_nothing_is_unrounded_and_nothing_small(plan):
    for entry in json.loads(released(plan).payload()):
        counts = [entry["n"], *entry["n_beside"]]
        assert all(n % 5 == 0 and n >= 10 for n in counts)
        numbers = [v for v in entry["values"].values() if isinstance(v, float)]
        assert all(round(v, 2) == v for v in numbers)


def test_bins_are_the_same_in_every_state_and_name_no_end():
    bins = {
        part[0]
        for it in released(WHOLE).released
        for part in it.about.where
        if part[0].startswith("complexity@")
    }
    assert len(bins) == 1
    assert len(bins.pop().split(",")) == WHOLE.bins - 1


def test_the_same_plan_gives_the_same_bytes():
    assert compose(store(), WHOLE).payload() == released(WHOLE).payload()


def test_a_second_link_keeps_what_the_first_shows():
    first = released(WHOLE)
    again = compose(store(), WHOLE, [first.record])
    assert again.payload() == first.payload()


def test_room_is_kept_for_the_links_that_are_announced():
    partners = [replace(OWN, pages=("organisation",), own=it) for it in "WOBG"]
    live = []
    for plan in partners:
        passed = compose(store(), plan, live, partners)
        live.append(passed.record)
        assert found_in(passed, "spearman", Base.of({ORGANISATION: [plan.own]}))


def found_in(passed, measure, about):
    return [it for it in passed.released if (it.measure, it.about) == (measure, about)]


@pytest.mark.parametrize(
    ("plan", "fault"),
    [
        (replace(WHOLE, filters=("edu", "gender", "role")), "too-many-filters"),
        (replace(WHOLE, filters=("shoes",)), "unknown-filter"),
        (replace(WHOLE, pages=("organisation",)), "organisation-page"),
        (replace(OWN, own="Z"), "unknown-level"),
        (replace(OWN, organisation="gender", own="m"), "too-few-others"),
    ],
)
def test_what_cannot_be_offered_is_refused(plan, fault):
    with pytest.raises(StudyError) as told:
        compose(store(), plan)
    assert told.value.key == f"fault-{fault}"


@pytest.mark.parametrize("places", ["a", "ab"])
def test_one_of_two_organisations_is_told_nothing_of_the_other(places):
    two = small(place=np.resize(list(places), SIZE), levels=" ".join(places))
    own = Plan(pages=("answer", "organisation"), organisation="place", own="a")
    with pytest.raises(TooFewOthersError):
        compose(two, own)
    whole = compose(two, Plan(pages=("answer", "quadrants"), organisation="place"))
    assert found_in(whole, "spearman", EVERYBODY)


@pytest.mark.parametrize("pages", [("answer",), ("answer", "quadrants")])
def test_where_all_have_one_score_there_is_no_curve(pages):
    held = compose(small(x=np.full(SIZE, 4)), Plan(pages=pages))
    assert {it.n for it in held.released if it.kind == "count"} == {SIZE}
    assert not found_in(held, "spearman", EVERYBODY)


def test_states_are_every_choice_of_a_viewer():
    reached = states(store().study, ["edu", "gender"])
    assert len(reached) == len(set(reached)) == (1 + 3) * (1 + 3)
    assert Base() in reached


CANARY = "canary"
SIZE = 300


def small(levels="a b c d", **columns):
    """A study of four places or others, with open answers and respondents."""
    draw = np.random.default_rng(5)
    s, d, x, noise = draw.integers(1, 8, (4, SIZE))
    held = {"s": s, "d": d, "x": x, "y": np.clip((x + noise) // 2, 1, 7)}
    held |= {"place": draw.choice(list("abcd"), SIZE)}
    held |= {name: [f"{CANARY}{i}" for i in range(SIZE)] for name in ("open", "id")}
    described = study(
        {name: name for name in "sdxy"}, groups={"place": levels}, quadrants="s d"
    )
    described = replace(
        described,
        question=Question(predictor="x", outcome="y"),
        items={**described.items, "open": Item(column="open")},
        respondent="id",
    )
    return Store.of(described, pa.table(held | columns))


def test_canaries_in_every_column_sing_nowhere():
    plan = Plan(pages=("answer", "quadrants"), filters=("place",), organisation="place")
    passed = compose(small(), plan)
    say = Say("en", small().study)
    log = [say(line(it, say)) for it in passed.decisions]
    texts = [passed.payload().decode(), passed.record.dumps(), *log, repr(passed)]
    assert not any(CANARY in text for text in texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_log_names_groups_by_their_titles(language):
    say = Say(language, store().study)
    plan = replace(OWN, filters=("edu", "place"))
    told = [say(line(it, say)) for it in released(plan).decisions]
    assert any(say.title("edu") in it for it in told)
    assert not any("@" in it or "answered" in it for it in told)


def test_one_missing_rule_holds_for_every_entry():
    y = [None] * 20 + [4, 5] * 140
    place = ["a", "b"] * 140 + [None] * 20
    held = compose(small(y=y, place=place), Plan(pages=("answer", "quadrants")))
    assert {it.n for it in held.released if it.about == EVERYBODY} == {280}
    plan = Plan(pages=("answer",), organisation="place")
    held = compose(small(y=y, place=place), plan)
    assert {it.n for it in held.released if it.about == EVERYBODY} == {260}


def test_nine_in_ten_with_the_same_outcome_are_alike():
    answers = cells("x y n\n 1 7 18\n 2 2 2\n 3 7 17\n 4 2 3")
    edu = Variable(name="edu", levels=("low", "high"))
    places = np.array([[0], [0], [1], [1]])
    where = Table(variables=(edu,), places=places, n=answers.n)
    low, high = base(edu="low"), base(edu="high")
    counted = Counted(cells=answers, where=where)
    assert counted.alike([EVERYBODY, low, high]) == {low}


def test_a_quadrant_of_one_outcome_is_not_told_of():
    s, d = np.random.default_rng(8).integers(1, 8, (2, SIZE))
    y = np.arange(SIZE) % 7 + 1
    same = np.where((s > np.median(s)) & (d > np.median(d)), 7, y)
    quadrants_told = [
        {it.about for it in held.released if it.measure == "mean"}
        for held in (
            compose(small(s=s, d=d, y=outcome), Plan(pages=("quadrants",)))
            for outcome in (y, same)
        )
    ]
    assert [len(it) for it in quadrants_told] == [4, 2]  # and one that protects it


def test_a_group_that_is_redefined_bars_the_next_link():
    group = store().study.groups["edu"]
    other = replace(group, levels={it: {} for it in ("1", "2")})
    changed = replace(store().study, groups={**store().study.groups, "edu": other})
    with pytest.raises(StudyError) as fault:
        compose(store().defined(changed), WHOLE, [released(WHOLE).record])
    assert fault.value.key == "fault-changed-definition"


@pytest.mark.parametrize(
    ("name", "column", "levels", "allowed"),
    [
        ("edu", "edu", "1 2 3", True),
        ("area", "postcode", "35 36", True),
        ("area", "postcode", "3511 3512", False),
        ("home", "home", "3511AB 3512CD", False),
        ("born", "born", "1970-03-01 1981-12-24", False),
        ("when", "when", "12:30 13:45", False),
        ("from", "from", "10.0.0.1 10.0.0.2", False),
        ("who", "id", "1 2", False),
    ],
)
def test_a_group_that_names_a_person_is_not_declared(name, column, levels, allowed):
    group = Group(column=column, levels={it: {} for it in levels.split()})
    held = replace(study({"x": "x"}), groups={name: group}, respondent="id")
    assert (name in declared(held)) == allowed


def test_the_first_group_that_may_be_told_of_holds_the_organisations():
    held = store().study
    assert organisations(held) == ORGANISATION
    personal = Group(column="contact", levels={"a@b.nl": {}, "c@d.nl": {}})
    assert organisations(replace(held, groups={"who": personal})) is None
    both = {"who": personal, **held.groups}
    assert organisations(replace(held, groups=both)) == ORGANISATION


def test_an_open_item_is_not_declared_nor_its_scale():
    held = study({"x": "x", "y": "y"}, low=None, high=None)
    labelled = {**held.items, "x": Item(column="x", labels={1: {}, 2: {}})}
    assert declared(replace(held, items=labelled)) == {"x", "quadrants"}
