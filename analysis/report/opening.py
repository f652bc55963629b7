"""A study opened for a command, its faults told as sentences."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Literal

import typer

from analysis.errors import StudyError
from analysis.store import Store
from analysis.study import shelf
from analysis.study.model import Study
from analysis.study.read import read
from analysis.words import Say

# what several commands ask alike
Chosen = Annotated[str, typer.Argument(help="a study's folder, or a saved id")]
AsJson = Annotated[bool, typer.Option("--json", help="everything, as JSON")]
Language = Annotated[Literal["nl", "en"], typer.Option(help="of the sentences")]
Level = Annotated[float, typer.Option(min=0.5, max=0.999, help="of the intervals")]


@contextmanager
def opened(study: str, language: str) -> Iterator[tuple[Store, Say]]:
    """The store of a study and the words for it; faults as ``telling`` tells them."""
    with telling(language):
        found = read(shelf.find(study))
        with telling(language, found) as say:
            yield Store.open(found), say


@contextmanager
def telling(language: str, study: Study | None = None) -> Iterator[Say]:
    """Words for a command.

    A fault is printed on standard error, a sentence a line, and ends the command
    with status 1.
    """
    say = Say(language, study)
    try:
        yield say
    except StudyError as fault:
        for line in fault.lines:
            print(say(line), file=sys.stderr)
        raise SystemExit(1) from None
