"""What is hidden for its own size, and what is hidden to protect that.

Bases are hidden, and with a base every entry on it. What is live cannot be hidden any
more: where only that would help, the new link is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from analysis.sharing.families import Family, families
from analysis.sharing.faults import LiveLeavesNoRoomError
from analysis.sharing.plan import MISSING, Base, Table
from analysis.sharing.rules import LARGEST_OTHER, LEAST_OTHERS, NEARLY_ALL, RULES, K


@dataclass(slots=True, kw_only=True)
class Board:
    """All bases of what is wanted and live, and which of them stand.

    ``why`` holds the rule that hid a base; a base that is not in it stands. Of what
    was asked for only ``table`` counts respondents, so that each is one person.
    """

    table: Table
    bases: tuple[Base, ...]
    live: frozenset[int]  # stand, and cannot be hidden
    organisation: str | None = None
    alike: frozenset[int] = frozenset()  # nearly everybody gave the same answer
    rules: frozenset[str] = RULES
    why: dict[int, str] = field(default_factory=dict)
    held: np.ndarray = field(init=False)  # bool, shape (bases, cells)
    n: np.ndarray = field(init=False)  # int, shape (bases,)
    families: tuple[Family, ...] = field(init=False)

    def __post_init__(self) -> None:
        self.held = self.table.incidence(self.bases)
        self.n = self.held @ self.table.n
        self.families = families(self.bases, self.table)

    @property
    def stands(self) -> np.ndarray:
        """Which bases stand: bool, shape (bases,)."""
        found = np.ones(len(self.bases), dtype=bool)
        found[list(self.why)] = False
        return found

    def hide(self, which: Iterable[int], rule: str) -> None:
        """Hide bases that still stand, each for its first reason."""
        for one in which:
            if one not in self.live:
                self.why.setdefault(int(one), rule)

    def smallest(self, among: Iterable[int]) -> int | None:
        """The smallest base that stands and may be hidden; None where none is."""
        free = [i for i in among if i not in self.why and i not in self.live]
        return min(free, key=lambda i: (self.n[i], i), default=None)

    def outside(self) -> dict[int, np.ndarray]:
        """Per organisation the respondents of each base that are not its own.

        Nothing for a base that holds none of its own, or where none are known.
        """
        if self.organisation is None:
            return {}
        belongs = self.table.column(self.organisation)
        found = {}
        for level in np.unique(belongs[belongs != MISSING]).tolist():
            own = self.held[:, belongs == level] @ self.table.n[belongs == level]
            found[level] = np.where(own > 0, self.n - own, 0)
        return found


def start(board: Board, before: Sequence[int] = ()) -> None:
    """The rules that look at a base and its parents, in the order they are numbered.

    Parameters
    ----------
    before : sequence of int
        Bases that a live link hides: what was hidden once stays so.

    Raises
    ------
    LiveLeavesNoRoomError
        Of what is live an organisation knows all but a few, or only hiding it helps.
    """
    steps = {
        "empty": lambda: _empty_or_full(board),
        "persons": lambda: np.flatnonzero(board.n < K),
        "concentrated": lambda: _concentrated(board),
        "own": lambda: _few_others(board),
        "audit": lambda: _known_within(board),
    }
    board.hide(before, "live")
    for rule, find in steps.items():
        if rule in board.rules:
            board.hide(find(), rule)
    if "pairs" in board.rules:
        _pairs(board)
    complement(board)


def complement(board: Board) -> None:
    """Hide siblings until nothing hidden follows from its parent.

    Of a parent that stands, the hidden children with respondents are none, or at
    least two with together at least ten. The smallest sibling goes until this holds,
    and the parent where none is left.

    Raises
    ------
    LiveLeavesNoRoomError
        Only hiding what is live would help.
    """
    if "complementary" not in board.rules:
        return
    while True:
        open_ = [it for it in board.families if follows(board, it)]
        if not open_:
            return
        for family in open_:
            if follows(board, family):
                board.hide([_next(board, family)], "complementary")


def follows(board: Board, family: Family) -> bool:
    """Do the hidden children of a family follow from what stands?"""
    if family.parent in board.why:
        return False
    hidden = [i for i in family.children if i in board.why and board.n[i]]
    together = int(board.n[hidden].sum()) + sum(family.others)
    parts = len(hidden) + len(family.others)
    alone = parts == 1 and bool(hidden)
    return alone or 0 < together < K


def _next(board: Board, family: Family) -> int:
    found = board.smallest(family.children)
    found = board.smallest([family.parent]) if found is None else found
    if found is None:
        raise LiveLeavesNoRoomError
    return found


def _empty_or_full(board: Board) -> Iterator[int]:
    """Bases that hold nobody, and children that are all of their parent."""
    yield from np.flatnonzero(board.n == 0).tolist()
    for family in board.families:
        whole = board.n[family.parent]
        yield from (i for i in family.children if whole and board.n[i] == whole)


def _concentrated(board: Board) -> Iterator[int]:
    """Distributions of answers with nearly everybody in one place, and their means."""
    yield from board.alike
    answered = {it.key for it in board.table.variables if it.answered}
    for family in board.families:
        sizes = [*(int(board.n[i]) for i in family.children), *family.others]
        most = max(sizes, default=0)
        if family.along in answered and most >= NEARLY_ALL * sum(sizes) > 0:
            yield from family.children


def _few_others(board: Board) -> Iterator[int]:
    """Organisations pooled that are fewer than three, or mostly one of them."""
    key = board.organisation
    if key is None:
        return
    belongs = board.table.column(key)
    pooled = range(2, len(board.table.variable(key).levels))
    for i, base in enumerate(board.bases):
        if len(base.levels(key) or ()) in pooled:
            held = board.held[i]
            each = np.bincount(belongs[held], board.table.n[held])
            few = np.count_nonzero(each) < LEAST_OTHERS
            if few or each.max() > LARGEST_OTHER * each.sum():
                yield i


def _known_within(board: Board) -> set[int]:
    """Bases of which an organisation knows all but one to nine respondents."""
    few = [(it > 0) & (it < K) for it in board.outside().values()]
    found = {i for it in few for i in np.flatnonzero(it).tolist()}
    if found & board.live:
        raise LiveLeavesNoRoomError
    return found


def _pairs(board: Board) -> None:
    """Hide the smaller of two bases that differ by one to nine respondents."""
    differ = distances(board.held, board.table.n)
    close = (differ > 0) & (differ < K)
    while True:
        stands = board.stands
        both = close & stands & stands[:, None]
        found = board.smallest(np.flatnonzero(both.any(axis=0)))
        if found is None:
            return
        board.hide([found], "pairs")


def distances(held: np.ndarray, n: np.ndarray) -> np.ndarray:
    """Respondents in one base and not in the other, for every two bases.

    Parameters
    ----------
    held : ndarray of bool, shape (bases, cells)
    n : ndarray of int, shape (cells,)

    Notes
    -----
    With M = ``held``, M diag(n) M' holds every overlap: what two bases have together
    less twice their overlap is what they differ by.
    """
    rows = held.astype(float)
    overlap = np.rint((rows * n) @ rows.T).astype(np.int64)
    own = np.diag(overlap)
    return own + own[:, None] - 2 * overlap
