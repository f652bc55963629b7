"""Choose or bring a study: what was read, what is wrong, what is saved."""

from __future__ import annotations

import pytest

from analysis.study import shelf
from analysis.words import Say
from pages.parts import access, caches
from tests.pages import tiny

PAGE = "study/data"


@pytest.fixture(autouse=True)
def examples(tmp_path, monkeypatch):
    """One small example, and a visitor at this machine."""
    monkeypatch.setattr(caches, "EXAMPLES", tmp_path / "data")
    return tiny.write(tmp_path / "data" / "example")


def bring(at, toml=tiny.TOML, csv=tiny.CSV, name="Mijn antwoorden (1).csv"):
    """Put both files in the fields of the page."""
    answers, described = at.file_uploader
    answers.set_value((name, csv.encode(), "text/csv"))
    described.set_value(("study.toml", toml.encode(), "text/plain"))
    return at.run()


def texts(at):
    """All sentences of the page."""
    assert not at.exception
    shown = [*at.markdown, *at.info, *at.error, *at.warning, *at.success, *at.caption]
    return [element.value for element in shown]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_page_tells_what_was_read(app, lang):
    at, say = app(PAGE, lang), Say(lang)
    assert at.title[0].value == say("page-data")
    assert say("data-lead", count=1) in texts(at)
    assert say("data-contents", n=12, items=4, scales=4, groups=2) in texts(at)
    assert say("notice-simulated") in texts(at)
    told = at.table[0].value
    assert dict(zip(told.index, told.iloc[:, 0], strict=True)) == {
        say("receipt-kind"): "csv",
        say("receipt-encoding"): "utf-8",
        say("receipt-delimiter"): ",",
        say("receipt-header"): "1",
        say("receipt-rows"): "12",
        say("receipt-read"): "6",
        say("receipt-unused"): say("receipt-none"),
    }
    assert list(at.table[1].value.iloc[:, 0]) == [
        "s1",
        "d1",
        "c1",
        "p1",
        "place",
        "kind",
    ]


def test_a_study_is_saved_only_after_consent(app):
    at, say = bring(app(PAGE, "en")), Say("en")
    assert at.button(key="bring:keep").disabled
    assert shelf.list() == ()
    at.checkbox(key="bring:consent").check().run()
    at.button(key="bring:keep").click().run()
    assert shelf.list() == ("tiny",)
    assert say("bring-done") in texts(at)
    assert at.query_params["study"] == "saved-tiny"
    assert at.radio[0].value == "saved-tiny"
    kept = shelf.saved("tiny")
    assert (kept / "answers.csv").read_text("utf-8") == tiny.CSV
    assert sorted(file.name for file in kept.iterdir()) == ["answers.csv", "study.toml"]


def test_a_study_of_the_same_name_is_replaced_only_knowingly(app, tmp_path):
    shelf.keep(tiny.write(tmp_path / "mine"))
    at = bring(app(PAGE, "nl"))
    assert Say("nl")("bring-replaces", id="tiny") in texts(at)


def test_the_faults_of_a_brought_study_are_told_at_once(app):
    wrong = tiny.TOML.replace('items = ["s1"]', 'items = ["s9"]')
    wrong = wrong.replace('outcome = "need"', 'outcome = "wish"')
    at, say = bring(app(PAGE, "en"), wrong), Say("en")
    assert say("data-faults", count=2) in texts(at)
    assert any("s9" in told for told in texts(at))
    assert any("wish" in told for told in texts(at))
    assert not [button for button in at.button if button.key == "bring:keep"]


def test_a_description_that_points_at_a_database_is_refused(app):
    elsewhere = tiny.TOML.replace('answers = "answers.csv"', "") + (
        '[engine]\nurl = "duckdb:///big.duckdb"\ntable = "answers"\n'
    )
    at = bring(app(PAGE, "en"), elsewhere)
    assert Say("en")("fault-brought-engine").replace("[", r"\[").replace(
        "]", r"\]"
    ) in texts(at)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_files_in_each_others_field_are_told_apart(app, lang):
    at = app(PAGE, lang)
    answers, described = at.file_uploader
    answers.set_value(("study.toml", tiny.TOML.encode(), "text/plain"))
    described.set_value(("answers.csv", tiny.CSV.encode(), "text/csv"))
    assert Say(lang)("fault-brought-swapped") in texts(at.run())


def test_the_description_can_be_taken_along(app):
    (button,) = app(PAGE, "en").get("download_button")
    assert button.proto.label == Say("en")("data-description")


@pytest.mark.parametrize(
    ("field", "key"), [(0, "bring-toml-missing"), (1, "bring-answers-missing")]
)
def test_one_file_asks_for_the_other(app, field, key):
    at = app(PAGE, "nl")
    at.file_uploader[field].set_value(("study.toml", b"x", "text/plain"))
    assert Say("nl")(key) in texts(at.run())


def test_a_saved_study_can_be_removed(app, tmp_path):
    shelf.keep(tiny.write(tmp_path / "mine"))
    at = app(PAGE, "nl", study="saved-tiny")
    assert at.button(key="saved-tiny:forget").disabled
    at.checkbox(key="saved-tiny:sure").check().run()
    at.button(key="saved-tiny:forget").click().run()
    assert shelf.list() == ()
    assert Say("nl")("forget-done") in texts(at)
    assert at.query_params["study"] == "example"


def test_who_may_open_some_studies_can_bring_none(app, monkeypatch):
    lecturer = access.Person(role=access.LECTURER, studies=frozenset())
    monkeypatch.setattr(access, "visitor", lambda: lecturer)
    at = app(PAGE, "en")
    assert Say("en")("notice-no-bringing") in texts(at)
    assert not at.file_uploader


def test_a_full_disk_is_told_and_nothing_is_lost(app, monkeypatch):
    def full(files):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shelf, "keep", full)
    at = bring(app(PAGE, "en"))
    at.checkbox(key="bring:consent").check().run()
    at.button(key="bring:keep").click().run()
    assert Say("en")("fault-not-saved") in texts(at)
