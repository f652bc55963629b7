"""What is to be released: variables, the respondents behind each entry, entries.

An *entry* is one number in something published. It knows the respondents it rests on
as a ``Base``, a set of combinations of the released variables; with a ``Table`` of
those combinations every base is a row of noughts and ones, and M diag(n) M' holds how
many respondents any two entries share.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Self

import numpy as np

Kind = Literal[
    "count", "share", "mean", "correlation", "difference", "coefficient", "quantiles"
]
MISSING = -1  # the place of a respondent without a level


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable:
    """Something that entries are split by.

    Parameters
    ----------
    name : str
        An id of study.toml, or ``"quadrants"``.
    levels : tuple of str
    cut : tuple of float
        Where levels begin that are not in the file: the cuts of the quadrants, the
        inner edges of bins. Another cut is another variable.
    ties : str
        Where a score exactly on a cut belongs; empty where that is no question.
    answered : bool
        The levels are answers, not who or where: a distribution over them says
        something of each respondent.
    """

    name: str
    levels: tuple[str, ...]
    cut: tuple[float, ...] = ()
    ties: str = ""
    answered: bool = False

    @property
    def key(self) -> str:
        """The name, with the cut where there is one."""
        if not self.cut:
            return self.name
        return f"{self.name}@{','.join(map(repr, self.cut))}{self.ties}"


@dataclass(frozen=True, slots=True, order=True)
class Base:
    """The respondents who have one of these levels of each variable.

    A variable that is not named filters nothing, and leaves in who has no level.
    """

    where: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @classmethod
    def of(cls, where: Mapping[str, Iterable[str]]) -> Self:
        """A base in its one order, so that equal ones are equal."""
        parts = ((key, tuple(sorted(set(levels)))) for key, levels in where.items())
        return cls(tuple(sorted(parts)))

    def levels(self, key: str) -> tuple[str, ...] | None:
        """The levels of a variable; None where it filters nothing."""
        return dict(self.where).get(key)

    def within(self, key: str, *levels: str) -> Self:
        """The part of it with one of these levels."""
        return self.of({**dict(self.where), key: levels})

    def without(self, key: str) -> Self:
        """The same without a filter on this variable."""
        return type(self)(tuple(part for part in self.where if part[0] != key))


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Respondents counted per combination of the released variables.

    Parameters
    ----------
    variables : tuple of Variable
    places : ndarray of int, shape (cells, variables)
        The place of each level; ``MISSING`` where there is none.
    n : ndarray of int, shape (cells,)
        Respondents, each once, never weighted.
    """

    variables: tuple[Variable, ...]
    places: np.ndarray
    n: np.ndarray

    @property
    def total(self) -> int:
        """Everybody in the table."""
        return int(self.n.sum())

    def column(self, key: str) -> np.ndarray:
        """The places of one variable, shape (cells,)."""
        return self.places[:, [it.key for it in self.variables].index(key)]

    def variable(self, key: str) -> Variable:
        """A variable by its key."""
        return next(it for it in self.variables if it.key == key)

    def incidence(self, bases: Sequence[Base]) -> np.ndarray:
        """Which cells each base holds: bool, shape (bases, cells)."""
        held = np.ones((len(bases), len(self.n)), dtype=bool)
        inside: dict[tuple[str, tuple[str, ...]], np.ndarray] = {}
        for i, base in enumerate(bases):
            for part in base.where:
                if part not in inside:
                    inside[part] = self._inside(*part)
                held[i] &= inside[part]
        return held

    def over(self, variables: Sequence[Variable]) -> Table:
        """The same respondents, counted over these variables only."""
        places = np.column_stack([self.column(it.key) for it in variables])
        return tabulate(variables, places, self.n)

    def _inside(self, key: str, levels: tuple[str, ...]) -> np.ndarray:
        known = self.variable(key).levels
        return np.isin(self.column(key), [known.index(level) for level in levels])


def tabulate(variables: Sequence[Variable], places: np.ndarray, n: np.ndarray) -> Table:
    """A table from rows: equal combinations added up, in one order.

    Parameters
    ----------
    places : ndarray of int, shape (rows, variables)
    n : ndarray of int, shape (rows,)
    """
    rows = np.asarray(places, dtype=np.int64).reshape(len(n), len(variables))
    unique, place = np.unique(rows, axis=0, return_inverse=True)
    counts = np.bincount(place.ravel(), weights=n, minlength=len(unique))
    return Table(variables=tuple(variables), places=unique, n=counts.astype(np.int64))


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """How much a model asks of its respondents."""

    df_residual: int
    parameters: int
    r2: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One number that is wanted, unrounded, and the respondents it rests on.

    Parameters
    ----------
    kind : Kind
        How it is rounded, and what it may hold. A count and a share hold no values:
        they follow from the rounded counts of their bases.
    measure : str
        What was computed: ``"spearman"``, ``"mean"``.
    of : tuple of str
        Ids of study.toml.
    bases : tuple of Base
        First whom it is about, then the others who must stand too: the whole of a
        share, the other side of a comparison, the dummies of a model.
    term : str
        The term of a coefficient.
    values : mapping of str to float
    fit : Fit or None
        Of the model, for a coefficient.
    """

    kind: Kind
    measure: str
    of: tuple[str, ...] = ()
    bases: tuple[Base, ...]
    term: str = ""
    values: Mapping[str, float] = field(default_factory=dict)
    fit: Fit | None = None

    @property
    def place(self) -> tuple[object, ...]:
        """Where it stands among others; says nothing of its value."""
        return (self.kind, self.measure, self.of, self.bases, self.term)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """All that one link is to show, with what the gate must know of it.

    Parameters
    ----------
    table : Table
        Over the variables of these entries and of all that is live.
    variables : tuple of Variable
        Those of these entries.
    filters : tuple of str
        Keys of the variables a viewer may choose levels of.
    organisation : str or None
        Key of the variable whose levels are organisations: each may open a link and
        knows its own respondents.
    declared : frozenset of str
        Ids that may be told of at all.
    digests : mapping of Base to str
        Of the answers behind each base, of these entries and of what is live, as
        ``record.digest`` makes them; empty where there are no answers but counts.
    alike : frozenset of Base
        Of which a mean would be told, and nearly everybody gave the same answer.
    """

    table: Table
    variables: tuple[Variable, ...]
    filters: tuple[str, ...] = ()
    organisation: str | None = None
    entries: tuple[Entry, ...]
    declared: frozenset[str] = frozenset()
    digests: Mapping[Base, str] = field(default_factory=dict)
    alike: frozenset[Base] = frozenset()

    @property
    def bases(self) -> tuple[Base, ...]:
        """Everyone an entry rests on, each once and in order."""
        return tuple(sorted({base for entry in self.entries for base in entry.bases}))
