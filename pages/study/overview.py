"""The answer on one screen: how are complexity and the need for service linked?"""

from __future__ import annotations

import streamlit as st

from analysis.questions import answers, key
from analysis.results import Refusal
from analysis.store import Store
from analysis.study.model import QUADRANTS, Study
from analysis.words import Say
from pages.parts import link
from pages.parts.asked import Asked
from pages.parts.caches import Choices
from pages.parts.frame import show
from pages.parts.links import further
from pages.parts.present import tell

LOW = 250  # pixels: a laptop's screen holds the answer without scrolling


def overview(study: Study, store: Store, say: Say, choices: Choices) -> None:
    if study.question is None:
        tell("lacks-question", say)
        further(say, "questionnaire", "scales", "data")
        return
    asked = Asked(study, store, say, choices)
    found = asked.find(key.ask, study.question)
    first = found.overall["spearman"]
    tell(answers.link(first), say)
    if isinstance(first, Refusal):
        further(say, "questionnaire", "scales", "data")
        return
    if study.quadrants is None:
        link.straight(found, asked)
    else:
        _with_quadrants(found, asked)
    for other in asked.find(key.beside, study.question):
        tell(answers.beside(other, first, asked.level), say)
    further(say, "complexity", "quadrants", "organisations", "hypotheses")


def _with_quadrants(found: key.KeyQuestion, asked: Asked) -> None:
    within = asked.find(key.within, asked.study.question, QUADRANTS)
    left, right = st.columns(2)
    with left:
        link.straight(found, asked, height=LOW)
    with right:
        link.per_level(within, asked, sentence=False)
    tell(answers.within(within, asked.level), asked.say)


if __name__ == "__main__":
    show(overview)
