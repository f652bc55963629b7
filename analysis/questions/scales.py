"""Do the items of a scale belong together?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from analysis.cells import Cells, ScaleItems
from analysis.inference.attempt import attempt
from analysis.inference.curve import density
from analysis.inference.description import describe
from analysis.inference.factorability import kmo, parallel, sphericity
from analysis.inference.fit import factor_fit
from analysis.inference.ordinal_scale import ordinal_alpha
from analysis.inference.reliability import reliability
from analysis.inference.two_items import spearman_brown
from analysis.results import (
    Comparison,
    Density,
    Description,
    Estimate,
    Refusal,
    Reliability,
)
from analysis.results.factors import FactorFit, ParallelAnalysis, SamplingAdequacy
from analysis.store import Store

FEWEST_ITEMS = 2  # one item cannot hang together with itself
TOGETHER = 6  # items up to which one count serves all their pairs


@dataclass(frozen=True, slots=True, kw_only=True)
class Structure:
    """What the items of a scale share, and whether that is one thing."""

    of: str  # the scale
    kmo: SamplingAdequacy | Refusal
    sphericity: Comparison | Refusal
    parallel: ParallelAnalysis | Refusal
    fit: FactorFit | Refusal
    ordinal_alpha: Estimate | Refusal
    spearman_brown: Estimate | Refusal | None  # of a scale of two items


def reliabilities(
    store: Store, level: float = 0.95
) -> dict[str, Reliability | Refusal]:
    """Item analysis of every scale of two items or more, listwise."""
    scales = store.study.scales.items()
    return {
        name: attempt(
            reliability,
            store.moments(*scale.items),
            measure="alpha",
            scale=name,
            level=level,
        )
        for name, scale in scales
        if len(scale.items) >= FEWEST_ITEMS
    }


def structure(store: Store, name: str, level: float = 0.95) -> Structure:
    """What the items of one scale share: correlations listwise, pairs pairwise."""
    items = store.study.scales[name].items
    moments, pairs = store.moments(*items), cells_of_pairs(store, items)
    how = {"scale": name, "level": level}
    two = pairs.get(tuple(items)) if len(items) == FEWEST_ITEMS else None
    return Structure(
        of=name,
        kmo=attempt(kmo, moments, measure="kmo", **how),
        sphericity=attempt(sphericity, moments, measure="sphericity", **how),
        parallel=attempt(parallel, moments, measure="parallel", **how),
        fit=attempt(factor_fit, moments, measure="factor-fit", **how),
        ordinal_alpha=attempt(ordinal_alpha, pairs, measure="ordinal-alpha", **how),
        spearman_brown=None
        if two is None
        else attempt(spearman_brown, two, measure="spearman-brown", level=level),
    )


def structures(store: Store, level: float = 0.95) -> dict[str, Structure]:
    """What the items of every scale of two items or more share."""
    scales = store.study.scales.items()
    return {
        name: structure(store, name, level)
        for name, scale in scales
        if len(scale.items) >= FEWEST_ITEMS
    }


def cells_of_pairs(store: Store, items: Sequence[str]) -> dict[tuple[str, ...], Cells]:
    """The cells of every two items; few items are counted once for all pairs."""
    pairs = combinations(items, 2)
    if len(items) > TOGETHER:
        return {pair: store.cells(*pair) for pair in pairs}
    whole = store.cells(*items)
    return {pair: whole.pick(*pair) for pair in pairs}


def scale_items(store: Store, *columns: str) -> ScaleItems:
    """The cells of every item of the scales among the columns, and of the group."""
    known = store.study.scales
    scales = {name: known[name].items for name in columns if name in known}
    group = next((name for name in columns if name not in known), None)
    items = dict.fromkeys(item for of in scales.values() for item in of)
    cells = store.cells(*items, *([] if group is None else [group]))
    return ScaleItems(cells=cells, scales=scales, group=group)


def score(store: Store, name: str, level: float = 0.95) -> Description | Refusal:
    """How respondents score on one scale or item."""
    return attempt(describe, store.cells(name), measure="description", level=level)


def scores(store: Store, level: float = 0.95) -> dict[str, Description | Refusal]:
    """How respondents score on every scale."""
    return {name: score(store, name, level) for name in store.study.scales}


def spread(store: Store, name: str) -> Density | Refusal:
    """Respondents along one score."""
    return attempt(density, store.cells(name), measure="density")
