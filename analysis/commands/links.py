"""``python -m analysis links``: every link, for whom, until when, how often opened."""

from __future__ import annotations

import json

import typer

from analysis.report.opening import AsJson, Language, telling
from analysis.report.plain import Plain
from analysis.sharing import links as kept
from analysis.sharing import visits
from analysis.sharing.links import Link
from analysis.words import Say


def links(as_json: AsJson = False, language: Language = "en") -> None:
    """Print the links that were made, the newest first; tokens are kept nowhere."""
    with telling(language) as say:
        found = kept.listed()
        if as_json:
            typer.echo(json.dumps([_plain(it) for it in found], ensure_ascii=False))
            return
        if not found:
            typer.echo(say("links-none"))
        for link in found:
            typer.echo(_told(link, say))


def _told(link: Link, say: Say) -> str:
    facts = {"id": link.id, "label": link.label, "study": link.study}
    facts["day"] = link.expires_at.date().isoformat()
    facts["times"] = sum(visits.openings(link.id).values())
    return say("link-told", **facts, state=_state(link))


def _state(link: Link) -> str:
    if link.revoked_at is not None:
        return "revoked"
    return "live" if link.is_live(visits.time()) else "expired"


def _plain(link: Link) -> Plain:
    ended = link.revoked_at
    return {
        "id": link.id,
        "study": link.study,
        "for": link.label,
        "organisation": link.organisation,
        "made_by": link.created_by,
        "made": link.created_at.isoformat(),
        "ends": link.expires_at.isoformat(),
        "revoked": None if ended is None else ended.isoformat(),
        "state": _state(link),
        "snapshot": link.snapshot,
        "data_version": link.data_version,
        "openings": dict(visits.openings(link.id)),
    }
