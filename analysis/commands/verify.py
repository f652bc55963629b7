"""Our numbers against reference numbers, case by case."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from analysis.errors import StudyError
from analysis.verify.plain import plain
from analysis.verify.run import verify as compare
from analysis.words import Say


def verify(
    folder: Annotated[Path, typer.Argument(help="Where the reference cases are.")],
    as_json: Annotated[
        bool, typer.Option("--json", help="Everything as JSON.")
    ] = False,
    only: Annotated[str, typer.Option(help="Cases whose id matches this glob.")] = "*",
    fields: Annotated[
        bool, typer.Option("--fields", help="Per procedure the fields compared.")
    ] = False,
    language: Annotated[str, typer.Option(help="nl or en.")] = "en",
) -> None:
    """Compare our numbers with reference numbers, case by case.

    The last line counts cases. The status is 1 when a number differs, or when the
    folder cannot be read.
    """
    say = Say(language)
    try:
        report = compare(folder, only)
    except StudyError as fault:
        for line in fault.lines:
            typer.echo(say(line), err=True)
        raise typer.Exit(1) from None
    if as_json:
        held = plain(report, say)
        typer.echo(json.dumps(held, indent=2, ensure_ascii=False, allow_nan=False))
    else:
        for line in report.lines(fields):
            typer.echo(say(line))
        typer.echo(report.summary)
    raise typer.Exit(1 if report.differ else 0)
