"""``python -m analysis procedures``: every procedure, and what it answers."""

from __future__ import annotations

import json

import typer

from analysis.inference.procedure import Procedure
from analysis.questions.procedures import PROCEDURES
from analysis.report.opening import AsJson, Language
from analysis.report.plain import Plain
from analysis.words import Say


def procedures(as_json: AsJson = False, language: Language = "en") -> None:
    """Print each procedure: its id, the columns it takes, what it answers.

    As JSON also what it assumes, its sources and what it was checked against.
    """
    say = Say(language)
    if as_json:
        found = {id: _plain(one, say) for id, one in PROCEDURES.items()}
        typer.echo(json.dumps(found, ensure_ascii=False))
        return
    for id, one in PROCEDURES.items():
        columns = " ".join(one.takes) + (" …" if one.more else "")
        typer.echo(f"{id} ({columns}): {say(f'about-{id}')}")


def _plain(one: Procedure, say: Say) -> Plain:
    return {
        "subject": one.subject,
        "takes": [*one.takes],
        "more": one.more,
        "numbers": {**one.numbers},
        "answers": say(f"about-{one.id}"),
        "definition": say(f"method-{one.id}"),
        "assumes": [say(f"assumes-{key}") for key in one.assumes],
        "dois": [*one.dois],
        "checked": [*one.checked],
    }
