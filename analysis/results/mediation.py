"""A link by way of another score."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from analysis.line import Fact, Line, Name
from analysis.results.core import Estimate, Options
from analysis.results.models import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Mediation:
    """How much of the link of x with an outcome runs along a mediator.

    Paths: "a" from x to the mediator, "b" from the mediator to the outcome beside x,
    "direct" from x to the outcome beside the mediator (c'), "total" without it (c).
    """

    of: tuple[str, str, str]  # outcome, x, mediator
    paths: Mapping[str, Term]  # least squares, classic errors
    robust: Mapping[str, Term]  # the same with HC3 errors
    indirect: Estimate  # a b, with the interval of the bootstrap
    indirect_se: float  # over the draws
    sobel: Term  # a b with Sobel's error
    aroian_se: float
    proportion: float | None  # a b / c; None where c is 0
    likelihood: Mapping[str, Term]  # by maximum likelihood, as lavaan has them
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)

    @property
    def lines(self) -> tuple[Line, ...]:
        """Each path, then the indirect link, in no language yet."""
        y, x, m = map(Name, self.of)
        facts: dict[str, Fact] = {"n": self.n, "n_missing": self.n_missing}
        ends = {"a": (x, m, x), "b": (m, y, x), "direct": (x, y, m), "total": (x, y, x)}
        paths = [
            Line("path", facts | it.facts | {"path": path} | _between(*ends[path]))
            for path, it in self.robust.items()
        ]
        sobel = {"x": y, "y": x, "z": m, "statistic": self.sobel.statistic}
        tested = Line("path-sobel", facts | self.sobel.facts | sobel)
        return (*paths, self.indirect.line, tested)


def _between(start: Name, end: Name, beside: Name) -> dict[str, Fact]:
    return {"a": start, "b": end, "beside": beside}
