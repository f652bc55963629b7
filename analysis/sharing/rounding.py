"""Rounded copies: the only numbers that leave.

Each count is rounded by itself, from the true count, so a group reads the same
everywhere and columns need not add up. Whether a digit or an interval is shown depends
on the rounded count alone: on the true one, it would tell on which side of a limit
that lies.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from analysis.inference.association import bonett_wright
from analysis.inference.shares import wilson
from analysis.sharing.plan import Base, Entry
from analysis.sharing.rules import (
    SLACK,
    STEP,
    WITH_DECIMALS,
    WITH_INTERVAL,
    WITH_QUANTILES,
)

Value = int | float | str
SMALL = ((0.001, "<.001"), (0.01, "<.01"), (0.05, "<.05"))
NOT_CLEAR = "ns"
DIGITS = 3  # of a coefficient
DECIMALS = 2  # of a correlation
INTERVAL = ("low", "high", "level")


@dataclass(frozen=True, slots=True, kw_only=True)
class Released:
    """One number that may be shown, rounded; there is none for what may not.

    ``n`` is the rounded number of respondents it is about; ``beside`` are the others
    it rests on, ``n_beside`` theirs. ``values`` may lack an interval where the
    respondents are few.
    """

    kind: str
    measure: str
    of: tuple[str, ...]
    about: Base
    beside: tuple[Base, ...]
    term: str
    n: int
    n_beside: tuple[int, ...]
    values: Mapping[str, Value]


def near(n: int) -> int:
    """A count to the nearest 5."""
    return (n + SLACK) // STEP * STEP


def exact(n: int) -> int:
    """A count as it is: what is shown without the rule on rounding."""
    return n


def sure(n: int, needed: int) -> bool:
    """Does every count that is rounded to ``n`` reach what is needed?"""
    return n - SLACK >= needed


def rounded(
    entry: Entry,
    sizes: Mapping[Base, int],
    names: tuple[Base, ...] | None = None,
    count: Callable[[int], int] = near,
) -> Released | None:
    """The copy of an entry that may be shown; None where rounding leaves nothing.

    Parameters
    ----------
    entry : Entry
        Has passed every other rule.
    sizes : mapping of Base to int
        True numbers of respondents.
    names : tuple of Base, optional
        What its bases are called in the copy, if not themselves.
    count : callable
        How a count is rounded; another only in tests of the gate itself.
    """
    n, *others = (count(sizes[base]) for base in entry.bases)
    about, *beside = names or entry.bases
    values = (
        _values(entry, n, others) if count is near else _unrounded(entry, n, others)
    )
    if not values and entry.kind != "count":
        return None
    return Released(
        kind=entry.kind,
        measure=entry.measure,
        of=entry.of,
        about=about,
        beside=tuple(beside),
        term=entry.term,
        n=n,
        n_beside=tuple(others),
        values=values,
    )


def _unrounded(entry: Entry, n: int, others: list[int]) -> dict[str, Value]:
    share = entry.kind == "share" and others[0] > 0
    return {**entry.values, **({"value": 100 * n / others[0]} if share else {})}


def _values(entry: Entry, n: int, others: list[int]) -> dict[str, Value]:
    given = entry.values
    if entry.kind == "count":
        return {}
    if entry.kind == "share":
        return _share(n, others[0], given.get("level"))
    if entry.kind == "correlation":
        return _correlation(given, n)
    if entry.kind == "quantiles":
        kept = {k: v for k, v in given.items() if sure(n, WITH_QUANTILES.get(k, 0))}
        return {k: _decimals(v, 1) for k, v in sorted(kept.items())}
    return _estimate(entry.kind, given, min(n, *others) if others else n)


def _share(n: int, whole: int, level: float | None) -> dict[str, Value]:
    """A percentage of rounded counts, with the interval that these have."""
    if not whole:
        return {}
    digits = int(sure(whole, WITH_DECIMALS["share"]))
    found: dict[str, Value] = {"value": _decimals(100 * n / whole, digits)}
    if level is None or not sure(whole, WITH_INTERVAL):
        return found
    # of the true counts it would tell these
    ends = wilson(min(n, whole), whole, level)
    found |= {"low": _decimals(100 * ends.low, digits)}
    return found | {"high": _decimals(100 * ends.high, digits), "level": level}


def _correlation(given: Mapping[str, float], n: int) -> dict[str, Value]:
    """A correlation, with the interval of its rounded value and count."""
    value = _decimals(given["value"], DECIMALS)
    found: dict[str, Value] = {"value": value}
    if "p" in given:
        found["p"] = p_class(given["p"])
    if "level" not in given or not sure(n, WITH_INTERVAL):
        return found
    # the exact width tells n to the person
    ends = bonett_wright(value, n, given["level"])
    found |= {"low": _decimals(ends.low, DECIMALS)}
    return found | {"high": _decimals(ends.high, DECIMALS), "level": ends.level}


def _estimate(kind: str, given: Mapping[str, float], n: int) -> dict[str, Value]:
    """A mean, a difference of means, a coefficient; rounded with its interval alike."""
    more = sure(n, WITH_DECIMALS["mean"])
    round_ = _significant if kind == "coefficient" else lambda v: _decimals(v, 1 + more)
    kept = {k: v for k, v in given.items() if k not in INTERVAL}
    found: dict[str, Value] = {
        k: p_class(v) if k == "p" else round_(v) for k, v in sorted(kept.items())
    }
    if sure(n, WITH_INTERVAL) and "level" in given:
        found |= {end: round_(given[end]) for end in ("low", "high")}
        found["level"] = given["level"]
    return found


def p_class(p: float) -> str:
    """A probability as the smallest usual bound it is under."""
    return next((name for bound, name in SMALL if p < bound), NOT_CLEAR)


def _decimals(value: float, digits: int) -> int | float:
    shown = round(float(value), digits) + 0.0  # no sign on nought
    return shown if digits else int(shown)


def _significant(value: float) -> float:
    return float(f"{value:.{DIGITS}g}") + 0.0
