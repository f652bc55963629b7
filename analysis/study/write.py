"""Study -> study.toml, so that reading gives the same study again."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Table

from analysis.errors import StudyError
from analysis.study.durable import replace_file
from analysis.study.model import Study
from analysis.study.plain import plain
from analysis.study.read import FILE, reads

OWN_LINES = ("labels", "levels", "names", "rows")  # tables with a line per key


def writes(study: Study, before: str | None = None) -> str:
    """The content of study.toml: ``reads(writes(study)) == study``.

    Parameters
    ----------
    study : Study
        Any study that ``reads`` accepts.
    before : str or None
        An older study.toml. Where it says the same its comments and its order
        stay; one with faults is not looked at.
    """
    fresh = tomlkit.dumps(_document(study))
    if before is None:
        return fresh
    try:
        kept = _changed(before, plain(reads(before)), plain(study))
        same = repr(plain(reads(kept))) == repr(plain(study))  # order counts too
    except (StudyError, TOMLKitError):
        return fresh
    return kept if same else fresh


def save(study: Study, folder: Path) -> None:
    """Write study.toml into a folder; after a crash the old or the new one stands.

    Raises
    ------
    StudyError
        The study has faults: it could not be read again.
    OSError
        The disk is full, or the folder cannot be written.
    """
    file = Path(folder) / FILE
    try:
        before = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        before = None
    text = writes(study, before)
    reads(text)
    replace_file(file, text.encode("utf-8"))


def _document(study: Study) -> tomlkit.TOMLDocument:
    document = tomlkit.document()
    for name, content in plain(study).items():
        document.add(name, _section(content))
    return document


def _section(content: object) -> object:
    if isinstance(content, list):
        rows = tomlkit.aot()
        for row in content:
            rows.append(_table(row))
        return rows
    if all(isinstance(part, Mapping) for part in content.values()):  # type: ignore[attr-defined]
        return _tables(content)  # type: ignore[arg-type]
    return _table(content)  # type: ignore[arg-type]


def _tables(content: Mapping[str, Mapping[str, object]]) -> Table:
    above = tomlkit.table(is_super_table=True)
    for name, part in content.items():
        above.add(name, _table(part))
    return above


def _table(content: Mapping[str, object]) -> Table:
    table = tomlkit.table()
    for key, value in sorted(content.items(), key=lambda pair: pair[0] in OWN_LINES):
        table.add(key, _value(key, value))
    return table


def _value(key: str, value: object) -> object:
    if key in OWN_LINES and isinstance(value, Mapping):
        return _table(value)
    if isinstance(value, Mapping):
        inline = tomlkit.inline_table()
        for name, one in value.items():
            inline.add(name, _value("", one))
        return inline
    if isinstance(value, list):
        array = tomlkit.array()
        for one in value:
            array.append(_value("", one))
        return array
    return tomlkit.item(value)


def _changed(text: str, old: Mapping[str, object], new: Mapping[str, object]) -> str:
    document = tomlkit.parse(text)
    _change(document, old, new)
    return tomlkit.dumps(document)


def _change(table: Table, old: Mapping[str, object], new: Mapping[str, object]) -> None:
    """Turn one table into another, touching only what differs."""
    for key in [key for key in old if key not in new]:
        del table[key]
    for key, value in new.items():
        if key in old and old[key] == value:
            continue
        if isinstance(value, Mapping) and isinstance(old.get(key), Mapping):
            _change(table[key], old[key], value)
        else:
            table[key] = _new(table, key, value)


def _new(table: Table, key: str, value: object) -> object:
    if isinstance(table, tomlkit.TOMLDocument):
        return _section(value)
    above = isinstance(table, Table) and table.is_super_table()  # [items], [scales]
    return _table(value) if above else _value(key, value)  # type: ignore[arg-type]
