"""``python -m analysis results STUDY``: all that a study says of its question."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Annotated

import typer

from analysis.questions.everything import everything
from analysis.questions.verdicts import Verdict
from analysis.report.opening import opened
from analysis.report.plain import plain
from analysis.results import Comparison, Estimate, Refusal
from analysis.words import Say


def results(
    study: Annotated[str, typer.Argument(help="a study's folder, or a saved id")],
    as_json: Annotated[bool, typer.Option("--json")] = False,
    language: Annotated[str, typer.Option(help="nl or en")] = "en",
    level: Annotated[float, typer.Option(help="confidence level")] = 0.95,
) -> None:
    """Print every result of a study, as sentences or as JSON."""
    with opened(study, language) as (store, say):
        found = everything(store, level)
        if as_json:
            typer.echo(json.dumps(plain(found), ensure_ascii=False, allow_nan=False))
            return
        for sentence in sentences(found, say):
            typer.echo(sentence)


def sentences(found: object, say: Say) -> Iterator[str]:
    """Every result among nested ones, said, in their order."""
    if isinstance(found, Verdict):
        ruling = say(f"ruling-{found.ruling}")
        yield f"{found.hypothesis.id}: {say.text(found.hypothesis.text)} {ruling}."
        yield from sentences(found.evidence.result, say)
    elif isinstance(found, Estimate | Comparison):
        yield say(found.line)
    elif isinstance(found, Refusal):
        yield from (say(line) for line in found.lines)
    else:
        yield from _inside(found, say)


def _inside(found: object, say: Say) -> Iterator[str]:
    parts: list[object] = []
    if isinstance(found, Mapping):
        parts = list(found.values())
    elif isinstance(found, list | tuple):
        parts = list(found)
    elif is_dataclass(found):
        parts = [getattr(found, f.name) for f in fields(found)]
    for part in parts:
        yield from sentences(part, say)
