"""All that the app remembers, to another folder and back, whole or not at all.

Databases are copied as ``copies`` does, so that one that is being written to is
copied whole; everything else by its bytes. A list of hashes goes along, and what does
not agree with it is not put back.
"""

from __future__ import annotations

import json
import secrets
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from analysis.errors import StudyError
from analysis.sharing import copies
from analysis.sharing.database import links_url, visits_url
from analysis.sharing.kept import still
from analysis.sharing.links import TABLES as LINKS
from analysis.sharing.visits import TABLES as VISITS
from analysis.study import shelf
from analysis.study.durable import flush_folder, flush_tree, replace_file
from analysis.study.home import home

LIST = "backup.json"
DATABASES = {"links.db": (links_url, LINKS), "visits.db": (visits_url, VISITS)}
FOLDERS = ("studies", "snapshots", "records")
REFUSED = (OSError, sqlite3.Error, SQLAlchemyError)  # by a disk, or a database


class BackupThereError(StudyError):
    """A folder that should be empty is not (folder)."""


class BrokenBackupError(StudyError):
    """A backup is not what was written (file)."""


class BackupNotWrittenError(StudyError):
    """The disk took no backup (folder)."""


class BackupNotPutBackError(StudyError):
    """The disk, or the database, took nothing back (folder)."""


def backup(target: Path) -> int:
    """Copy everything to an empty folder; how many files there are.

    Raises
    ------
    BackupThereError, BackupNotWrittenError, LinksUnavailableError
    """
    _empty(target)
    try:
        target.mkdir(parents=True, mode=0o700, exist_ok=True)
        with still(), shelf.still():
            for name, (url, tables) in DATABASES.items():
                copies.save(url(), tables, target / name)
            _copy(home(), target)
        hashes = dict(_hashes(target))
        flush_tree(target)
        replace_file(target / LIST, json.dumps(hashes, indent=1).encode())
    except REFUSED as error:
        raise BackupNotWrittenError(folder=str(target)) from error
    return len(hashes)


def restore(source: Path) -> int:
    """Put a backup back where nothing is; how many files there are.

    Links come last: none opens before what it shows is there.

    Raises
    ------
    BrokenBackupError
        A file is missing, or another than was written; nothing is put back.
    BackupThereError
        There is something already, which is not overwritten.
    BackupNotPutBackError, LinksUnavailableError
        The disk, or the database, did not take it; nothing is put back.
    """
    hashes = _listed(source)
    for name, mark in hashes.items():
        path = source / name
        if not path.is_file() or _hash(path) != mark:
            raise BrokenBackupError(file=name)
    try:
        _nothing_there()
        with _all_or_nothing():
            _put_back(source)
    except REFUSED as error:
        raise BackupNotPutBackError(folder=str(home())) from error
    return len(hashes)


def _put_back(source: Path) -> None:
    home().mkdir(parents=True, mode=0o700, exist_ok=True)
    beside = home() / f".restored.{secrets.token_hex(8)}"
    beside.mkdir()
    try:
        _copy(source, beside)
        flush_tree(beside)
        for folder in beside.iterdir():
            folder.rename(home() / folder.name)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    for name, (url, tables) in reversed(DATABASES.items()):
        copies.put_back(source / name, url(), tables)
    flush_folder(home())


def _copy(source: Path, target: Path) -> None:
    """Copy the folders, without what is only just being written."""
    passing = shutil.ignore_patterns(".new.*", ".lock")
    for name in FOLDERS:
        if (source / name).is_dir():
            shutil.copytree(source / name, target / name, symlinks=True, ignore=passing)


@contextmanager
def _all_or_nothing() -> Iterator[None]:
    """What was put where nothing was goes again if not all of it could."""
    try:
        yield
    except BaseException:
        for name in FOLDERS:
            shutil.rmtree(home() / name, ignore_errors=True)
        for url, tables in DATABASES.values():
            copies.clear(url(), tables)
        raise


def _nothing_there() -> None:
    _empty(home())
    if any(copies.holds(url(), tables) for url, tables in DATABASES.values()):
        raise BackupThereError(folder=str(home()))


def _empty(folder: Path) -> None:
    kept = [*DATABASES, *FOLDERS, LIST]
    if folder.is_dir() and any((folder / name).exists() for name in kept):
        raise BackupThereError(folder=str(folder))


def _listed(source: Path) -> dict[str, str]:
    try:
        held = json.loads((source / LIST).read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise BrokenBackupError(file=LIST) from error
    if not isinstance(held, dict):
        raise BrokenBackupError(file=LIST)
    return held


def _hashes(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.name != LIST:
            yield str(path.relative_to(folder)), _hash(path)


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        whole = sha256()
        while piece := file.read(2**20):
            whole.update(piece)
    return whole.hexdigest()
