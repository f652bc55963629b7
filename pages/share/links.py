"""Every link: for whom, what it opens, until when, how often opened; and its end."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import pandas as pd
import streamlit as st

from analysis.errors import StudyError
from analysis.sharing import ending, snapshots, visits
from analysis.sharing import links as kept
from analysis.sharing.kept import why
from analysis.sharing.links import Link
from analysis.words import Say
from pages.parts import access, handed, shown
from pages.parts.escape import escape
from pages.parts.frame import show_always
from pages.parts.links import further
from pages.parts.present import refuse, twin

NONE = "-"


def links(say: Say) -> None:
    st.markdown(escape(say("links-lead")))
    known, now = access.visitor().studies, visits.time()
    found = [it for it in kept.listed() if known is None or it.study in known]
    if not found:
        st.info(escape(say("links-none")))
    live = [it for it in found if it.is_live(now)]
    for link in live:
        _card(link, now, say)
    ended = [it for it in found if it not in live]
    if ended:
        with st.expander(say("links-ended", count=len(ended))):
            for link in ended:
                _card(link, now, say)
    if live:
        _as_partner({it.id: it for it in live}, say)
    further(say, "publish")


def _card(link: Link, now: datetime, say: Say) -> None:
    opened = visits.openings(link.id)
    made, ends = (it.date().isoformat() for it in (link.created_at, link.expires_at))
    with st.container(border=True):
        st.subheader(escape(link.label), anchor=False)
        st.markdown(escape(say("links-what", study=link.study, by=link.created_by)))
        version = link.data_version[:8]
        st.markdown(escape(say("links-days", made=made, ends=ends, version=version)))
        st.markdown(escape(_openings(opened, say)))
        with st.expander(say("links-trail")):
            twin(_trail(link, opened, now, say), say("links-trail"))
        if link.is_live(now):
            _left_out(link, say)
            _offer_to_end(link, say)
        elif link.revoked_at is not None:
            day = link.revoked_at.date().isoformat()
            st.caption(escape(say("links-revoked", day=day)))
        else:
            st.caption(escape(say("links-expired", day=ends)))


def _left_out(link: Link, say: Say) -> None:
    """What the gate took out when the link was made, where that is still known."""
    told = why(link.study, link.snapshot, say.language)
    if told is None:
        return
    with st.expander(say("publish-left-out")):
        st.markdown(escape(say("publish-left-out-lead", count=len(told))))
        if told:
            handed.reasons(told, say)


def _as_partner(live: Mapping[str, Link], say: Say) -> None:
    """One of the links, as it is seen by whom it is for."""
    st.header(say("links-look"), anchor=False)
    chosen = st.selectbox(
        say("links-look-at"),
        [NONE, *live],
        format_func=lambda it: live[it].label if it in live else say("publish-none"),
        key=f"links-look@{say.language}",
    )
    if chosen not in live:
        return
    with st.container(border=True):
        frozen = snapshots.thaw(live[chosen].snapshot)
        key = shown.choose_state(frozen, say)
        shown.snapshot(frozen, snapshots.state(frozen, key), say, level=3)


def _trail(
    link: Link, opened: Mapping[str, int], now: datetime, say: Say
) -> pd.DataFrame:
    """What happened to a link and when, by the day and by nobody's name."""
    rows = [(it.at.date().isoformat(), it.what, 1) for it in kept.history(link.id)]
    rows += [(day, "opened", times) for day, times in opened.items()]
    if link.revoked_at is None and not link.is_live(now):
        rows.append((link.expires_at.date().isoformat(), "past", 1))
    told = [
        (say("links-day", day=day), say("links-event", what=what, times=times))
        for day, what, times in sorted(rows)
    ]
    return pd.DataFrame(told, columns=[say("links-on"), say("links-happened")])


def _openings(opened: Mapping[str, int], say: Say) -> str:
    if not opened:
        return say("links-not-opened")
    return say("links-opened", times=sum(opened.values()), last=max(opened))


def _offer_to_end(link: Link, say: Say) -> None:
    sure = st.checkbox(say("links-sure"), key=f"sure:{link.id}")
    if st.button(say("links-end"), disabled=not sure, key=f"end:{link.id}"):
        try:
            ending.end(link.id, visits.time())
        except StudyError as error:
            refuse(error.lines, say)
            return
        st.rerun()


if __name__ == "__main__":
    show_always(links)
