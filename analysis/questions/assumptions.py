"""What a procedure assumes, and what the answers say of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from analysis.cells import Cells
from analysis.errors import StudyError
from analysis.inference.attempt import attempt
from analysis.inference.diagnostics import diagnostics
from analysis.inference.logistic import logistic
from analysis.inference.ordinal import likelihood_ratio
from analysis.inference.variances import brown_forsythe
from analysis.line import Fact, Line
from analysis.questions.counted import counted
from analysis.questions.key import change, fit
from analysis.questions.known import LEVELLED, TWO, Groups, Known, look
from analysis.questions.plans import (
    CHANGES,
    ENOUGH,
    FEWEST,
    LOW_LEAST,
    LOW_SHARE,
    SKEWED,
)
from analysis.questions.procedures import PROCEDURES, prepared
from analysis.results import Refusal
from analysis.store import Store

Term = str | tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """An assumption by its key, and what was found of it."""

    assumes: str  # ``assumes-<key>`` is its sentence
    found: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    procedure: str
    columns: tuple[str, ...]
    cells: Cells
    known: Known
    level: float

    @property
    def line(self) -> tuple[str, str, list[Term]] | None:
        """An outcome, its one score, and all that stands beside it in a model.

        None where there is no such model: another number of scores, or repeated
        answers.
        """
        outcome, *others = self.known.columns
        scores = [one.name for one in others if one.kind not in LEVELLED]
        groups = [one.name for one in others if one.kind in LEVELLED]
        if outcome.kind in LEVELLED or len(scores) != 1 or self.known.repeated:
            return None
        x = scores[0]
        return outcome.name, x, [x, *groups, *((x, group) for group in groups)]


def checked(
    store: Store, procedure: str, columns: Sequence[str], level: float = 0.95
) -> tuple[Checked, ...]:
    """Each assumption of a procedure beside what was looked at here."""
    chosen = PROCEDURES[procedure]
    seen = _Seen(
        procedure=procedure,
        columns=tuple(columns),
        cells=prepared(counted(store, *columns), chosen),
        known=look(store, *columns, repeated=chosen.subject == "repeated"),
        level=level,
    )
    return tuple(
        Checked(assumes=key, found=_found(key, seen)) for key in chosen.assumes
    )


def _found(key: str, seen: _Seen) -> Line:
    check = CHECKS.get(key)
    try:
        return (check(seen) if check else None) or Line("check-unchecked")
    except StudyError:  # too few to check anything; the result itself says so
        return Line("check-unchecked")


def _straight(seen: _Seen) -> Line | None:
    """Does a square improve on the line?"""
    if seen.line is None:
        return None
    y, x, terms = seen.line
    straight = fit(seen.cells, y, terms, seen.level)
    bent = fit(seen.cells, y, [*terms, (x, x)], seen.level)
    found = change(straight, bent, seen.level)
    if isinstance(found, Refusal):
        return None
    return _bends("check-straight", found.p, seen)


def _straight_log_odds(seen: _Seen) -> Line | None:
    if seen.line is None:
        return None
    y, x, terms = seen.line
    models = [
        attempt(logistic, seen.cells, measure="logistic", outcome=y, terms=given)
        for given in (terms, [*terms, (x, x)])
    ]
    if any(isinstance(model, Refusal) for model in models):
        return None
    return _bends("check-straight-log-odds", likelihood_ratio(*models).p, seen)


def _bends(key: str, p: float, seen: _Seen) -> Line:
    return Line(key, {"bends": _yes(p < 1 - seen.level), "p": p})


def _even_spread(seen: _Seen) -> Line | None:
    """Breusch and Pagan's test around the line."""
    if seen.line is None:
        return None
    y, _, terms = seen.line
    line = fit(seen.cells, y, terms, seen.level)
    if isinstance(line, Refusal):
        return None
    p = diagnostics(seen.cells, line, seen.level).spread.p
    return Line("check-even-spread", {"uneven": _yes(p < 1 - seen.level), "p": p})


def _equal_spread(seen: _Seen) -> Line | None:
    groups = seen.known.groups
    if groups is None or groups.ratio is None:
        return None
    p = brown_forsythe(seen.cells, seen.level).p
    facts: dict[str, Fact] = {"ratio": groups.ratio, "p": p}
    return Line("check-equal-spread", {**facts, "uneven": _yes(p < 1 - seen.level)})


def _normal_means(seen: _Seen) -> Line | None:
    groups = seen.known.groups
    if seen.known.repeated:
        least, skew = seen.known.n, _skew_of_differences(seen)
    elif groups is not None:
        least, skew = groups.least, groups.skew
    else:
        return None
    size = _size(Groups(least=least, ratio=None, skew=skew))
    facts = {"size": size, "least": least, "skew": skew or 0.0}
    paired = "paired" if seen.known.repeated else "groups"
    return Line("check-normal-means", {**facts, "of": paired})


def _size(groups: Groups) -> str:
    if groups.least >= ENOUGH:
        return "enough"
    return "few" if groups.least < FEWEST else "some"


def _symmetric(seen: _Seen) -> Line | None:
    skew = _skew_of_differences(seen)
    if skew is None:
        return None
    return Line("check-symmetric", {"skew": skew, "skewed": _yes(abs(skew) > SKEWED)})


def _skew_of_differences(seen: _Seen) -> float | None:
    """Skewness of type 1 of the first answer less the second."""
    if len(seen.columns) != TWO or not seen.known.n:
        return None
    held, n = seen.cells.values, seen.cells.n
    gap = held[:, 0] - held[:, 1]
    off = gap - np.average(gap, weights=n)
    second, third = (float(np.average(off**power, weights=n)) for power in (2, 3))
    return third / second**1.5 if second else None


def _ten_changes(seen: _Seen) -> Line | None:
    changed = seen.known.changed
    if changed is None:
        return None
    few = _yes(changed < CHANGES)
    return Line("check-ten-changes", {"changed": changed, "few": few})


def _same_answer_scale(seen: _Seen) -> Line | None:
    return Line("check-same-answer-scale") if seen.known.alike else None


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


def _yes(it: bool) -> str:
    return "yes" if it else "no"


CHECKS: dict[str, Callable[[_Seen], Line | None]] = {
    "independent": _always("check-independent"),
    "monotone": _always("check-monotone"),
    "straight": _straight,
    "straight-log-odds": _straight_log_odds,
    "even-spread": _even_spread,
    "equal-spread": _equal_spread,
    "normal-means": _normal_means,
    "expected-five": _expected,
    "symmetric": _symmetric,
    "ten-changes": _ten_changes,
    "same-answer-scale": _same_answer_scale,
}
