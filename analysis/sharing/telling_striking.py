"""What stands out about an organisation: where chance alone is no likely reason."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.line import Line, Name
from analysis.sharing import blocks
from analysis.sharing.blocks import Block
from analysis.sharing.found import apart, direction
from analysis.sharing.plan import Base
from analysis.sharing.rounding import Released
from analysis.sharing.teller import PERCENT, Teller
from analysis.study.model import LEVELS, QUADRANTS

OPEN = "open"


def striking(teller: Teller) -> Iterator[Block]:
    """A sentence for each difference, or that there is none.

    Shares and links count as different where their intervals do not meet, which is
    stricter than a test of each: with five of them, one would differ by chance.
    """
    if teller.others is None:
        return
    found = list(_compared(teller, teller.others))
    told = [line for way, line in found if way != OPEN]
    if found and not told:
        told = [Line("share-striking-none")]
    yield from (blocks.text(line, teller.say) for line in told)


def _compared(teller: Teller, others: Base) -> Iterator[tuple[str, Line]]:
    """All that can be compared, and which way it differs."""
    (x, y), held = teller.axes, teller.found
    differs = held.difference(teller.whole, others, y)
    if differs is not None:
        way = direction(differs)
        yield way, Line("share-striking-outcome", {"y": Name(y), "way": way})
    links = [held.link(base, x, y) for base in (teller.whole, others)]
    if links[0] is not None and links[1] is not None:
        way = apart(links[0], links[1])
        facts = {"x": Name(x), "y": Name(y), "way": way}
        yield way, Line("share-striking-link", facts)
    yield from _kinds(teller, others)


def _kinds(teller: Teller, others: Base) -> Iterator[tuple[str, Line]]:
    """The quadrants that both sides may be told of."""
    bases = (teller.whole, others)
    here, there = (teller.found.shares(base, QUADRANTS) for base in bases)
    for level in (it for it in LEVELS if it in here and it in there):
        way = apart(here[level], there[level])
        own, other = (_share(it[level]) for it in (here, there))
        facts = {"kind": Name(f"{QUADRANTS}[{level}]"), "way": way, "own": own}
        yield way, Line("share-striking-kind", {**facts, "others": other})


def _share(found: Released) -> float:
    return float(found.values["value"]) * PERCENT
