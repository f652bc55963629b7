"""Does the answer depend on the choice? The key question in every defensible way."""

from __future__ import annotations

import streamlit as st

from analysis.charts import choice_words
from analysis.charts import specification_tables as tables
from analysis.charts.specification_curve import specification_curve
from analysis.questions import robust
from analysis.questions.multiverse import multiverse
from analysis.results.multiverse import Multiverse, Specifications
from analysis.store import Store
from analysis.study.model import LEVELS, QUADRANTS, Study
from analysis.words import Say
from pages.parts.address import choose
from pages.parts.asked import Asked
from pages.parts.caches import Choices
from pages.parts.escape import escape
from pages.parts.frame import show
from pages.parts.present import look, picture, present, table, tell, twin

AXES = {"difference": "axis-robust-spread", "search": "axis-robust-contrast"}
AXES |= {"decision": "axis-robust-contrast"}


def robustness(study: Study, store: Store, say: Say, choices: Choices) -> None:
    if study.question is None:
        tell("lacks-question", say)
        return
    asked = Asked(study, store, say, choices)
    with st.spinner(say("wait-computing"), show_time=True):
        found = asked.find(multiverse)
    for one in _first(found):
        present(_in_short(one, asked), None, None, None, say)
    part = choose(
        st.selectbox,
        say("robust-part"),
        list(found.curves),
        "estimand",
        robust.OVERALL,
        say.language,
        lambda name: _title(name, asked),
    )
    _curve(found.curves[part], asked)
    _choices(found.curves[part], say)
    _why(found, part, say)


def _first(found: Multiverse) -> list[Specifications]:
    """What stands at the top, whatever is looked at."""
    names = (robust.OVERALL, robust.DIFFERENCE)
    return [found.curves[name] for name in names if name in found.curves]


def _in_short(found: Specifications, asked: Asked) -> str:
    """The answer in one sentence; of what has none, what it is about too."""
    said = asked.say(robust.answer(found.agreement, asked.study)[0])
    if found.size:
        return said
    return asked.say("label-told", part=_title(found.estimand, asked), said=said)


def _title(name: str, asked: Asked) -> str:
    say, axes = asked.say, asked.study.quadrants
    if name in LEVELS:
        return say("robust-part-quadrant", quadrant=say.level(QUADRANTS, name))
    if axes is not None and name in ("search", "decision"):
        return say("robust-part-axis", axis=say.title(getattr(axes, name)))
    return say(f"robust-part-{name}")


def _curve(found: Specifications, asked: Asked) -> None:
    say = asked.say
    st.header(escape(_title(found.estimand, asked)), anchor=False)
    said = robust.answer(found.agreement, asked.study)
    if not found.size:
        tell(said, say)
        return
    axis = say(AXES.get(found.estimand, "axis-robust"))
    present(
        said if found.estimand not in (robust.OVERALL, robust.DIFFERENCE) else said[1:],
        picture(specification_curve, found, look(asked.study, say), axis=axis),
        table(tables.specifications, found, say),
        say("method-multiverse"),
        say,
    )


def _choices(found: Specifications, say: Say) -> None:
    if not found.size:
        return
    st.header(say("robust-choices"), anchor=False)
    if not found.choices:
        tell("answer-robust-no-choice", say)
        return
    present(_matters(found, say), None, None, None, say)
    twin(table(tables.choices, found, say), say("robust-choices"))


def _matters(found: Specifications, say: Say) -> str:
    """The choice that matters most, with its outermost options."""
    most = found.choices[0]
    low, high = (f(most.options, key=lambda it: it.median) for f in (min, max))
    return say(
        "answer-robust-choice",
        choice=choice_words.choice(most.id, say),
        explained=most.explained,
        low=low.median,
        lowest=choice_words.option(low.choice, low.option, say),
        high=high.median,
        highest=choice_words.option(high.choice, high.option, say),
    )


def _why(found: Multiverse, part: str, say: Say) -> None:
    st.header(say("robust-why"), anchor=False)
    tell([say("robust-why-lead", of=found.curves[part].size), *found.left_out], say)
    twin(table(tables.varied, found, part, say), say("robust-why"))


if __name__ == "__main__":
    show(robustness)
