"""How every finding is shown: sentence, picture, table, method, in that order."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from typing import Any

import pandas as pd
import streamlit as st

from analysis.charts.theme import Look
from analysis.line import Line
from analysis.results import Refusal
from analysis.study.model import Study
from analysis.words import Say
from pages.parts.escape import escape

Said = Line | Refusal | str
Sentences = Said | Iterable[Said]
Chart = str | Mapping[str, Any]


def present(
    sentence: Sentences,
    chart: Chart | None,
    table: pd.DataFrame | None,
    method: Said | None,
    say: Say,
) -> None:
    """Show one finding.

    Parameters
    ----------
    sentence : Line, Refusal, str, or several of them
        What was found. A line and a refusal are said, a text is shown as it is; a
        refusal stands apart, so that nobody takes it for a finding.
    chart : str, mapping or None
        A ready specification, as ``picture`` gives it. Its description is read to
        who cannot see it.
    table : DataFrame or None
        The picture as text: numbers as text of the language, one row per mark.
    method : Line, str or None
        How it was computed; a text that is a sentence already, or a line.
    """
    said = _told(sentence, say)
    if chart is not None:
        _draw(chart, said)
    if table is not None:
        with st.expander(say("present-table")):
            twin(table, said)
    if method is not None:
        with st.expander(say("present-method")):
            st.markdown(escape(_words(method, say)))


def tell(sentence: Sentences, say: Say) -> None:
    """Say something that has no picture; a word of ours may be given by its key."""
    known = isinstance(sentence, str)
    present(say(sentence) if known else sentence, None, None, None, say)


def picture(draw: Callable[..., Any], *given: object, **options: object) -> str:
    """The specification of ``draw(*given, **options)``, drawn once for all visitors.

    What it is drawn from is its key, so equal results share a picture and no
    result can be shown under another's.
    """
    what = (draw.__module__, draw.__qualname__, given, options)
    key = sha256(pickle.dumps(what)).hexdigest()
    return _drawn(key, lambda: draw(*given, **options))


def panels(draw: Callable[..., Any], *given: object) -> list[str]:
    """As ``picture``, for a function that draws several pictures."""
    what = (draw.__module__, draw.__qualname__, given)
    key = sha256(pickle.dumps(what)).hexdigest()
    return _several(key, lambda: draw(*given))


def look(study: Study, say: Say) -> Look:
    """How pictures look for this visitor: language, theme, mark of simulated."""
    dark = st.context.theme.type == "dark"
    return Look(say=say, dark=dark, simulated=study.simulated)


def twin(table: pd.DataFrame, reading: str = "") -> None:
    """A table in which every text stands as it is."""
    shown = table.rename(columns=lambda name: escape(str(name))).map(_cell)
    named = not isinstance(table.index, pd.RangeIndex)
    if named:
        shown.index = shown.index.map(lambda name: escape(str(name)))
        shown.index.name = escape(str(table.index.name or ""))
    st.table(shown, hide_index=not named, alt=reading or None)


def refuse(lines: Iterable[Line], say: Say) -> None:
    """What cannot be shown, and what to do about it."""
    for line in lines:
        st.info(escape(say(line)))


@st.cache_data(max_entries=500, ttl="12h", show_spinner=False)
def _drawn(key: str, _draw: Callable[[], Any]) -> str:
    return _draw().to_json(indent=None)


@st.cache_data(max_entries=100, ttl="12h", show_spinner=False)
def _several(key: str, _draw: Callable[[], Any]) -> list[str]:
    return [chart.to_json(indent=None) for chart in _draw().values()]


def _draw(chart: Chart, said: str) -> None:
    # Streamlit takes the data out of a specification: each run gets its own
    ready = json.loads(chart) if isinstance(chart, str) else dict(chart)
    reading = ready.pop("description", None) or said
    st.vega_lite_chart(ready, theme=None, alt=reading or None)


def _told(sentence: Sentences, say: Say) -> str:
    parts = [sentence] if isinstance(sentence, Said) else list(sentence)
    for part in parts:
        if isinstance(part, Refusal):
            refuse(part.lines, say)
        else:
            st.markdown(escape(_words(part, say)))
    said = [_words(part, say) for part in parts if not isinstance(part, Refusal)]
    return " ".join(said)


def _words(said: Line | str, say: Say) -> str:
    return say(said) if isinstance(said, Line) else said


def _cell(value: object) -> str:
    return "" if value is None else escape(str(value))
