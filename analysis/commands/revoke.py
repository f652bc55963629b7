"""``python -m analysis revoke LINK``: end a link at once."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer

from analysis.report.opening import Language, telling
from analysis.sharing import ending


def revoke(
    link: Annotated[str, typer.Argument(help="its id, as `links` prints it")],
    language: Language = "en",
) -> None:
    """End a link: it shows nothing any more, also where it stands open."""
    with telling(language) as say:
        ended = ending.end(link, datetime.now(UTC))
        typer.echo(say("revoke-done", label=ended.label))
