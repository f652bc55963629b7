"""``python -m analysis restore FOLDER``: put a backup back where nothing is."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from analysis.report.opening import Language, telling
from analysis.sharing import backup as kept


def restore(
    folder: Annotated[Path, typer.Argument(help="the folder of the backup")],
    language: Language = "en",
) -> None:
    """Put studies, links, snapshots and openings back where nothing is."""
    with telling(language) as say:
        count = kept.restore(folder)
        typer.echo(say("restore-done", count=count, folder=str(folder)))
