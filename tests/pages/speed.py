"""How long the page of the key question and a link let one wait: ``make speed``.

A server of its own with the example study, and visitors that speak its messages
(``visitor``), so that no browser is measured along. First one visitor who never
pauses, over every part of the page and two cuts; then many who pause a second or
two, as who reads does. What they ask for has been computed before: this is the
time of a rerun. Then partners, each with a link of their own, on a process that
serves links alone (``viewers``). Stops by itself within three minutes; ``--json`` for
machines.
"""

from __future__ import annotations

import argparse
import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import asdict
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter

import pytest

from analysis.words import LANGUAGES
from pages.parts.access import VIEWER
from tests.pages import viewers
from tests.pages.browser import served
from tests.pages.times import Row, Times, row
from tests.pages.visitor import FaultError, Visitor, visiting

PAGE = "complexity"
CUTS = (0, 2)  # places in the list: the study's own, the mean
ROUNDS = 12  # of one visitor over all parts and cuts
VISITORS, RERUNS = 20, 10
PAUSE = (1.0, 2.0)  # seconds
LONGEST = 22.0  # seconds for either measurement
PARTNERS, LOOKS = 50, 3
THINK = (2.0, 18.0)  # seconds, ten on average
AIMS = {
    "alone": ("median", 150.0),
    "together": ("p95", 500.0),
    "partners": ("p95", 500.0),
}


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


def of_study(asked: argparse.Namespace) -> tuple[list[Row], list[str]]:
    """What visitors of the key question wait for, and every fault."""
    with TemporaryDirectory() as folder, served(Path(folder)) as base:
        return asyncio.run(measured(base, asked))


def of_links(asked: argparse.Namespace) -> tuple[list[Row], list[str]]:
    """What partners wait for, and every fault."""
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv("KWADRANT_HOME", folder)
        made = viewers.links(asked.partners)
        with served(Path(folder), **{VIEWER: "1"}) as base:
            found = asyncio.run(viewers.watching(base, made, asked.looks, THINK))
    rows = [row("partners", what, of) for what, of in found.taken.items()]
    return [*rows, row("partners", "all", found.all)], found.faults


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
    parser.add_argument("--partners", type=int, default=PARTNERS)
    parser.add_argument("--looks", type=int, default=LOOKS)
    parser.add_argument("--only-links", action="store_true", help="no pages of a study")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    rows, faults = ([], []) if asked.only_links else of_study(asked)
    more, others = of_links(asked)
    rows, faults = [*rows, *more], [*faults, *others]
    if asked.json:
        told = {"page": PAGE, "unit": "ms", "rows": [asdict(one) for one in rows]}
        print(json.dumps({**told, "faults": faults}, indent=2))
    else:
        show(rows, faults)
    return int(bool(faults))


if __name__ == "__main__":
    raise SystemExit(main())
