"""Specifications sorted to curves, and which choices matter to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from analysis.inference.crossed import Links
from analysis.inference.crossed_spread import AXES, contrast, spread
from analysis.questions.specified import Settings, Specified
from analysis.questions.universe import Universe
from analysis.results.multiverse import Choice, Option, Specifications
from analysis.study.model import LEVELS

ORDER = (
    "cut",
    "ties",
    "scoring",
    "missing",
    "test",
    "weights",
    "covariates",
    "careless",
)
SPLIT = ("cut", "ties")  # the link over everybody does not depend on them
OVERALL, DIFFERENCE = "overall", "difference"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Specifications on different numbers, and the options that each stands for.

    Parameters
    ----------
    columns : tuple of (str, str)
        Choice and option.
    holds : ndarray of bool, shape (specifications, columns)
    first : ndarray of int, shape (specifications,)
        Where each stands among all that were computed.
    own : int or None
        Which holds what the study itself chose.
    """

    columns: tuple[tuple[str, str], ...]
    holds: np.ndarray
    first: np.ndarray
    own: int | None


def curves(
    found: Sequence[Specified], it: Universe, of: tuple[str, str], n: int, level: float
) -> Iterator[tuple[str, Specifications]]:
    """Every curve by its estimand: everybody, then what rests on quadrants."""
    whole = _told([(one.mark, one.settings, True) for one in found], it, ORDER[2:])
    links = _joined(one.overall for one in found)
    yield OVERALL, _curve(OVERALL, _some(links, whole.first), whole, of, n, level)
    rows = [row for one in found for row in _by_rule(one, it)]
    if not rows:
        return
    every = _joined(one.quadrants for one in found)
    told = _told([(b"".join(marks), *rest) for marks, *rest in rows], it, ORDER)
    four = _some(every, told.first)
    yield DIFFERENCE, _difference(four, told, of, n, level)
    for axis, share in AXES.items():
        yield axis, _curve(axis, contrast(four, share), told, of, n, level)
    for place, quadrant in enumerate(LEVELS):
        # two rules may differ elsewhere, and not in this quadrant
        told = _told([(marks[place], *rest) for marks, *rest in rows], it, ORDER)
        part = _some(every, (told.first, place))
        yield quadrant, _curve(quadrant, part, told, of, n, level)


def _by_rule(
    one: Specified, it: Universe
) -> Iterator[tuple[tuple[bytes, ...], Settings, bool]]:
    for marks, rules in zip(one.marks, one.rules, strict=True):
        pairs = {(rule.cut, rule.ties) for rule in rules}
        cuts, ties = (tuple(sorted(set(of))) for of in zip(*pairs, strict=True))
        own = (it.own["cut"], it.own["ties"]) in pairs
        yield marks, {**one.settings, "cut": cuts, "ties": ties}, own


def _told(
    rows: Sequence[tuple[bytes, Settings, bool]], it: Universe, choices: Sequence[str]
) -> Told:
    """Each mark once, with the options of all that share it."""
    columns = tuple((c, option) for c in choices for option in it.options.get(c, ()))
    at = {column: place for place, column in enumerate(columns)}
    place: dict[bytes, int] = {}
    first, holds, own = [], [], None
    for row, (mark, settings, is_own) in enumerate(rows):
        if mark not in place:
            place[mark] = len(first)
            first.append(row)
            holds.append(np.zeros(len(columns), dtype=bool))
        held = holds[place[mark]]
        for choice in choices:
            for option in settings.get(choice, ()):
                held[at[choice, option]] = True
        rest = (c for c in choices if c not in SPLIT and c in it.own)
        if is_own and all(it.own[c] in settings[c] for c in rest):
            own = place[mark]
    return Told(columns=columns, holds=np.array(holds), first=np.array(first), own=own)


def _curve(  # noqa: PLR0913
    estimand: str, found: Links, told: Told, of: tuple[str, str], n: int, level: float
) -> Specifications:
    sides = np.where(found.low > 0, "up", np.where(found.high < 0, "down", "open"))
    ends = (found.value, found.low, found.high, found.n, sides)
    return _sorted(estimand, ends, told, of, n, level)


def _difference(
    four: Links, told: Told, of: tuple[str, str], n: int, level: float
) -> Specifications:
    found = spread(four, level)
    differs = np.where(found.p < 1 - level, "yes", "open")
    ends = (found.value, found.low, found.high, found.n, differs)
    return _sorted(DIFFERENCE, ends, told, of, n, level)


def _sorted(  # noqa: PLR0913
    estimand: str,
    ends: Sequence[np.ndarray],
    told: Told,
    of: tuple[str, str],
    n: int,
    level: float,
) -> Specifications:
    """The specifications that could be computed, lowest first."""
    known = np.flatnonzero(np.isfinite(ends[0] + ends[1] + ends[2]))
    order = known[np.argsort(ends[0][known], kind="stable")]
    value, low, high, size, verdicts = (end[order] for end in ends)
    holds = told.holds[order]
    own = np.flatnonzero(order == told.own) if told.own is not None else []
    clear = verdicts != "open"
    return Specifications(
        estimand=estimand,
        of=of,
        columns=told.columns,
        holds=holds,
        value=value,
        low=low,
        high=high,
        n=size.round().astype(np.int64),
        verdicts=tuple(verdicts.tolist()),
        own=int(own[0]) if len(own) else None,
        choices=tuple(_choices(told.columns, holds, value, clear)),
        refused=len(ends[0]) - len(order),
        level=level,
        everybody=n,
    )


def _choices(
    columns: Sequence[tuple[str, str]],
    holds: np.ndarray,
    value: np.ndarray,
    clear: np.ndarray,
) -> list[Choice]:
    """Every choice that makes a difference, the one that explains most first.

    A specification that stands for several options of a choice counts as a part of
    one for each of them.
    """
    made = []
    for choice in dict.fromkeys(choice for choice, _ in columns):
        at = [place for place, (of, _) in enumerate(columns) if of == choice]
        held = holds[:, at]
        if not len(value) or held.all() or (~held).any(axis=0).sum() == 0:
            continue
        used = [place for place in range(len(at)) if held[:, place].any()]
        if len(used) > 1:
            options = [
                _option(columns[at[place]], held[:, place], value, clear)
                for place in used
            ]
            made.append(
                Choice(
                    id=choice,
                    explained=_explained(held[:, used], value),
                    options=tuple(options),
                )
            )
    return sorted(made, key=lambda one: -one.explained)


def _option(
    column: tuple[str, str], held: np.ndarray, value: np.ndarray, clear: np.ndarray
) -> Option:
    return Option(
        choice=column[0],
        option=column[1],
        specifications=int(held.sum()),
        median=float(np.median(value[held])),
        clear=float(clear[held].mean()),
    )


def _explained(held: np.ndarray, value: np.ndarray) -> float:
    """Squares between the means of the options, of all squares."""
    part = held / held.sum(axis=1, keepdims=True)
    size = part.sum(axis=0)
    middle = value.mean()
    means = part.T @ value / size
    squares = ((value - middle) ** 2).sum()
    return float(size @ (means - middle) ** 2 / squares) if squares > 0 else 0.0


def _joined(parts: Iterable[Links]) -> Links:
    held = list(parts)
    return Links(
        **{k: np.concatenate([getattr(p, k) for p in held]) for k in Links.__slots__}
    )


def _some(found: Links, which: np.ndarray | tuple[np.ndarray, int]) -> Links:
    return Links(**{k: getattr(found, k)[which] for k in Links.__slots__})
