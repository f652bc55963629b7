"""What an engine added up of the answers behind a score."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class Totals:
    """Per row the sum of the answers, how many there are, and their weight."""

    total: np.ndarray  # whole numbers stay whole
    answered: np.ndarray
    least: int
    weight: np.ndarray | None = None  # of the answers; None: each weighs 1

    @property
    def known(self) -> np.ndarray:
        """Whether enough items are answered for a score."""
        return self.answered >= self.least

    @property
    def parts(self) -> np.ndarray:
        """What the sum is divided by."""
        return self.answered if self.weight is None else self.weight

    @property
    def score(self) -> np.ndarray:
        """The mean of the answers, one division; nan where it is missing."""
        score = np.full(len(self.total), np.nan)
        return np.divide(self.total, self.parts, out=score, where=self.known)

    def only(self, kept: np.ndarray) -> Totals:
        """Some of the rows."""
        weight = None if self.weight is None else self.weight[kept]
        return Totals(self.total[kept], self.answered[kept], self.least, weight)
