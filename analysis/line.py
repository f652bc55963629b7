"""What there is to say, in no language yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Fact = str | int | float


class Name(str):
    """An id of study.toml; ``say`` replaces it by its title."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence to be: its key in the Fluent files and its facts."""

    key: str
    facts: Mapping[str, Fact] = field(default_factory=dict)
