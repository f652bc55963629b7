"""What the gate let through, looked up by what it says and of whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from analysis.results import Estimate, Interval
from analysis.sharing.plan import Base
from analysis.sharing.rounding import NOT_CLEAR, Released

Place = tuple[str, tuple[str, ...], Base, tuple[Base, ...]]


@dataclass(frozen=True, slots=True)
class Found:
    """Released entries by kind, ids, respondents and whom they stand beside."""

    entries: Mapping[Place, Released]

    @classmethod
    def of(cls, released: Sequence[Released]) -> Found:
        """The entries of a link."""
        return cls({(it.kind, it.of, it.about, it.beside): it for it in released})

    def count(self, base: Base) -> int | None:
        """Respondents, rounded; None where they may not be told."""
        found = self.entries.get(("count", (), base, ()))
        return None if found is None else found.n

    def link(self, base: Base, x: str, y: str) -> Released | None:
        """The correlation of two scores."""
        return self.entries.get(("correlation", (x, y), base, ()))

    def mean(self, base: Base, score: str) -> Released | None:
        """The mean of a score."""
        return self.entries.get(("mean", (score,), base, ()))

    def difference(self, own: Base, others: Base, score: str) -> Released | None:
        """How much higher the mean of the first is."""
        return self.entries.get(("difference", (score,), own, (others,)))

    def shares(self, whole: Base, name: str) -> dict[str, Released]:
        """The parts of a whole by level, as far as they may be told."""
        parts = (
            it
            for (kind, of, _, beside), it in self.entries.items()
            if (kind, of, beside) == ("share", (name,), (whole,))
        )
        return dict(sorted((_level(it.about, name), it) for it in parts))


def estimate(found: Released, scale: float = 1.0) -> Estimate:
    """A released number as pictures take it; n is rounded, and nobody is missing."""
    values = found.values
    ends = [values.get(end) for end in ("low", "high", "level")]
    low, high, level = (None if it is None else float(it) for it in ends)
    interval = None
    if low is not None and high is not None and level is not None:
        interval = Interval(low=low * scale, high=high * scale, level=level)
    return Estimate(
        measure=found.measure,
        of=found.of,
        value=float(values["value"]) * scale,
        interval=interval,
        n=found.n,
        n_missing=0,
        method="released",
    )


def direction(found: Released) -> str:
    """Whether a value is surely above nought, below it, or may be either."""
    low, high = found.values.get("low"), found.values.get("high")
    if low is not None and high is not None:
        return "up" if float(low) > 0 else "down" if float(high) < 0 else "open"
    if found.values.get("p", NOT_CLEAR) == NOT_CLEAR:
        return "open"
    return "up" if float(found.values["value"]) > 0 else "down"


def apart(one: Released, other: Released) -> str:
    """Is a value surely above another, or below? Where intervals do not meet, it is."""
    ends = [it.values.get(end) for it in (one, other) for end in ("low", "high")]
    if None in ends:
        return "open"
    low, high, other_low, other_high = map(float, ends)  # type: ignore[arg-type]
    return "up" if low > other_high else "down" if high < other_low else "open"


def parts(base: Base, more: Mapping[str, Sequence[str]]) -> Base:
    """A base narrowed further."""
    return Base.of({**dict(base.where), **more})


def _level(base: Base, name: str) -> str:
    return next(_levels(base, name))


def _levels(base: Base, name: str) -> Iterator[str]:
    for key, levels in base.where:
        if key.partition("@")[0] == name:
            yield from levels
