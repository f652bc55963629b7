"""What is known of columns before a test is chosen: kinds, sizes, spread, shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from analysis.cells import Cells
from analysis.errors import StudyError
from analysis.inference.samples import Samples, samples
from analysis.questions.counted import counted
from analysis.store import Store
from analysis.study.model import QUADRANTS, Study

Kind = Literal["number", "order", "yes-no", "group", "levels"]
LEVELLED = ("group", "levels")
TWO = 2
FEW = 7  # answers: up to here only their order is taken to be known
EXPECTED = 5  # respondents in a cell of a table, below which chi-square is rough


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column as a test can take it; ``levels`` is a group with an order.

    ``answers`` counts the different answers there can be, or those that occur where
    the study sets no limits; of a group the levels with respondents.
    """

    name: str
    kind: Kind
    answers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Groups:
    """A score over the levels of a group."""

    least: int  # respondents at the smallest level
    ratio: float | None  # largest over smallest variance; None where one has none
    skew: float | None  # of the score around the means of the levels; None as ratio


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The counts to expect where two columns have nothing to do with each other."""

    least: float  # the smallest of them
    low: float  # share of the cells in which they are under ``EXPECTED``


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a choice of test rests on.

    Parameters
    ----------
    columns : tuple of Column
        The outcome, then what it is set beside; or, where ``repeated``, several
        answers of the same respondents.
    groups, table : Groups, Table or None
        None where there is nothing of the kind, or nobody to count.
    changed : int or None
        Of two answers of the same respondents, how many differ from one to the other.
    alike : bool
        The columns share their limits, so that their answers can be compared.
    """

    columns: tuple[Column, ...]
    n: int
    n_missing: int
    groups: Groups | None = None
    table: Table | None = None
    changed: int | None = None
    alike: bool = False
    repeated: bool = False


def look(store: Store, *names: str, repeated: bool = False) -> Known:
    """Look at columns together: outcome first, then what it is set beside."""
    cells = counted(store, *names)
    columns = tuple(column(store, name) for name in names)
    pair = len(names) == TWO and not repeated
    return Known(
        columns=columns,
        n=cells.total,
        n_missing=cells.n_missing,
        groups=_groups(cells, columns) if pair else None,
        table=_table(cells) if pair and cells.total else None,
        changed=_changed(cells) if len(names) == TWO and repeated else None,
        alike=alike(store.study, *names),
        repeated=repeated,
    )


def column(store: Store, name: str) -> Column:
    """One column by itself."""
    cells = counted(store, name)
    occur = len(np.unique(cells.values[cells.n > 0, 0]))
    if name in cells.levels:
        group = store.study.groups.get(name)  # the quadrants are none of these
        kind: Kind = "levels" if group is not None and group.ordered else "group"
        return Column(name=name, kind=kind, answers=occur)
    answers = max(occur, possible(store.study, name))
    return Column(name=name, kind=_kind(store.study, name, answers), answers=answers)


def possible(study: Study, name: str) -> int:
    """How many answers an item allows, by its limits or labels; 0 where unknown.

    A scale has more values than it has answers: those that occur count.
    """
    items = study.scales[name].items if name in study.scales else (name,)
    if len(items) > 1:
        return 0
    low, high = study.limits(items[0])
    if low is not None and high is not None:
        return int(high - low) + 1
    return len(set(study.labels(items[0])) - set(study.missing_of(items[0])))


def alike(study: Study, *names: str) -> bool:
    """Do scores share their limits, so that one can be higher than the other?"""
    found = {limits(study, name) for name in names}
    return len(found) == 1 and None not in next(iter(found))


def as_group(cells: Cells, name: str) -> Cells:
    """The same cells with a column of few answers as a group."""
    return cells if name in cells.levels else cells.grouped(name)


def _kind(study: Study, name: str, answers: int) -> Kind:
    several = name in study.scales and len(study.scales[name].items) > 1
    if several or answers > FEW:
        return "number"
    return "yes-no" if answers == TWO else "order"


def limits(study: Study, name: str) -> tuple[float | None, float | None]:
    """From where to where a score can go; None where it is not known."""
    if name == QUADRANTS or name in study.groups:
        return None, None
    items = study.scales[name].items if name in study.scales else (name,)
    ends = {study.limits(item) for item in items}
    return ends.pop() if len(ends) == 1 else (None, None)


def _groups(cells: Cells, columns: tuple[Column, ...]) -> Groups | None:
    """Of a score and a group, in either order; a yes or no counts as a group."""
    outcome, other = columns
    score, group = (outcome, other) if divides(other) else (other, outcome)
    if not divides(group) or score.kind in LEVELLED:
        return None
    part = as_group(cells.pick(score.name, group.name), group.name)
    try:
        found = samples(part)
    except StudyError:
        return None
    return Groups(
        least=int(found.n.min()), ratio=_ratio(found), skew=_skew(part, found)
    )


def groupable(column: Column) -> bool:
    """Can it stand for a group without an order: is it one, or are there only two?"""
    return divides(column) and not in_order(column)


def divides(column: Column) -> bool:
    """Does it put respondents in levels, with an order or without?"""
    return column.kind in (*LEVELLED, "yes-no")


def in_order(column: Column) -> bool:
    """Does it put respondents in levels that have an order, more than two?"""
    return column.kind == "levels" and column.answers > TWO


def _ratio(found: Samples) -> float | None:
    try:
        variances = found.variance
    except StudyError:
        return None
    return float(variances.max() / variances.min())


def _skew(cells: Cells, found: Samples) -> float | None:
    """Skewness of type 1 around the means of the levels."""
    if not found.within:
        return None
    held = cells.n > 0
    n, (score, place) = cells.n[held], cells.values[held].T
    _, level = np.unique(place, return_inverse=True)
    off = score - found.origin - found.mean[level]
    second, third = (float(n @ off**power) / found.total for power in (2, 3))
    return third / second**1.5


def _changed(cells: Cells) -> int:
    first, second = cells.values.T
    return int(cells.n[first != second].sum())


def _table(cells: Cells) -> Table:
    shares = [_counts(column, cells.n) for column in cells.values.T]
    expected = np.outer(*shares) / cells.total
    return Table(least=float(expected.min()), low=float((expected < EXPECTED).mean()))


def _counts(values: np.ndarray, n: np.ndarray) -> np.ndarray:
    _, place = np.unique(values, return_inverse=True)
    return np.bincount(place, weights=n)
