"""Do the items of each scale belong together, and how do respondents score?"""

from __future__ import annotations

import streamlit as st

from analysis.charts import scale_tables, structure_table
from analysis.charts.distribution import distribution
from analysis.charts.distribution import table as distribution_table
from analysis.questions import answers
from analysis.questions.scales import (
    reliabilities,
    score,
    scores,
    spread,
    structure,
)
from analysis.results import Density, Description, Refusal, Reliability
from analysis.store import Store
from analysis.study.model import Study
from analysis.words import Say
from pages.parts.address import choose
from pages.parts.asked import Asked
from pages.parts.caches import Choices, remember
from pages.parts.escape import escape
from pages.parts.frame import show
from pages.parts.present import look, picture, present, table, tell, twin


def scales(study: Study, store: Store, say: Say, choices: Choices) -> None:
    if not study.scales:
        tell("lacks-scales", say)
        return
    asked = Asked(study, store, say, choices)
    hangs = asked.find(reliabilities)
    tell(answers.scales(hangs), say)
    twin(table(scale_tables.scales, hangs, asked.find(scores), say), say("page-scales"))
    names = list(study.scales)
    chosen = choose(
        st.selectbox,
        say("label-scale"),
        names,
        "scale",
        names[0],
        say.language,
        say.title,
    )
    st.header(escape(say.title(chosen)), anchor=False)
    _items(hangs.get(chosen), say)
    _spread(chosen, asked)
    if chosen in hangs:
        _structure(chosen, asked)


def _items(found: Reliability | Refusal | None, say: Say) -> None:
    if found is None:
        tell("scales-one-item", say)
        return
    present(answers.reliability(found), None, None, say("method-alpha"), say)
    if isinstance(found, Reliability):
        twin(table(scale_tables.reliability, found, say), say("label-items"))


def _structure(name: str, asked: Asked) -> None:
    found, say = asked.find(structure, name), asked.say
    present(
        answers.structure(found),
        None,
        table(structure_table.structure, found, say),
        say("method-structure"),
        say,
    )


def _spread(name: str, asked: Asked) -> None:
    say = asked.say
    described: Description | Refusal = asked.find(score, name)
    found = remember(spread, asked.store, asked.choices, name)
    if not isinstance(found, Density) or isinstance(described, Refusal):
        present(answers.score(described), None, None, None, say)
        return
    present(
        answers.score(described),
        picture(distribution, found, look(asked.study, say), axis=say.title(name)),
        table(distribution_table, found, say),
        say("method-description"),
        say,
    )


if __name__ == "__main__":
    show(scales)
