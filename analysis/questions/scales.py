"""Do the items of a scale belong together?"""

from __future__ import annotations

from analysis.inference.attempt import attempt
from analysis.inference.curve import density
from analysis.inference.description import describe
from analysis.inference.reliability import reliability
from analysis.results import Density, Description, Refusal, Reliability
from analysis.store import Store

FEWEST_ITEMS = 2  # one item cannot hang together with itself


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


def score(store: Store, name: str, level: float = 0.95) -> Description | Refusal:
    """How respondents score on one scale or item."""
    return attempt(describe, store.cells(name), measure="description", level=level)


def scores(store: Store, level: float = 0.95) -> dict[str, Description | Refusal]:
    """How respondents score on every scale."""
    return {name: score(store, name, level) for name in store.study.scales}


def spread(store: Store, name: str) -> Density | Refusal:
    """Respondents along one score."""
    return attempt(density, store.cells(name), measure="density")
