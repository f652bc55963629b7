"""Studies that the app has saved: one folder each, under the user's own data.

``studies/<id>`` is a link to ``studies/.versions/<id>.<random>``, so that a whole
folder is replaced in one step that a crash cannot cut in two.
"""

from __future__ import annotations

import fcntl
import secrets
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from itertools import count
from pathlib import Path

from analysis.errors import StudyError
from analysis.line import Line
from analysis.study.durable import flush_folder, flush_tree
from analysis.study.home import home
from analysis.study.model import Study
from analysis.study.read import FILE, read
from analysis.study.sources import is_slug, leaves
from analysis.study.write import save, writes

Files = Mapping[str, bytes]  # name -> content
LONGEST = 50  # characters of an id that is to get more of them


def list() -> tuple[str, ...]:
    """The ids of the saved studies, in the order of the alphabet."""
    shelf = _shelf()
    if not shelf.is_dir():
        return ()
    return tuple(sorted(one.name for one in shelf.iterdir() if is_slug(one.name)))


def find(study: str | Path) -> Path:
    """The folder (or study.toml) of a study that a command names.

    A path goes first, then an id on the shelf. For somebody at the keyboard: what
    comes from an address goes through ``saved``, which knows no paths.

    Raises
    ------
    StudyError
        There is neither.
    """
    path = Path(study)
    if path.name == FILE or (path / FILE).is_file():
        return path
    return saved(str(study))


def saved(study: str) -> Path:
    """The folder of a saved study; an id never leads out of the shelf.

    Raises
    ------
    StudyError
        No study of that id is saved.
    """
    folder = _shelf() / study if is_slug(study) else None
    if folder is None or not folder.is_dir():
        raise _not_found(study)
    return folder


def entry(study: str) -> Path:
    """What an id on the shelf leads through, also where some of it was removed.

    Raises
    ------
    StudyError
        No study of that id is saved.
    """
    link = _shelf() / study
    if not (is_slug(study) and link.is_symlink()):
        raise _not_found(study)
    return link


def holds(folder: Path) -> bool:
    """Whether a folder lies on the shelf: its files came in through the app."""
    return Path(folder).resolve().is_relative_to(_shelf().resolve())


def keep(source: Path | Files) -> Path:
    """Save a study under its own id, in place of one that was there.

    Parameters
    ----------
    source : Path, or mapping of str to bytes
        A folder with a study.toml and the files it names, or those files by name.

    Returns
    -------
    Path
        The folder on the shelf.

    Raises
    ------
    StudyError
        The study has faults, or a file's name leads elsewhere; nothing is saved.
    OSError
        The disk is full; what was saved before stands.
    """
    versions = _shelf() / ".versions"
    with still():
        beside = versions / f".new.{secrets.token_hex(8)}"
        try:
            _fill(beside, source)
            name = read(beside).id
            flush_tree(beside)
            _put(beside, name)
        except BaseException:
            shutil.rmtree(beside, ignore_errors=True)
            raise
        _tidy(name)
    return _shelf() / name


def rewrite(study: Study, seen: str) -> Path:
    """Save a study's description anew, beside the files it already has.

    Parameters
    ----------
    study : Study
        One that is on the shelf, with other content.
    seen : str
        ``mark`` of the description that it was made from.

    Raises
    ------
    StudyError
        The description has changed since, or the study has faults; nothing is saved.
    OSError
        The disk is full; what was saved before stands.
    """
    folder = saved(study.id)
    versions = _shelf() / ".versions"
    with still():
        if mark(study.id) != seen:
            raise StudyError.together([Line("fault-study-changed")])
        beside = versions / f".new.{secrets.token_hex(8)}"
        try:
            _fill(beside, folder)
            save(study, beside)
            flush_tree(beside)
            _put(beside, study.id)
        except BaseException:
            shutil.rmtree(beside, ignore_errors=True)
            raise
        _tidy(study.id)
    return folder


def mark(study: str) -> str:
    """Changes whenever the description of a saved study does.

    Raises
    ------
    StudyError
        No study of that id is saved.
    """
    return sha256((saved(study) / FILE).read_bytes()).hexdigest()


def copy(folder: Path) -> str:
    """Save a copy of a study under an id of its own, which is given back.

    Raises
    ------
    StudyError
        The study has faults, or its answers are in an engine.
    OSError
        The disk is full; nothing is saved.
    """
    study = read(folder)
    if study.answers is None:
        raise StudyError.together([Line("fault-brought-engine")])
    name = _free(f"{study.id[:LONGEST].rstrip('-')}-copy")
    before = (folder / FILE).read_text(encoding="utf-8-sig")
    text = writes(replace(study, id=name), before)
    named = {study.answers, *(block.file for block in study.blocks if block.file)}
    held = {
        one: (folder / one).read_bytes() for one in named if (folder / one).is_file()
    }
    keep({FILE: text.encode("utf-8"), **held})
    return name


def forget(study: str) -> None:
    """Remove a saved study and every version of it.

    Raises
    ------
    StudyError
        No study of that id is saved.
    OSError
        The disk takes no changes: some of it is left, under the same id, so that it
        can be removed again.
    """
    link = entry(study)
    with still():
        if link.is_dir():
            shutil.rmtree(link.resolve())
        link.unlink()
        flush_folder(_shelf())
        _tidy(study)


@contextmanager
def still() -> Iterator[None]:
    """Nobody saves or removes a study meanwhile, in any process of this user."""
    versions = _shelf() / ".versions"
    versions.mkdir(parents=True, exist_ok=True)
    with (versions / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _not_found(study: str) -> StudyError:
    return StudyError.together([Line("fault-study-not-found", {"path": study})])


def _free(name: str) -> str:
    """The id, or the first of id-2, id-3, … that nobody has."""
    taken = set(list())
    numbered = (f"{name}-{number}" for number in count(2))
    return name if name not in taken else next(it for it in numbered if it not in taken)


def _shelf() -> Path:
    return home() / "studies"


def _fill(folder: Path, source: Path | Files) -> None:
    if not isinstance(source, Mapping):
        shutil.copytree(source, folder)
        return
    folder.mkdir()
    for name, content in source.items():
        if leaves(name):
            facts = {"place": "study.answers", "path": name}
            raise StudyError.together([Line("fault-path-outside", facts)])
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def _put(beside: Path, name: str) -> None:
    """Let the id mean this folder from now on."""
    version = beside.with_name(f"{name}.{secrets.token_hex(8)}")
    beside.rename(version)
    flush_folder(version.parent)
    link = _shelf() / f".{version.name}"
    link.symlink_to(Path(".versions") / version.name, target_is_directory=True)
    link.replace(_shelf() / name)
    flush_folder(_shelf())


def _tidy(name: str) -> None:
    """Remove versions that nothing points to, also those a crash left behind."""
    versions, link = _shelf() / ".versions", _shelf() / name
    current = link.readlink().name if link.is_symlink() else None
    for pattern in (f"{name}.*", ".new.*"):
        for version in versions.glob(pattern):
            if version.name != current:
                shutil.rmtree(version, ignore_errors=True)
    for link in _shelf().glob(f".{name}.*"):
        link.unlink(missing_ok=True)
