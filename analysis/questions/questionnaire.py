"""What was asked and how it was answered, section by section."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from analysis.results import AnswerCounts
from analysis.store import Store
from analysis.study.model import Study

REST = "-"  # the items that stand in no scale and no block


def sections(study: Study) -> dict[str, tuple[str, ...]]:
    """The items of each scale and block, in the order of the study; then the rest.

    An item that several sections name stands in each of them.
    """
    found = {name: scale.items for name, scale in study.scales.items()}
    for block in study.blocks:
        named = [
            i for i in chain.from_iterable(block.rows.values()) if i in study.items
        ]
        if named:
            found[block.id] = tuple(dict.fromkeys(named))
    placed = set(chain.from_iterable(found.values()))
    rest = tuple(item for item in study.items if item not in placed)
    return {**found, **({REST: rest} if rest else {})}


def answers(store: Store, items: Sequence[str]) -> tuple[AnswerCounts, ...]:
    """How often each answer was given to each item."""
    return tuple(store.counts(item) for item in items)


def alike(study: Study, found: Sequence[AnswerCounts]) -> list[list[AnswerCounts]]:
    """Items with the same answers and labels together, for one picture each."""
    kinds: dict[object, list[AnswerCounts]] = {}
    for one in found:
        labels = [sorted(text.items()) for text in study.labels(one.item).values()]
        kinds.setdefault((tuple(one.counts), repr(labels)), []).append(one)
    return list(kinds.values())
