"""``python -m analysis test STUDY PROCEDURE``: one procedure on chosen columns."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Annotated

import typer

from analysis.inference.attempt import Input, attempt
from analysis.inference.procedure import Procedure
from analysis.line import Line
from analysis.questions.procedures import PROCEDURES, given, kinds, prepared, wanted
from analysis.report.opening import AsJson, Chosen, Language, Level, opened
from analysis.report.plain import plain
from analysis.report.told import sentences
from analysis.store import Store
from analysis.study.model import Study

NEEDED = {
    "number": "score",
    "order": "score",
    "group": "group",
    "two": "group",
    "category": "category",
    "yes-no": "category",
    "scale": "scale",
}
SETTING = re.compile(r"[a-z_]+=[-+]?(\d+\.?\d*|\.\d+)")


def test(  # noqa: PLR0913, PLR0917 (each is an option of the command)
    study: Chosen,
    procedure: Annotated[
        str, typer.Argument(help="its id, as `procedures` lists them")
    ],
    x: Annotated[str, typer.Option(help="first column")],
    y: Annotated[str | None, typer.Option(help="second column")] = None,
    z: Annotated[list[str] | None, typer.Option(help="further columns, each")] = None,
    by: Annotated[str | None, typer.Option(help="repeat per level of it")] = None,
    numbers: Annotated[
        list[str] | None, typer.Option("--set", help="a number, as against=4")
    ] = None,
    as_json: AsJson = False,
    language: Language = "en",
    level: Level = 0.95,
) -> None:
    """Run one procedure and say what it found, as a sentence or as JSON."""
    with opened(study, language) as (store, say):
        chosen = PROCEDURES.get(procedure)
        columns = [x, *([y] if y else []), *(z or [])]
        wrong = _wrong(store.study, procedure, columns, by)
        wrong += _unset(chosen, numbers or [])
        if chosen is None or wrong:
            typer.echo("\n".join(say(line) for line in wrong), err=True)
            raise typer.Exit(1)
        how = {"level": level, **_numbers(numbers or [])}
        found = _run(store, chosen, columns, by, how)
        if as_json:
            typer.echo(json.dumps(plain(found), ensure_ascii=False, allow_nan=False))
            return
        for sentence in sentences(found, say, by or ""):
            typer.echo(sentence)


def _run(
    store: Store,
    chosen: Procedure,
    columns: list[str],
    by: str | None,
    how: Mapping[str, float],
) -> object:
    if chosen.given != "cells":
        found = given(store, chosen, *columns)
        return _one(chosen, found, **how, scale=columns[0])
    cells = prepared(store.cells(*columns, *([by] if by else [])), chosen)
    if by is None:
        return _one(chosen, cells, **how)
    return {name: _one(chosen, part, **how) for name, part in cells.by(by).items()}


def _one(chosen: Procedure, given: Input, **how: object) -> object:
    return attempt(chosen.run, given, measure=chosen.id, **how)


def _numbers(said: Sequence[str]) -> dict[str, float]:
    """What ``--set`` says, by name; ``_unset`` has told what cannot be read."""
    pairs = (one.partition("=") for one in said)
    return {name: float(number) for name, _, number in pairs}


def _unset(chosen: Procedure | None, said: Sequence[str]) -> list[Line]:
    """What of ``--set`` is no number of the procedure, or no number at all."""
    if chosen is None:
        return []
    known = ", ".join(chosen.numbers) or "-"
    return [
        Line("fault-not-a-setting", {"setting": one, "known": known})
        for one in said
        if not (SETTING.fullmatch(one) and one.partition("=")[0] in chosen.numbers)
    ]


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
        if not kinds(study, name)
    ]
    faults += [
        Line("fault-column-twice", {"column": name})
        for name, times in Counter(named).items()
        if times > 1
    ]
    if by and kinds(study, by) and "group" not in kinds(study, by):
        faults.append(Line("fault-not-a-group", {"column": by}))
    if by and (chosen.given != "cells" or not chosen.inside):
        faults.append(Line("fault-not-inside", {"procedure": procedure}))
    needed = wanted(chosen, len(columns))
    if len(columns) != len(needed):
        facts = {"procedure": procedure, "needed": len(needed)}
        return [*faults, Line("fault-columns", {**facts, "found": len(columns)})]
    pairs = zip(columns, needed, strict=True)
    return faults + [
        Line(f"fault-not-a-{NEEDED[kind]}", {"column": name})
        for name, kind in pairs
        if kinds(study, name) and kind not in kinds(study, name)
    ]
