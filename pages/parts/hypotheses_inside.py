"""Hypotheses inside the levels of groups: all at a glance, and one in full."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

import streamlit as st

from analysis.charts.board_table import board_table, levels_table, titled
from analysis.charts.forest import forest
from analysis.charts.frame import distinct
from analysis.questions import answers, board
from analysis.questions.inside import Row, groups
from pages.parts.address import choose
from pages.parts.asked import Asked
from pages.parts.escape import escape
from pages.parts.present import look, picture, present, table, twin


def glance(rows: Sequence[Row], asked: Asked) -> None:
    """A table per group: every hypothesis for everybody and for each level."""
    say = asked.say
    there = [it for it in groups(asked.study) if any(it in row.inside for row in rows)]
    for group in there:
        title = say("board-per", group=say.title(group))
        st.header(escape(title), anchor=False)
        twin(table(board_table, tuple(rows), group, say), title)
    if there:
        st.caption(escape(say("board-legend")))


def one(rows: Sequence[Row], asked: Asked) -> None:
    """One hypothesis with its effect, interval, p and verdict at every level."""
    say = asked.say
    divided = {row.verdict.hypothesis.id: row for row in rows if row.inside}
    if not divided:
        return
    st.header(say("board-one"), anchor=False)
    texts = {id: _text(row, asked) for id, row in divided.items()}
    chosen = choose(
        st.selectbox,
        say("board-choose"),
        list(divided),
        "hypothesis",
        next(iter(divided)),
        say.language,
        texts.__getitem__,
    )
    _full(divided[chosen], asked)


def _full(row: Row, asked: Asked) -> None:
    say, verdict = asked.say, row.verdict
    parts = [(say("label-everybody"), verdict)]
    for group, found in row.inside.items():
        parts += [(titled(group, it, say), v) for it, v in found.levels.items()]
    titles = distinct(title for title, _ in parts)
    effects = {t: board.effect(v) for t, (_, v) in zip(titles, parts, strict=True)}
    drawn = picture(
        forest,
        effects,
        look(asked.study, say),
        axis=say(f"board-axis-{board.unit(verdict)}"),
        smallest=verdict.hypothesis.smallest,
    )
    said = [answers.inside(found, asked.level) for found in row.inside.values()]
    told = tuple(chain.from_iterable(said))
    present(told, drawn, table(levels_table, row, say), say("board-legend"), say)


def _text(row: Row, asked: Asked) -> str:
    one = row.verdict.hypothesis
    return asked.say("hypothesis-text", id=one.id, text=asked.say.text(one.text))
