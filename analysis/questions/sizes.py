"""What counts as a small, medium or large correlation; the only place that says so."""

from __future__ import annotations

from typing import Literal

Size = Literal["negligible", "small", "medium", "large"]
# Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, ch. 3
FROM: dict[Size, float] = {"large": 0.5, "medium": 0.3, "small": 0.1}


def size(correlation: float) -> Size:
    """The word for a correlation, whatever its sign."""
    reached = (word for word, least in FROM.items() if abs(correlation) >= least)
    return next(reached, "negligible")
