"""Results of every state as entries: what the gate is given, and nobody else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict

import numpy as np

from analysis.cells import Cells, gather
from analysis.inference.association import spearman
from analysis.inference.attempt import attempt
from analysis.inference.description import describe
from analysis.inference.two_groups import mean_difference
from analysis.results import Description, Estimate, Interval
from analysis.sharing.plan import Base, Entry, Variable

Parts = Mapping[Base, Cells]  # predictor and outcome of each base
SIDE = "side"  # of an organisation: its own, or the others


def size(base: Base) -> Entry:
    """How many there are."""
    return Entry(kind="count", measure="count", bases=(base,))


def answer(parts: Parts, whole: Base, bins: Variable, level: float) -> Iterator[Entry]:
    """The link within a base, and the outcome in each bin of the predictor."""
    yield from link(parts, whole, level)
    for one in bins.levels:
        part = whole.within(bins.key, one)
        yield share(part, whole, bins, level)
        yield from mean(parts, part, 0, level)
        yield from mean(parts, part, 1, level)


def quadrants(
    parts: Parts, whole: Base, split: Variable, level: float
) -> Iterator[Entry]:
    """The quadrants of a base, and the outcome in each."""
    for one in split.levels:
        part = whole.within(split.key, one)
        yield share(part, whole, split, level)
        yield from mean(parts, part, 1, level)


def beside(parts: Parts, own: Base, others: Base, level: float) -> Iterator[Entry]:
    """An organisation and the others: outcome, link, and how the outcome differs."""
    for side in (own, others):
        yield from mean(parts, side, 1, level)
        yield from link(parts, side, level)
    yield from difference(parts, own, others, level)


def share(part: Base, whole: Base, along: Variable, level: float) -> Entry:
    """How large a part is; the gate counts it."""
    return Entry(
        kind="share",
        measure="share",
        of=(along.name,),
        bases=(part, whole),
        values={"level": level},
    )


def link(parts: Parts, base: Base, level: float) -> Iterator[Entry]:
    """Spearman's correlation, where there is one."""
    found = attempt(spearman, parts[base], measure="spearman", level=level)
    if isinstance(found, Estimate):
        yield Entry(
            kind="correlation",
            measure="spearman",
            of=found.of,
            bases=(base,),
            values={"value": found.value, "p": found.p, "level": level},
        )


def mean(parts: Parts, base: Base, which: int, level: float) -> Iterator[Entry]:
    """The mean of a score, where anybody has it."""
    cells = parts[base].pick(parts[base].names[which])
    found = attempt(describe, cells, measure="mean", level=level)
    if isinstance(found, Description):
        yield Entry(
            kind="mean",
            measure="mean",
            of=(found.of,),
            bases=(base,),
            values=_values(found.mean, found.mean_interval),
        )


def difference(parts: Parts, own: Base, others: Base, level: float) -> Iterator[Entry]:
    """How much higher the outcome of the first is on average."""
    both = _both(parts[own], parts[others])
    found = attempt(mean_difference, both, measure="group-difference", level=level)
    if isinstance(found, Estimate):
        yield Entry(
            kind="difference",
            measure=found.measure,
            of=found.of[:1],
            bases=(own, others),
            values=_values(found.value, found.interval) | {"p": found.p},
        )


def _values(value: float, interval: Interval | None) -> dict[str, float]:
    ends = {} if interval is None else asdict(interval)
    return {"value": value, **ends}


def _both(own: Cells, others: Cells) -> Cells:
    """The outcomes of two bases, with whose they are."""
    cells = (own, others)
    outcome = np.concatenate([it.values[:, 1] for it in cells])
    place = np.repeat([0.0, 1.0], [len(it.n) for it in cells])
    n, weight, squared = (
        np.concatenate([getattr(it, name) for it in cells])
        for name in ("n", "weight", "weight_squared")
    )
    return gather(
        (own.names[1], SIDE),
        np.column_stack([outcome, place]),
        n,
        weight,
        squared,
        levels={SIDE: ("own", "others")},
    )
