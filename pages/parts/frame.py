"""A page of a study: the common choices, then what the page shows for them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import streamlit as st

from analysis.errors import StudyError
from analysis.line import Line
from analysis.store import Store
from analysis.study.model import Study
from analysis.words import Say
from pages.parts import access, address, caches, choices, menu
from pages.parts.caches import Choices, Opened
from pages.parts.escape import escape
from pages.parts.present import refuse
from pages.parts.shell import say

Page = Callable[[Study, Store, Say, Choices], None]


def show(page: Page) -> None:
    """Ask for the common choices, then show the page for them.

    A fault of the study, or of the choices, is told in words in its place.
    """
    if not _allowed(page):
        return
    try:
        with st.expander(say()("choices-title"), key="choices"):
            opened, made = _asked()
        study = choices.chosen(opened.study, made)
        _remarks(study, made, say(study))
        store = caches.view(opened, study, made)
        study = store.study  # the same one at every turn, as the caches have it
        page(study, store, say(study), made)
    except StudyError as error:
        refuse(error.lines, say())


def show_always(page: Callable[[Say], None]) -> None:
    """Show a page that needs no study, so that it works where a study does not."""
    if not _allowed(page):
        return
    try:
        page(say())
    except StudyError as error:
        refuse(error.lines, say())


def _allowed(page: Callable[..., None]) -> bool:
    """The menu lists only what a visitor may see; this holds without the menu too."""
    stem = Path(page.__code__.co_filename).stem
    allowed = menu.seen_by(access.visitor().role, stem)
    if not allowed:
        refuse([Line("notice-not-for-you")], say())
    return allowed


def _asked() -> tuple[Opened, Choices]:
    entries = caches.entries()
    key = choices.choose_study(entries, say())
    with st.spinner(say()("wait-reading")):
        opened = caches.opened(entries[key])
    made = choices.ask(opened, key, say(opened.study))
    _link(say())
    return opened, made


def _link(words: Say) -> None:
    link = address.link()
    if link is not None:
        st.caption(words("help-link"))
        st.code(link, language=None, wrap_lines=True)


def _remarks(study: Study, made: Choices, words: Say) -> None:
    if study.simulated:
        st.warning(words("notice-simulated"))
    st.caption(escape(" ".join(map(words, choices.told(study, made, words)))))
