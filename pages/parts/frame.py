"""What stands around every page: menu, language, choices, and who may see what."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from analysis.errors import StudyError
from analysis.store import Store
from analysis.study.model import Study
from analysis.words import LANGUAGES, Say
from pages.parts import access, address, caches, choices
from pages.parts.caches import Choices, Opened
from pages.parts.escape import escape
from pages.parts.present import refuse

NAME = "Kwadrant"
ICON = str(Path(__file__).with_name("icon.svg"))
HERE = Path(__file__).parents[1]
PAGES = {
    "study": ["overview", "data", "questionnaire", "scales"],
    "findings": ["quadrants", "complexity", "organisations"],
    "evidence": ["hypotheses"],
    "about": ["methods"],
}
# a laptop's screen is low: less air above the title than Streamlit leaves
TIGHT = "<style>.block-container { padding-top: 4rem; }</style>"
REACHABLE = """window.kwadrant ??= new MutationObserver(() => {
    for (const it of document.querySelectorAll('.stTable > div')) it.tabIndex = 0;
}); window.kwadrant.observe(document.body, {childList: true, subtree: true})"""
Page = Callable[[Study, Store, Say, Choices], None]


def files() -> dict[str, list[Path]]:
    """The page files of each section, in the order of the menu."""
    found = {
        section: [HERE / section / f"{stem}.py" for stem in stems]
        for section, stems in PAGES.items()
    }
    there = {name: [p for p in paths if p.exists()] for name, paths in found.items()}
    return {section: paths for section, paths in there.items() if paths}


FILES = files()
HOME = "start"  # only a name: the default page is at the address without one


def menu(lang: str) -> dict[str, list[StreamlitPage]]:
    """The pages by section, and the first of them at the address without a page.

    Streamlit's default page has no address of its own, so that one stands apart,
    out of the menu: a deep link to the first page is as good as to any other.
    """
    words = Say(lang)
    shown = {
        words(f"section-{section}"): [
            st.Page(path, title=words(f"page-{path.stem}"), url_path=path.stem)
            for path in paths
        ]
        for section, paths in FILES.items()
    }
    first = next(iter(FILES.values()))[0]
    title = words(f"page-{first.stem}")
    home = st.Page(first, title=title, url_path=HOME, default=True, visibility="hidden")
    return {"": [home], **shown}


def header(page: StreamlitPage, lang: str) -> None:
    """The language of the document, the title, and the control of the language."""
    address.arrive(page.url_path)
    st.html(language_tag(lang), unsafe_allow_javascript=True)
    st.html(TIGHT)
    st.set_page_config(page_title=f"{page.title} · {NAME}")
    words = Say(lang)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.title(page.title, anchor=False)
        st.session_state["language"] = lang
        st.segmented_control(
            words("label-language"),
            LANGUAGES,
            format_func=lambda code: words(f"language-{code}"),
            key="language",
            on_change=_switch,
            required=True,
            label_visibility="collapsed",
        )


def show(page: Page) -> None:
    """Ask for the common choices, then show the page for them.

    A fault of the study, or of the choices, is told in words in its place.
    """
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
    try:
        page(say())
    except StudyError as error:
        refuse(error.lines, say())


def say(study: Study | None = None) -> Say:
    """The words of this visitor's language."""
    lang = st.session_state.get("lang")
    return Say(lang if lang in LANGUAGES else browser_language(), study)


def browser_language() -> str:
    """The first of our languages that the browser asks for."""
    asked = (st.context.locale or "").partition("-")[0].lower()
    return asked if asked in LANGUAGES else LANGUAGES[0]


def language_script(lang: str) -> str:
    """What tells the browser the language of the document; its hash is allowed.

    A wide table scrolls sideways on a phone; the same script lets the keyboard
    reach it, which Streamlit does not.
    """
    return f"document.documentElement.lang='{lang}'; {REACHABLE}"


def language_tag(lang: str) -> str:
    return f"<script>{language_script(lang)}</script>"


def _switch() -> None:
    st.session_state["lang"] = st.session_state["language"]


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
    if not access.local():
        st.caption(words("notice-only-examples"))
    st.caption(escape(" ".join(map(words, choices.told(study, made, words)))))
