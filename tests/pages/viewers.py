"""Many partners at once, each with a link of their own: times, faults, crossings.

Every link has a mark, which its view says in all that it says. A partner who is sent
another's mark, or a page without their own, met somebody else's view.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from random import Random

from analysis.words import LANGUAGES
from tests.pages.partner import PAGE, entered
from tests.pages.times import Times
from tests.pages.visitor import FaultError, Visitor, visiting
from tests.sharing.shared_links import linked

MARK = re.compile(rb"MARK[0-9]{3}E")
FILTER = "only1"
BEAT = 15.0  # seconds after which a view asks whether its link still opens


def links(count: int) -> list[tuple[str, str]]:
    """The mark and the token of links to the same view, each marked."""
    marks = [f"MARK{number:03d}E" for number in range(count)]
    return [(mark, linked("whole", mark)[1]) for mark in marks]


async def watching(
    base: str,
    made: Sequence[tuple[str, str]],
    looks: int,
    think: tuple[float, float],
) -> Times:
    """One partner per link, who look, think, choose and look again."""
    times = Times()
    partners = (
        _watch(base, link, looks, think, Random(number), times)
        for number, link in enumerate(made)
    )
    await asyncio.gather(*partners)
    return times


async def _watch(
    base: str,
    link: tuple[str, str],
    looks: int,
    think: tuple[float, float],
    chance: Random,
    times: Times,
) -> None:
    (mark, token), lang = link, chance.choice(LANGUAGES)
    try:
        await asyncio.sleep(chance.uniform(0, think[1]))
        view, cookie = await asyncio.to_thread(entered, base, token)
        async with visiting(base, cookie) as visitor:
            times.note("opened", await visitor.open(PAGE, view=view, lang=lang))
            _own(visitor, mark, times)
            for _ in range(looks):
                await _think(visitor, chance.uniform(*think), times)
                times.note("chosen", await _choose(visitor, lang, chance))
                _own(visitor, mark, times)
    except (FaultError, OSError) as fault:
        times.faults.append(f"{mark}: {fault}")


async def _think(visitor: Visitor, seconds: float, times: Times) -> None:
    """A pause, in which the view asks by itself whether its link still opens."""
    for _ in range(int(seconds // BEAT)):
        await asyncio.sleep(BEAT)
        times.note("asked", await visitor.repeat())
    await asyncio.sleep(seconds % BEAT)


async def _choose(visitor: Visitor, lang: str, chance: Random) -> float:
    widget = f"{FILTER}@{lang}"
    labels = visitor.widgets[widget].labels
    return await visitor.choose(widget, chance.randrange(len(labels)))


def _own(visitor: Visitor, mark: str, times: Times) -> None:
    found = {it.decode() for frame in visitor.heard for it in MARK.findall(frame)}
    if found != {mark}:
        times.faults.append(f"{mark} was sent {sorted(found)}")
