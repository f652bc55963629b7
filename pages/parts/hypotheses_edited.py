"""Hypotheses added, changed and taken away, and what they were before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import streamlit as st

from analysis.errors import StudyError
from analysis.line import Line
from analysis.study import revise, shelf
from analysis.study.model import Former, Hypothesis, Study
from analysis.study.read import read
from analysis.words import Say
from pages.parts import access, hypothesis_form, studies
from pages.parts.address import choose
from pages.parts.asked import Asked
from pages.parts.caches import Entry, entries
from pages.parts.drafts import Draft
from pages.parts.escape import escape
from pages.parts.present import refuse

NEW = "new"


def former(id: str, study: Study, say: Say) -> None:
    """What a hypothesis was before, the oldest first."""
    for one in study.former_hypotheses:
        if one.id == id:
            st.caption(escape(say("board-former", **_facts(one, say))))


def gone(study: Study, say: Say) -> None:
    """Hypotheses that are no more: nobody should forget that they were."""
    there = {one.id for one in study.hypotheses}
    lost = [one for one in study.former_hypotheses if one.id not in there]
    if lost:
        st.header(say("board-gone"), anchor=False)
    for one in lost:
        st.markdown(escape(say("board-gone-one", id=one.id, **_facts(one, say))))


def edit(asked: Asked) -> None:
    """Ways to revise the hypotheses of a saved study; of an example, to copy it."""
    say, person = asked.say, access.visitor()
    if person.role != access.RESEARCHER:
        return
    entry = entries()[asked.choices.study]
    st.header(say("board-edit"), anchor=False)
    if entry.saved:
        st.markdown(escape(say("board-edit-lead")))
        _revise(entry, asked)
    elif person.studies is None:
        _offer_copy(entry, say)


def _revise(entry: Entry, asked: Asked) -> None:
    say, study = asked.say, read(shelf.saved(entry.id))
    ids = [one.id for one in study.hypotheses]
    texts = {f"own-{one.id}": _called(one, say) for one in study.hypotheses}
    which = choose(
        st.selectbox,
        say("board-which"),
        [NEW, *texts],
        "revise",
        NEW,
        say.language,
        lambda code: texts.get(code) or say("board-new"),
    )
    draft = Draft(f"{entry.id}:{which}", say.language)
    seen = draft.once("seen", lambda: shelf.mark(entry.id))
    if which == NEW:
        made = hypothesis_form.ask(study, None, say, draft)
        if st.button(say("board-add"), key="board:add"):
            _keep(lambda: revise.add(study, made, date.today()), seen, draft, say)
        return
    old = study.hypotheses[ids.index(which.removeprefix("own-"))]
    made = hypothesis_form.ask(study, old, say, draft)
    if old.status == "confirmatory":
        st.warning(escape(say("board-planned")))
    if st.button(say("board-change"), key="board:change"):
        revised = lambda: revise.change(study, old.id, made, date.today())  # noqa: E731
        _keep(revised, seen, draft, say)
    sure = st.checkbox(say("board-remove-sure"), key="board:sure")
    if st.button(say("board-remove"), disabled=not sure, key="board:remove"):
        _keep(lambda: revise.remove(study, old.id, date.today()), seen, draft, say)


def _keep(make: Callable[[], Study], seen: str, draft: Draft, say: Say) -> None:
    """Save what was made, or say all that is wrong with it."""
    try:
        shelf.rewrite(make(), seen)
    except StudyError as error:
        draft.drop("seen")  # who has been told may do it again
        refuse(error.lines, say)
    except OSError:
        st.error(escape(say("fault-not-saved")))
    else:
        draft.drop()
        st.session_state[studies.GREETING] = Line("board-saved")
        st.rerun()


def _offer_copy(entry: Entry, say: Say) -> None:
    st.markdown(escape(say("board-copy-lead")))
    if not st.button(say("board-copy"), key="board:copy"):
        return
    try:
        name = shelf.copy(entry.folder)
    except OSError:
        st.error(escape(say("fault-not-saved")))
        return
    studies.kept(name)


def _called(one: Hypothesis, say: Say) -> str:
    return say("hypothesis-text", id=one.id, text=say.text(one.text))


def _facts(one: Former, say: Say) -> dict[str, str]:
    text, status = say.text(one.text), one.status
    return {
        "until": one.until,
        "text": text,
        "status": status,
        "date": one.date or "none",
    }
