"""Answers that were not given: 99, and here and there words or another code."""

from __future__ import annotations

import numpy as np

from simulation.draw import Draw
from simulation.questions import SCALES

NO_ANSWER = 99
NOT_UNDERSTOOD = 8  # digital skill
UNKNOWN = "weet niet"  # waiting times
RATES = (0.013, 0.030)  # of those asked; the exact share is drawn per question
WORDS_TOO = 0.007  # extra for the other code
COMPLETE = ("age", "digital", "ch1")  # the panel knows them, or the route needs them


def with_gaps(draw: Draw, answers: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Each question loses a share of its answers, at random.

    What was not asked (nan) stays blank.
    """
    return {
        name: _as_written(column)
        if name in COMPLETE
        else _with_gaps(draw.stream(f"{name} missing"), name, column)
        for name, column in answers.items()
    }


def _with_gaps(rng: np.random.Generator, name: str, column: np.ndarray) -> np.ndarray:
    written = _as_written(column)
    asked = rng.permutation(np.flatnonzero(~np.isnan(column)))
    gone = round(rng.uniform(*RATES) * len(asked))
    other = _other_code(name)
    written[asked[:gone]] = NO_ANSWER
    if other is not None:
        more = round(WORDS_TOO * len(asked))
        written[asked[gone : gone + more]] = other
    return written


def _other_code(name: str) -> int | str | None:
    if name in SCALES["digital_skill"].texts:
        return NOT_UNDERSTOOD
    return UNKNOWN if name.startswith("wait_") else None


def _as_written(column: np.ndarray) -> np.ndarray:
    """Whole numbers, blank where nothing was asked."""
    return np.array(
        ["" if np.isnan(value) else int(value) for value in column], dtype=object
    )
