"""Each organisation beside the others: its link, its level, its customers."""

from __future__ import annotations

import streamlit as st

from analysis.charts import group_tables, quadrant_tables
from analysis.questions import key, organisations, quadrants
from analysis.store import Store
from analysis.study.model import Study
from analysis.words import Say
from pages.parts import link, means
from pages.parts.asked import Asked
from pages.parts.caches import Choices
from pages.parts.escape import escape
from pages.parts.frame import show
from pages.parts.present import present, table, tell, twin


def each_organisation(study: Study, store: Store, say: Say, choices: Choices) -> None:
    if study.question is None:
        tell("lacks-question", say)
        return
    if not study.groups:
        tell("lacks-groups", say)
        return
    asked = Asked(study, store, say, choices)
    group = means.choose_group(asked)
    within = asked.find(key.within, study.question, group)
    link.per_level(within, asked)
    link.pairs(within.pairs, group, say, "label-correlation-difference")
    _against_the_rest(group, asked)
    st.header(escape(say.title(study.question.outcome)), anchor=False)
    means.compared(study.question.outcome, group, asked)
    if study.quadrants is not None:
        st.header(say("quadrants-per-group"), anchor=False)
        found = asked.find(quadrants.per_level, group)
        twin(
            table(quadrant_tables.shares, found, group, say), say("quadrants-per-group")
        )


def _against_the_rest(group: str, asked: Asked) -> None:
    say, question = asked.say, asked.study.question
    st.header(say("organisations-rest"), anchor=False)
    found = asked.find(organisations.each_against_the_rest, question, group)
    tell("organisations-rest-lead", say)
    twin(
        table(group_tables.against_the_rest, found, group, say),
        say("organisations-rest"),
    )
    present((), None, None, say("method-rest"), say)


if __name__ == "__main__":
    show(each_organisation)
