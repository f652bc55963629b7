"""Choices that live in the address, so that a copied one shows the same view.

A choice is a code under a name that is no widget's key, with one widget key per
language: the browser holds labels, not codes, so a widget whose options change
language loses its value. Parameters are input: only allowed codes count.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from urllib.parse import urlencode

import streamlit as st

PAGE = "page:seen"


def code(name: str, codes: Sequence[str], default: str) -> str:
    """The choice: from the address if that changed, else remembered, else default."""
    _hear(name, lambda raw: raw[-1] if raw and raw[-1] in codes else None)
    if st.session_state.get(name) not in codes:
        _forget_widgets(name)
        st.session_state[name] = default
    return publish(name)


def choose(  # noqa: PLR0913
    widget: Callable[..., str],
    label: str,
    codes: Sequence[str],
    name: str,
    default: str,
    lang: str,
    word: Callable[[str], str],
    **options: object,
) -> str:
    """Ask for one code of a closed list with a widget of this language."""
    key, current = f"{name}@{lang}", code(name, codes, default)
    _keep(key, lambda held: held in codes, current)
    st.session_state[name] = widget(label, codes, format_func=word, key=key, **options)
    return publish(name)


def several(  # noqa: PLR0913
    widget: Callable[..., list[str]],
    label: str,
    codes: Sequence[str],
    name: str,
    lang: str,
    word: Callable[[str], str],
    **options: object,
) -> tuple[str, ...]:
    """Ask for any number of codes of a closed list, in the order of the list."""
    key, current = f"{name}@{lang}", list(some(name, codes))
    _keep(key, set(codes).issuperset, current)
    found = widget(label, codes, format_func=word, key=key, **options)
    st.session_state[name] = [it for it in codes if it in found]
    return tuple(publish(name))


def some(name: str, codes: Sequence[str]) -> tuple[str, ...]:
    """The codes chosen; a code that is not allowed does not count."""
    _hear(name, lambda raw: [it for it in codes if it in raw] if raw else None)
    held = st.session_state.get(name, [])
    st.session_state[name] = [it for it in codes if it in held]
    return tuple(publish(name))


def number(label: str, limits: tuple[float, float], name: str, default: float) -> float:
    """Ask for a number between limits; its widget serves both languages."""
    low, high = limits
    _hear(name, lambda raw: _between(raw, low, high))
    held = st.session_state.get(name)
    if held is None or not low <= held <= high:
        _forget_widgets(name)
        st.session_state[name] = default
    key = f"{name}@"
    _keep(key, lambda shown: low <= shown <= high, st.session_state[name])
    step = (high - low) / 60  # tenths on an answer scale of 1 to 7
    st.session_state[name] = st.number_input(label, low, high, step=step, key=key)
    return publish(name)


def publish(name: str):  # noqa: ANN201 (whatever was chosen)
    """Write the choice to the address and give it back."""
    choice = st.session_state[name]
    written = list(choice) if isinstance(choice, list) else [str(choice)]
    if st.query_params.get_all(name) != written:
        st.query_params[name] = written
    st.session_state[f"{name}:seen"] = written
    return choice


def arrive(page: str) -> None:
    """Let every widget of another page be set anew to what was chosen.

    Streamlit makes a new widget for each page. As long as the old one's value is
    there under the same key, nobody tells the browser what the new one shows, and
    its first option would count as chosen.
    """
    if st.session_state.get(PAGE) != page:
        st.session_state[PAGE] = page
        _forget_widgets()


def put(name: str, choice: str) -> None:
    """Choose in place of the visitor, after something they did."""
    _forget_widgets(name)
    st.session_state[name] = choice
    publish(name)


def drop(*names: str) -> None:
    """Take choices out of the address that this view does not have."""
    for name in names:
        if name in st.query_params:
            del st.query_params[name]


def link() -> str | None:
    """The address of this view, to copy; None where there is no browser."""
    base = st.context.url
    if base is None:
        return None
    pairs = ((k, v) for k in st.query_params for v in st.query_params.get_all(k))
    return f"{base}?{urlencode(list(pairs))}"


def _hear(name: str, read: Callable[[list[str]], object]) -> None:
    """Take over what the address says, if that changed and is allowed."""
    raw = st.query_params.get_all(name)
    if raw == st.session_state.get(f"{name}:seen"):
        return
    found = read(raw)
    if found is not None:
        _forget_widgets(name)
        st.session_state[name] = found


def _forget_widgets(name: str | None = None) -> None:
    """Forget what the widgets of a choice show, or those of all choices."""
    for key in [str(k) for k in st.session_state if "@" in str(k)]:
        if name is None or key.startswith(f"{name}@"):
            del st.session_state[key]


def _keep(key: str, allowed: Callable[..., bool], current: object) -> None:
    """Set a widget that is new, was away, or holds what is no longer allowed.

    A run that fails leaves the values of widgets it did not draw; the browser has
    forgotten them by then. So the widget of the other language is always set.
    """
    drawn = f"{key.partition('@')[0]}:drawn"
    away = st.session_state.get(drawn) != key
    if away or key not in st.session_state or not allowed(st.session_state[key]):
        st.session_state[key] = current
    st.session_state[drawn] = key


def _between(raw: list[str], low: float, high: float) -> float | None:
    try:
        found = float(raw[-1])
    except (IndexError, ValueError):
        return None
    return found if low <= found <= high else None  # nan is between nothing
