"""What a test could see: its power, the size it needs, the effect it detects.

A plan holds the respondents of a test and gives its power at an effect; ``smallest``
and ``needed`` turn that round. Tests are two-sided and both tails are counted, unless
``strict`` is False: then the tail on the far side of no effect is left out, as R's
``power.t.test`` and ``power.prop.test`` do by default.

The tests themselves stand in ``power_plans``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, replace
from math import inf, sqrt
from typing import Self

from scipy.optimize import brentq

from analysis.errors import (
    PowerOutsideBoundsError,
    TooFewAnswersError,
    UndetectableError,
)

USUAL = 0.8  # power
DOUBLINGS = 60
PRECISE = 1e-12


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan(ABC):
    """A test with its respondents.

    Parameters
    ----------
    sizes : tuple of float
        Respondents per group; one number where the test has no groups, or only their
        sum counts.
    level : float
        1 - level is the risk of the two-sided test.
    """

    sizes: tuple[float, ...]
    level: float = 0.95

    @abstractmethod
    def power(self, effect: float) -> float:
        """The chance that the test is clear when the effect is there."""

    @property
    def largest(self) -> float:
        """The largest effect there can be."""
        return inf

    @property
    def fewest(self) -> int:
        """Respondents with whom there is no test yet; it takes one more."""
        return 0

    @property
    def total(self) -> float:
        """Respondents."""
        return sum(self.sizes)

    @property
    def root(self) -> float:
        """sqrt(n1 n2 / (n1 + n2)) of two groups."""
        first, second = self.sizes
        return sqrt(first * second / self.total)

    def of(self, total: float) -> Self:
        """The same plan with so many respondents, groups in the same ratio."""
        factor = total / self.total
        return replace(self, sizes=tuple(size * factor for size in self.sizes))


def smallest(plan: Plan, power: float = USUAL) -> float:
    """The smallest effect, above 0, that the plan detects with this chance.

    Raises
    ------
    PowerOutsideBoundsError
        The power asked does not lie between the risk of the test and 1.
    TooFewAnswersError
        There are too few respondents for the test.
    UndetectableError
        The largest effect there can be would be missed too often.
    """
    _check(plan, power)
    if plan.largest < inf and plan.power(plan.largest) < power:
        raise UndetectableError(power=power)
    return _reached(plan.power, power, 0.0, min(1.0, plan.largest), plan.largest)


def needed(plan: Plan, effect: float, power: float = USUAL) -> float:
    """How many respondents detect an effect with this chance, in the plan's ratio.

    Returns
    -------
    float
        In all groups together; not rounded up.

    Raises
    ------
    PowerOutsideBoundsError
        As ``smallest``.
    UndetectableError
        The effect is 0, or larger than it can be.
    """
    plan = plan.of(plan.fewest + 1)
    _check(plan, power)
    if not 0 < abs(effect) <= plan.largest:
        raise UndetectableError(power=power)

    def reached(total: float) -> float:
        return plan.of(total).power(effect)

    if reached(plan.total) >= power:
        return plan.total
    return _reached(reached, power, plan.total, 2 * plan.total, inf)


def _reached(
    power: Callable[[float], float],
    target: float,
    low: float,
    high: float,
    highest: float,
) -> float:
    """Where a rising power reaches its target."""
    for _ in range(DOUBLINGS):
        if power(high) >= target:
            return float(brentq(lambda it: power(it) - target, low, high, xtol=PRECISE))
        low, high = high, min(2 * high, highest)
    raise ArithmeticError("no size or effect has this power")


def _check(plan: Plan, power: float) -> None:
    risk = 1 - plan.level
    if not risk < power < 1:
        raise PowerOutsideBoundsError(power=float(power), risk=risk)
    if min(plan.sizes) <= 0 or plan.total <= plan.fewest:
        raise TooFewAnswersError(found=int(plan.total), needed=plan.fewest + 1)
