"""A link that was just made, told once, with a note to send along."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from analysis.sharing.links import Link
from analysis.words import Say
from pages.parts.escape import escape
from pages.parts.present import twin

Made = tuple[Link, str]  # the token is nowhere else


def show(made: Made | None, say: Say) -> None:
    """The address to send, and words to send it with."""
    if made is None:
        return
    link, token = made
    st.success(escape(say("handed-done", label=link.label)))
    st.code(address(token), language=None, wrap_lines=True)
    st.caption(escape(say("handed-once")))
    with st.expander(say("handed-note")):
        day = link.expires_at.date().isoformat()
        st.code(say("handed-note-text", day=day), language=None, wrap_lines=True)


def address(token: str) -> str:
    """Where the link opens; the part before it is where this page stands."""
    here = st.context.url or "http://localhost:8501/publish"
    return f"{here.rpartition('/')[0]}/s/{token}"


def reasons(told: Sequence[str], say: Say) -> None:
    """What was taken out and why, for the owner alone."""
    title = say("publish-why")
    twin(pd.DataFrame({title: list(dict.fromkeys(told))}), title)
