"""A snapshot on a page: the partner's view, and its preview before publishing.

What is shown comes ready from the snapshot: sentences, pictures for a light and a
dark page, tables as text. Filters are closed lists; every choice is a state that was
computed and judged before.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from io import StringIO
from typing import Any

import pandas as pd
import streamlit as st

from analysis.sharing.snapshots import Content, Snapshot
from analysis.words import Say
from pages.parts import address
from pages.parts.escape import escape

HEADER = 2
SEPARATORS = {"nl": ";", "en": ","}
ALL = "-"  # everybody: this filter is not used
RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")
PRINTED = """<style>@page { margin: 14mm; } @media print {
  [data-testid=stMain] { zoom: 0.6; }
  [data-testid=stHeader], [data-testid=stToolbar], .stButtonGroup, .stSelectbox,
  .stDownloadButton, [data-testid=stElementToolbar] { display: none !important; }
  .stVegaLiteChart, .stTable, .stAlert { break-inside: avoid; }
  h2 { break-after: avoid; } .block-container { padding: 0 !important; }
}</style>"""


def choose_state(frozen: Snapshot, say: Say) -> str:
    """Ask for a level of each filter; the key of the state that was computed for it.

    Where the gate took out the state of a combination, or published only one filter
    at a time, choosing the one sets the other back.
    """
    filters: Sequence[Mapping[str, Any]] = frozen.manifest.get("filters", ())
    chosen = {}
    for place, (column, one) in enumerate(zip(_columns(filters), filters, strict=True)):
        titles = {it["id"]: say.text(it["title"]) for it in one["levels"]}
        words = {ALL: say("view-everybody"), **titles}
        with column:
            chosen[one["id"]] = address.choose(
                st.selectbox,
                escape(say.text(one["title"])),
                list(words),
                f"only{place + 1}",
                ALL,
                say.language,
                words.__getitem__,
            )
    key = key_of({name: level for name, level in chosen.items() if level != ALL})
    if key in frozen.states:
        return key
    st.info(escape(say("view-state-left-out")))
    return key_of({})


def key_of(chosen: Mapping[str, str]) -> str:
    """The key of a state, in the order of its filters."""
    return "&".join(f"{name}={level}" for name, level in chosen.items())


def as_frozen(manifest: Content, states: Mapping[str, Content]) -> Snapshot:
    """What is not yet published, as it will be."""
    return Snapshot(sha256="", manifest={**manifest, "states": dict.fromkeys(states)})


def snapshot(frozen: Snapshot, content: Content, say: Say, level: int = 2) -> None:
    """Everything a state says in this language; headings of this level."""
    heading = st.header if level == HEADER else st.subheader
    st.html(PRINTED)
    manifest = frozen.manifest
    st.markdown(f"**{escape(say.text(manifest['study']['title']))}**")
    if manifest["study"]["simulated"]:
        st.warning(escape(say("notice-simulated")))
    tables: list[Mapping[str, Any]] = []
    for section in content[say.language]:
        heading(escape(section["title"]), anchor=False)
        for block in section["blocks"]:
            BLOCKS[block["kind"]](block, say)
            tables += [block] if block["kind"] == "table" else []
    facts = {"day": manifest["made_on"], "version": manifest["data_version"][:8]}
    st.caption(escape(say("view-made", **facts)))
    if tables:
        name = f"kwadrant-{manifest['study']['id']}.csv"
        st.download_button(
            say("view-download"),
            lambda: separated(tables, say.language),
            file_name=name,
            mime="text/csv",
            on_click="ignore",
            key=f"download@{say.language}",
        )


def separated(tables: Sequence[Mapping[str, Any]], lang: str) -> bytes:
    """The tables below each other; no text that a spreadsheet would calculate.

    Spreadsheets in Dutch, where a comma is in numbers, part columns by a semicolon.
    """
    file = StringIO()
    rows = csv.writer(file, delimiter=SEPARATORS[lang])
    for table in tables:
        rows.writerow([harmless(table["title"])])
        rows.writerow(map(harmless, table["columns"]))
        rows.writerows([harmless(cell) for cell in row] for row in table["rows"])
        rows.writerow([])
    return file.getvalue().encode("utf-8-sig")  # the mark tells Excel it is UTF-8


def harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(RISKY) and not _number(text) else text


def _number(text: str) -> bool:
    return text.lstrip("+-−").replace(",", "").replace(".", "").isdigit()


def _columns(filters: Sequence[object]) -> Sequence[Any]:
    return st.columns(len(filters)) if filters else ()


def _text(block: Mapping[str, Any], say: Say) -> None:
    st.markdown(escape(block["text"]))


def _note(block: Mapping[str, Any], say: Say) -> None:
    st.caption(escape(block["text"]))


def _left_out(block: Mapping[str, Any], say: Say) -> None:
    st.info(escape(block["text"]))


def _chart(block: Mapping[str, Any], say: Say) -> None:
    theme = "dark" if st.context.theme.type == "dark" else "light"
    st.vega_lite_chart(block[theme], theme=None, alt=block["alt"])


def _table(block: Mapping[str, Any], say: Say) -> None:
    frame = pd.DataFrame(block["rows"], columns=block["columns"])
    with st.expander(escape(block["title"])):
        st.table(
            frame.rename(columns=escape).map(escape),
            hide_index=True,
            alt=block["title"],
        )


BLOCKS: dict[str, Callable[[Mapping[str, Any], Say], None]] = {
    "text": _text,
    "note": _note,
    "left-out": _left_out,
    "chart": _chart,
    "table": _table,
}
