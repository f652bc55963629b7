"""``python -m analysis publish STUDY``: a link for a partner, without a browser."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from analysis.line import Line
from analysis.report.opening import AsJson, Chosen, Language, Level, opened
from analysis.sharing import log
from analysis.sharing import publish as publishing
from analysis.sharing.links import USUAL_DAYS, Grant
from analysis.sharing.states import Plan, offered, organisations
from analysis.sharing.visits import time
from analysis.study.model import Study

BASE = "http://localhost:8501"
NONE = "-"


def publish(  # noqa: PLR0913, PLR0917 (each is an option of the command)
    study: Chosen,
    label: Annotated[str, typer.Option("--for", help="for whom the link is")],
    organisation: Annotated[
        str | None,
        typer.Option(help=f"group of organisations; {NONE} if none, else the first"),
    ] = None,
    own: Annotated[
        str | None, typer.Option(help="level that stands beside the others")
    ] = None,
    page: Annotated[
        list[str] | None, typer.Option(help="answer, quadrants, organisation; each")
    ] = None,
    filter: Annotated[
        list[str] | None, typer.Option(help="group a viewer may choose of; at most two")
    ] = None,
    alone: Annotated[
        bool, typer.Option(help="keep no room for the other organisations' links")
    ] = False,
    days: Annotated[int, typer.Option(help="how long it lasts")] = USUAL_DAYS,
    base: Annotated[str, typer.Option(help="where the app is reached")] = BASE,
    look: Annotated[
        bool, typer.Option(help="only tell what would be left out")
    ] = False,
    as_json: AsJson = False,
    language: Language = "en",
    level: Level = 0.95,
) -> None:
    """Compute, judge and freeze a result, and print the link that opens it.

    The link is printed once and kept nowhere. With --look nothing is published.
    """
    with opened(study, language) as (store, say):
        plan = Plan(
            pages=tuple(dict.fromkeys(page or _pages(store.study, own))),  # type: ignore[arg-type]
            filters=tuple(dict.fromkeys(filter or ())),
            organisation=_organisations(store.study, organisation),
            own=own,
            level=level,
        )
        now = time()
        made = publishing.draft(store, plan, now, alone=alone)
        left_out = [say(log.line(one, say)) for one in made.passed.decisions]
        if look:
            _tell(as_json, {"left_out": left_out}, left_out)
            return
        grant = Grant(
            study=store.study.id,
            snapshot="",
            data_version=made.data_version,
            label=label,
            organisation=own,
            by="command",
            days=days,
        )
        link, token = publishing.publish(made, grant, now)
        address = f"{base.rstrip('/')}/s/{token}"
        ends = link.expires_at.date().isoformat()
        done = say(Line("publish-done", {"label": link.label, "day": ends}))
        held = {"link": link.id, "address": address, "ends": ends}
        _tell(as_json, {**held, "left_out": left_out}, [done, address])


def _pages(study: Study, own: str | None) -> list[str]:
    """All that the study has to show."""
    return [it for it in offered(study) if it != "organisation" or own is not None]


def _organisations(study: Study, told: str | None) -> str | None:
    if told is None:
        return organisations(study)
    return None if told == NONE else told


def _tell(as_json: bool, held: dict[str, object], lines: list[str]) -> None:
    typer.echo(json.dumps(held, ensure_ascii=False) if as_json else "\n".join(lines))
