"""What a section of a page is asked with: one study as one visitor looks at it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from analysis.store import Store
from analysis.study.model import Study
from analysis.words import Say
from pages.parts.caches import Choices, remember

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Asked:
    """A study, its answers, the visitor's words and choices."""

    study: Study
    store: Store
    say: Say
    choices: Choices

    @property
    def level(self) -> float:
        """The confidence level chosen."""
        return self.choices.level

    def find(self, procedure: Callable[..., Result], *given: object) -> Result:
        """A question put to the answers at the level chosen, computed once."""
        return remember(procedure, self.store, self.choices, *given, level=self.level)
