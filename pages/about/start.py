"""For who may see nothing yet: what this is, why, and the way in."""

from __future__ import annotations

import streamlit as st
import tomlkit

from analysis.words import Say
from pages.parts import access, menu, signing
from pages.parts.escape import escape
from pages.parts.shell import about, say

WAYS_ON = ("methods", "privacy")


def start(words: Say) -> None:
    st.markdown(escape(words("start-lead")))
    if access.viewer():
        st.info(escape(words("start-viewer")))
    elif access.visitor().role != access.NOBODY:  # at the address of another's page
        st.info(escape(words("start-elsewhere")))
    elif not access.sign_in():
        st.info(escape(words("start-no-sign-in")))
    elif access.signed_in():
        _not_listed(words)
    else:
        _sign_in(words)
    about(*(stem for stem in WAYS_ON if menu.seen_by(access.NOBODY, stem)))


def _sign_in(words: Say) -> None:
    if st.query_params.get(signing.ASKED) == signing.FAILED:
        st.warning(escape(words("start-failed")))
    st.info(escape(words("start-sign-in")))
    st.button(words("sign-in"), on_click=st.login, key="sign-in")
    st.caption(escape(words("start-after")))


def _not_listed(words: Say) -> None:
    """What an owner needs to list this visitor, ready to be sent."""
    st.info(escape(words("start-not-listed")))
    lines = tomlkit.dumps({"people": [access.identity()]})
    st.code(lines, language=None, wrap_lines=True)


if __name__ == "__main__":
    start(say())
