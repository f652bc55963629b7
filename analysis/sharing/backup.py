"""All that the app remembers, to another folder and back, whole or not at all.

Databases are copied by SQLite's own means, so that one that is being written to is
copied whole; everything else by its bytes. A list of hashes goes along, and what does
not agree with it is not put back.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from analysis.errors import StudyError
from analysis.study.durable import flush_tree, replace_file
from analysis.study.home import home

LIST = "backup.json"
DATABASES = ("links.db", "visits.db")
FOLDERS = ("studies", "snapshots", "records")


class BackupThereError(StudyError):
    """A folder that should be empty is not (folder)."""


class BrokenBackupError(StudyError):
    """A backup is not what was written (file)."""


class BackupNotWrittenError(StudyError):
    """The disk took no backup (folder)."""


def backup(target: Path) -> int:
    """Copy everything to an empty folder; how many files there are.

    Raises
    ------
    BackupThereError, BackupNotWrittenError
    """
    _empty(target)
    try:
        target.mkdir(parents=True, mode=0o700, exist_ok=True)
        for name in DATABASES:
            _copy_database(home() / name, target / name)
        for name in FOLDERS:
            if (home() / name).is_dir():
                shutil.copytree(home() / name, target / name, symlinks=True)
        hashes = dict(_hashes(target))
        flush_tree(target)
        replace_file(target / LIST, json.dumps(hashes, indent=1).encode())
    except OSError as error:
        raise BackupNotWrittenError(folder=str(target)) from error
    return len(hashes)


def restore(source: Path) -> int:
    """Put a backup back where nothing is; how many files there are.

    Raises
    ------
    BrokenBackupError
        A file is missing, or another than was written; nothing is put back.
    BackupThereError
        There is something already, which is not overwritten.
    """
    hashes = _listed(source)
    for name, mark in hashes.items():
        path = source / name
        if not path.is_file() or _hash(path) != mark:
            raise BrokenBackupError(file=name)
    _empty(home())
    home().mkdir(parents=True, mode=0o700, exist_ok=True)
    for name in DATABASES:
        if (source / name).is_file():
            shutil.copy2(source / name, home() / name)
    for name in FOLDERS:
        if (source / name).is_dir():
            shutil.copytree(source / name, home() / name, symlinks=True)
    flush_tree(home())
    return len(hashes)


def _empty(folder: Path) -> None:
    kept = [*DATABASES, *FOLDERS, LIST]
    if folder.is_dir() and any((folder / name).exists() for name in kept):
        raise BackupThereError(folder=str(folder))


def _copy_database(source: Path, target: Path) -> None:
    if not source.is_file():
        return
    with (
        closing(sqlite3.connect(source)) as live,
        closing(sqlite3.connect(target)) as to,
    ):
        live.backup(to)


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
