from dataclasses import replace

import numpy as np
import pytest

from analysis.line import Line
from analysis.questions import answers, key, organisations, quadrants
from analysis.questions.hypotheses import verdicts
from analysis.questions.questionnaire import answers as counted
from analysis.questions.scales import reliabilities, score, scores
from analysis.results import Comparison, Refusal
from analysis.study.model import QUADRANTS, Hypothesis, Question
from analysis.words import LANGUAGES, Say
from tests.questions.simulated import TWO_IN_ONE_QUADRANT, question, store

LEVEL = 0.95
CLEAR, UNCLEAR = 0.001, 0.6
CONSTANT = {"y": np.full(400, 4)}
ALSO = replace(question(), also=("z",))


def said(found, language, study=None):
    """The sentences of an answer; a refusal's own among them."""
    say = Say(language, study or store()[0].study)
    lines = [
        line
        for part in found
        for line in (part.lines if isinstance(part, Refusal) else (part,))
    ]
    return [say(line) for line in lines]


def with_p(found: Comparison, p):
    return replace(found, p=p)


def both_ways():
    """Every answer that rests on a test, as it is when clear and when not."""
    held, _ = store()
    within = key.within(held, question(), QUADRANTS)
    moved = key.moderation(held, question())
    odds = key.ordinal_moderation(held, question())
    (beside,) = key.beside(held, ALSO)
    means = organisations.means(held, "y", "place")
    bend = key.ask(held, question()).bend
    link = key.ask(held, question()).overall["spearman"]
    return {
        "within": lambda p: answers.within(
            replace(within, equal=with_p(within.equal, p)), LEVEL
        ),
        "moderation": lambda p: answers.moderation(
            replace(moved, change=with_p(moved.change, p)), LEVEL
        ),
        "order": lambda p: answers.order(
            replace(odds, tests=tuple(with_p(it, p) for it in odds.tests)), LEVEL
        ),
        "bend": lambda p: answers.bend(with_p(bend, p), LEVEL),
        "beside": lambda p: answers.beside(
            replace(beside, difference=with_p(beside.difference, p)), link, LEVEL
        ),
        "means": lambda p: answers.means(
            replace(means, welch=with_p(means.welch, p)), LEVEL
        ),
    }


ANSWERS = both_ways()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ANSWERS)
def test_what_is_open_is_said_otherwise_than_what_is_clear(name, language):
    clear, unclear = (said(ANSWERS[name](p), language) for p in (CLEAR, UNCLEAR))
    assert len(clear) == len(unclear)
    first = [one.partition(":")[0] for one in (*clear, *unclear)]
    assert len(set(first)) == len(first)
    open_words = {"nl": ["laten open", "geen reden"], "en": ["leave open", "no reason"]}
    for sentence in unclear:
        assert any(word in sentence for word in open_words[language])
        assert "p = ,600" in sentence or "p = .600" in sentence


def test_an_adjusted_p_decides_where_there_is_one():
    held, _ = store()
    means = organisations.means(held, "y", "place")
    adjusted = replace(means.welch, p=CLEAR, p_adjusted=UNCLEAR)
    (line,) = answers.means(replace(means, welch=adjusted), LEVEL)
    assert line.facts["differs"] == "open"
    (line,) = answers.means(replace(means, welch=with_p(means.welch, 0.07)), 0.90)
    assert line.facts["differs"] == "yes"


def test_the_link_says_direction_and_strength():
    held, _ = store()
    link = key.ask(held, question()).overall["spearman"]
    up = replace(link, value=0.31, interval=replace(link.interval, low=0.25, high=0.36))
    down = replace(up, value=-0.6, interval=replace(link.interval, low=-0.7, high=-0.5))
    unsure = replace(up, interval=replace(link.interval, low=-0.1, high=0.7))
    (sentence,) = said(answers.link(up), "nl")
    assert sentence.startswith("Wie hoger scoort op “x”, scoort doorgaans ook hoger")
    assert "matig sterk" in sentence
    assert "ρ = 0,31 (95%-interval 0,25 tot 0,36)" in sentence
    (sentence,) = said(answers.link(down), "en")
    assert "tend to score lower on “y”; the link is strong." in sentence
    assert "ρ = −0.60" in sentence
    (sentence,) = said(answers.link(unsure), "en")
    assert sentence.startswith("These answers leave open whether “x” and “y”")


def test_levels_are_named_by_their_titles():
    (sentence,) = said(ANSWERS["within"](CLEAR), "en")
    assert "“Guided doer”" in sentence
    (sentence,) = said(ANSWERS["means"](UNCLEAR), "nl")
    assert "“tax”" in sentence
    assert "place[" not in sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_constant_outcome_is_refused_by_every_answer(language):
    held, _ = store(CONSTANT)
    found = key.ask(held, question())
    (beside,) = key.beside(held, ALSO)
    refused = [
        answers.link(found.overall["spearman"]),
        answers.bend(found.bend, LEVEL),
        answers.within(key.within(held, question(), QUADRANTS), LEVEL),
        answers.moderation(key.moderation(held, question()), LEVEL),
        answers.order(key.ordinal_moderation(held, question()), LEVEL),
        answers.beside(beside, found.overall["spearman"], LEVEL),
        answers.means(organisations.means(held, "y", "place"), LEVEL),
    ]
    for one in refused:
        assert [type(part) for part in one] == [Refusal]
        assert said(one, language)


def test_one_level_has_nothing_to_differ_from():
    held, _ = store({"place": np.full(400, "tax")})
    within = answers.within(key.within(held, question(), "place"), LEVEL)
    means = answers.means(organisations.means(held, "y", "place"), LEVEL)
    assert said(within, "nl") == said(means, "nl")
    assert said(means, "nl")[0].startswith("Maar één groep heeft antwoorden")


def test_the_second_outcome_may_be_refused_alone():
    held, _ = store({"z": np.full(400, 4)})
    link = key.ask(held, question()).overall["spearman"]
    (beside,) = key.beside(held, ALSO)
    (refusal,) = answers.beside(beside, link, LEVEL)
    assert refusal is beside.overall


@pytest.mark.parametrize(("language", "most"), [("nl", "grootste"), ("en", "largest")])
def test_quadrants_say_the_largest_and_who_stands_on_the_cut(language, most):
    held, rows = store()
    (sentence,) = said(answers.quadrants(quadrants.found(held)), language)
    assert most in sentence
    on_the_cut = int((rows["s"] == np.median(rows["s"])).sum())
    assert f" {on_the_cut}" in sentence
    assert said(answers.elsewhere(()), language)


def test_most_who_would_be_elsewhere_are_told():
    held, _ = store()
    rules = quadrants.alternatives(held)
    (line,) = answers.elsewhere(rules)
    assert line.facts["moved"] == max(one.moved for one in rules)
    assert line.facts["share"] == line.facts["moved"] / 400


@pytest.mark.parametrize("language", LANGUAGES)
def test_scales_of_one_item_and_refused_ones_are_told_apart(language):
    held, _ = store()
    none = said(answers.scales(reliabilities(held)), language)
    refusal = Refusal(measure="alpha", of=("a",), lines=(), n=0, n_missing=0)
    refused = said(answers.scales({"x": refusal}), language)
    assert none != refused


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("several", [False, True])
def test_scales_are_counted_and_the_lowest_is_named(language, several):
    study = store()[0].study
    scale = replace(study.scales["x"], items=("x", "y"))
    scales = {"x": scale, "w": replace(scale, items=("s", "d"))}
    study = replace(study, scales=scales if several else {"x": scale})
    found = reliabilities(store()[0].defined(study))
    lowest = min(found, key=lambda name: found[name].alpha.value)
    (sentence,) = said(answers.scales(found), language, study)
    assert f"“{lowest}”" in sentence
    for one in found.values():
        assert said(answers.reliability(one), language, study)


def test_a_score_of_one_respondent_has_no_spread():
    held, rows = store()
    alone = {"x": np.r_[[3], np.full(399, 9)]}  # 9 is no answer
    one = score(store(alone)[0], "x")
    assert said(answers.score(one), "nl") == [
        "Eén respondent heeft een score op “x”: 3,00. 399 hebben er geen."
    ]
    mean = f"{rows['x'].mean():.2f}".replace(".", ",")
    assert f"gemiddeld {mean}" in said(answers.score(scores(held)["x"]), "nl")[0]


def test_a_questionnaire_says_how_many_answered():
    held, _ = store({"z": np.r_[np.full(100, 9), np.full(300, 2)]})
    one, two = (answers.questionnaire(counted(held, it), 400) for it in ("z", "xz"))
    alike = answers.questionnaire(counted(held, "xy"), 400)
    assert said(one, "en") == ["One question, answered by 300 of 400 respondents."]
    assert said(two, "nl") == [
        "2 vragen, elk beantwoord door 300 tot 400 van de 400 respondenten."
    ]
    assert said(alike, "en") == [
        "2 questions, each answered by 400 of 400 respondents."
    ]


def test_hypotheses_are_counted_by_their_verdict():
    held, _ = store()
    told = [
        Hypothesis(id="A", text={}, kind="association", x="x", y="y"),
        Hypothesis(id="B", text={}, kind="moderation", x="x", y="y", by=QUADRANTS),
    ]
    found = verdicts(held.defined(replace(held.study, hypotheses=tuple(told))))
    (sentence,) = said(answers.hypotheses(found), "nl")
    assert sentence.startswith("2 hypothesen zijn getoetst: 2 ondersteund, 0 tegen")
    (sentence,) = said(answers.hypotheses(found[:1]), "en")
    assert sentence == (
        "One hypothesis was tested: 1 supported, 0 contradicted, 0 without an effect "
        "that matters, 0 undecided."
    )


def test_a_finding_is_said_in_the_words_of_its_hypothesis():
    held, _ = store()
    told = Hypothesis(id="A", text={}, kind="moderation", x="x", y="y", by=QUADRANTS)
    study = replace(held.study, hypotheses=(told,))
    (one,) = verdicts(held.defined(study))
    line = answers.finding(one, LEVEL)
    assert isinstance(line, Line)
    assert said([line], "en")[0].startswith("The line is not equally steep everywhere")
    flat = replace(study, hypotheses=(replace(told, kind="association", by=None),))
    (one,) = verdicts(store(CONSTANT)[0].defined(flat))
    assert isinstance(answers.finding(one, LEVEL), Refusal)


def test_nobody_in_a_quadrant_leaves_the_others_to_compare():
    held, _ = store(TWO_IN_ONE_QUADRANT)
    asked = Question(predictor="x", outcome="y")
    found = answers.within(key.within(held, asked, QUADRANTS), LEVEL)
    assert [type(part) for part in found] == [Refusal]
