"""How every finding is shown: sentence, picture, table, method, in that order."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Self

import pandas as pd
import pyarrow as pa
import streamlit as st

from analysis.charts.theme import Look
from analysis.line import Line
from analysis.results import Refusal
from analysis.study.model import Study
from analysis.words import Say
from pages.parts.escape import escape
from pages.parts.keys import key

Said = Line | Refusal | str
Sentences = Said | Iterable[Said]


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it travels to the browser, in which every text stands as it is."""

    rows: pa.Table
    named: bool  # the first column names the rows

    @classmethod
    def of(cls, table: pd.DataFrame) -> Self:
        """Every text escaped, the index too unless it only counts."""
        shown = table.rename(columns=lambda name: escape(str(name))).map(_cell)
        named = not isinstance(table.index, pd.RangeIndex)
        if named:
            shown.index = shown.index.map(lambda name: escape(str(name)))
            shown.index.name = escape(str(table.index.name or ""))
        return cls(pa.Table.from_pandas(shown), named)


def present(
    sentence: Sentences,
    chart: str | None,
    table: pd.DataFrame | Table | None,
    method: Said | None,
    say: Say,
) -> None:
    """Show one finding.

    Parameters
    ----------
    sentence : Line, Refusal, str, or several of them
        What was found. A line and a refusal are said, a text is shown as it is; a
        refusal stands apart, so that nobody takes it for a finding.
    chart : str or None
        A ready specification, as ``picture`` gives it. Its description is read to
        who cannot see it.
    table : DataFrame, Table or None
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
    return _drawn(key(draw, given, options), lambda: draw(*given, **options))


def panels(draw: Callable[..., Any], *given: object) -> list[str]:
    """As ``picture``, for a function that draws several pictures."""
    return _several(key(draw, given), lambda: draw(*given))


def table(make: Callable[..., pd.DataFrame], *given: object) -> Table:
    """As ``picture``, for the table beside it: laid out once for all visitors."""
    return _laid_out(key(make, given), lambda: make(*given))


def written(make: Callable[..., str], *given: object) -> str:
    """As ``picture``, for a text that is put together from many parts."""
    return _written(key(make, given), lambda: make(*given))


def look(study: Study, say: Say) -> Look:
    """How pictures look for this visitor: language, theme, mark of simulated."""
    dark = st.context.theme.type == "dark"
    return Look(say=say, dark=dark, simulated=study.simulated)


def twin(table: pd.DataFrame | Table, reading: str = "") -> None:
    """A table in which every text stands as it is."""
    ready = Table.of(table) if isinstance(table, pd.DataFrame) else table
    st.table(ready.rows, hide_index=not ready.named, alt=reading or None)


def refuse(lines: Iterable[Line], say: Say) -> None:
    """What cannot be shown, and what to do about it."""
    for line in lines:
        st.info(escape(say(line)))


@st.cache_data(max_entries=500, ttl="12h", show_spinner=False)
def _drawn(key: str, _draw: Callable[[], Any]) -> str:
    return _text(_draw())


@st.cache_data(max_entries=100, ttl="12h", show_spinner=False)
def _several(key: str, _draw: Callable[[], Any]) -> list[str]:
    return [_text(chart) for chart in _draw().values()]


@st.cache_data(max_entries=100, ttl="12h", show_spinner=False)
def _written(key: str, _make: Callable[[], str]) -> str:
    return _make()


@st.cache_resource(max_entries=1000, ttl="12h", show_spinner=False)
def _laid_out(key: str, _make: Callable[[], pd.DataFrame]) -> Table:
    return Table.of(_make())


def _text(chart: Any) -> str:  # noqa: ANN401 (pages know no Altair)
    """The specification; the tests of the charts hold it against the schema."""
    return chart.to_json(indent=None, validate=False)


def _draw(chart: str, said: str) -> None:
    spec, reading, data = _apart(chart)
    # Streamlit takes the data out of a specification: each run gets its own
    ready = {**json.loads(spec), "datasets": dict(data)}
    st.vega_lite_chart(ready, theme=None, alt=reading or said or None)


@lru_cache(maxsize=500)
def _apart(chart: str) -> tuple[str, str, dict[str, pa.Table | list]]:
    """A specification, its reading, and its data as they travel to the browser.

    Streamlit would make tables of the rows at every turn.
    """
    spec = json.loads(chart)
    reading, data = spec.pop("description", ""), spec.pop("datasets", {})
    return json.dumps(spec), reading, {name: _rows(of) for name, of in data.items()}


def _rows(values: list[dict[str, Any]]) -> pa.Table | list:
    try:
        return pa.table(pd.DataFrame(values))
    except pa.ArrowException:  # numbers and texts in one column: Streamlit's to mend
        return values


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
