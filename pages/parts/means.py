"""A score over the levels of a group, as several pages show it."""

from __future__ import annotations

import streamlit as st

from analysis.charts.intervals import intervals
from analysis.charts.intervals import table as interval_table
from analysis.line import Line
from analysis.questions import answers, organisations, sizes
from analysis.results import Comparison, Refusal
from pages.parts.address import choose
from pages.parts.asked import Asked
from pages.parts.assumptions import resting
from pages.parts.escape import escape
from pages.parts.link import pairs, titled
from pages.parts.present import look, picture, present, table


def choose_group(asked: Asked) -> str:
    """Ask for one of the groups of the study."""
    groups = list(asked.study.groups)
    say = asked.say
    return choose(
        st.selectbox,
        say("label-group"),
        groups,
        "by",
        groups[0],
        say.language,
        say.title,
    )


def compared(outcome: str, group: str, asked: Asked) -> None:
    """Means with their intervals, the test that they are equal, and the pairs."""
    say, axis = asked.say, asked.say.title(outcome)
    found = asked.find(organisations.means, outcome, group)
    resting("welch", (outcome, group), asked)
    parts = titled(organisations.mean_estimates(found), group, say)
    present(
        (*answers.means(found, asked.level), *_sized(found.welch)),
        picture(intervals, parts, look(asked.study, say), axis=axis),
        table(interval_table, parts, say, axis),
        say("method-welch"),
        say,
    )
    if not isinstance(found.kruskal_wallis, Refusal):
        st.caption(escape(say(found.kruskal_wallis.line)))
    pairs(found.pairs, group, say, "label-mean-difference")


def _sized(found: Comparison | Refusal) -> tuple[Line, ...]:
    """How large the difference is, where there clearly is one."""
    said = sizes.of(found)
    return () if said is None else (said,)
