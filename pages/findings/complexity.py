"""The key question in depth: how are the two scores linked, for whom, how surely?"""

from __future__ import annotations

import streamlit as st

from analysis.questions import answers, key
from analysis.results import Refusal
from analysis.store import Store
from analysis.study.model import QUADRANTS, Study
from analysis.words import Say
from pages.parts import link, models
from pages.parts.address import choose
from pages.parts.asked import Asked
from pages.parts.assumptions import resting
from pages.parts.caches import Choices
from pages.parts.escape import escape
from pages.parts.frame import show
from pages.parts.links import further
from pages.parts.present import present, tell


def complexity(study: Study, store: Store, say: Say, choices: Choices) -> None:
    if study.question is None:
        tell("lacks-question", say)
        return
    asked = Asked(study, store, say, choices)
    found = asked.find(key.ask, study.question)
    first = found.overall["spearman"]
    tell(answers.link(first), say)
    if isinstance(first, Refusal):
        further(say, "questionnaire", "scales", "data")
        return
    split = study.quadrants is not None
    part = choose(
        st.segmented_control,
        say("label-part"),
        [name for name in PARTS if split or name in WITHOUT_QUADRANTS],
        "part",
        WITHOUT_QUADRANTS[0],
        say.language,
        lambda name: say(f"complexity-{name}"),
        required=True,
    )
    PARTS[part](found, asked)


def _link(found: key.KeyQuestion, asked: Asked) -> None:
    say = asked.say
    resting("spearman", (found.outcome, found.predictor), asked)
    link.straight(found, asked)
    link.measures(found, say)
    st.header(say("complexity-bend"), anchor=False)
    present(answers.bend(found.bend, asked.level), None, None, say("method-bend"), say)


def _quadrants(found: key.KeyQuestion, asked: Asked) -> None:
    say, study = asked.say, asked.study
    within = asked.find(key.within, study.question, QUADRANTS)
    link.per_level(within, asked)
    link.pairs(within.pairs, QUADRANTS, say, "label-correlation-difference")
    st.header(say("complexity-lines"), anchor=False)
    link.curves(asked.find(key.curves, study.question, QUADRANTS), QUADRANTS, asked)


def _slopes(found: key.KeyQuestion, asked: Asked) -> None:
    question = asked.study.question
    if question is not None:
        columns = (question.outcome, question.predictor, QUADRANTS)
        resting("moderation", columns, asked)
    models.moderation(asked.find(key.moderation, question, QUADRANTS), asked)
    if question is not None and question.covariates:
        st.header(asked.say("complexity-covariates"), anchor=False)
        covariates = question.covariates
        adjusted = asked.find(key.moderation, question, QUADRANTS, covariates)
        models.moderation(adjusted, asked)
    models.along_score(asked)


def _order(found: key.KeyQuestion, asked: Asked) -> None:
    with st.spinner(asked.say("wait-computing")):
        ordinal = asked.find(key.ordinal_moderation, asked.study.question, QUADRANTS)
    models.ordinal(ordinal, asked)


def _others(found: key.KeyQuestion, asked: Asked) -> None:
    say = asked.say
    if found.adjusted is not None:
        st.header(say("complexity-covariates"), anchor=False)
        models.coefficients(found.adjusted, say)
    first = found.overall["spearman"]
    others = asked.find(key.beside, asked.study.question)
    for other in others:
        st.header(escape(say.title(other.outcome)), anchor=False)
        link.beside(other, first, asked)
    if found.adjusted is None and not others:
        tell("complexity-no-others", say)


PARTS = {
    "link": _link,
    "quadrants": _quadrants,
    "slopes": _slopes,
    "order": _order,
    "others": _others,
}
WITHOUT_QUADRANTS = ("link", "others")

if __name__ == "__main__":
    show(complexity)
