"""Share a result: choose what, look at it as the partner will, hand out a link."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import streamlit as st

from analysis.errors import StudyError
from analysis.sharing import log
from analysis.sharing import publish as publishing
from analysis.sharing.links import MOST_DAYS, USUAL_DAYS, Grant
from analysis.sharing.publish import Draft
from analysis.sharing.rules import MOST_FILTERS
from analysis.sharing.states import Plan, offered, organisations
from analysis.sharing.visits import time
from analysis.store import Store
from analysis.study.model import Study
from analysis.words import Say
from pages.parts import access, handed, shown
from pages.parts.caches import Choices
from pages.parts.escape import escape
from pages.parts.frame import show
from pages.parts.present import refuse, tell

DRAFT = "publish:draft"  # of this visitor alone, with the plan it was made for
MADE = "publish:made"
SCOPES = ("whole", "own")
NONE = "-"


def publish(study: Study, store: Store, say: Say, choices: Choices) -> None:
    st.markdown(escape(say("publish-lead")))
    if study.question is None:
        tell("lacks-question", say)
        return
    handed.show(st.session_state.get(MADE), say)
    st.header(say("publish-what"), anchor=False)
    plan = _plan(study, say, choices)
    asked: tuple[object, ...] = (choices, plan)
    alone = plan.own is not None and not st.checkbox(
        say("publish-others"), value=True, help=say("help-publish-others"), key="others"
    )
    asked = (*asked, alone)
    if plan.pages and st.button(say("publish-look"), key="publish-look"):
        st.session_state.pop(MADE, None)
        _draw(asked, store, plan, alone, say)
    held = st.session_state.get(DRAFT)
    if held is None:
        return
    if held[0] != asked:
        st.info(escape(say("publish-changed")))
        return
    _preview(held[1], say)
    _hand_over(held[1], plan, study, say)


def _plan(study: Study, say: Say, choices: Choices) -> Plan:
    """What is to be shown, of whom, and what a viewer may choose."""
    titles = {name: say.title(name) for name in study.groups}
    scope = st.radio(
        say("publish-scope"),
        SCOPES if titles else SCOPES[:1],
        format_func=lambda it: say(f"publish-scope-{it}"),
        key=f"publish-scope@{say.language}",
        horizontal=True,
    )
    organisation, own = _organisation(study, say, scope)
    known = [it for it in offered(study) if it != "organisation" or own is not None]
    pages = _pages(known, say)
    beside = organisation if own is not None else None
    filters = _filters({k: v for k, v in titles.items() if k != beside}, say)
    return Plan(
        pages=pages,  # type: ignore[arg-type]
        filters=filters,
        organisation=organisation,
        own=own,
        level=choices.level,
    )


def _pages(known: Sequence[str], say: Say) -> tuple[str, ...]:
    """Boxes and no tags: these are hard to read on a dark page."""
    st.markdown(say("publish-pages"))
    chosen = {
        name: st.checkbox(
            say(f"share-title-{name}"), value=True, key=f"publish-{name}@{say.language}"
        )
        for name in known
    }
    return tuple(name for name, wanted in chosen.items() if wanted)


def _filters(titles: dict[str, str], say: Say) -> tuple[str, ...]:
    """At most two groups, each once."""
    chosen: list[str] = []
    for place, column in enumerate(st.columns(MOST_FILTERS), 1):
        left = [NONE, *(name for name in titles if name not in chosen)]
        with column:
            found = st.selectbox(
                say("publish-filter", place=place),
                left,
                format_func=lambda it: titles.get(it, say("publish-none")),
                help=say("help-publish-filters"),
                key=f"publish-filter{place}@{say.language}",
            )
        chosen += [] if found == NONE else [found]
    return tuple(chosen)


def _organisation(study: Study, say: Say, scope: str) -> tuple[str | None, str | None]:
    """Which group holds the organisations, and which of them the link is about."""
    if not study.groups:
        return None, None
    names, first = list(study.groups), organisations(study)
    if scope == SCOPES[0]:
        names.append(NONE)
    group, level = st.columns(2)
    with group:
        found = st.selectbox(
            say("publish-group"),
            names,
            index=names.index(first) if first in names else len(names) - 1,
            format_func=lambda it: say("publish-none") if it == NONE else say.title(it),
            help=say("help-publish-group"),
            key=f"publish-group-{scope}@{say.language}",
        )
    if scope == SCOPES[0]:
        return (None if found == NONE else found), None
    with level:
        return found, _own(study, say, found)


def _own(study: Study, say: Say, organisation: str) -> str:
    return st.selectbox(
        say("publish-own"),
        list(study.groups[organisation].levels),
        format_func=lambda it: say.level(organisation, it),
        key=f"publish-own-{organisation}@{say.language}",
    )


def _draw(
    asked: tuple[object, ...], store: Store, plan: Plan, alone: bool, say: Say
) -> None:
    st.session_state.pop(DRAFT, None)
    try:
        with st.spinner(say("publish-judging")):
            made = publishing.draft(store, plan, time(), alone=alone)
            st.session_state[DRAFT] = (asked, made)
    except StudyError as error:
        refuse(error.lines, say)


def _preview(made: Draft, say: Say) -> None:
    st.header(say("publish-preview"), anchor=False)
    st.caption(escape(say("publish-preview-lead")))
    with st.container(border=True):
        frozen = shown.as_frozen(made.manifest, made.states)
        key = shown.choose_state(frozen, say)
        shown.snapshot(frozen, made.states[key], say, level=3)
    st.header(say("publish-left-out"), anchor=False)
    decisions = made.passed.decisions
    st.markdown(escape(say("publish-left-out-lead", count=len(decisions))))
    if decisions:
        told = [say(log.line(one, say)) for one in decisions]
        with st.expander(say("publish-why")):
            handed.reasons(told, say)


def _hand_over(made: Draft, plan: Plan, study: Study, say: Say) -> None:
    st.header(say("publish-hand-over"), anchor=False)
    label, days = st.columns([2, 1])
    with label:
        named = st.text_input(
            say("publish-for"),
            value=_suggested(plan, say),
            max_chars=200,
            key=f"publish-for-{plan.own}@{say.language}",
        )
    with days:
        lasts = st.number_input(
            say("publish-days"), 1, MOST_DAYS, USUAL_DAYS, key="publish-days"
        )
    ends = (time() + timedelta(days=int(lasts))).date().isoformat()
    st.caption(escape(say("publish-ends", day=ends)))
    if not st.button(say("publish"), key="publish"):
        return
    grant = Grant(
        study=study.id,
        snapshot="",
        data_version=made.data_version,
        label=named,
        organisation=plan.own,
        by=access.visitor().name,
        days=int(lasts),
    )
    try:
        st.session_state[MADE] = publishing.publish(made, grant, time())
    except StudyError as error:
        refuse(error.lines, say)
        return
    st.session_state.pop(DRAFT)
    st.rerun()


def _suggested(plan: Plan, say: Say) -> str:
    if plan.organisation is None or plan.own is None:
        return ""
    return say.level(plan.organisation, plan.own)


if __name__ == "__main__":
    show(publish)
