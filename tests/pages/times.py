"""Seconds of many reruns, told as median and 95th percentile."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from math import ceil


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


def row(who: str, what: str, seconds: Iterable[float]) -> Row:
    """Median and 95th percentile, by nearest rank."""
    held = sorted(1000 * one for one in seconds)
    median, p95 = (held[ceil(share * len(held)) - 1] for share in (0.5, 0.95))
    return Row(who, what, len(held), round(median, 1), round(p95, 1))
