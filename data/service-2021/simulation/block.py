"""What a block of questions is made of."""

from __future__ import annotations

from dataclasses import dataclass, field

from simulation.answer_scales import Words
from simulation.questions import Asked


@dataclass(frozen=True)
class Battery:
    """One stem put to every row; ``{}`` in ``column`` is the row's key."""

    column: str
    stem: Words
    answers: str

    def asked(self, row: str, text: Words) -> Asked:
        whole = tuple(
            stem.format(words[:1].lower() + words[1:]) if stem else words
            for stem, words in zip(self.stem, text, strict=True)
        )
        return Asked(self.column.format(row), whole, self.answers)


@dataclass(frozen=True)
class Block:
    """A block: batteries over the same rows, or loose questions.

    ``own`` holds lines of TOML for the keys of the kind.
    """

    kind: str
    title: Words
    batteries: tuple[Battery, ...] = ()
    rows: dict[str, Words] = field(default_factory=dict)
    loose: tuple[Asked, ...] = ()
    own: tuple[str, ...] = ()
    named: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def asked(self) -> tuple[Asked, ...]:
        """Every question of the block, row by row, loose questions last."""
        rows = (
            battery.asked(row, text)
            for row, text in self.rows.items()
            for battery in self.batteries
        )
        return (*rows, *self.loose)

    @property
    def columns(self) -> dict[str, tuple[str, ...]]:
        """The columns per row, as ``rows`` of study.toml."""
        rows = {
            row: tuple(battery.column.format(row) for battery in self.batteries)
            for row in self.rows
        }
        return rows | {one.column: (one.column,) for one in self.loose} | self.named


PLAIN = ("", "")  # the row is a sentence of its own
