"""One organisation beside the others, for a partner; never a ranking."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from analysis.charts.intervals import intervals
from analysis.charts.tables import frame
from analysis.line import Fact, Line, Name
from analysis.sharing import blocks
from analysis.sharing.blocks import Block
from analysis.sharing.found import apart, direction, estimate
from analysis.sharing.plan import Base
from analysis.sharing.rounding import Released
from analysis.sharing.teller import (
    Teller,
    counted_cells,
    mean_cells,
    share_cells,
    with_interval,
)
from analysis.study.model import LEVELS, QUADRANTS

DIFFERENCE = ("share-difference", "share-difference-bare")


def organisation(teller: Teller) -> Iterator[Block]:
    """Outcome, link and quadrants of the own organisation and of the others."""
    say, (x, y), others = teller.say, teller.axes, teller.others
    if others is None:
        return
    names = {say("share-own"): teller.whole, say("share-others"): others}
    means = {name: teller.found.mean(base, y) for name, base in names.items()}
    differs = teller.found.difference(teller.whole, others, y)
    if differs is not None:
        yield blocks.text(_difference(differs, y), say)
    drawn = {name: estimate(it) for name, it in means.items() if it is not None}
    if drawn:
        picture = partial(intervals, drawn, axis=say.title(y))
        yield blocks.chart(picture, say, teller.study.simulated)
    links = {name: teller.found.link(base, x, y) for name, base in names.items()}
    if all(links.values()):
        yield blocks.text(_links(*links.values(), x, y), say)  # type: ignore[arg-type]
    rows = [
        [name, *counted_cells(teller, base, say), *mean_cells(means[name], say),
         *mean_cells(links[name], say)]
        for name, base in names.items()
    ]  # fmt: skip
    if any(means.values()) or any(links.values()):
        yield blocks.table(say("share-table-organisation"), _beside(teller, rows))
        yield from _quadrants_beside(teller, names)
        yield blocks.note(Line("share-method-organisation"), say)


def _difference(found: Released, y: str) -> Line:
    facts: dict[str, Fact] = {"y": Name(y), "direction": direction(found)}
    facts["value"] = float(found.values["value"])
    return with_interval(DIFFERENCE, facts, found)


def _links(own: Released, others: Released, x: str, y: str) -> Line:
    """Both links, told apart only where their intervals do not meet."""
    facts: dict[str, Fact] = {"x": Name(x), "y": Name(y), "apart": apart(own, others)}
    facts |= {"own": float(own.values["value"])}
    return Line("share-links", {**facts, "others": float(others.values["value"])})


def _beside(teller: Teller, rows: list[list[str]]) -> object:
    say, (_, y) = teller.say, teller.axes
    ends = say("label-interval-any")
    words = (say("label-group"), say("label-n"), say.title(y), ends)
    return frame([*words, say("label-spearman"), ends], rows)


def _quadrants_beside(teller: Teller, names: Mapping[str, Base]) -> Iterator[Block]:
    """The quadrants of both sides, a row each, where any may be told."""
    say = teller.say
    held = {name: teller.found.shares(base, QUADRANTS) for name, base in names.items()}
    if not any(held.values()):
        return
    rows = [
        [
            say.level(QUADRANTS, level),
            *(share_cells(of.get(level), say)[0] for of in held.values()),
        ]
        for level in LEVELS
    ]
    title = say("share-table-quadrants-beside")
    yield blocks.table(title, frame([say("quadrants-name"), *names], rows))
