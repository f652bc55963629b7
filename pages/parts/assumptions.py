"""What a result rests on: each assumption, and what was found of it."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from analysis.questions.assumptions import checked
from pages.parts.asked import Asked
from pages.parts.escape import escape


def resting(procedure: str, columns: Sequence[str], asked: Asked) -> None:
    """The same, to be opened by who wants to know; it stands above a result."""
    with st.expander(asked.say("explore-rests")):
        assumptions(procedure, columns, asked)


def assumptions(procedure: str, columns: Sequence[str], asked: Asked) -> None:
    """A line per assumption of a procedure."""
    say = asked.say
    for one in asked.find(checked, procedure, tuple(columns)):
        assumes, found = say(f"assumes-{one.assumes}"), say(one.found)
        said = say("check-told", assumes=assumes, found=found)
        st.markdown(f"- {escape(said)}")
