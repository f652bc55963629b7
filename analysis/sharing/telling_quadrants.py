"""The four kinds of customers, for a partner."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from analysis.charts.quadrant_map import quadrant_map
from analysis.charts.tables import frame
from analysis.line import Fact, Line, Name
from analysis.results import QuadrantShares, Share
from analysis.sharing import blocks
from analysis.sharing.blocks import Block
from analysis.sharing.found import estimate
from analysis.sharing.plan import Variable
from analysis.sharing.rounding import Released
from analysis.sharing.teller import PERCENT, Teller, mean_cells, share_cells
from analysis.study.model import LEVELS, QUADRANTS


def quadrants(teller: Teller) -> Iterator[Block]:
    """How large each quadrant is, and the outcome in it."""
    say, (_, y) = teller.say, teller.axes
    shares = teller.found.shares(teller.whole, QUADRANTS)
    split = teller.variable(QUADRANTS)
    if not shares or split is None:
        return
    largest = max(shares.values(), key=lambda it: it.n)
    facts: dict[str, Fact] = {
        "largest": _quadrant(largest),
        "share": float(largest.values["value"]) * PERCENT,
        "n": largest.n_beside[0],
    }
    yield blocks.text(Line("share-quadrants", facts), say)
    yield from _needs(teller, shares, y)
    drawn = partial(quadrant_map, _map(teller, shares, split), None)
    yield blocks.chart(drawn, say, teller.study.simulated)
    yield blocks.table(say("share-table-quadrants"), _quadrant_table(teller, shares, y))
    yield blocks.note(Line("share-method-quadrants"), say)


def _needs(teller: Teller, shares: Mapping[str, Released], y: str) -> Iterator[Block]:
    """Which quadrant scores highest, if that is beyond doubt."""
    means = {
        level: mean
        for level in shares
        if (mean := _mean_of(teller, level, y)) is not None and "low" in mean.values
    }
    if len(means) < 2:  # noqa: PLR2004
        return
    order = sorted(means, key=lambda it: float(means[it].values["value"]))
    low, high = means[order[0]], means[order[-1]]
    apart = float(low.values["high"]) < float(high.values["low"])
    facts: dict[str, Fact] = {"y": Name(y), "differs": "yes" if apart else "no"}
    facts |= {"highest": _named(order[-1]), "high": float(high.values["value"])}
    facts |= {"lowest": _named(order[0]), "low": float(low.values["value"])}
    yield blocks.text(Line("share-needs", facts), teller.say)


def _mean_of(teller: Teller, level: str, y: str) -> Released | None:
    split = teller.variable(QUADRANTS)
    if split is None:
        return None
    return teller.found.mean(teller.whole.within(split.key, level), y)


def _map(
    teller: Teller, shares: Mapping[str, Released], split: Variable
) -> QuadrantShares:
    axes = teller.study.quadrants
    if axes is None:
        raise KeyError(QUADRANTS)
    held = tuple(
        Share(level=level, count=it.n, estimate=estimate(it, PERCENT))
        for level, it in shares.items()
    )
    return QuadrantShares(
        of=(axes.search, axes.decision),
        cuts=(split.cut[0], split.cut[1]),
        tied=(0, 0),
        shares=held,
        n=next(iter(shares.values())).n_beside[0],
        n_missing=0,
        n_out=0,
        method="released",
    )


def _quadrant_table(teller: Teller, shares: Mapping[str, Released], y: str) -> object:
    say = teller.say
    rows = []
    for level in LEVELS:
        share, mean = shares.get(level), _mean_of(teller, level, y)
        rows.append(
            [
                say.level(QUADRANTS, level),
                *share_cells(share, say),
                *mean_cells(mean, say),
            ]
        )
    words = ("quadrants-name", "label-share", "label-n")
    columns = [*map(say, words), say.title(y), say("label-interval-any")]
    return frame(columns, rows)


def _quadrant(found: Released) -> Name:
    key = next(
        levels for name, levels in found.about.where if name.startswith(QUADRANTS)
    )
    return _named(key[0])


def _named(level: str) -> Name:
    return Name(f"{QUADRANTS}[{level}]")
