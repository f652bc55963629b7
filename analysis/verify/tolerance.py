"""How close is close enough: a reference number with the case's own tolerance."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from analysis.verify.cases import Case, Field

REL, ABS = 1e-6, 1e-12
REL_P = 1e-5
UNDERFLOW = 1e-15  # below it a p value of R is no reference; the statistic is


@dataclass(frozen=True, slots=True)
class Tolerance:
    """Two numbers agree within ``rel`` of the larger, or within ``abs``.

    ``sign_free``: only the absolute values count. ``p``: the numbers are p values,
    which agree also when both are below 1e-15.
    """

    rel: float
    abs: float
    sign_free: bool = False
    p: bool = False

    def holds(self, ours: float, theirs: float) -> bool:
        """Whether two numbers agree; not a number agrees with nothing."""
        if self.sign_free:
            ours, theirs = abs(ours), abs(theirs)
        if math.isinf(ours) or math.isinf(theirs):
            return ours == theirs
        if self.p and 0 <= ours < UNDERFLOW and 0 <= theirs < UNDERFLOW:
            return True
        allowed = max(self.rel * max(abs(ours), abs(theirs)), self.abs)
        return abs(ours - theirs) <= allowed  # False for nan


def tolerance(case: Case, field: Field) -> Tolerance:
    """What the case allows for one of its fields.

    ``rel`` and ``abs`` of the case replace the defaults, those of ``fields`` whose
    glob matches the path replace the case's.
    """
    rel, absolute = (REL_P if field.is_p else REL), ABS
    own: Mapping = case.tolerance
    steps = [own, *_matching(own.get("fields") or {}, field.path)]
    for step in steps:
        rel = float(step.get("rel", rel))
        absolute = float(step.get("abs", absolute))
    free = own.get("sign_free") or ()
    sign_free = matches([free] if isinstance(free, str) else free, field.path)
    return Tolerance(rel, absolute, sign_free, field.is_p)


def matches(globs: Iterable[str], path: str) -> bool:
    """Whether a path matches one of the globs; ``*`` matches anything, dots too."""
    return any(_pattern(glob).fullmatch(path) for glob in globs)


def _matching(globs: Mapping[str, Mapping], path: str) -> list[Mapping]:
    return [allowed for glob, allowed in globs.items() if matches([glob], path)]


@cache
def _pattern(glob: str) -> re.Pattern[str]:
    return re.compile(".*".join(map(re.escape, glob.split("*"))), re.DOTALL)
