"""Ways on from one page to another."""

from __future__ import annotations

import streamlit as st

from analysis.words import Say
from pages.parts import access
from pages.parts.menu import HERE, paths


def further(say: Say, *stems: str) -> None:
    """Links to other pages; the choices made travel along in the session."""
    with st.container(horizontal=True):
        allowed = {path.stem: path for path in paths(access.visitor().role)}
        for stem in stems:
            if stem in allowed:
                name = str(allowed[stem].relative_to(HERE.parent))
                st.page_link(name, label=say(f"page-{stem}"))
