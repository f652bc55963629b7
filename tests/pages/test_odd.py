"""Odd studies on every page, in both languages: words where numbers cannot be."""

from __future__ import annotations

import re

import pytest

from analysis.words import LANGUAGES, Say
from pages.parts.access import RESEARCHER
from pages.parts.menu import places
from tests.pages import odd
from tests.pages.reading import page, sentences, texts

PATHS = places(RESEARCHER)
PARTS = ["link", "quadrants", "slopes", "order", "others"]
VIEWS = [(path, {}) for path in PATHS if path != "findings/complexity"]
VIEWS += [("findings/complexity", {"part": part}) for part in PARTS]
NO_NUMBER = re.compile(r"(?<![\w-])(nan|NaN|None|inf|null)(?![\w-])")
# what would be read as markup if it stood there unescaped
MARKUP = ["**vet**", "_schuin_", "<script>", "$\\frac", "[link](", "~~door~~"]
FAULT = re.compile(r"[0-9a-f]{8}\.$")  # how our own fault ends

OVERVIEW, SCALES = "study/overview", "study/scales"
QUADRANTS, COMPLEXITY = "findings/quadrants", "findings/complexity"
ORGANISATIONS, HYPOTHESES = "findings/organisations", "evidence/hypotheses"
ROBUSTNESS = "evidence/robustness"
# what is said in place of what a study lacks
SAID = {
    "without_quadrants": {
        QUADRANTS: "lacks-quadrants",
        ROBUSTNESS: "multiverse-without-quadrants",
    },
    "without_question": {
        OVERVIEW: "lacks-question",
        COMPLEXITY: "lacks-question",
        ORGANISATIONS: "lacks-question",
        ROBUSTNESS: "lacks-question",
    },
    "without_groups": {ORGANISATIONS: "lacks-groups"},
    "without_hypotheses": {HYPOTHESES: "lacks-hypotheses"},
    "bare": {
        OVERVIEW: "lacks-question",
        SCALES: "lacks-scales",
        QUADRANTS: "lacks-quadrants",
        HYPOTHESES: "lacks-hypotheses",
    },
    "empty": {OVERVIEW: "fault-nothing-asked", SCALES: "fault-nothing-asked"},
    "single_items": {SCALES: "scales-one-item"},
    "constant": {SCALES: "answer-scales-refused"},
    "no_axis": {
        QUADRANTS: "answer-elsewhere-none",
        ROBUSTNESS: "multiverse-axis-unanswered",
    },
    "untitled": {ROBUSTNESS: "multiverse-without-midpoint"},
}
# how a refusal begins, in each language
CONSTANT = {"nl": "Iedereen scoort gelijk op", "en": "Everybody has the same score"}
FEW = {"nl": "Maar 3 respondenten hebben", "en": "Only 3 respondents have"}
NOBODY = {"nl": "Geen enkele respondent heeft", "en": "No respondent has"}
NO_GROUP = {"nl": "Geen enkele groep heeft", "en": "No group has"}
ONE_GROUP = {"nl": "Maar één groep heeft", "en": "Only one group has"}
REFUSED = {
    ("constant", OVERVIEW): CONSTANT,
    ("constant", COMPLEXITY): CONSTANT,
    ("constant", ROBUSTNESS): CONSTANT,
    ("three_respondents", COMPLEXITY): FEW,
    ("no_outcome", OVERVIEW): NOBODY,
    ("no_outcome", COMPLEXITY): NOBODY,
    ("no_outcome", ROBUSTNESS): NOBODY,
    ("no_axis", QUADRANTS): NOBODY,
    ("no_axis", HYPOTHESES): NO_GROUP,
    ("one_level", ORGANISATIONS): ONE_GROUP,
}


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A shelf with every odd study, for all tests here."""
    place = tmp_path_factory.mktemp("odd")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KWADRANT_HOME", str(place))
        for name in odd.STUDIES:
            odd.keep(name)
    return place


@pytest.fixture(autouse=True)
def shelf(home, monkeypatch):
    monkeypatch.setenv("KWADRANT_HOME", str(home))
    return home


def look(app, name, path, lang, **view):
    """A page of an odd study."""
    return app(path, lang, study=f"saved-{name.replace('_', '-')}", **view)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", odd.STUDIES)
def test_every_page_of_an_odd_study_works(app, name, lang):
    say = Say(lang)
    for path, view in VIEWS:
        at = look(app, name, path, lang, **view)
        told = texts(at)
        where = f"{path} {view}"
        assert at.title[0].value == say(f"page-{path.rpartition('/')[2]}"), where
        assert [one for one in told if NO_NUMBER.search(one)] == [], where
        assert [one for one in told if FAULT.search(one)] == [], where
        assert [one for one in told for mark in MARKUP if mark in one] == [], where


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", SAID)
def test_what_a_study_lacks_is_said_with_what_to_do(app, name, lang):
    for path, key in SAID[name].items():
        shown = sentences(look(app, name, path, lang))
        expected = Say(lang)(key).replace("[", "\\[").replace("]", "\\]")
        assert expected in shown, path


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("name", "path"), REFUSED)
def test_what_cannot_be_computed_is_refused_in_words(app, name, path, lang):
    at = look(app, name, path, lang)
    refused = [str(value) for kind, value in page(at) if kind == "info"]
    assert [one for one in refused if one.startswith(REFUSED[name, path][lang])]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_quadrant_of_two_leaves_the_others_their_numbers(app, lang):
    at = look(app, "two_in_a_quadrant", COMPLEXITY, lang, part="link")
    assert [one for one in sentences(at) if "n = 120" in one]
    rows = [
        value for kind, value in page(look_at_quadrants(app, lang)) if kind == "table"
    ]
    refused = rows[0].iloc[:, -1].astype(bool)
    assert refused.tolist() == [False, True, True, True]


def look_at_quadrants(app, lang):
    return look(app, "two_in_a_quadrant", COMPLEXITY, lang, part="quadrants")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_sixty_levels_all_have_their_row(app, lang):
    at = look(app, "sixty_levels", ORGANISATIONS, lang)
    tables = [value for kind, value in page(at) if kind == "table"]
    assert [len(one) for one in tables[:2]] == [60, 60]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_weighted_shares_stand_beside_counted_ones(app, lang):
    at = look(app, "weighted", QUADRANTS, lang)
    tables = [value for kind, value in page(at) if kind == "table"]
    assert Say(lang)("label-share-weighted") in tables[0].columns
