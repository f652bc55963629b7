"""One case judged: its fields compared with ours, none passed over in silence."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from numbers import Integral, Real

from analysis.errors import StudyError
from analysis.line import Line
from analysis.verify.cases import Case, Field, Leaf
from analysis.verify.procedure import Omission, Ours, Procedure, Refused
from analysis.verify.tolerance import Tolerance, matches, tolerance

UNUSABLE = (None, "NaN", "Inf", "-Inf")  # R has no number: we must refuse
INFINITE = {"Inf": math.inf, "-Inf": -math.inf}
MISSING = object()
UNKNOWN = "verify-not-built"
NOTHING = "verify-nothing-to-compare"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A field where we and the reference say different things.

    ``why`` is "differs", "refused" (we refuse, the reference has a number), "not
    computed" (a field we claim is not in our results) or "crashed".
    """

    case: str
    path: str
    ours: Leaf
    theirs: Leaf
    rel: float
    abs: float
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What became of one case; ``reason`` says why it is not covered."""

    case: Case
    procedure: Procedure | None
    compared: tuple[Field, ...] = ()
    differences: tuple[Difference, ...] = ()
    reason: Line | None = None

    @property
    def agrees(self) -> bool:
        """Covered, and every field compared agrees."""
        return self.reason is None and not self.differences


def judge(case: Case, catalogue: Sequence[Procedure | Omission]) -> Verdict:
    """Compare every field that the case's procedure answers for."""
    found = find(case, catalogue)
    if not isinstance(found, Procedure):
        key = found.reason if found else UNKNOWN
        reason = Line(key, {"procedure": case.procedure})
        return Verdict(case=case, procedure=None, reason=reason)
    claimed = tuple(field for field in case.fields if _is_claimed(field, found))
    if not claimed:
        reason = Line(NOTHING, {"procedure": case.procedure})
        return Verdict(case=case, procedure=found, reason=reason)
    ours = _ours(case, found)
    compared = (_compare(case, field, ours, found) for field in claimed)
    return Verdict(
        case=case,
        procedure=found,
        compared=claimed,
        differences=tuple(difference for difference in compared if difference),
    )


def find(
    case: Case, catalogue: Sequence[Procedure | Omission]
) -> Procedure | Omission | None:
    """The entry whose cases this is one of: the longest glob that matches."""
    fitting = [
        entry
        for entry in catalogue
        if entry.family == case.family and matches([entry.ids], case.name)
    ]
    return max(fitting, key=lambda entry: len(entry.ids), default=None)


def _is_claimed(field: Field, procedure: Procedure) -> bool:
    return field.is_reference and matches(procedure.covers, field.path)


def _ours(case: Case, procedure: Procedure) -> Ours | Exception:
    try:
        return procedure.compute(case)
    except StudyError as fault:
        return {"*": Refused(tuple(line.key for line in fault.lines))}
    except Exception as mistake:  # a crash is a difference, and the rest goes on
        return mistake


def _compare(
    case: Case, field: Field, ours: Ours | Exception, procedure: Procedure
) -> Difference | None:
    allowed = tolerance(case, field)
    righted = procedure.righted(case, field.path)
    theirs = field.value if righted is None else righted
    if isinstance(ours, Exception):
        said, why = type(ours).__name__, "crashed"
    else:
        value = _value(ours, field.path)
        if _agree(value, theirs, field, allowed):
            return None
        said, why = _told(value)
    return Difference(
        case=case.id,
        path=field.path,
        ours=said,
        theirs=theirs,
        rel=allowed.rel,
        abs=allowed.abs,
        why=why,
    )


def _value(ours: Ours, path: str) -> object:
    if path in ours:
        return ours[path]
    refused = (
        value
        for glob, value in ours.items()
        if isinstance(value, Refused) and matches([glob], path)
    )
    return next(refused, MISSING)


def _agree(ours: object, theirs: Leaf, field: Field, allowed: Tolerance) -> bool:
    if isinstance(ours, Refused):
        return theirs in UNUSABLE or field.keys[-1] in ("error", "skipped")
    if ours is None or theirs is None:
        return ours is None and theirs is None  # both say: not applicable
    if isinstance(ours, bool | str) or isinstance(theirs, bool):
        return type(ours) is type(theirs) and ours == theirs
    if not isinstance(ours, Real):
        return False
    number = INFINITE.get(theirs, theirs) if isinstance(theirs, str) else theirs
    return not isinstance(number, str) and allowed.holds(float(ours), float(number))


def _told(value: object) -> tuple[Leaf, str]:
    """What we said, as JSON can hold it, and what is wrong with it."""
    if value is MISSING:
        return None, "not computed"
    if isinstance(value, Refused):
        return ", ".join(value.keys), "refused"
    if value is None or isinstance(value, bool | str):
        return value, "differs"
    if isinstance(value, Integral):
        return int(value), "differs"
    finite = isinstance(value, Real) and math.isfinite(value)
    return float(value) if finite else str(value), "differs"  # type: ignore[arg-type]
