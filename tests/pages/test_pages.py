"""Every page of the example study: title, answer, picture, table, method."""

from __future__ import annotations

import pytest

from analysis.words import LANGUAGES, Say
from tests.pages.reading import page, sentences, texts

# the answer of each page, as the example study (seed 216) gives it
ANSWERS = {
    ("study/overview", "nl"): "ρ = 0,31 (95%-interval 0,25 tot 0,36), p \\< ,001, n",
    ("study/overview", "en"): "ρ = 0.31 (95% interval 0.25 to 0.36), p \\< .001, n",
    ("study/questionnaire", "nl"): "4 vragen, elk beantwoord door 1.017 tot 1.025",
    ("study/questionnaire", "en"): "4 questions, each answered by 1,017 to 1,025",
    ("study/scales", "nl"): "Bij 9 van de 10 schalen met twee items of meer hangen",
    ("study/scales", "en"): "In 9 of 10 scales of two items or more the items hang",
    ("findings/quadrants", "nl"): "“Begeleide doener” (29% van de respondenten)",
    ("findings/quadrants", "en"): "“Guided doer” (29% of respondents)",
    ("findings/complexity", "nl"): "het verband is matig sterk. Spearmans ρ = 0,31",
    ("findings/complexity", "en"): "the link is moderately strong. Spearman's ρ = 0.31",
    ("findings/organisations", "nl"): "ρ loopt van 0,26 bij “Gemeente” tot 0,34 bij",
    ("findings/organisations", "en"): "ρ runs from 0.26 for “Municipality” to 0.34 for",
    ("evidence/hypotheses", "nl"): "16 hypothesen zijn getoetst: 13 ondersteund, 1",
    ("evidence/hypotheses", "en"): "16 hypotheses were tested: 13 supported, 1",
    ("evidence/explore", "nl"): "ρ = 0,31 (95%-interval 0,25 tot 0,36), p \\< ,001, n",
    ("evidence/explore", "en"): "ρ = 0.31 (95% interval 0.25 to 0.36), p \\< .001, n",
    ("about/methods", "nl"): "Elk getal van Kwadrant komt uit een kleine tabel",
    ("about/methods", "en"): "Every number of Kwadrant comes from a small table",
}
# what the parts of the key question say
PARTS = {
    ("link", "nl"): ["Kendalls τ-b", "geen reden om aan een rechte lijn te twijfelen"],
    ("link", "en"): ["Kendall's τ-b", "no reason to doubt a straight line"],
    ("quadrants", "nl"): ["ρ loopt van 0,17 bij “Zelfstandige doener” tot 0,46"],
    ("quadrants", "en"): ["ρ runs from 0.17 for “Independent doer” to 0.46"],
    ("slopes", "nl"): ["De interactie voegt 0,017 toe aan R²: F = 6,70, df = 3"],
    ("slopes", "en"): ["The interaction adds 0.017 to R²: F = 6.70, df = 3"],
    ("order", "nl"): ["Likelihood-ratio: χ² = 20,98, df = 3", "Odds ratio"],
    ("order", "en"): ["Likelihood ratio: χ² = 20.98, df = 3", "Odds ratio"],
    ("others", "nl"): ["Williams' t = 3,33", "Bij “Behoefte aan menselijk contact”"],
    ("others", "en"): ["Williams' t = 3.33", "With “Need for human contact” ρ = 0.20"],
}
WITH_PICTURE = [
    "study/overview",
    "study/scales",
    "findings/quadrants",
    "findings/complexity",
    "findings/organisations",
    "evidence/hypotheses",
    "evidence/explore",
]


@pytest.mark.parametrize(("path", "lang"), ANSWERS)
def test_a_page_has_its_title_and_its_answer(app, path, lang):
    at, say = app(path, lang), Say(lang)
    stem = path.rpartition("/")[2]
    assert at.title[0].value == say(f"page-{stem}")
    assert [one for one in sentences(at) if ANSWERS[path, lang] in one]
    assert not [one for one in texts(at) if "nan" in one.lower().split()]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", WITH_PICTURE)
def test_the_answer_comes_first_then_picture_table_and_method(app, path, lang):
    at, say = app(path, lang), Say(lang)
    answer = ANSWERS[path, lang]
    found = page(at)
    start = next(i for i, (_, value) in enumerate(found) if answer in str(value))
    after = found[start:]
    shown = [i for i, (kind, _) in enumerate(after) if kind == "vega_lite_chart"]
    tables = places(after, "expander", say("present-table"))
    methods = places(after, "expander", say("present-method"))
    assert tables[0] > shown[0] > 0
    assert after[tables[0] + 1][0] == "table"
    assert any(method > tables[0] for method in methods)
    before = found[:start]
    assert "vega_lite_chart" not in [kind for kind, _ in before]


@pytest.mark.parametrize(("part", "lang"), PARTS)
def test_the_key_question_has_its_parts(app, part, lang):
    at = app("findings/complexity", lang, part=part)
    told = texts(at)
    for said in PARTS[part, lang]:
        assert [one for one in told if said in one], said
    assert at.query_params["part"] == part


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_section_of_the_questionnaire_opens(app, lang):
    at = app("study/questionnaire", lang)
    section = at.selectbox(key=f"section@{lang}")
    for name in section.options[:: len(section.options) // 4]:
        at = at.selectbox(key=f"section@{lang}").select(name).run()
        assert any(kind == "vega_lite_chart" for kind, _ in page(at))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_selection_reaches_every_number(app, lang):
    only = {"group1": "organisation", "levels1": "W"}
    at = app("study/overview", lang, **only)
    assert [one for one in sentences(at) if "n = 262" in one]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_leads_on(app, lang):
    at, say = app("study/overview", lang), Say(lang)
    led = [link.label for link in at.get("page_link")]
    stems = ("complexity", "quadrants", "organisations", "hypotheses")
    assert led == [say(f"page-{stem}") for stem in stems]


RESTING = [("findings/quadrants", {}), ("findings/organisations", {})]
RESTING += [("findings/complexity", {"part": part}) for part in ("link", "slopes")]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("path", "view"), RESTING)
def test_what_a_result_rests_on_stands_above_it(app, path, view, lang):
    at, say = app(path, lang, **view), Say(lang)
    assert say("explore-rests") in texts(at)
    told = [one for one in sentences(at) if say("assumes-independent") in one]
    assert told


def places(found, kind, value):
    """Where something stands among the parts of a page."""
    return [i for i, part in enumerate(found) if part == (kind, value)]
