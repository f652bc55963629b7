"""What a partner organisation sees: a frozen view, read and nothing more.

Nothing is computed and no answer is opened here; this page knows links and
snapshots, and no study.
"""

from __future__ import annotations

import streamlit as st

from analysis.sharing import snapshots, visits
from analysis.sharing.links import Link
from analysis.sharing.snapshots import BrokenSnapshotError
from analysis.words import Say
from pages.parts import shown
from pages.parts.follow import cookie
from pages.parts.shell import about, say

CHECKED = "15s"  # so that a link that is ended goes dark in an open tab


def view() -> None:
    words, link = say(), _link()
    if link is None:
        _ended(words)
        return
    _watch(link.id)
    try:
        frozen = snapshots.thaw(link.snapshot)
        key = shown.choose_state(frozen, words)
        content = snapshots.state(frozen, key)
    except BrokenSnapshotError:
        _ended(words)
        return
    shown.snapshot(frozen, content, words)
    st.caption(words("view-until", day=link.expires_at.date().isoformat()))
    about("privacy")


def _link() -> Link | None:
    """The live link that this browser holds open for the address, if any."""
    asked = st.query_params.get("view", "")
    hold = st.context.cookies.get(cookie(asked)) if asked.isalnum() else None
    return visits.held(asked, hold) if isinstance(hold, str) else None


@st.fragment(run_every=CHECKED)
def _watch(id: str) -> None:
    link = _link()
    if link is None or link.id != id:
        st.rerun()


def _ended(words: Say) -> None:
    """The same for a link that is unknown, has ended, or cannot be read."""
    st.info(words("view-ended"))


if __name__ == "__main__":
    view()
