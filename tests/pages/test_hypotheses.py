"""The board: each hypothesis everywhere, and revised without posing as planned."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from analysis.study import shelf
from analysis.study.read import read
from analysis.words import LANGUAGES, Say
from tests.pages import odd
from tests.pages.reading import page, sentences, texts

BOARD = "evidence/hypotheses"
TODAY = date.today().isoformat()
KEY = "draft:whole"


@pytest.fixture
def saved():
    """A study that lacks nothing, on the shelf."""
    study = replace(odd.whole(), id="whole")
    odd.put(study, odd.rows())
    return study


def held():
    return read(shelf.saved("whole"))


def look(app, lang="en", **view):
    return app(BOARD, lang, study="saved-whole", **view)


def press(at, name):
    return at.button(key=f"board:{name}").click().run()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_hypothesis_stands_beside_its_quadrants_and_organisations(app, lang):
    at, say = app(BOARD, lang), Say(lang)
    tables = [value for kind, value in page(at) if kind == "table"]
    whole, per_quadrant, per_place, one = tables[:4]
    assert len(whole) == len(per_quadrant) == len(per_place) == 16
    assert per_quadrant.shape[1] == per_place.shape[1] == 7
    assert per_quadrant.iloc[0, 1].startswith("✓ 0")
    assert say("label-smallest") in whole.columns
    assert len(one) == 9


@pytest.mark.parametrize("lang", LANGUAGES)
def test_one_hypothesis_is_shown_in_full_by_choice(app, lang):
    at = app(BOARD, lang, hypothesis="M1")
    assert at.query_params["hypothesis"] == "M1"
    told = "het effect verschilt" if lang == "nl" else "the effect differs"
    assert len([one for one in sentences(at) if told in one]) == 2


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_rule_is_stated_and_the_fourth_verdict_stands(app, lang):
    told = texts(app(BOARD, lang))
    assert Say(lang)("ruling-mark-no-effect") in told
    assert [one for one in told if one.startswith(Say(lang)("board-rules")[:60])]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_example_offers_a_copy_and_the_copy_can_be_revised(app, lang):
    at = app(BOARD, lang)
    assert Say(lang)("board-copy-lead") in sentences(at)
    at = press(at, "copy")
    assert shelf.list() == ("service-2021-copy",)
    assert at.query_params["study"] == "saved-service-2021-copy"
    assert Say(lang)("board-edit-lead") in sentences(at)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_added_is_exploratory_dated_and_judged(app, saved, lang):
    at = look(app, lang)
    at.text_area(key=f"{KEY}:new:text-nl@").set_value("Meer c, meer h")
    at = press(at, "add")
    added = held().hypotheses[-1]
    assert (added.id, added.kind, added.status) == ("E1", "association", "exploratory")
    assert (added.date, added.text) == (TODAY, {"nl": "Meer c, meer h"})
    assert Say(lang)("board-saved") in [one.value for one in at.success]
    assert [one for one in texts(at) if one.startswith("E1 · ")]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_fault_of_the_form_is_told_at_once_and_nothing_is_saved(app, saved, lang):
    at = look(app, lang)
    at.text_input(key=f"{KEY}:new:id@").set_value("H1")
    at.selectbox(key=f"{KEY}:new:y@{lang}").set_value("complexity")
    at.number_input(key=f"{KEY}:new:smallest@").set_value(-0.1)
    at = press(at, "add")
    refused = [one.value for one in at.info if "hypotheses.H1" in one.value]
    assert len(refused) == 4
    assert held() == saved


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_plan_that_is_changed_becomes_exploratory_beside_what_it_was(
    app, saved, lang
):
    at = look(app, lang, revise="own-H3")
    assert Say(lang)("board-planned") in [one.value for one in at.warning]
    at.number_input(key=f"{KEY}:own-H3:smallest@").set_value(0.3)
    at = press(at, "change")
    changed = next(one for one in held().hypotheses if one.id == "H3")
    assert (changed.status, changed.date, changed.smallest) == (
        "exploratory",
        TODAY,
        0.3,
    )
    (former,) = held().former_hypotheses
    assert (former.status, former.date, former.until) == (
        "confirmatory",
        "2021-03-01",
        TODAY,
    )
    facts = {"until": TODAY, "date": "2021-03-01", "status": "confirmatory"}
    assert Say(lang)("board-former", text="difference", **facts) in sentences(at)


def test_saving_without_a_change_leaves_the_plan_as_it_was(app, saved):
    press(look(app, revise="own-H3"), "change")
    assert held() == saved


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_taken_away_stays_told(app, saved, lang):
    at = look(app, lang, revise="own-H3")
    assert at.button(key="board:remove").disabled
    at = press(at.checkbox(key="board:sure").check().run(), "remove")
    assert "H3" not in [one.id for one in held().hypotheses]
    assert Say(lang)("board-gone") in texts(at)
    assert [one for one in sentences(at) if one.startswith("H3, ")]


def test_a_draft_survives_a_change_of_language(app, saved):
    at = look(app, "nl")
    at.text_area(key=f"{KEY}:new:text-nl@").set_value("Half af")
    at.selectbox(key=f"{KEY}:new:kind@nl").set_value("moderation").run()
    at.query_params["lang"] = "en"
    at = at.run()
    assert at.selectbox(key=f"{KEY}:new:kind@en").value == "moderation"
    assert at.text_area(key=f"{KEY}:new:text-nl@").value == "Half af"


def test_the_second_of_two_writers_is_told(app, saved):
    at = look(app)
    at.text_area(key=f"{KEY}:new:text-en@").set_value("late").run()
    study = replace(held(), simulated=False)
    shelf.rewrite(study, shelf.mark("whole"))
    at = press(at, "add")
    assert Say("en")("fault-study-changed") in [one.value for one in at.info]
    assert held().simulated is False


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "kind", ["difference", "moderation", "equivalence", "proportion", "myth"]
)
def test_every_kind_has_its_fields_and_can_be_added(app, saved, kind, lang):
    at = look(app, lang)
    at = at.selectbox(key=f"{KEY}:new:kind@{lang}").set_value(kind).run()
    at.text_area(key=f"{KEY}:new:text-en@").set_value("so")
    if kind in ("proportion", "myth"):
        at = at.selectbox(key=f"{KEY}:new:y@{lang}").set_value("place").run()
        at.number_input(key=f"{KEY}:new:bound@").set_value(0.5)
    if kind == "equivalence":
        at.number_input(key=f"{KEY}:new:smallest@").set_value(0.1)
    at = press(at, "add")
    assert held().hypotheses[-1].kind == kind, [one.value for one in at.info]
