"""What everything above asks of a store; a test replaces it by a fake."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Protocol, Self, runtime_checkable

from analysis.cells import Cells, Moments
from analysis.results import AnswerCounts
from analysis.scales import Defined
from analysis.store.cuts import Cuts
from analysis.study.model import Study


@runtime_checkable
class Counting(Protocol):
    """Answers that can be counted, under a filter and a set of definitions."""

    @property
    def study(self) -> Study:
        """The definitions."""
        ...

    @property
    def n(self) -> int:
        """Respondents under the filter, whatever they answered."""
        ...

    def cells(self, *names: str | Defined) -> Cells:
        """Respondents per combination of scales, items, groups, ``"quadrants"``."""
        ...

    def moments(
        self, *items: str, missing: Literal["listwise", "pairwise"] = "listwise"
    ) -> Moments:
        """Means and covariances of items."""
        ...

    def counts(self, item: str) -> AnswerCounts:
        """How often each answer to an item was given."""
        ...

    def cuts(self) -> Cuts:
        """Where the quadrants are cut."""
        ...

    def everybody(self) -> Self:
        """All respondents, whoever is filtered out here."""
        ...

    def only(self, levels: Mapping[str, Sequence[str]]) -> Self:
        """The respondents who have one of these levels of each group."""
        ...

    def defined(self, study: Study) -> Self:
        """The same answers with other definitions."""
        ...
