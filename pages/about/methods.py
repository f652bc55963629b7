"""How everything is computed, where it comes from, and how it was checked."""

from __future__ import annotations

import streamlit as st

from analysis.charts.procedures import doi_links, procedures, subjects
from analysis.questions.procedures import PROCEDURES
from analysis.words import Say
from pages.parts.frame import show_always
from pages.parts.present import table, tell, twin, written

PARTS = ("scores", "quadrants", "missing", "tests", "checks", "limits", "privacy")


def methods(say: Say) -> None:
    tell("methods-lead", say)
    for part in PARTS:
        st.header(say(f"methods-{part}"), anchor=False)
        st.markdown(say(f"methods-{part}-text"))
        if part == "tests":
            _procedures(say)


def _procedures(say: Say) -> None:
    for subject, found in subjects(PROCEDURES).items():
        title = say(f"subject-{subject}")
        with st.expander(title):
            twin(table(procedures, found, say), title)
            st.markdown(written(doi_links, found, say))


if __name__ == "__main__":
    show_always(methods)
