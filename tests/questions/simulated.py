"""A small simulated study of single items: s and d axes, x, y, z scores, a group."""

from collections.abc import Mapping

import numpy as np
import pyarrow as pa

from analysis.store import Store
from analysis.study.model import Question
from tests.drawn import study

SIZE = 400
TWO = np.r_[np.ones(SIZE - 2), 7, 7].astype(int)
TWO_IN_ONE_QUADRANT = {"s": TWO, "d": TWO}


def question() -> Question:
    return Question(predictor="x", outcome="y")


def rows(seed: int = 7) -> dict[str, np.ndarray]:
    """Answers 1 to 7; y rises with x, more so where d is low."""
    draw = np.random.default_rng(seed)
    s, d, x, noise, z = draw.integers(1, 8, (5, SIZE))
    y = np.clip(np.round(0.5 * x * (d < 4) + 0.5 * noise + 1), 1, 7).astype(int)
    place = draw.choice(["water", "tax", "city"], SIZE)
    return {"s": s, "d": d, "x": x, "y": y, "z": z, "place": place}


def store(changed: Mapping[str, np.ndarray] | None = None):
    """The store of the study and its rows, some columns changed."""
    held = {**rows(), **(changed or {})}
    described = study(
        {name: name for name in "sdxyz"},
        groups={"place": "water tax city"},
        quadrants="s d",
    )
    return Store.of(described, pa.table(held)), held
