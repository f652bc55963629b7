"""What the researchers expected, and what the answers say of it."""

from __future__ import annotations

import streamlit as st

from analysis.charts.forest import forest
from analysis.charts.verdict_table import verdict_table
from analysis.questions import answers, board, inside, sizes
from analysis.questions.verdicts import Verdict
from analysis.store import Store
from analysis.study.model import Study
from analysis.words import Say
from pages.parts import hypotheses_edited, hypotheses_inside, studies
from pages.parts.asked import Asked
from pages.parts.caches import Choices
from pages.parts.escape import escape
from pages.parts.frame import show
from pages.parts.present import look, picture, present, table, tell


def hypotheses(study: Study, store: Store, say: Say, choices: Choices) -> None:
    asked = Asked(study, store, say, choices)
    studies.greet(say)
    if study.hypotheses:
        _judged(asked)
    else:
        tell("lacks-hypotheses", say)
    hypotheses_edited.gone(study, say)
    hypotheses_edited.edit(asked)


def _judged(asked: Asked) -> None:
    say = asked.say
    with st.spinner(say("wait-computing")):
        rows = asked.find(inside.board)
    found = tuple(row.verdict for row in rows)
    present(
        answers.hypotheses(found),
        _picture(found, asked),
        table(verdict_table, found, say),
        say("board-rules"),
        say,
    )
    hypotheses_inside.glance(rows, asked)
    hypotheses_inside.one(rows, asked)
    for family in dict.fromkeys(one.family for one in found):
        st.header(say(f"family-{family}"), anchor=False)
        for one in found:
            if one.family == family:
                _card(one, asked)


def _picture(found: tuple[Verdict, ...], asked: Asked) -> str | None:
    """The effects that share a unit, in one picture."""
    say, effects = asked.say, board.effects(found)
    if not effects:
        return None
    shown = look(asked.study, say)
    smallest = board.smallest(found)
    return picture(forest, effects, shown, axis=say("axis-effect"), smallest=smallest)


def _card(one: Verdict, asked: Asked) -> None:
    say, hypothesis = asked.say, one.hypothesis
    with st.container(border=True):
        kind = say(f"kind-{hypothesis.kind}")
        title = say("hypothesis-title", id=hypothesis.id, kind=kind)
        st.subheader(escape(title), anchor=False)
        st.markdown(escape(say.text(hypothesis.text)))
        st.markdown(say(f"ruling-mark-{one.ruling}"))
        size = sizes.of(one.evidence.result)
        tell((answers.finding(one, asked.level), *((size,) if size else ())), say)
        st.caption(escape(_why(one, asked)))
        hypotheses_edited.former(hypothesis.id, asked.study, say)


def _why(one: Verdict, asked: Asked) -> str:
    """The rule that decided, and p within the family."""
    facts = {"risk": 1 - asked.level, "smallest": one.hypothesis.smallest or 0.0}
    said = [asked.say(one.why, **facts)]
    if one.p_adjusted is not None:
        said.append(asked.say("hypothesis-p", p=one.p_adjusted, of=one.family_size))
    if one.hypothesis.date:
        said.append(asked.say("hypothesis-date", date=one.hypothesis.date))
    return " ".join(said)


if __name__ == "__main__":
    show(hypotheses)
