"""Each item beside the others of its scale, from their covariances."""

from __future__ import annotations

import numpy as np

from analysis.cells import Moments
from analysis.inference.factors import SINGULAR
from analysis.results import ItemAnalysis

FEWEST_ITEMS = 2  # one item cannot belong together with itself


def varies(covariance: np.ndarray) -> bool:
    """Whether the sum of the items has any variance beyond rounding."""
    return covariance.sum() > SINGULAR * np.trace(covariance)


def correlation_of(covariance: np.ndarray) -> np.ndarray | None:
    """None where an item has no variance."""
    sd = np.sqrt(np.diag(covariance))
    return covariance / np.outer(sd, sd) if sd.all() else None


def raw_alpha(covariance: np.ndarray) -> float:
    """k / (k - 1) (1 - sum of variances / variance of the sum)."""
    k = len(covariance)
    return float(k / (k - 1) * (1 - np.trace(covariance) / covariance.sum()))


def item_analyses(
    moments: Moments, correlation: np.ndarray | None
) -> tuple[ItemAnalysis, ...]:
    """What each item is to the others.

    ``correlation`` is that of the items; None where one of them is constant.
    """
    covariance = moments.covariance
    corrected = _item_scale(correlation)
    return tuple(
        ItemAnalysis(
            item=name,
            n=int(moments.n[i, i]),
            mean=float(moments.mean[i]),
            sd=float(np.sqrt(covariance[i, i])),
            item_total=_with_sum(covariance, i, np.ones(len(covariance))),
            item_rest=_with_sum(covariance, i, np.arange(len(covariance)) != i),
            alpha_if_dropped=_alpha_of_rest(_without(covariance, i)),
            alpha_standardised_if_dropped=_alpha_of_rest(
                correlation_of(_without(covariance, i))
            ),
            item_scale=None if corrected is None else float(corrected[i]),
        )
        for i, name in enumerate(moments.names)
    )


def _with_sum(covariance: np.ndarray, item: int, others: np.ndarray) -> float | None:
    """The item's correlation with the sum of the others; None where one is constant."""
    chosen = others.astype(float)
    variance = covariance[item, item] * (chosen @ covariance @ chosen)
    if variance <= SINGULAR * np.trace(covariance) ** 2:
        return None
    return float(np.clip(covariance[item] @ chosen / np.sqrt(variance), -1, 1))


def _without(covariance: np.ndarray, item: int) -> np.ndarray:
    return np.delete(np.delete(covariance, item, axis=0), item, axis=1)


def _alpha_of_rest(covariance: np.ndarray | None) -> float | None:
    """Alpha of what is left when an item is dropped; None where nothing varies."""
    if covariance is None or len(covariance) < FEWEST_ITEMS or not varies(covariance):
        return None
    return raw_alpha(covariance)


def _multiple(correlation: np.ndarray | None) -> np.ndarray | None:
    """Each item's squared multiple correlation with the others."""
    if correlation is None or np.linalg.eigvalsh(correlation)[0] < SINGULAR:
        return None
    return 1 - 1 / np.diag(np.linalg.inv(correlation))


def lambda6(correlation: np.ndarray | None) -> float | None:
    """Guttman's lambda 6; None where an item is constant or follows from others."""
    multiple = _multiple(correlation)
    if multiple is None or correlation is None:
        return None
    return float(1 - (1 - multiple).sum() / correlation.sum())


def _item_scale(correlation: np.ndarray | None) -> np.ndarray | None:
    multiple = _multiple(correlation)
    if multiple is None or correlation is None:
        return None
    reduced = correlation.copy()
    np.fill_diagonal(reduced, multiple)
    total = reduced.sum()
    return reduced.sum(axis=0) / np.sqrt(total) if total > 0 else None


def alpha_error(covariance: np.ndarray, n: int) -> float:
    """The standard error of raw alpha by Duhachek and Iacobucci."""
    k, total, trace = len(covariance), covariance.sum(), np.trace(covariance)
    square = covariance @ covariance
    part = total * (np.trace(square) + trace**2) - 2 * trace * square.sum()
    part = max(part, 0.0)  # rounding may step below
    return float(np.sqrt(2 * k**2 / ((k - 1) ** 2 * total**3) * part / n))
