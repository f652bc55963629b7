"""A question of one's own: the test that fits, why, and all that goes with it."""

from __future__ import annotations

import pytest

from analysis.study import shelf
from analysis.words import LANGUAGES, Say
from tests.pages import tiny
from tests.pages.reading import page, sentences, texts

EXPLORE = "evidence/explore"
# outcome, predictor: the test that fits in the example study (seed 216)
CHOSEN = {
    ("personal_service", "complexity"): "spearman",
    ("grade", "solved_first"): "welch-t",
    ("complexity", "organisation"): "welch",
    ("organisation", "complexity"): "welch",
    ("again", "organisation"): "kruskal-wallis",
    ("again", "ces"): "kendall",
    ("organisation", "role"): "chi-square",
    ("edu", "age_class"): "kendall",
    ("personal_service", "age_class"): "jonckheere",
    ("organisation", "edu"): "kruskal-wallis",
    ("solved_first", "edu"): "linear-by-linear",
    ("qtype", "channel"): "fisher",
    ("solved_first", "complexity"): "logistic",
}


def ask(app, lang="en", **view):
    return app(EXPLORE, lang, **view)


def codes(at):
    return [str(value) for kind, value in page(at) if kind == "code"]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("outcome", "predictor"), CHOSEN)
def test_the_test_that_fits_is_chosen_and_told(app, outcome, predictor, lang):
    at = ask(app, lang, outcome=outcome, predictor=predictor)
    name = Say(lang)(f"label-{CHOSEN[outcome, predictor]}")
    steps = next(one for one in sentences(at) if one.startswith("1. "))
    assert name in steps.splitlines()[-1]
    assert f" {CHOSEN[outcome, predictor]} --x " in codes(at)[2]
    assert "vega_lite_chart" in [kind for kind, _ in page(at)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_all_parts_stand_in_their_order(app, lang):
    at, say = ask(app, lang), Say(lang)
    titles = [value for kind, value in page(at) if kind == "header"]
    parts = ("path", "rests", "seen", "copy", "again")
    assert titles == [say(f"explore-{part}") for part in parts]


def test_the_sentence_for_an_article_stands_in_both_languages(app):
    dutch, english, *_ = codes(ask(app))
    assert "hingen positief samen, r_s(1041) = ,31, 95%-BI [,25; ,36]" in dutch
    assert "were positively related, r_s(1041) = .31, 95% CI [.25, .36]" in english


@pytest.mark.parametrize("lang", LANGUAGES)
def test_another_test_may_be_chosen_and_the_page_says_so(app, lang):
    at = ask(app, lang, test="pearson")
    warned = [one.value for one in at.warning if "Pearson" in one.value]
    assert len(warned) == 1
    assert "Spearman" in warned[0]
    assert " pearson --x " in codes(at)[2]


def test_a_test_that_does_not_fit_the_columns_does_not_count(app):
    at = ask(app, outcome="complexity", predictor="organisation", test="pearson")
    assert at.query_params["test"] == "auto"
    assert " welch --x " in codes(at)[2]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_is_repeated_per_level_with_the_test_that_they_differ(app, lang):
    at, say = ask(app, lang, within="quadrants"), Say(lang)
    assert [one for one in sentences(at) if "χ²(3) = 19" in one]
    assert say("explore-within-parts") in texts(at)
    assert "--by quadrants" in " ".join(codes(at))


def test_a_question_survives_a_change_of_language(app):
    view = {"outcome": "grade", "predictor": "solved_first", "within": "quadrants"}
    view["test"] = "mann-whitney"
    at = ask(app, "nl", **view)
    at.query_params["lang"] = "en"
    at = at.run()
    assert {name: at.query_params.get(name) for name in view} == view


@pytest.mark.parametrize("lang", LANGUAGES)
def test_answers_of_the_same_respondents_are_compared(app, lang):
    view = {"ask": "repeated", "outcome": "gs_speed_imp", "more": "gs_speed_exp"}
    at = ask(app, lang, **view)
    assert [one for one in sentences(at) if "n = " in one]
    assert "signed-rank --x gs_speed_imp --y gs_speed_exp" in " ".join(codes(at))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_a_second_answer_it_says_what_to_do(app, lang):
    at = ask(app, lang, ask="repeated")
    assert Say(lang)("explore-several") in sentences(at)


def test_a_selection_is_told_where_it_cannot_be_reproduced(app):
    at = ask(app, group1="organisation", levels1="W")
    assert Say("en")("explore-again-part") in sentences(at)
    assert 'd[answers[["organisation"]] %in% "W", ]' in " ".join(codes(at))


@pytest.mark.parametrize("name", ["outcome", "predictor", "within", "test", "ask"])
def test_what_is_no_column_of_the_study_does_not_count(app, name):
    at = ask(app, **{name: "<script>"})
    assert at.query_params[name] != "<script>"
    assert [one for one in sentences(at) if "ρ = 0.31" in one]


def test_the_lines_for_r_read_the_words_of_the_file(app, tmp_path, monkeypatch):
    monkeypatch.setenv("KWADRANT_HOME", str(tmp_path))
    answers = tiny.CSV.replace(",N,", ",North,")
    files = {"study.toml": tiny.TOML.encode(), "answers.csv": answers.encode()}
    shelf.keep(files)
    at = ask(app, study="saved-tiny", outcome="need", predictor="place")
    assert 'levels = c("N", "North", "S")' in " ".join(codes(at))
