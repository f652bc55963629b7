"""Cells of a study, also where its quadrants cannot be cut."""

from __future__ import annotations

import numpy as np

from analysis.cells import Cells, gather
from analysis.errors import TooFewAnswersError
from analysis.store import Store
from analysis.study.model import LEVELS, QUADRANTS


def counted(store: Store, *names: str) -> Cells:
    """The cells of these columns.

    Where nobody has a score on an axis of the quadrants, nobody is in one: then
    there are no cells and everybody is missing, so that each part says so in its
    place and the rest of a page stands.
    """
    try:
        return store.cells(*names)
    except TooFewAnswersError:
        nobody = np.empty(0)
        levels = {name: _levels(store, name) for name in names if _groups(store, name)}
        return gather(
            names,
            np.empty((0, len(names))),
            nobody,
            nobody,
            nobody,
            levels=levels,
            n_missing=store.n,
        )


def _groups(store: Store, name: str) -> bool:
    return name == QUADRANTS or name in store.study.groups


def _levels(store: Store, name: str) -> tuple[str, ...]:
    return LEVELS if name == QUADRANTS else tuple(store.study.groups[name].levels)
