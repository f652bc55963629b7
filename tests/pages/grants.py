"""Links of several views, and all that each of them tells a browser that is honest."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from itertools import chain, product

from starlette.testclient import TestClient

from analysis.sharing import publish, visits
from analysis.sharing.links import Link
from analysis.sharing.publish import Draft
from analysis.sharing.states import Plan
from analysis.store import Store
from analysis.words import LANGUAGES
from pages.parts import menu
from pages.parts.follow import cookie
from tests.pages.forged import Forger
from tests.pages.inside import at_this_machine, inside
from tests.pages.partner import PAGE, lived
from tests.sharing.shared_links import granted, linked
from tests.sharing.shared_study import CANARY, TOML, keep

LOOKS = tuple(product(("light", "dark"), LANGUAGES))
EVERYWHERE = ("", "nowhere", *chain(*menu.PAGES.values()))
RESEARCHED = ("data", "publish", "links")
SECOND = TOML.replace('"shared"', '"second"').replace("Gedeeld", "Tweede")
NORTH = {  # a second filter, of which one level stands, and only by itself
    "id": "org",
    "title": {"nl": "Organisatie", "en": "Organisation"},
    "levels": [{"id": "north", "title": {"nl": "noord", "en": "north"}}],
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A link, its token, what holds it open, and the mark in all that it says."""

    link: Link
    token: str
    hold: str
    mark: bytes

    @property
    def cookie(self) -> str:
        return f"{cookie(self.link.id)}={self.hold}"


def telling() -> None:
    """A study on the shelf that tells on everybody who reads it."""
    words = ("Gedeeld onderzoek", "Shared study", "Soort", "Organisatie")
    toml = TOML
    for word in words:
        toml = toml.replace(word, f"{CANARY} {word}")
    keep(toml=toml)


def grants() -> list[Grant]:
    """Links of two studies, to three views; no two say the same."""
    made = [linked("whole", "MARK000E"), linked("whole", "MARK001E")]
    made += [linked("own", "MARK002E"), granted(_second(), "MARK003E")]
    return [
        Grant(
            link=link,
            token=token,
            hold=visits.enter(token)[1],
            mark=f"MARK{place:03d}E".encode(),
        )
        for place, (link, token) in enumerate(made)
    ]


def shown(client: TestClient, grant: Grant) -> list[bytes]:
    """The frames of all that a link shows who holds it."""
    return lived(_read(client, grant.link.id, grant.cookie))


@cache
def _second() -> Draft:
    """A view with two filters, of which some combinations were left out."""
    plan = Plan(pages=("answer",), filters=("kind",))
    draft = publish.draft(Store.open(keep(9, SECOND)), plan, datetime.now(UTC))
    filters = [*draft.manifest["filters"], NORTH]
    states = {**draft.states, "org=north": draft.states[""]}
    return replace(
        draft, manifest={**draft.manifest, "filters": filters}, states=states
    )


def nobodys(client: TestClient) -> list[bytes]:
    """What is told to somebody without a link, on every page."""
    return lived(_strolled(client))


def researchers(client: TestClient) -> list[bytes]:
    """What is told to who sits at the server."""
    return lived(_researched(at_this_machine(client)))


async def _strolled(client: TestClient) -> list[bytes]:
    heard = []
    for page in EVERYWHERE:
        async with inside(client, kind=Forger) as visitor:
            for lang in LANGUAGES:
                await visitor.open(page, lang=lang)
                heard += visitor.heard
    return heard


async def _read(client: TestClient, view: str, holds: str) -> list[bytes]:
    heard = []
    async with inside(client, holds, Forger) as visitor:
        for visitor.scheme, lang in LOOKS:
            await visitor.open(PAGE, view=view, lang=lang)
            heard += visitor.heard
            boxes = [it for it in visitor.widgets if it.startswith("only")]
            places = [range(len(visitor.widgets[it].labels)) for it in boxes]
            for chosen in product(*places):
                for box, place in zip(boxes, chosen, strict=True):
                    await visitor.choose(box, place)
                    heard += visitor.heard
                await visitor.fetch()
                heard += visitor.heard
            await visitor.repeat()
            heard += visitor.heard
    return heard


async def _researched(near: TestClient) -> list[bytes]:
    heard = []
    async with inside(near) as visitor:
        for page in RESEARCHED:
            await visitor.open(page, lang="nl", study="saved-shared")
            heard += visitor.heard
    return heard
