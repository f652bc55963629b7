"""``python -m analysis check STUDY``: every fault of a study, or "ok"."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Annotated

import typer

from analysis.errors import StudyError
from analysis.intake import load
from analysis.line import Line
from analysis.study import shelf
from analysis.study.model import Study
from analysis.study.read import read
from analysis.words import Say


def check(
    study: Annotated[str, typer.Argument(help="a study's folder, or a saved id")],
    as_json: Annotated[bool, typer.Option("--json")] = False,
    language: Annotated[str, typer.Option(help="nl or en")] = "en",
) -> None:
    """Tell every fault and remark of a study and its answers, or "ok".

    The exit status is 1 where there is a fault; remarks alone leave it 0.
    """
    found, faults, remarks = judge(study)
    say = Say(language, found)
    if as_json:
        told = {
            "study": found.id if found else None,
            "ok": not faults,
            "faults": _told(faults, say),
            "remarks": _told(remarks, say),
        }
        typer.echo(json.dumps(told, ensure_ascii=False, allow_nan=False))
    else:
        for line in (*faults, *remarks):
            typer.echo(say(line))
        if not faults:
            typer.echo("ok")
    raise typer.Exit(1 if faults else 0)


def judge(study: str) -> tuple[Study | None, tuple[Line, ...], tuple[Line, ...]]:
    """The study if its description is sound, its faults, and remarks on its file.

    Answers in an engine are not looked at: they are there, not here.
    """
    found = None
    try:
        found = read(shelf.find(study))
        if found.engine is not None:
            return found, (), ()
        reading = load(found)
    except StudyError as wrong:
        return found, wrong.lines, ()
    return reading.study, (), reading.receipt.remarks


def _told(lines: Iterable[Line], say: Say) -> list[dict[str, object]]:
    return [
        {"key": line.key, "facts": dict(line.facts), "text": say(line)}
        for line in lines
    ]
