"""Every link between several scores."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from analysis.line import Line, Name
from analysis.results.core import Estimate, Interval, Options, Refusal, facts_of


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrelationMatrix:
    """The correlation of every pair of scores, each on its own respondents."""

    of: tuple[str, ...]
    measure: str  # "pearson", "spearman", "kendall"
    pairs: tuple[Estimate | Refusal, ...]  # in the order of combinations(of, 2)
    p_adjusted: tuple[float | None, ...]  # of each pair; None where refused
    counts: Mapping[str, int]  # respondents with each score
    level: float
    n: int  # of the pair with the fewest
    n_missing: int  # of the same pair
    method: str
    options: Options = field(default_factory=dict)

    @property
    def found(self) -> dict[tuple[str, str], tuple[Estimate, float]]:
        """Per pair what was found, with its adjusted p."""
        both = zip(self.pairs, self.p_adjusted, strict=True)
        return {
            one.of[:2]: (one, p)
            for one, p in both
            if isinstance(one, Estimate) and p is not None
        }

    @property
    def line(self) -> Line:
        """How many links there are, and which is the strongest."""
        strongest, p = max(self.found.values(), key=lambda it: abs(it[0].value))
        interval = strongest.interval or Interval(low=-1.0, high=1.0, level=self.level)
        told = facts_of(
            measure=self.measure,
            scores=len(self.of),
            links=len(self.found),
            clear=sum(p < 1 - self.level for _, p in self.found.values()),
            x=Name(strongest.of[0]),
            y=Name(strongest.of[1]),
            value=strongest.value,
            low=interval.low,
            high=interval.high,
            level=self.level,
            p=p,
            n=self.n,
            n_missing=self.n_missing,
        )
        return Line("correlation-matrix", told)
