"""Links of different tests on one scale: that of Spearman's rho.

Where two scores are normal together, with correlation r, the tests differ in unit
only: rho = 6 / pi asin(r / 2), Kendall's tau = 2 / pi asin(r), and a standardised
slope is r. So each is turned into the rho that such scores would have, and what
still differs between tests is the tests' own, not their unit's. tau-b leaves tied
pairs out, so that it comes out somewhat higher where scores have few values.

References
----------
Kruskal (1958), doi:10.1080/01621459.1958.10501481; McKelvey & Zavoina (1975),
doi:10.1080/0022250X.1975.9989847, for the slope behind an order.
"""

from __future__ import annotations

import numpy as np

LOGISTIC = np.pi**2 / 3  # variance of the logistic distribution


def from_pearson(r: np.ndarray) -> np.ndarray:
    """rho of scores that are normal together with correlation r."""
    return 6 / np.pi * np.arcsin(np.clip(r, -1, 1) / 2)


def from_tau(tau: np.ndarray) -> np.ndarray:
    """The same from Kendall's tau."""
    return from_pearson(np.sin(np.pi / 2 * tau))


def from_log_odds(slope: np.ndarray, spread: np.ndarray) -> np.ndarray:
    """The same from a slope in log odds per unit of a score with this spread.

    Behind the order stands a score, slope times x plus a logistic error; its
    correlation with x is the slope's share of its spread.
    """
    explained = slope * spread
    return from_pearson(explained / np.sqrt(explained**2 + LOGISTIC))
