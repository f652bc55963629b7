"""What the app keeps between reruns, and under which key.

Nothing is kept by the hash of a table. A study is kept by its folder and the
version of its files; what was computed by the study, its version and the choices
made; both end after a day part, and the oldest go first. Saved studies come
in only for the person at this machine (``access``), so no key can mix visitors.
What somebody is about to bring is kept in no cache at all.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

import streamlit as st

from analysis.errors import NoStudiesError, StudyError
from analysis.intake import Receipt, load
from analysis.store import Store
from analysis.study import shelf
from analysis.study.model import Study, Text, Ties
from analysis.study.read import read
from pages.parts import access

EXAMPLES = Path(__file__).parents[2] / "data"
KEPT = "12h"
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A study to choose; ``saved`` means that somebody brought it."""

    key: str  # in the address
    id: str
    title: Text
    folder: Path
    simulated: bool
    saved: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A study with its answers; ``receipt`` where they came from a file."""

    study: Study
    store: Store
    receipt: Receipt | None
    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """How the study is looked at. ``None`` is what the study itself says."""

    study: str
    version: str
    cut: str | tuple[float, float] | None = None
    ties: Ties | None = None
    only: tuple[tuple[str, tuple[str, ...]], ...] = ()
    level: float = 0.95


def entries() -> dict[str, Entry]:
    """The studies this visitor may open, examples first.

    A lecturer sees simulated ones, and those that the table of people names.

    Raises
    ------
    NoStudiesError
        There is none.
    """
    person = access.visitor()
    if person.role == access.NOBODY:
        raise NoStudiesError
    known = person.studies
    examples = [it for it in _examples() if it.simulated or known is None]
    named = [name for name in shelf.list() if known is None or name in known]
    saved = [_entry(shelf.saved(name), name) for name in named]
    if not (examples or saved):
        raise NoStudiesError
    return {entry.key: entry for entry in [*examples, *saved]}


def opened(entry: Entry) -> Opened:
    """The study, its answers, and what was read.

    Raises
    ------
    StudyError
        The study has faults, or its answers do not fit to it.
    """
    found = _open(str(entry.folder), version(entry.folder))
    if isinstance(found, StudyError):
        raise StudyError.together(found.lines)
    return found


def receipt(key: str) -> Receipt | None:
    """What was read of the study of this key; None where it came from no file."""
    return opened(entries()[key]).receipt


def warm() -> None:
    """Open the examples, and count once: the first count of all takes longest."""
    for entry in _examples():
        with suppress(StudyError):  # whoever opens it is told
            store = opened(entry).store
            store.cells(*list(store.study.scales)[:1])


def view(opened: Opened, study: Study, choices: Choices) -> Store:
    """The answers under other definitions and a filter."""
    return _view(repr(choices), opened, study, choices)


def remember(
    procedure: Callable[..., Result],
    store: Store,
    choices: Choices,
    *given: object,
    **options: object,
) -> Result:
    """``procedure(store, *given, **options)``, computed once for these choices.

    ``given`` and ``options`` are names, numbers and parts of the study: their text
    is part of the key. What comes back is shared, and must not be changed.

    Raises
    ------
    ValueError
        The procedure has no name of its own, so its results could be mixed up.
    """
    name = f"{procedure.__module__}.{procedure.__qualname__}"
    if "<" in name:
        raise ValueError(name)
    key = repr((name, choices, given, sorted(options.items())))
    return _remembered(key, lambda: procedure(store, *given, **options))


def version(folder: Path) -> str:
    """Changes with every change of a file of the study."""
    stamps = [(f.name, f.stat()) for f in sorted(folder.iterdir()) if f.is_file()]
    told = [(name, stamp.st_mtime_ns, stamp.st_size) for name, stamp in stamps]
    return sha256(repr(told).encode()).hexdigest()[:16]


def saved_key(study: str) -> str:
    """How a saved study is called in the address; no example is called so."""
    return f"saved-{study}"


def _examples() -> list[Entry]:
    return [_entry(path.parent) for path in sorted(EXAMPLES.glob("*/study.toml"))]


def _entry(folder: Path, saved: str | None = None) -> Entry:
    study = _described(str(folder), version(folder))
    return Entry(
        key=saved_key(saved) if saved else folder.name,
        id=saved or folder.name,
        title=study.title if study else {},
        folder=folder,
        simulated=bool(study and study.simulated),
        saved=saved is not None,
    )


@st.cache_resource(max_entries=200, ttl=KEPT, show_spinner=False)
def _described(folder: str, version: str) -> Study | None:
    try:
        return read(Path(folder))
    except StudyError:
        return None  # the list still names it; opening it tells the faults


@st.cache_resource(max_entries=6, ttl=KEPT, show_spinner=False)
def _open(folder: str, version: str) -> Opened | StudyError:
    try:
        study = read(Path(folder))
        if study.answers is None:
            store, receipt = Store.open(study), None
        else:
            reading = load(study)
            store, receipt = Store.of(reading.study, reading.table), reading.receipt
    except StudyError as error:
        return error
    return Opened(study=store.study, store=store, receipt=receipt, version=version)


@st.cache_resource(max_entries=48, ttl=KEPT, show_spinner=False)
def _view(key: str, _opened: Opened, _study: Study, _choices: Choices) -> Store:
    store = _opened.store
    if _study is not _opened.study:
        store = store.defined(_study)
    return store.only(dict(_choices.only)) if _choices.only else store


@st.cache_resource(max_entries=1000, ttl=KEPT, show_spinner=False)
def _remembered(key: str, _compute: Callable[[], Any]) -> Any:  # noqa: ANN401
    return _compute()
