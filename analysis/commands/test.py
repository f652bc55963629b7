"""``python -m analysis test STUDY PROCEDURE``: one procedure on chosen columns."""

from __future__ import annotations

import json
from collections import Counter
from typing import Annotated

import typer

from analysis.cells import Cells
from analysis.inference.attempt import attempt
from analysis.line import Line
from analysis.questions.procedures import PROCEDURES, Procedure
from analysis.report.opening import AsJson, Chosen, Language, Level, opened
from analysis.report.plain import plain
from analysis.report.told import sentences
from analysis.store import Store
from analysis.study.model import QUADRANTS, Study


def test(  # noqa: PLR0913, PLR0917 (each is an option of the command)
    study: Chosen,
    procedure: Annotated[str, typer.Argument(help=", ".join(PROCEDURES))],
    x: Annotated[str, typer.Option(help="first column, a predictor")],
    y: Annotated[str | None, typer.Option(help="second column, an outcome")] = None,
    z: Annotated[str | None, typer.Option(help="third column")] = None,
    by: Annotated[str | None, typer.Option(help="repeat per level of it")] = None,
    as_json: AsJson = False,
    language: Language = "en",
    level: Level = 0.95,
) -> None:
    """Run one procedure and say what it found, as a sentence or as JSON."""
    with opened(study, language) as (store, say):
        chosen = PROCEDURES.get(procedure)
        columns = [name for name in (x, y, z) if name is not None]
        wrong = _wrong(store.study, procedure, columns, by)
        if chosen is None or wrong:
            typer.echo("\n".join(say(line) for line in wrong), err=True)
            raise typer.Exit(1)
        found = _run(store, chosen, columns, by, level)
        if as_json:
            typer.echo(json.dumps(plain(found), ensure_ascii=False, allow_nan=False))
            return
        for sentence in sentences(found, say, by or ""):
            typer.echo(sentence)


def _run(
    store: Store, chosen: Procedure, columns: list[str], by: str | None, level: float
) -> object:
    extra = [by] if by else []
    cells = store.cells(*columns, *extra)
    if by is None:
        return _one(chosen, cells, level)
    return {name: _one(chosen, part, level) for name, part in cells.by(by).items()}


def _one(chosen: Procedure, cells: Cells, level: float) -> object:
    return attempt(chosen.run, cells, measure=chosen.id, level=level)


def _wrong(
    study: Study, procedure: str, columns: list[str], by: str | None
) -> list[Line]:
    """What does not fit: the procedure, the columns, or how many there are."""
    chosen = PROCEDURES.get(procedure)
    if chosen is None:
        known = ", ".join(PROCEDURES)
        return [
            Line("fault-unknown-procedure", {"procedure": procedure, "known": known})
        ]
    named = [*columns, *([by] if by else [])]
    faults = [
        Line("fault-unknown-column", {"column": name})
        for name in dict.fromkeys(named)
        if not _kinds(study, name)
    ]
    faults += [
        Line("fault-column-twice", {"column": name})
        for name, times in Counter(named).items()
        if times > 1
    ]
    if by and _kinds(study, by) == {"score"}:
        faults.append(Line("fault-not-a-group", {"column": by}))
    if len(columns) != len(chosen.takes):
        facts = {"procedure": procedure, "needed": len(chosen.takes)}
        return [*faults, Line("fault-columns", {**facts, "found": len(columns)})]
    pairs = zip(columns, chosen.takes, strict=True)
    return faults + [
        Line(f"fault-not-a-{kind}", {"column": name})
        for name, kind in pairs
        if _kinds(study, name) and kind not in _kinds(study, name)
    ]


def _kinds(study: Study, name: str) -> set[str]:
    if name in study.scales or name in study.items:
        return {"score"}
    split = name == QUADRANTS and study.quadrants is not None
    return {"group"} if name in study.groups or split else set()
