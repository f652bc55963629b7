"""What a visitor is filling in: kept over a change of language, in no address.

A draft is a name; its fields are kept beside it until it is dropped. The browser holds
labels, so a closed choice has a widget per language, as in ``address``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st

DRAFTS = "draft:"


@dataclass(frozen=True, slots=True)
class Draft:
    """The fields of one thing that is being written."""

    name: str
    lang: str

    def choose(
        self,
        field: str,
        label: str,
        codes: Sequence[str],
        default: str,
        word: Callable[[str], str],
    ) -> str:
        """One code of a closed list."""
        name = self._key(field)
        key, drawn = f"{name}@{self.lang}", f"{name}:drawn"
        held = st.session_state.get(name, default)
        held = held if held in codes else codes[0]
        away = st.session_state.get(drawn) != key
        if away or st.session_state.get(key) not in codes:
            st.session_state[key] = held
        st.session_state[drawn] = key
        options = list(codes)
        found = st.selectbox(label, options, format_func=word, key=key)
        st.session_state[name] = found
        return found

    def lines(self, field: str, label: str, default: str) -> str:
        """A text, on as many lines as it needs."""
        return self._kept(field, default, lambda key: st.text_area(label, key=key))

    def word(self, field: str, label: str, default: str) -> str:
        """A text on one line."""
        return self._kept(field, default, lambda key: st.text_input(label, key=key))

    def number(
        self, field: str, label: str, default: float | None, help: str | None = None
    ) -> float | None:
        """A number, or nothing."""
        step = {"step": 0.05, "format": "%.2f", "value": None}
        return self._kept(
            field,
            default,
            lambda key: st.number_input(label, key=key, help=help, **step),
        )

    def once(self, field: str, make: Callable[[], str]) -> str:
        """What was so when the draft was begun."""
        name = self._key(field)
        if name not in st.session_state:
            st.session_state[name] = make()
        return st.session_state[name]

    def drop(self, field: str = "") -> None:
        """Forget one field, or all of the draft."""
        start = self._key(field)
        for key in [str(it) for it in st.session_state if str(it).startswith(start)]:
            del st.session_state[key]

    def _kept(self, field: str, default: object, draw: Callable[[str], Any]) -> Any:  # noqa: ANN401 (what the widget gives)
        """A widget that serves both languages and keeps its value over pages."""
        name = self._key(field)
        key = f"{name}@"
        if key not in st.session_state:
            st.session_state[key] = st.session_state.get(name, default)
        st.session_state[name] = draw(key)
        return st.session_state[name]

    def _key(self, field: str) -> str:
        return f"{DRAFTS}{self.name}:{field}"
