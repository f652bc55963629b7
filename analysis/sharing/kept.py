"""What stays with a study of each link, for the gate and for the owner alone.

A record holds true counts, and the reasons for what was left out hold small ones;
both go with the last link to what they are about.
"""

from __future__ import annotations

import fcntl
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from analysis.sharing.record import Record
from analysis.study.durable import replace_file
from analysis.study.home import home

RECORD, WHY = ".json", ".why"
Told = Mapping[str, Sequence[str]]  # sentences by language


def keep(study: str, name: str, record: Record, why: Told) -> None:
    """Keep both of a snapshot; the record last, since it makes the snapshot known.

    Raises
    ------
    OSError
        The disk is full or cannot be written; there is no new record.
    """
    _folder(study).mkdir(parents=True, mode=0o700, exist_ok=True)
    told = json.dumps(why, ensure_ascii=False, sort_keys=True)
    replace_file(_file(study, name, WHY), told.encode())
    replace_file(_file(study, name, RECORD), record.dumps().encode())


def record(study: str, name: str) -> Record | None:
    """What was kept; None if it is gone, or is not what was written."""
    try:
        return Record.loads(_file(study, name, RECORD).read_text("utf-8"))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def why(study: str, name: str, language: str) -> tuple[str, ...] | None:
    """What was left out by which rule, for the owner alone; None where unknown."""
    try:
        told = json.loads(_file(study, name, WHY).read_text("utf-8"))
        return tuple(map(str, told[language]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def names(study: str) -> Iterator[str]:
    """The snapshots of which something is kept."""
    for kind in (RECORD, WHY):
        yield from (path.stem for path in _folder(study).glob(f"*{kind}"))


def remove(study: str, name: str) -> None:
    """Keep no more of a snapshot.

    Raises
    ------
    OSError
        Some of it is still on disk.
    """
    for kind in (WHY, RECORD):
        _file(study, name, kind).unlink(missing_ok=True)


@contextmanager
def alone(study: str) -> Iterator[None]:
    """One at a time publishes or removes of a study, over all processes.

    Whoever needs the shelf as well takes that afterwards.
    """
    _folder(study).mkdir(parents=True, mode=0o700, exist_ok=True)
    with (_folder(study) / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@contextmanager
def still() -> Iterator[None]:
    """Nobody publishes, or removes what is published, meanwhile."""
    with ExitStack() as locks:
        for folder in sorted(_records().glob("*/")):
            locks.enter_context(alone(folder.name))
        yield


def _file(study: str, name: str, kind: str) -> Path:
    return _folder(study) / f"{name}{kind}"


def _folder(study: str) -> Path:
    return _records() / study


def _records() -> Path:
    return home() / "records"
