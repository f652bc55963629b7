"""What stands around every page, whoever sees it: language, title, scripts.

A viewer process serves links with this and ``menu`` alone; nothing here may lead to
answers.
"""

from __future__ import annotations

from pathlib import Path

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from analysis.study.model import Study
from analysis.words import LANGUAGES, Say
from pages.parts import access, address

NAME = "Kwadrant"
ICON = str(Path(__file__).with_name("icon.svg"))
# a laptop's screen is low: less air above the title than Streamlit leaves
TIGHT = "<style>.block-container { padding-top: 4rem; }</style>"
REACHABLE = """window.kwadrant ??= new MutationObserver(() => {
    for (const it of document.querySelectorAll('.stTable > div')) it.tabIndex = 0;
}); window.kwadrant.observe(document.body, {childList: true, subtree: true})"""


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
        if access.signed_in():
            st.button(words("sign-out"), on_click=access.sign_out, key="sign-out")


def about(*stems: str) -> None:
    """Small ways on for who has no menu."""
    with st.container(horizontal=True):
        for stem in stems:
            path = f"pages/about/{stem}.py"
            st.page_link(path, label=say()(f"page-{stem}"))


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
    chosen = st.session_state.get("language")  # what a browser tells may be anything
    if chosen in LANGUAGES:
        st.session_state["lang"] = chosen
