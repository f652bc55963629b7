"""Four kinds of customers: how many of each, how sure, and do they differ?"""

from __future__ import annotations

import streamlit as st

from analysis.charts import quadrant_tables
from analysis.charts.quadrant_map import quadrant_map
from analysis.charts.quadrant_map import table as map_table
from analysis.questions import answers, quadrants
from analysis.results import Density, QuadrantShares, Refusal
from analysis.store import Store
from analysis.study.model import QUADRANTS, Study
from analysis.words import Say
from pages.parts import honesty, means
from pages.parts.asked import Asked
from pages.parts.caches import Choices, remember
from pages.parts.frame import show
from pages.parts.present import look, picture, present, table, tell, twin


def quadrants_of_customers(
    study: Study, store: Store, say: Say, choices: Choices
) -> None:
    if study.quadrants is None:
        tell("lacks-quadrants", say)
        return
    asked = Asked(study, store, say, choices)
    _map(asked.find(quadrants.found), asked)
    _elsewhere(asked)
    honesty.misplaced(asked)
    honesty.uncut(asked)
    _differ(asked)
    _per_group(asked)


def _map(found: QuadrantShares | Refusal, asked: Asked) -> None:
    say = asked.say
    if isinstance(found, Refusal):
        present(answers.quadrants(found), None, None, None, say)
        return
    grid = remember(quadrants.density, asked.store, asked.choices)
    drawn = grid if isinstance(grid, Density) else None
    present(
        answers.quadrants(found),
        picture(quadrant_map, found, drawn, look(asked.study, say)),
        table(map_table, found, say),
        say("method-quadrants"),
        say,
    )


def _elsewhere(asked: Asked) -> None:
    say = asked.say
    st.header(say("quadrants-elsewhere"), anchor=False)
    rules = remember(quadrants.alternatives, asked.store, asked.choices)
    tell(answers.elsewhere(rules), say)
    if rules:
        twin(
            table(quadrant_tables.alternatives, rules, say), say("quadrants-elsewhere")
        )


def _differ(asked: Asked) -> None:
    question = asked.study.question
    if question is None:
        return
    st.header(asked.say("quadrants-differ"), anchor=False)
    for outcome in (question.outcome, *question.also, question.predictor):
        means.compared(outcome, QUADRANTS, asked)


def _per_group(asked: Asked) -> None:
    say = asked.say
    if not asked.study.groups:
        return
    st.header(say("quadrants-per-group"), anchor=False)
    group = means.choose_group(asked)
    found = asked.find(quadrants.per_level, group)
    twin(table(quadrant_tables.shares, found, group, say), say("quadrants-per-group"))
    present((), None, None, say("method-share"), say)


if __name__ == "__main__":
    show(quadrants_of_customers)
