"""What a procedure assumes, and what the answers say of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from analysis.line import Line
from analysis.questions.chooser import ENOUGH, FEWEST, LOW_LEAST, LOW_SHARE
from analysis.questions.counted import counted
from analysis.questions.key import change, fit
from analysis.questions.known import TWO, Known, look
from analysis.questions.procedures import PROCEDURES
from analysis.results import Refusal
from analysis.store import Store

WIDE = 2.0  # times: variances further apart than this are called unequal


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """An assumption by its key, and what was found of it."""

    assumes: str  # ``assumes-<key>`` is its sentence
    found: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    store: Store
    columns: tuple[str, ...]
    known: Known
    level: float


def checked(
    store: Store, procedure: str, columns: Sequence[str], level: float = 0.95
) -> tuple[Checked, ...]:
    """Each assumption of a procedure beside what was looked at here."""
    repeated = PROCEDURES[procedure].subject == "repeated"
    known = look(store, *columns, repeated=repeated)
    seen = _Seen(store=store, columns=tuple(columns), known=known, level=level)
    return tuple(
        Checked(assumes=key, found=_found(key, seen))
        for key in PROCEDURES[procedure].assumes
    )


def _found(key: str, seen: _Seen) -> Line:
    check = CHECKS.get(key)
    return (check(seen) if check else None) or Line("check-unchecked")


def _straight(seen: _Seen) -> Line | None:
    """Does a square improve on the line? Of two scores only."""
    if len(seen.columns) != TWO or seen.known.groups is not None:
        return None
    y, x = seen.columns
    cells = counted(seen.store, y, x)
    line = fit(cells, y, [x], seen.level)
    bent = change(line, fit(cells, y, [x, (x, x)], seen.level), seen.level)
    if isinstance(bent, Refusal):
        return None
    bends = "yes" if bent.p < 1 - seen.level else "no"
    return Line("check-straight", {"bends": bends, "p": bent.p})


def _equal_spread(seen: _Seen) -> Line | None:
    groups = seen.known.groups
    if groups is None or groups.ratio is None:
        return None
    wide = "yes" if groups.ratio > WIDE else "no"
    return Line("check-equal-spread", {"wide": wide, "ratio": groups.ratio})


def _normal_means(seen: _Seen) -> Line | None:
    groups = seen.known.groups
    if groups is None:
        return None
    size = "enough" if groups.least >= ENOUGH else "some"
    size = "few" if groups.least < FEWEST else size
    facts = {"size": size, "least": groups.least, "skew": groups.skew or 0.0}
    return Line("check-normal-means", facts)


def _expected(seen: _Seen) -> Line | None:
    table = seen.known.table
    if table is None:
        return None
    small = table.low > LOW_SHARE or table.least < LOW_LEAST
    facts = {"low": table.low, "least": table.least}
    return Line(
        "check-expected-five", {**facts, "size": "small" if small else "enough"}
    )


def _always(key: str) -> Callable[[_Seen], Line]:
    return lambda _: Line(key)


CHECKS: dict[str, Callable[[_Seen], Line | None]] = {
    "independent": _always("check-independent"),
    "monotone": _always("check-monotone"),
    "straight": _straight,
    "equal-spread": _equal_spread,
    "normal-means": _normal_means,
    "expected-five": _expected,
}
