"""What another rule for the quadrants would do to the same respondents."""

from __future__ import annotations

import numpy as np

from analysis.cells import Cells
from analysis.study.model import LEVELS, Ties


def assign(cells: Cells, cuts: tuple[float, float], ties: Ties) -> np.ndarray:
    """The quadrant of each cell, as a place in ``LEVELS``; -1 where left out.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 2), the scores on search and decision.
    cuts : tuple of float
        The cut on each axis, in the unit of its score.
    ties : {"low", "high", "out"}
        Where a score exactly on its cut belongs.

    Returns
    -------
    ndarray of int, shape (cells,)
    """
    cut = np.asarray(cuts, dtype=float)
    high = cells.values >= cut if ties == "high" else cells.values > cut
    place = high[:, 0] * 2 + high[:, 1]
    if ties == "out":
        return np.where((cells.values == cut).any(axis=1), -1, place)
    return place


def counts(cells: Cells, place: np.ndarray) -> tuple[int, int, int, int]:
    """Respondents in ll, lh, hl, hh; those left out are in none."""
    kept = place >= 0
    found = np.bincount(place[kept], weights=cells.n[kept], minlength=len(LEVELS))
    ll, lh, hl, hh = (int(n) for n in found)
    return ll, lh, hl, hh


def moved(cells: Cells, one: np.ndarray, other: np.ndarray) -> int:
    """Respondents who are in another quadrant, or in or out, under the other rule."""
    return int(cells.n[one != other].sum())
