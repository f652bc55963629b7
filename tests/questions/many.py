"""A simulated study that leaves every choice: items, gaps, weights, careless ones."""

from dataclasses import replace

import numpy as np
import pyarrow as pa

from analysis.store import Store
from analysis.study.model import Item, Question
from tests.drawn import study

SIZE, CARELESS = 400, 6
ITEMS = {"s": 3, "d": 3, "x": 3, "y": 4}
TURNED = ("s3", "d3", "x3", "y4")
PULL = (0.9, 0.7, 0.8, 0.6)  # of a factor at each item


def names(scale: str) -> list[str]:
    return [f"{scale}{place + 1}" for place in range(ITEMS[scale])]


def rows(size: int = SIZE, seed: int = 11) -> dict[str, np.ndarray]:
    """Answers 1 to 7, one in twenty missing; y rises with x, more where d is low."""
    draw = np.random.default_rng(seed)
    s, d, x, noise = draw.normal(size=(4, size))
    factors = {"s": s, "d": d, "x": x, "y": (0.5 - 0.2 * d) * x + 0.8 * noise}
    held: dict[str, np.ndarray] = {}
    for scale, factor in factors.items():
        for name, pull in zip(names(scale), PULL, strict=False):
            own = draw.normal(size=size)
            answer = np.clip(np.rint(4 + 1.4 * (pull * factor + 0.6 * own)), 1, 7)
            held[name] = 8 - answer if name in TURNED else answer
            held[name][draw.random(size) < 0.05] = 99
    for name in [*names("x"), *names("y")]:
        held[name][:CARELESS] = 6
    held["age"] = draw.integers(18, 90, size)
    held["w"] = draw.uniform(0.4, 2.5, size)
    columns = {k: v.astype(int) if k != "w" else v for k, v in held.items()}
    return {**columns, "place": draw.choice(["water", "tax"], size)}


def described(**more: object):
    scales = {scale: " ".join(names(scale)) for scale in ITEMS}
    made = study(
        scales,
        reverse=" ".join(TURNED),
        missing=[99],
        groups={"place": "water tax"},
        quadrants="s d",
        weight="w",
    )
    items = {**made.items, "age": Item(column="age")}
    asked = Question(predictor="x", outcome="y", covariates=("age", "place"))
    return replace(made, **{"items": items, "question": asked, **more})


def plain(changed: dict | None = None, **more: object):
    """As ``store``, without weights and covariates: a quarter of the work."""
    asked = Question(predictor="x", outcome="y")
    return store(changed, **{"weight": None, "question": asked, **more})


def store(changed: dict | None = None, **more: object):
    """The store of the study, some columns changed, and parts of the study."""
    return Store.of(described(**more), pa.table({**rows(), **(changed or {})}))
