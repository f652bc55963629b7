"""Weights that make the sample look like the population."""

from __future__ import annotations

import numpy as np

POPULATION = {
    "age_class": {"18-34": 0.27, "35-49": 0.23, "50-64": 0.26, "65-95": 0.24},
    "gender": {"m": 0.49, "v": 0.50, "x": 0.01},
    "edu": {"1": 0.28, "2": 0.41, "3": 0.31},
}
LOWEST, HIGHEST = 0.4, 2.5
ROUNDS = 200


def raked(columns: dict[str, np.ndarray]) -> np.ndarray:
    """Raking to three margins, within limits, mean one.

    Clipping and raking take turns until neither changes anything worth a digit.
    """
    weights = np.ones(len(columns["edu"]))
    for _ in range(ROUNDS):
        for name, shares in POPULATION.items():
            weights = weights * _factor(columns[name], weights, shares)
        weights = np.clip(weights / weights.mean(), LOWEST, HIGHEST)
    return np.clip(np.round(weights, 4), LOWEST, HIGHEST)


def _factor(
    column: np.ndarray, weights: np.ndarray, shares: dict[str, float]
) -> np.ndarray:
    factor = np.ones(len(column))
    for level, share in shares.items():
        here = column == level
        if here.any():
            factor[here] = share * weights.sum() / weights[here].sum()
    return factor
