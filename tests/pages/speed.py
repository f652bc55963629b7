"""How long the page of the key question lets a visitor wait: ``make speed``.

A server of its own with the example study, and visitors that speak its messages
(``visitor``), so that no browser is measured along. First one visitor who never
pauses, over every part of the page and two cuts; then many who pause a second or
two, as who reads does. What they ask for has been computed before: this is the
time of a rerun. Stops by itself within a minute; ``--json`` for machines.
"""

from __future__ import annotations

import argparse
import asyncio
import json
from collections.abc import AsyncIterator, Iterable
from dataclasses import asdict, dataclass, field
from math import ceil
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter

from analysis.words import LANGUAGES
from tests.pages.browser import served
from tests.pages.visitor import FaultError, Visitor, visiting

PAGE = "complexity"
CUTS = (0, 2)  # places in the list: the study's own, the mean
ROUNDS = 12  # of one visitor over all parts and cuts
VISITORS, RERUNS = 20, 10
PAUSE = (1.0, 2.0)  # seconds
LONGEST = 22.0  # seconds for either measurement
AIMS = {"alone": ("median", 150.0), "together": ("p95", 500.0)}


@dataclass
class Times:
    """Seconds per kind of rerun, and what went wrong."""

    taken: dict[str, list[float]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def note(self, what: str, seconds: float) -> None:
        """Add one rerun."""
        self.taken.setdefault(what, []).append(seconds)

    @property
    def all(self) -> list[float]:
        """Every rerun, whatever was asked for."""
        return [one for times in self.taken.values() for one in times]


@dataclass(frozen=True)
class Row:
    """Times of one kind, in milliseconds."""

    who: str
    what: str
    n: int
    median: float
    p95: float


async def walk(visitor: Visitor, lang: str) -> AsyncIterator[tuple[str, float]]:
    """Every part of the page under two cuts, choice by choice."""
    for cut in CUTS:
        yield "cut", await visitor.choose(f"cut@{lang}", cut)
        for place in range(parts(visitor, lang)):
            seconds = await visitor.choose(f"part@{lang}", place)
            yield visitor.address["part"], seconds


def parts(visitor: Visitor, lang: str) -> int:
    """How many parts the page has."""
    return len(visitor.widgets[f"part@{lang}"].labels)


async def first(base: str) -> Times:
    """Who comes first pays for what is computed once; warms the rest up too."""
    times = Times()
    for lang in LANGUAGES:
        async with visiting(base) as visitor:
            for page in ("overview", PAGE):
                times.note(f"{page} ({lang})", await visitor.open(page, lang=lang))
            async for _ in walk(visitor, lang):
                pass
    return times


async def alone(base: str, rounds: int) -> Times:
    """One visitor who never pauses."""
    times, until = Times(), perf_counter() + LONGEST
    lang = LANGUAGES[0]
    async with visiting(base) as visitor:
        await visitor.open(PAGE, lang=lang)
        for _ in range(rounds):
            async for what, seconds in walk(visitor, lang):
                times.note(what, seconds)
            if perf_counter() > until:
                break
    return times


async def together(base: str, visitors: int, reruns: int) -> Times:
    """Many visitors who look before they choose again."""
    times, until = Times(), perf_counter() + LONGEST
    looks = (_look_around(base, i, reruns, until, times) for i in range(visitors))
    await asyncio.gather(*looks)
    return times


async def _look_around(
    base: str, number: int, reruns: int, until: float, times: Times
) -> None:
    lang, chance = LANGUAGES[number % len(LANGUAGES)], Random(number)
    try:
        async with visiting(base) as visitor:
            await asyncio.sleep(chance.uniform(0, PAUSE[1]))
            await visitor.open(PAGE, lang=lang)
            for _ in range(reruns):
                await asyncio.sleep(chance.uniform(*PAUSE))
                if perf_counter() > until:
                    break
                place = chance.randrange(parts(visitor, lang))
                seconds = await visitor.choose(f"part@{lang}", place)
                times.note(visitor.address["part"], seconds)
    except (FaultError, OSError) as fault:
        times.faults.append(str(fault))


def row(who: str, what: str, seconds: Iterable[float]) -> Row:
    """Median and 95th percentile, by nearest rank."""
    held = sorted(1000 * one for one in seconds)
    median, p95 = (held[ceil(share * len(held)) - 1] for share in (0.5, 0.95))
    return Row(who, what, len(held), round(median, 1), round(p95, 1))


async def measured(base: str, asked: argparse.Namespace) -> tuple[list[Row], list[str]]:
    """All rows, and every fault."""
    opened = await first(base)
    one = await alone(base, asked.rounds)
    many = await together(base, asked.visitors, asked.reruns)
    rows = [row("first", what, of) for what, of in opened.taken.items()]
    rows += [row("alone", what, of) for what, of in one.taken.items()]
    rows.append(row("alone", "all", one.all))
    rows += [row("together", "all", many.all)] if many.all else []
    return rows, many.faults


def show(rows: list[Row], faults: list[str]) -> None:
    """A small table, and whether it is what we aim for."""
    print(f"{'who':<10}{'what':<18}{'reruns':>7}{'median':>9}{'p95':>9}  ms")
    for one in rows:
        told = f"{one.who:<10}{one.what:<18}{one.n:>7}"
        print(f"{told}{one.median:>9.1f}{one.p95:>9.1f}{aim(one)}")
    print(f"faults: {len(faults)}", *faults[:5], sep="\n  ")


def aim(one: Row) -> str:
    """What we aim for, beside the row it is about."""
    if one.what != "all":
        return ""
    measure, most = AIMS[one.who]
    met = "met" if getattr(one, measure) < most else "missed"
    return f"  {measure} below {most:.0f}: {met}"


def main() -> int:
    """Measure and tell; 1 if a page did not come."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--visitors", type=int, default=VISITORS)
    parser.add_argument("--reruns", type=int, default=RERUNS)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    with TemporaryDirectory() as folder, served(Path(folder)) as base:
        rows, faults = asyncio.run(measured(base, asked))
    if asked.json:
        told = {"page": PAGE, "unit": "ms", "rows": [asdict(one) for one in rows]}
        print(json.dumps({**told, "faults": faults}, indent=2))
    else:
        show(rows, faults)
    return int(bool(faults))


if __name__ == "__main__":
    raise SystemExit(main())
