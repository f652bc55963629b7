"""For who may see nothing yet: what this is, why, and the way in."""

from __future__ import annotations

import streamlit as st

from analysis.words import Say
from pages.parts import access
from pages.parts.escape import escape
from pages.parts.shell import about, say


def start(words: Say) -> None:
    st.markdown(escape(words("start-lead")))
    if access.viewer():
        st.info(escape(words("start-viewer")))
    elif not access.sign_in():
        st.info(escape(words("start-no-sign-in")))
    elif getattr(st.user, "is_logged_in", False):
        st.info(escape(words("start-not-listed")))
    else:
        st.info(escape(words("start-sign-in")))
        st.button(words("sign-in"), on_click=st.login, key="sign-in")
    about("privacy")


if __name__ == "__main__":
    start(say())
