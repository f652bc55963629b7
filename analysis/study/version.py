"""Which answers these are: the content of a study, as a short mark."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from analysis.study.model import Study
from analysis.study.read import FILE

PIECE = 2**20  # bytes read at once


def content_version(study: Study) -> str:
    """The SHA-256 of a study's description and answers; the same for a copy.

    An engine holds answers that no file tells of, so for it the description alone
    counts.

    Raises
    ------
    ValueError
        The study was not read from a folder.
    """
    if study.folder is None:
        raise ValueError("the study has no folder")
    folder = study.folder if study.folder.is_dir() else study.folder.parent
    whole = sha256()
    for name in (FILE, study.answers):
        if name is not None:
            whole.update(name.encode())
            _add(whole, folder / name)
    return whole.hexdigest()


def _add(whole: object, path: Path) -> None:
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            whole.update(piece)  # type: ignore[attr-defined]
