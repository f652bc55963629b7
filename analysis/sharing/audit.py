"""Can what is hidden be computed back? Asked until the answer is no.

Two ways are looked at: linear programming on counts, as whoever pools what was shown
would do it (``programme.py``), and sums and differences, which rounding hides of counts
but not of means.
"""

from __future__ import annotations

import numpy as np
from scipy.linalg import qr, solve_triangular

from analysis.sharing.faults import AuditUnfinishedError, LiveLeavesNoRoomError
from analysis.sharing.programme import NOUGHT, Attacker, Evidence, Known, attackers
from analysis.sharing.rules import MOST_ROUNDS, K
from analysis.sharing.suppress import Board, complement
from analysis.sharing.unknowns import Unknowns, unknowns


def audit(board: Board) -> None:
    """Hide siblings until no hidden group of 1-9 persons can be told.

    Passes when its largest possible size is at least 10, and at least 10 above the
    smallest. Hiding only takes knowledge away, so what has passed stays passed.

    Raises
    ------
    AuditUnfinishedError
        Not within ten rounds, or the solver came to no end.
    LiveLeavesNoRoomError
        Only hiding what is live would help.
    TooManyUnknownsError
        More unknowns than an audit can bear.
    """
    if "audit" not in board.rules:
        return
    found = unknowns(board.table, board.bases, board.organisation)
    open_ = [(who, _small(board, found, who)) for who in attackers(board, found)]
    for _ in range(MOST_ROUNDS):
        _protect_sums(board)
        left = []
        for who, which in open_:
            told = Known.of(board, found).tells(who, which)
            _protect(board, told)
            if told:
                left.append((who, np.array(sorted(told))))
        if not left:
            return
        open_ = left
    raise AuditUnfinishedError(rounds=MOST_ROUNDS)


def _protect_sums(board: Board) -> None:
    while told := _spanned(board):
        _protect(board, told)


def _protect(board: Board, told: Evidence) -> None:
    """Hide what protects each base that is told, then what follows from that."""
    hidden = {_protector(board, i, by) for i, by in told.items()}
    board.hide(sorted(hidden), "audit")
    complement(board)


def _small(board: Board, found: Unknowns, who: Attacker) -> np.ndarray:
    """The hidden bases of which 1-9 persons are not known already."""
    size = found.held[:, who.hidden] @ found.true[who.hidden]
    return np.flatnonzero(~board.stands & (size > 0) & (size < K))


def _spanned(board: Board) -> Evidence:
    """Hidden groups that are a sum and difference of what stands.

    Of counts rounding hides that; of means it does not.
    """
    stands = np.flatnonzero(board.stands)
    small = np.flatnonzero(~board.stands & (board.n > 0) & (board.n < K))
    if not len(small) or not len(stands):
        return {}
    columns = np.unique(board.held[:, board.table.n > 0], axis=1).astype(float)
    shown, wanted = columns[stands], columns[small]
    basis, triangle, order = qr(shown.T, mode="economic", pivoting=True)
    sizes = np.abs(np.diag(triangle))
    rank = np.count_nonzero(sizes > NOUGHT * sizes[0])
    along = wanted @ basis[:, :rank]
    length = (wanted**2).sum(axis=1)
    told = np.flatnonzero(length - (along**2).sum(axis=1) < NOUGHT * length)
    parts = solve_triangular(triangle[:rank, :rank], along[told].T).T
    return {
        int(small[i]): tuple(stands[order[:rank][np.abs(part) > NOUGHT]].tolist())
        for i, part in zip(told, parts, strict=True)
    }


def _protector(board: Board, target: int, by: tuple[int, ...]) -> int:
    """The smallest base whose hiding makes a target harder to tell.

    A sibling, else a parent, else one of those that tell it.
    """
    kin = [
        it
        for it in board.families
        if target in it.children and it.parent not in board.why
    ]
    choices = (
        [i for it in kin for i in it.children],
        [it.parent for it in kin],
        by,
    )
    found = (board.smallest(among) for among in choices)
    best = next((it for it in found if it is not None), None)
    if best is None:
        raise LiveLeavesNoRoomError
    return best
