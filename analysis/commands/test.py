"""``python -m analysis test STUDY PROCEDURE``: one procedure on chosen columns."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from analysis.cells import Cells
from analysis.commands.results import sentences
from analysis.inference.attempt import attempt
from analysis.line import Line
from analysis.questions.procedures import PROCEDURES, Procedure
from analysis.report.opening import opened
from analysis.report.plain import plain
from analysis.store import Store
from analysis.study.model import QUADRANTS, Study


def test(
    study: Annotated[str, typer.Argument(help="a study's folder, or a saved id")],
    procedure: Annotated[str, typer.Argument(help=", ".join(PROCEDURES))],
    x: Annotated[str, typer.Option(help="first column, a predictor")],
    y: Annotated[str | None, typer.Option(help="second column, an outcome")] = None,
    z: Annotated[str | None, typer.Option(help="third column")] = None,
    by: Annotated[str | None, typer.Option(help="repeat per level of it")] = None,
    as_json: Annotated[bool, typer.Option("--json")] = False,
    language: Annotated[str, typer.Option(help="nl or en")] = "en",
) -> None:
    """Run one procedure and say what it found, as a sentence or as JSON."""
    with opened(study, language) as (store, say):
        chosen = PROCEDURES.get(procedure)
        columns = [name for name in (x, y, z) if name is not None]
        wrong = _wrong(store.study, procedure, columns, by)
        if chosen is None or wrong:
            print(*(say(line) for line in wrong), sep="\n", file=sys.stderr)
            raise SystemExit(1)
        found = _run(store, chosen, columns, by)
        if as_json:
            typer.echo(json.dumps(plain(found), ensure_ascii=False, allow_nan=False))
            return
        for sentence in sentences(found, say):
            typer.echo(sentence)


def _run(store: Store, chosen: Procedure, columns: list[str], by: str | None) -> object:
    extra = [by] if by else []
    cells = store.cells(*columns, *extra)
    if by is None:
        return _one(chosen, cells)
    return {level: _one(chosen, part) for level, part in cells.by(by).items()}


def _one(chosen: Procedure, cells: Cells) -> object:
    return attempt(chosen.run, cells, measure=chosen.id)


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
    faults = [
        Line("fault-unknown-column", {"column": name})
        for name in [*columns, *([by] if by else [])]
        if not _kinds(study, name)
    ]
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
