"""What stands around every page: language, menu, choices, faults in words."""

from __future__ import annotations

import pytest

from analysis.errors import TooFewAnswersError
from analysis.words import LANGUAGES, Say
from pages.parts import caches, frame, menu, shell
from tests.pages import tiny

OVERVIEW = "study/overview"


@pytest.fixture(autouse=True)
def examples(tmp_path, monkeypatch):
    """Two small examples, one of them with faults."""
    monkeypatch.setattr(caches, "EXAMPLES", tmp_path / "data")
    tiny.write(tmp_path / "data" / "faulty", tiny.TOML.replace('"s1"', '"s9"'))
    return tiny.write(tmp_path / "data" / "example")


@pytest.mark.parametrize(
    ("locale", "lang"),
    [("en-GB", "en"), ("en", "en"), ("nl-BE", "nl"), ("fr-FR", "nl"), (None, "nl")],
)
def test_the_first_language_is_the_browser_s(app, locale, lang):
    context = {"locale": locale} if locale else {}
    at = app("study/data", None, context=context, study="example")
    assert at.query_params["lang"] == lang
    assert at.title[0].value == Say(lang)("page-data")


def test_a_study_with_faults_is_told_where_the_page_would_be(app):
    at = app(OVERVIEW, "en", study="faulty")
    assert not at.exception
    assert at.title[0].value == Say("en")("page-overview")
    assert any("s9" in told.value for told in at.info)
    assert at.selectbox(key="study@en").value == "faulty"


def test_a_fault_of_a_page_is_said_in_words(monkeypatch, app):
    told = []
    monkeypatch.setattr(frame, "refuse", lambda lines, say: told.extend(lines))
    monkeypatch.setattr(frame.caches, "view", refusing)
    at = app(OVERVIEW, "nl", study="example")
    assert not at.exception
    assert [line.key for line in told] == ["fault-too-few-answers"]


def refusing(*given):
    raise TooFewAnswersError(found=1, needed=4)


def test_the_choices_of_an_address_reach_the_page(app):
    at = app(
        OVERVIEW,
        "en",
        study="example",
        cut="midpoint",
        ties="out",
        level="99",
        group1="place",
        levels1="N",
    )
    told = " ".join(caption.value for caption in at.caption)
    assert told == (
        "Only Place: North. The quadrants are cut at the midpoint of the answer "
        "scale; who is exactly on the cut is left out. Intervals at 99% confidence."
    )


def test_a_choice_survives_another_page_and_another_language(app):
    at = app(OVERVIEW, "nl", study="example")
    at.selectbox(key="cut@nl").set_value("mean").run()
    at.switch_page("pages/study/data.py").run()
    at.query_params["lang"] = "en"
    at.switch_page(f"pages/{OVERVIEW}.py").run()
    assert at.selectbox(key="cut@en").value == "mean"
    assert at.query_params["cut"] == "mean"


def test_every_listed_page_has_a_title_in_both_languages():
    stems = [path.stem for paths in menu.FILES.values() for path in paths]
    for lang in LANGUAGES:
        titles = {Say(lang)(f"page-{stem}") for stem in stems}
        assert len(titles) == len(stems)


@pytest.mark.parametrize(("told", "kept"), [("en", "en"), ("xx", "nl"), (None, "nl")])
def test_a_language_that_is_none_changes_nothing(monkeypatch, told, kept):
    state = {"lang": "nl", "language": told}
    monkeypatch.setattr(shell.st, "session_state", state)
    shell._switch()
    assert state["lang"] == kept
