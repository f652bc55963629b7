"""A procedure to verify: which cases are its own and which numbers it answers for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from analysis.errors import StudyError
from analysis.results import Interval
from analysis.verify.cases import Case, Leaf


@dataclass(frozen=True, slots=True)
class Refused:
    """Ours, where we say why there is no number; ``keys`` of the sentences."""

    keys: tuple[str, ...]


Ours = Mapping[str, Leaf | Refused]  # path -> number; a glob where refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """Reference cases of one kind, and how we come by the same numbers.

    Parameters
    ----------
    family, ids : str
        The cases: their family, and a glob over the last part of their id. Of
        several that match the longest glob holds.
    covers : tuple of str
        Globs of the fields we answer for. A field that matches must be in what
        ``compute`` gives, else it counts as a difference.
    compute : callable
        Our numbers of a case, by path below its results. The numbers come out of
        ``analysis.inference`` as pages get them.
    instead : mapping of str to float
        Paths where the reference's README says that R's number is not the right
        one, with the right one; for one case alone ``<id of the case>:<path>``.
    """

    name: str
    family: str
    ids: str
    covers: tuple[str, ...]
    compute: Callable[[Case], Ours]
    instead: Mapping[str, float] = field(default_factory=dict)

    def righted(self, case: Case, path: str) -> float | None:
        """The right number where the reference's is not, else None."""
        return self.instead.get(f"{case.id}:{path}", self.instead.get(path))


@dataclass(frozen=True, slots=True, kw_only=True)
class Omission:
    """Reference cases of one kind that are not covered, and why.

    ``reason`` is the key of a sentence with the blanks ``procedure`` and ``n``.
    """

    family: str
    ids: str
    reason: str


def attempted(prefix: str, compute: Callable[[], Ours]) -> Ours:
    """A part of the results below one key, or a refusal of all of it."""
    try:
        return {prefix + path: value for path, value in compute().items()}
    except StudyError as fault:
        return {prefix + "*": Refused(tuple(line.key for line in fault.lines))}


def ends(path: str, interval: Interval | None) -> Ours:
    """Both ends of an interval, at positions 0 and 1."""
    low, high = (interval.low, interval.high) if interval else (None, None)
    return {f"{path}.0": low, f"{path}.1": high}


def listed(path: str, rows: Sequence[Mapping[str, Leaf]]) -> Ours:
    """A list of rows, by position and key."""
    before = f"{path}." if path else ""
    return {
        f"{before}{place}.{key}": value
        for place, row in enumerate(rows)
        for key, value in row.items()
    }
