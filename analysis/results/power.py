"""What a test could have seen with the respondents there are."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.line import Fact, Line, Name
from analysis.results.core import Options


@dataclass(frozen=True, slots=True, kw_only=True)
class Detectable:
    """The smallest effect that a test detects with a given chance."""

    measure: str
    of: tuple[str, ...]  # ids of study.toml
    value: float  # above 0; either sign is detected as well
    power: float
    level: float  # of the test
    sizes: tuple[int, ...]  # respondents per group, or one number
    groups: tuple[str, ...] = ()
    by: str | None = None  # the group that ``groups`` are levels of
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)

    @property
    def line(self) -> Line:
        """What it says, in no language yet: ``detectable-<measure>``."""
        facts: dict[str, Fact] = {"value": self.value, "power": self.power}
        facts |= {"risk": 1 - self.level, "n": self.n, "n_missing": self.n_missing}
        facts |= zip("xyz", map(Name, self.of), strict=False)
        facts |= zip("ab", map(self._named, self.groups), strict=False)
        facts |= self.options
        return Line(f"detectable-{self.measure}", facts)

    def _named(self, level: str) -> str:
        return level if self.by is None else Name(f"{self.by}[{level}]")
