"""A procedure that may be refused: its result, or why there is none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from analysis.cells import Cells, Moments, ScaleItems
from analysis.errors import StudyError
from analysis.line import Line
from analysis.results import Estimate, Refusal

Result = TypeVar("Result")
Pairs = Mapping[tuple[str, str], Cells]  # the cells of every two items
Input = Cells | Moments | ScaleItems | Mapping[str, Estimate | Refusal] | Pairs


def attempt(
    procedure: Callable[..., Result], given: Input, *, measure: str, **how: object
) -> Result | Refusal:
    """What the procedure finds, or a Refusal when the answers do not allow it.

    Parameters
    ----------
    procedure : callable
        Any procedure of this package.
    given : Cells, Moments, ScaleItems, results per group, or cells per pair
        Its first argument; n and n_missing of a Refusal come from here.
    measure : str
        What was asked for, said with the refusal.
    how : object
        Further arguments of the procedure, by name.

    Notes
    -----
    Only ``StudyError`` is caught: a mistake of ours stays an error.
    """
    try:
        return procedure(given, **how)
    except StudyError as fault:
        of, n, n_missing = _behind(given)
        lines = once(fault.lines)  # two groups may lack the same
        return Refusal(measure=measure, of=of, lines=lines, n=n, n_missing=n_missing)


def once(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Each line the first time that it is told."""
    told = tuple(lines)
    return tuple(line for at, line in enumerate(told) if line not in told[:at])


def _behind(given: Input) -> tuple[tuple[str, ...], int, int]:
    """The ids, the respondents and the missing ones behind an input."""
    if isinstance(given, ScaleItems):
        return _behind(given.cells)
    if isinstance(given, Cells):
        return given.names, given.total, given.n_missing
    if isinstance(given, Moments):
        return given.names, int(given.n.min()), given.n_missing
    parts = list(given.values())
    if parts and isinstance(parts[0], Cells):
        return _behind_pairs(given)  # type: ignore[arg-type]
    of = parts[0].of if parts else ()
    return of, sum(part.n for part in parts), sum(part.n_missing for part in parts)


def _behind_pairs(given: Pairs) -> tuple[tuple[str, ...], int, int]:
    """The items, and the respondents of the pair with the fewest."""
    fewest = min(given.values(), key=lambda cells: cells.total)
    items = dict.fromkeys(name for pair in given for name in pair)
    return tuple(items), fewest.total, fewest.n_missing
