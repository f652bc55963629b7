"""Snapshots: what a link shows, computed once, frozen, known by its own hash.

A snapshot is a folder named by the SHA-256 of its manifest; the manifest names the
SHA-256 of each state. JSON throughout, nothing that runs when it is read. A byte that
changed on disk makes it unreadable, never wrong.
"""

from __future__ import annotations

import json
import secrets
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from analysis.errors import StudyError
from analysis.study.durable import flush_folder, flush_tree
from analysis.study.home import home

FORMAT = "kwadrant-snapshot/1"
MANIFEST = "manifest.json"
HASH = 64  # letters of a SHA-256
HEX = frozenset("0123456789abcdef")

Content = Mapping[str, Any]  # as JSON has it


class BrokenSnapshotError(StudyError):
    """A snapshot is gone, or is no longer what was published."""


class SnapshotNotSavedError(StudyError):
    """The disk took no snapshot; nothing was published."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """What was published, without its states."""

    sha256: str
    manifest: Content

    @property
    def states(self) -> tuple[str, ...]:
        """The states that its filters can reach."""
        return tuple(self.manifest["states"])


def freeze(manifest: Content, states: Mapping[str, Content]) -> str:
    """Keep a snapshot; the same content is the same snapshot.

    Parameters
    ----------
    manifest : mapping
        What holds for every state: study, versions, scope, filters.
    states : mapping of str to mapping
        What each state shows.

    Returns
    -------
    str
        The SHA-256 it is known by.

    Raises
    ------
    SnapshotNotSavedError
        The disk is full or cannot be written; what was there stands.
    """
    files = {sha256(_bytes(held)).hexdigest(): held for held in states.values()}
    names = {key: sha256(_bytes(held)).hexdigest() for key, held in states.items()}
    whole = _bytes({**manifest, "format": FORMAT, "states": names})
    name = sha256(whole).hexdigest()
    folder = _shelf() / name
    if not folder.is_dir():
        try:
            _write(folder, whole, {f"{k}.json": _bytes(v) for k, v in files.items()})
        except OSError as error:
            raise SnapshotNotSavedError from error
    return name


def thaw(name: str) -> Snapshot:
    """A snapshot by its hash.

    Raises
    ------
    BrokenSnapshotError
        It is not there, or not what was published.
    """
    if len(name) != HASH or not set(name) <= HEX:
        raise BrokenSnapshotError
    manifest = _verified(_shelf() / name / MANIFEST, name)
    if manifest.get("format") != FORMAT:
        raise BrokenSnapshotError
    return Snapshot(sha256=name, manifest=manifest)


def state(snapshot: Snapshot, key: str) -> Content:
    """What one state shows.

    Raises
    ------
    BrokenSnapshotError
        There is no such state, or it is not what was published.
    """
    name = snapshot.manifest["states"].get(key)
    if name is None:
        raise BrokenSnapshotError
    return _verified(_shelf() / snapshot.sha256 / f"{name}.json", name)


def discard(name: str) -> None:
    """Remove a snapshot that no link opens any more.

    Raises
    ------
    OSError
        Some of it is still on disk.
    """
    if len(name) == HASH and set(name) <= HEX and (_shelf() / name).exists():
        shutil.rmtree(_shelf() / name)


def kept() -> tuple[str, ...]:
    """The snapshots there are."""
    shelf = _shelf()
    held = shelf.iterdir() if shelf.is_dir() else ()
    return tuple(sorted(it.name for it in held if len(it.name) == HASH))


def _shelf() -> Path:
    return home() / "snapshots"


def _bytes(content: Content) -> bytes:
    text = json.dumps(
        content,
        sort_keys=True,
        ensure_ascii=False,
        separators=(",", ":"),
        allow_nan=False,
    )
    return text.encode()


def _verified(path: Path, name: str) -> Content:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise BrokenSnapshotError from error
    if sha256(content).hexdigest() != name:
        raise BrokenSnapshotError
    return json.loads(content)


def _write(folder: Path, manifest: bytes, files: Mapping[str, bytes]) -> None:
    folder.parent.mkdir(parents=True, mode=0o700, exist_ok=True)
    beside = folder.with_name(f".new.{secrets.token_hex(8)}")
    try:
        beside.mkdir()
        for name, content in {MANIFEST: manifest, **files}.items():
            (beside / name).write_bytes(content)
        flush_tree(beside)
        _put(beside, folder)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
    flush_folder(folder.parent)


def _put(beside: Path, folder: Path) -> None:
    """Let the name mean this content; another process may just have done so."""
    try:
        beside.rename(folder)
    except OSError:
        if not folder.is_dir():
            raise
        shutil.rmtree(beside, ignore_errors=True)
