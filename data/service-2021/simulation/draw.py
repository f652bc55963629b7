"""Random draws with a name each, and answers made of them.

Every column has its own stream of random numbers, seeded by the study's seed and the
column's name: adding a question never changes the answers to another.
"""

from __future__ import annotations

from statistics import NormalDist
from zlib import crc32

import numpy as np

STANDARD = NormalDist()
STEPS = 60  # of the bisection; halves the interval well below 1e-12


class Draw:
    """Named random numbers for ``n`` respondents of one part of the study."""

    def __init__(self, seed: int, n: int, part: str) -> None:
        self.seed = seed
        self.n = n
        self.part = part
        self._used: set[str] = set()

    def stream(self, name: str) -> np.random.Generator:
        """Random numbers nobody else has; a name used twice would link two answers."""
        if name in self._used:
            raise ValueError(name)
        self._used.add(name)
        key = crc32(f"{self.part} {name}".encode())
        return np.random.default_rng([self.seed, key])

    def normal(self, name: str) -> np.ndarray:
        return self.stream(name).standard_normal(self.n)

    def uniform(self, name: str) -> np.ndarray:
        return self.stream(name).random(self.n)

    def mixed(self, name: str, factor: np.ndarray, share: float) -> np.ndarray:
        """A standard normal that owes ``share`` of its variance to a standard factor.

        A negative share turns the sign of the link.
        """
        loading = np.sign(share) * np.sqrt(abs(share))
        return loading * factor + np.sqrt(1 - abs(share)) * self.normal(name)

    def chosen(
        self, name: str, share: float, factor: np.ndarray | None = None
    ) -> np.ndarray:
        """Ticked (1) or not (0); a little more often where ``factor`` is high."""
        linked = factor is not None
        latent = self.mixed(name, factor, 0.1) if linked else self.normal(name)
        return (latent > STANDARD.inv_cdf(1 - share)).astype(float)

    def picked(self, name: str, shares: dict) -> np.ndarray:
        """One of the keys of ``shares``, which add up to one."""
        codes = np.array(list(shares))
        return codes[_place(self.uniform(name), list(shares.values()))]


def on_scale(latent: np.ndarray, low: float, high: float) -> np.ndarray:
    """Answers as people give them: whole numbers within the limits."""
    return np.clip(np.rint(latent), low, high)


def classes(latent: np.ndarray, shares: dict) -> np.ndarray:
    """A standard normal cut in ordered classes with these expected shares."""
    codes = np.array(list(shares))
    position = np.array([STANDARD.cdf(value) for value in latent])
    return codes[_place(position, list(shares.values()))]


def centre(mean: float, sd: float, low: float, high: float) -> float:
    """Where a normal must lie so that its rounded, clipped answers average ``mean``."""
    steps = np.arange(low, high) + 0.5
    left, right = low - 3 * sd, high + 3 * sd
    for _ in range(STEPS):
        middle = (left + right) / 2
        above = sum(1 - STANDARD.cdf((step - middle) / sd) for step in steps)
        left, right = (middle, right) if low + above < mean else (left, middle)
    return (left + right) / 2


def logistic(value: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-value))


def _place(position: np.ndarray, shares: list[float]) -> np.ndarray:
    return np.searchsorted(np.cumsum(shares)[:-1], position, side="right")
