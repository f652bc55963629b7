"""Studies to choose from: what each holds, how it was read, how to remove it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import pandas as pd
import streamlit as st

from analysis.errors import StudyError
from analysis.intake import Receipt
from analysis.line import Line
from analysis.sharing import ending, visits
from analysis.study.model import Study
from analysis.study.read import FILE
from analysis.words import Say
from pages.parts import address
from pages.parts.caches import Entry, saved_key
from pages.parts.escape import escape
from pages.parts.present import refuse, twin

GREETING = "studies:greeting"
SHOWN = 12  # columns named in a sentence; the table has them all


def choose(entries: Mapping[str, Entry], say: Say) -> str:
    """Ask which study, telling of each where it is from."""
    return address.choose(
        st.radio,
        say("choice-study"),
        list(entries),
        "study",
        next(iter(entries)),
        say.language,
        lambda key: escape(say.text(entries[key].title) or key),
        captions=[say(_origin(entry)) for entry in entries.values()],
    )


def contents(study: Study, n: int, say: Say) -> None:
    """How much there is to look at."""
    sizes = {"items": study.items, "scales": study.scales, "groups": study.groups}
    counts = {name: len(part) for name, part in sizes.items()}
    lines = [Line("data-contents", {"n": n, **counts})]
    lines += [Line("data-no-quadrants")] if study.quadrants is None else []
    lines += [Line("data-no-question")] if study.question is None else []
    st.markdown(escape(" ".join(map(say, lines))))


def receipt(found: Receipt, say: Say) -> None:
    """What we did to the file, and what deserves a second look."""
    told = {say(f"receipt-{part}"): words for part, words in _parts(found, say)}
    names = pd.Index(list(told), name=say("receipt-what"))
    column = pd.Series(list(told.values()), index=names, dtype=str)
    twin(column.to_frame(say("receipt-found")), say("data-read"))
    for remark in found.remarks:
        st.info(escape(say(remark)))
    with st.expander(say("receipt-columns")):
        twin(pd.DataFrame(_columns(found, say)), say("receipt-columns"))


def description(entry: Entry, say: Say) -> None:
    """The study.toml to take along: as a record, or to begin one's own with."""
    st.download_button(
        say("data-description"),
        data=(entry.folder / FILE).read_bytes,
        file_name=FILE,
        on_click="ignore",
        key=f"{entry.key}:description",
    )


def faults(lines: Sequence[Line], say: Say) -> None:
    """Everything that is wrong, each with its place and what to do."""
    st.markdown(escape(say("data-faults", count=len(lines))))
    refuse(lines, say)


def offer_to_forget(entry: Entry, say: Say) -> None:
    """A way to remove a saved study that no slip of the hand takes."""
    with st.expander(say("forget-title")):
        sure = st.checkbox(say("forget-sure"), key=f"{entry.key}:sure")
        if st.button(say("forget"), disabled=not sure, key=f"{entry.key}:forget"):
            try:
                ending.forget(entry.id, visits.time())
            except StudyError as error:
                refuse(error.lines, say)
                return
            st.session_state[GREETING] = Line("forget-done")
            st.rerun()


def kept(study: str) -> None:
    """Show the study that was just saved, and say so."""
    address.put("study", saved_key(study))
    st.session_state[GREETING] = Line("bring-done")
    st.rerun()


def greet(say: Say) -> None:
    """Say once what was just done."""
    line = st.session_state.pop(GREETING, None)
    if line is not None:
        st.success(escape(say(line)))


def _origin(entry: Entry) -> str:
    if entry.saved:
        return "origin-saved"
    return "origin-simulated" if entry.simulated else "origin-example"


def _parts(found: Receipt, say: Say) -> Iterator[tuple[str, str]]:
    """What a receipt says, part by part; what its kind of file has not is left out."""
    for part in ("kind", "encoding", "delimiter", "decimal", "sheet"):
        words = getattr(found, part)
        if words is not None:
            yield part, say("receipt-tab") if words == "\t" else words
    if found.header_rows:
        yield "header", say("receipt-count", count=found.header_rows)
    yield "rows", say("receipt-count", count=found.rows)
    yield "read", say("receipt-count", count=len(found.columns))
    yield "unused", _named(found.not_used, say)


def _named(names: Sequence[str], say: Say) -> str:
    """How many there are, and the first of their names."""
    if not names:
        return say("receipt-none")
    key = "receipt-some" if len(names) <= SHOWN else "receipt-many"
    return say(key, count=len(names), names=", ".join(names[:SHOWN]))


def _columns(found: Receipt, say: Say) -> list[dict[str, str]]:
    """A row per column: its name, its type, how often it is filled."""
    return [
        {
            say("receipt-column"): column.name,
            say("receipt-type"): say(f"receipt-type-{column.type}"),
            say("receipt-filled"): say("receipt-count", count=column.n),
            say("receipt-empty"): say("receipt-count", count=column.n_missing),
        }
        for column in found.columns
    ]
