"""Ways on from one page to another."""

from __future__ import annotations

import streamlit as st

from analysis.words import Say
from pages.parts.frame import FILES, HERE


def further(say: Say, *stems: str) -> None:
    """Links to other pages; the choices made travel along in the session."""
    with st.container(horizontal=True):
        for stem in stems:
            path = next(
                (p for ps in FILES.values() for p in ps if p.stem == stem), None
            )
            if path is not None:
                name = str(path.relative_to(HERE.parent))
                st.page_link(name, label=say(f"page-{stem}"))
