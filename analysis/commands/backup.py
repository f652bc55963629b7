"""``python -m analysis backup FOLDER``: copy all that the app remembers to a folder."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from analysis.report.opening import Language, telling
from analysis.sharing import backup as kept


def backup(
    folder: Annotated[Path, typer.Argument(help="the folder of the backup")],
    language: Language = "en",
) -> None:
    """Copy studies, links, snapshots and openings to a folder."""
    with telling(language) as say:
        count = kept.backup(folder)
        typer.echo(say("backup-done", count=count, folder=str(folder)))
