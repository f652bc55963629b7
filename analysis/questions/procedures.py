"""Every procedure there is, gathered from where each stands.

The ``test`` and ``procedures`` commands, the methods page and the chooser read this.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from analysis import inference
from analysis.cells import Cells
from analysis.inference.procedure import SUBJECTS, Kind, Procedure
from analysis.questions.known import TWO, as_group, possible
from analysis.questions.scales import cells_of_pairs, scale_items
from analysis.store import Store
from analysis.study.model import QUADRANTS, Study

KINDS: dict[str, tuple[Kind, ...]] = {
    "scale": ("scale", "number", "order"),
    "item": ("number", "order", "category", "yes-no"),
    "group": ("group", "two", "category", "yes-no"),
}


def _declared() -> Iterator[Procedure]:
    for module in iter_modules(inference.__path__, f"{inference.__name__}."):
        yield from getattr(import_module(module.name), "PROCEDURES", ())


def _gathered() -> dict[str, Procedure]:
    """By subject; inside one in the order in which they stand."""
    found: dict[str, Procedure] = {}
    for one in sorted(_declared(), key=lambda one: SUBJECTS.index(one.subject)):
        if one.id in found:
            raise ValueError(f"two procedures are called {one.id}")
        found[one.id] = one
    return found


PROCEDURES = _gathered()


def kinds(study: Study, name: str) -> frozenset[Kind]:
    """What a column of the study can be taken for; empty where it has none such."""
    held = {"scale": study.scales, "item": study.items, "group": study.groups}
    if name == QUADRANTS:
        return frozenset(KINDS["group"] if study.quadrants is not None else ())
    found = {k for what, of in held.items() if name in of for k in KINDS[what]}
    if name in study.items and possible(study, name) in (0, TWO):
        found.add("two")  # a yes or no stands for two groups
    if name in study.groups and study.groups[name].ordered:
        found.add("order")
    return frozenset(found)


def wanted(procedure: Procedure, count: int) -> tuple[Kind, ...]:
    """The kind of each of ``count`` columns; as many as it takes, if that is more."""
    spare = max(0, count - len(procedure.takes)) if procedure.more else 0
    return (*procedure.takes, *procedure.takes[-1:] * spare)


def given(store: Store, procedure: Procedure, *columns: str) -> object:
    """What a procedure is run on, as its ``given`` says."""
    if procedure.given == "cells":
        return prepared(store.cells(*columns), procedure)
    if procedure.given == "items":
        return scale_items(store, *columns)
    items = store.study.scales[columns[0]].items
    if procedure.given == "moments":
        return store.moments(*items)
    return cells_of_pairs(store, items)


def prepared(cells: Cells, procedure: Procedure) -> Cells:
    """The cells with a yes or no as a group, where the procedure takes two groups.

    Columns beyond those that it takes stay as they are.
    """
    for name, kind in zip(cells.names, procedure.takes, strict=False):
        if kind == "two":
            cells = as_group(cells, name)
    return cells
