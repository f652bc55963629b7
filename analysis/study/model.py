"""A study as plain dataclasses: what ``study.toml`` says, nothing computed.

``CONTRIBUTING.md`` has the file format. Ids are the keys of the file's tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

Text = Mapping[str, str]  # {"nl": …, "en": …}
Code = int | float | str  # an answer as it stands in the file
Ties = Literal["low", "high", "out"]
QUADRANTS = "quadrants"  # the name under which the split is asked for
LEVELS = ("ll", "lh", "hl", "hh")  # first letter search, second decision


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerScale:
    """An answer scale that many items share."""

    low: float | None = None
    high: float | None = None
    labels: Mapping[Code, Text] = field(default_factory=dict)
    missing: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One question: its wording, its limits and how it is answered.

    ``low``, ``high``, ``labels`` and ``missing`` are the item's own; ``None`` or
    empty where its answer scale has them. ``Study.limits`` and ``Study.missing_of``
    tell what holds.
    """

    column: str
    text: Text = field(default_factory=dict)
    answer_scale: str | None = None
    low: float | None = None
    high: float | None = None
    labels: Mapping[Code, Text] = field(default_factory=dict)
    missing: tuple[Code, ...] = ()
    reverse: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A score: the mean of the answered items."""

    title: Text = field(default_factory=dict)
    items: tuple[str, ...]
    answered: Literal["half", "all"] | int = "half"

    @property
    def least(self) -> int:
        """The fewest answered items that give a score."""
        if self.answered == "all":
            return len(self.items)
        if self.answered == "half":
            return (len(self.items) + 1) // 2
        return self.answered


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A column that says who or where; levels in the order shown.

    ``ordered``: that order means something, from the lowest level to the highest.
    """

    column: str
    title: Text = field(default_factory=dict)
    levels: Mapping[str, Text] = field(default_factory=dict)
    missing: tuple[Code, ...] = ()
    ordered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Quadrants:
    """Two axes, each cut in low and high."""

    search: str
    decision: str
    cut: Literal["median", "mean", "midpoint"] | Mapping[str, float] = "median"
    ties: Ties = "low"
    names: Mapping[str, Text] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """The question the study is about."""

    predictor: str
    outcome: str
    also: tuple[str, ...] = ()
    covariates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hypothesis:
    """What the researchers expect, and since when."""

    id: str
    text: Text
    kind: Literal[
        "association", "difference", "moderation", "equivalence", "proportion", "myth"
    ]
    x: str | None = None
    y: str | None = None
    by: str | None = None
    direction: Literal["positive", "negative"] | None = None
    smallest: float | None = None
    status: Literal["confirmatory", "exploratory"] = "exploratory"
    date: str | None = None
    level: str | None = None  # proportion, myth: the answer that is counted
    claim: float | None = None  # proportion, myth: what is said of it
    threshold: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Former(Hypothesis):
    """A hypothesis as it was until it was changed or taken away."""

    until: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Another type of question; ``own`` holds the keys of its kind."""

    id: str
    kind: str
    title: Text = field(default_factory=dict)
    rows: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    asked: Mapping[str, object] | None = None
    file: str | None = None
    own: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """Where the answers already are, instead of a file."""

    url: str
    table: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """Everything ``study.toml`` says. ``folder`` is where it was read, if anywhere."""

    id: str
    title: Text = field(default_factory=dict)
    answers: str | None = None
    engine: Engine | None = None
    simulated: bool = False
    missing: tuple[Code, ...] = ()
    weight: str | None = None
    respondent: str | None = None  # optional column that must not repeat
    answer_scales: Mapping[str, AnswerScale] = field(default_factory=dict)
    items: Mapping[str, Item] = field(default_factory=dict)
    scales: Mapping[str, Scale] = field(default_factory=dict)
    groups: Mapping[str, Group] = field(default_factory=dict)
    quadrants: Quadrants | None = None
    question: Question | None = None
    hypotheses: tuple[Hypothesis, ...] = ()
    former_hypotheses: tuple[Former, ...] = ()  # the oldest first
    blocks: tuple[Block, ...] = ()
    folder: Path | None = field(default=None, compare=False)

    @property
    def scores(self) -> tuple[str, ...]:
        """The ids that stand for a number per respondent: scales, then items."""
        return tuple(dict.fromkeys((*self.scales, *self.items)))

    def limits(self, item: str) -> tuple[float | None, float | None]:
        """The lowest and highest answer of an item, its own before its scale's."""
        own, shared = self.items[item], self._shared(item)
        low = own.low if own.low is not None else shared.low
        high = own.high if own.high is not None else shared.high
        return low, high

    def labels(self, item: str) -> Mapping[Code, Text]:
        """What the answers of an item are called, by code."""
        return self.items[item].labels or self._shared(item).labels

    def missing_of(self, item: str) -> tuple[Code, ...]:
        """Codes that mean "no answer": the item's, its scale's and the study's."""
        codes = self.items[item].missing + self._shared(item).missing + self.missing
        return tuple(dict.fromkeys(codes))

    def title_of(self, name: str) -> Text:
        """The title or wording behind an id; empty where the study has none."""
        for table in (self.scales, self.groups):
            if name in table:
                return table[name].title
        return self.items[name].text if name in self.items else {}

    def _shared(self, item: str) -> AnswerScale:
        name = self.items[item].answer_scale
        return self.answer_scales.get(name or "", AnswerScale())
