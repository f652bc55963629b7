"""Every question: its wording, its answers, and who gave none."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from analysis.charts import likert
from analysis.charts.distribution import histogram
from analysis.charts.distribution import table as histogram_table
from analysis.charts.items import wordings
from analysis.questions import answers
from analysis.questions import questionnaire as questions
from analysis.results import AnswerCounts
from analysis.store import Store
from analysis.study.model import Study
from analysis.words import Say
from pages.parts.address import choose
from pages.parts.asked import Asked
from pages.parts.caches import Choices, remember
from pages.parts.frame import show
from pages.parts.present import look, picture, present, table, tell, twin


def questionnaire(study: Study, store: Store, say: Say, choices: Choices) -> None:
    sections = questions.sections(study)
    if not sections:
        tell("lacks-items", say)
        return
    asked = Asked(study, store, say, choices)
    names = list(sections)
    section = choose(
        st.selectbox,
        say("label-section"),
        names,
        "section",
        names[0],
        say.language,
        lambda name: say("section-rest") if name == questions.REST else say.title(name),
    )
    found = remember(questions.answers, store, choices, sections[section])
    tell(answers.questionnaire(found, store.n), say)
    for alike in questions.alike(study, found):
        _picture(alike, asked)
    st.header(say("questionnaire-missing"), anchor=False)
    twin(table(wordings, found, study, say), say("questionnaire-missing"))
    present((), None, None, say("method-questionnaire"), say)


def _picture(alike: Sequence[AnswerCounts], asked: Asked) -> None:
    say, shown = asked.say, look(asked.study, asked.say)
    labels = [say.title(one.item) for one in alike]
    if likert.fits(alike[0]):
        drawn = picture(likert.likert, alike, labels, shown)
        present((), drawn, table(likert.table, alike, labels, say), None, say)
        return
    for one, label in zip(alike, labels, strict=True):
        if one.n:
            drawn = picture(histogram, one, shown, axis=label)
            present((), drawn, table(histogram_table, one, say), None, say)


if __name__ == "__main__":
    show(questionnaire)
