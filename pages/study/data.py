"""Which study are we looking at, what was read of it, and how to bring your own?"""

from __future__ import annotations

import streamlit as st

from analysis.errors import StudyError
from analysis.words import Say
from pages.parts import access, bring, caches, studies
from pages.parts.escape import escape
from pages.parts.frame import show_always
from pages.parts.links import further


def data(say: Say) -> None:
    entries = caches.entries()
    st.markdown(escape(say("data-lead", count=len(entries))))
    studies.greet(say)
    entry = entries[studies.choose(entries, say)]
    st.header(say("data-read"), anchor=False)
    _what_was_read(entry, say)
    if entry.saved:
        studies.offer_to_forget(entry, say)
    st.header(say("data-bring"), anchor=False)
    if access.visitor().studies is None:
        bring.ask(say)
    else:
        st.info(escape(say("notice-no-bringing")))


def _what_was_read(entry: caches.Entry, say: Say) -> None:
    try:
        with st.spinner(say("wait-reading")):
            opened = caches.opened(entry)
    except StudyError as error:
        studies.faults(error.lines, say)
        return
    if opened.study.simulated:
        st.warning(escape(say("notice-simulated")))
    studies.contents(opened.study, opened.store.n, say)
    if opened.receipt is not None:
        studies.receipt(opened.receipt, say)
    studies.description(entry, say)
    further(say, "overview", "questionnaire")


if __name__ == "__main__":
    show_always(data)
