"""``python -m analysis results STUDY``: all that a study says of its question."""

from __future__ import annotations

import json

import typer

from analysis.questions.everything import everything
from analysis.report.opening import AsJson, Chosen, Language, Level, opened
from analysis.report.plain import plain
from analysis.report.told import told


def results(
    study: Chosen,
    as_json: AsJson = False,
    language: Language = "en",
    level: Level = 0.95,
) -> None:
    """Print every result of a study, as sentences or as JSON."""
    with opened(study, language) as (store, say):
        found = everything(store, level)
        if as_json:
            typer.echo(json.dumps(plain(found), ensure_ascii=False, allow_nan=False))
            return
        for sentence in told(found, say):
            typer.echo(sentence)
