"""One state of a link in one language, and how its numbers are told."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.charts.estimates import NOTHING, between
from analysis.charts.tables import number
from analysis.line import Fact, Line
from analysis.results import Estimate
from analysis.sharing.found import Found, estimate, parts
from analysis.sharing.plan import Base, Variable
from analysis.sharing.rounding import Released
from analysis.sharing.states import Plan, sides
from analysis.study.model import Study
from analysis.words import Say
from analysis.words.numbers import percent, whole

PERCENT = 0.01  # released shares are percentages


@dataclass(frozen=True, slots=True, kw_only=True)
class Teller:
    """One state of a link, in one language."""

    study: Study
    plan: Plan
    variables: tuple[Variable, ...]
    found: Found
    state: Base
    say: Say

    @property
    def whole(self) -> Base:
        """Whom the view is about: the own organisation, or everybody."""
        return parts(self.state, dict(sides(self.study, self.plan)[0].where))

    @property
    def others(self) -> Base | None:
        """The other organisations together, where there is one of its own."""
        both = sides(self.study, self.plan)
        return parts(self.state, dict(both[1].where)) if len(both) > 1 else None

    @property
    def axes(self) -> tuple[str, str]:
        """Predictor and outcome of the question."""
        question = self.study.question
        if question is None:
            raise KeyError("question")
        return question.predictor, question.outcome

    @property
    def says_something(self) -> bool:
        """Whether anything may be told of this state at all."""
        return self.found.count(self.whole) is not None

    def variable(self, name: str) -> Variable | None:
        """A variable of the link that has cuts."""
        return next((it for it in self.variables if it.name == name and it.cut), None)


def with_interval(
    keys: tuple[str, str], facts: dict[str, Fact], found: Released
) -> Line:
    """The sentence with its interval, or the one for who are too few for one."""
    key, bare = keys
    if "low" not in found.values:
        return Line(bare, facts)
    ends = {end: float(found.values[end]) for end in ("low", "high", "level")}
    return Line(key, {**facts, **ends})


def share_cells(found: Released | None, say: Say) -> list[str]:
    """A share and its count as text; dashes where they may not be told."""
    if found is None:
        return [NOTHING, NOTHING]
    value = float(found.values["value"])
    digits = 0 if value.is_integer() else 1
    share = percent(value * PERCENT, say.language, digits)
    return [share, whole(found.n, say.language)]


def mean_cells(found: Released | None, say: Say) -> list[str]:
    """A value and its interval as text; dashes where they may not be told."""
    if found is None:
        return [NOTHING, NOTHING]
    held = estimate(found)
    return [number(held.value, say), ends(held, say)]


def counted_cells(teller: Teller, base: Base, say: Say) -> list[str]:
    """How many there are, as text."""
    n = teller.found.count(base)
    return [NOTHING if n is None else whole(n, say.language)]


def ends(found: Estimate, say: Say) -> str:
    """An interval as text; a dash where there is none."""
    return NOTHING if found.interval is None else between(found, say)
