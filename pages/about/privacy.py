"""What is kept of whom, where, how long, and what leaves."""

from __future__ import annotations

import streamlit as st

from analysis.words import Say
from pages.parts.shell import say

PARTS = ("answers", "links", "visitors", "people", "logs", "rights")


def privacy(words: Say) -> None:
    st.markdown(words("privacy-lead"))
    for part in PARTS:
        st.header(words(f"privacy-{part}"), anchor=False)
        st.markdown(words(f"privacy-{part}-text"))


if __name__ == "__main__":
    privacy(say())
