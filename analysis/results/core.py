"""What every analysis finds: a value, a test, or why there is neither."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from itertools import chain

import numpy as np

from analysis.line import Fact, Line, Name

Options = Mapping[str, str | float]
NAMED = "xyz"  # the ids that a sentence names; of others it tells how many
USUAL = 0.95  # of a test that names no level, nor has an interval


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """A confidence interval, in the unit of its value."""

    low: float
    high: float
    level: float

    @property
    def direction(self) -> str:
        """Where the interval lies: "up", "down", or "open" when it holds 0."""
        return "up" if self.low > 0 else "down" if self.high < 0 else "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """One value, how sure it is, and the respondents it rests on.

    ``options["p"]`` says so where p rests on another standard error than the interval,
    that of no link: the two may then point different ways about 0.
    """

    measure: str
    of: tuple[str, ...]  # ids of study.toml
    value: float
    interval: Interval | None = None  # None: no interval is known for this measure
    p: float | None = None
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)

    @property
    def line(self) -> Line:
        """What the estimate says, in no language yet: ``estimate-<measure>``."""
        facts: dict[str, Fact] = {"value": self.value, "n": self.n}
        facts["n_missing"] = self.n_missing
        if self.p is not None:
            facts["p"] = self.p
        if self.interval is not None:
            facts |= asdict(self.interval)
            facts["direction"] = self.interval.direction
        if "p" in self.options:
            facts["apart"] = self.apart
            facts |= {} if self.apart == "no" else {"direction": "open"}
        facts |= zip(NAMED, map(Name, self.of), strict=False)
        if len(self.of) >= len(NAMED):
            facts["more"] = len(self.of) - len(NAMED)
        return Line(f"estimate-{self.measure}", facts)

    @property
    def apart(self) -> str:
        """Which of the two alone leaves 0 out: "interval" or "p"; else "no"."""
        if self.interval is None or self.p is None:
            return "no"
        sides = self.interval.direction != "open", self.p < 1 - self.interval.level
        return {(True, False): "interval", (False, True): "p"}.get(sides, "no")


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One test: its statistic, p, effect and the groups or models it compares.

    ``options["level"]`` is the level it is held to, where that is not its interval's.
    """

    test: str
    of: tuple[str, ...]
    statistic: float
    df: tuple[float, ...]
    p: float
    p_adjusted: float | None = None
    effect: Estimate | None = None
    groups: tuple[str, ...] = ()  # levels, or the two terms or models compared
    by: str | None = None  # the group that ``groups`` are levels of
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)

    @property
    def line(self) -> Line:
        """What the test says, in no language yet: ``test-<test>``."""
        facts: dict[str, Fact] = {**self.options, "statistic": self.statistic}
        facts |= {"p": self.p, "n": self.n}
        facts["n_missing"] = self.n_missing
        facts |= {f"df{i}": df for i, df in enumerate(self.df, 1)}
        if self.effect is not None:
            facts["effect"] = self.effect.value
            facts |= _interval_facts(self.effect.interval)
        level = self.options.get("level", facts.get("level", USUAL))
        facts["clear"] = "yes" if self.p < 1 - level else "no"
        if self.p_adjusted is not None:
            facts["p_adjusted"] = self.p_adjusted
            facts["stands"] = "yes" if self.p_adjusted < 1 - level else "no"
        facts |= zip("xyz", map(Name, self.of), strict=False)
        facts |= zip("ab", map(self._named, self.groups), strict=False)
        return Line(f"test-{self.test}", facts)

    def _named(self, level: str) -> str:
        """A level as a sentence names it: by its title, where the group is known."""
        return level if self.by is None else Name(f"{self.by}[{level}]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """What could not be computed, and why, in no language yet."""

    measure: str
    of: tuple[str, ...]
    lines: tuple[Line, ...]
    n: int
    n_missing: int


def _interval_facts(interval: Interval | None) -> dict[str, Fact]:
    """What a sentence says of the interval of an effect."""
    if interval is None:
        return {}
    facts: dict[str, Fact] = {"effect_low": interval.low, "effect_high": interval.high}
    return facts | {"level": interval.level, "direction": interval.direction}


def facts_of(**named: object) -> dict[str, Fact]:
    """Facts for a Line: numpy numbers as plain ones, None left out."""
    plain = (
        (k, v.item() if isinstance(v, np.generic) else v) for k, v in named.items()
    )
    return {k: v for k, v in plain if v is not None}  # type: ignore[misc]


def together(parts: Mapping[str, Estimate | Refusal]) -> tuple[Line, ...]:
    """The refusals among results per group, told at once."""
    refused = (part.lines for part in parts.values() if isinstance(part, Refusal))
    return tuple(chain.from_iterable(refused))
