"""Do predictors split the answers, so that no likelihood has a maximum?"""

from __future__ import annotations

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import block_array, csr_array

from analysis.inference.cumulative import Cumulative

ROOM = 1e-4  # of a predictor's standard deviation; the solver is exact to 1e-7


def separating(model: Cumulative) -> np.ndarray | None:
    """A combination of predictors that splits the answers, or None.

    Parameters
    ----------
    model : Cumulative
        Columns with a standard deviation of 1 that do not repeat one another.

    Returns
    -------
    ndarray, shape (coefficients,), or None
        Along it every answer lies between the thresholds that should enclose it,
        some with room to spare: the estimates would run away in its direction.

    Notes
    -----
    Complete and quasi-complete separation alike: a linear programme over
    coefficients and thresholds that asks for as much room as there is.

    References
    ----------
    Albert & Anderson (1984), doi:10.1093/biomet/71.1.1; Konis (2007), Linear
    programming algorithms for detecting separated data, for the programme.
    """
    room = _room(model)
    most = np.asarray(room.sum(axis=0)).ravel()
    size = model.columns.shape[1]
    bounds = [(-1, 1)] * size + [(None, None)] * (model.levels - 1)
    found = linprog(-most, A_ub=-room, b_ub=np.zeros(room.shape[0]), bounds=bounds)
    if not found.success or (room @ found.x).max() < ROOM:
        return None
    return found.x[:size]


def _room(model: Cumulative) -> csr_array:
    """Rows that tell the distance to the threshold above, then below."""
    below, above = model.y < model.levels - 1, model.y > 0
    columns = csr_array(model.columns)
    upper = [-columns[below], _thresholds(model.y[below], model.levels)]
    lower = [columns[above], -_thresholds(model.y[above] - 1, model.levels)]
    return csr_array(block_array([upper, lower]))


def _thresholds(place: np.ndarray, levels: int) -> csr_array:
    rows = np.arange(len(place))
    return csr_array((np.ones(len(place)), (rows, place)), (len(place), levels - 1))
