"""Invented answers in any number, written in parts so that memory stays small.

The truths are those of the example study: complexity and the need for personal
service correlate, more so for who is led by others.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from analysis.study.model import Group, Item, Quadrants, Question, Scale, Study

SEED = 20211
PART = 250_000  # respondents written at a time
LOW, HIGH, NO_ANSWER = 1, 7, 99
BLANK, REFUSED = 0.005, 0.02  # shares of answers that are missing
SPREAD = 1.5
ORGANISATIONS = ("W", "O", "B", "G")
SCALES = {  # items, those reversed, mean of an item, loadings of factor and rest
    "information_search": ("is", 4, (4,), 4.4, (0.5, 0.5)),
    "decision_style": ("ds", 4, (3, 4), 4.6, (0.5, 0.5)),
    "complexity": ("qc", 4, (4,), 4.0, (0.55, 0.45)),
    "personal_service": ("ps", 6, (5,), 4.8, (0.5, 0.5)),
}
SHIFTS = {  # of S, D and C per organisation
    "information_search": (-0.10, -0.25, 0.25, 0.10),
    "decision_style": (0.0, 0.1, -0.2, 0.1),
    "complexity": (-0.25, -0.20, 0.35, 0.10),
}


def study(path: Path) -> Study:
    """The study that describes a simulated file.

    The file holds a survey weight too; the key question does not use it.
    """
    names = {scale: _columns(scale) for scale in SCALES}
    turned = {
        f"{prefix}{i}"
        for prefix, _, reversed_, *_ in SCALES.values()
        for i in reversed_
    }
    return Study(
        id="bench",
        answers=path.name,
        folder=path.parent,
        simulated=True,
        missing=(NO_ANSWER,),
        items={
            item: Item(column=item, low=LOW, high=HIGH, reverse=item in turned)
            for columns in names.values()
            for item in columns
        },
        scales={scale: Scale(items=columns) for scale, columns in names.items()},
        groups={
            "organisation": Group(
                column="organisation", levels=dict.fromkeys(ORGANISATIONS, {})
            )
        },
        quadrants=Quadrants(search="information_search", decision="decision_style"),
        question=Question(predictor="complexity", outcome="personal_service"),
    )


def write(path: Path, respondents: int, seed: int = SEED) -> None:
    """Invent the answers of so many respondents and write them as parquet."""
    random = np.random.default_rng(seed)
    with pq.ParquetWriter(path, _part(random, 0).schema) as file:
        for start in range(0, respondents, PART):
            file.write_table(_part(random, min(PART, respondents - start)))


def _part(random: np.random.Generator, size: int) -> pa.Table:
    organisation = random.integers(0, len(ORGANISATIONS), size)
    columns: dict[str, pa.Array] = {}
    for scale, factor in _factors(random, organisation).items():
        columns |= _items(random, scale, factor)
    columns["organisation"] = pa.array(np.array(ORGANISATIONS)[organisation])
    weight = np.clip(np.exp(0.4 * random.standard_normal(size)), 0.4, 2.5)
    columns["w"] = pa.array(weight)
    return pa.table(columns)


def _factors(
    random: np.random.Generator, organisation: np.ndarray
) -> dict[str, np.ndarray]:
    """What lies behind the answers, per scale."""
    noise = random.standard_normal((4, len(organisation)))
    shift = {scale: np.array(by)[organisation] for scale, by in SHIFTS.items()}
    search = shift["information_search"] + noise[0]
    decision = shift["decision_style"] + 0.05 * search + noise[1]
    complexity = shift["complexity"] + 0.97 * noise[2]
    slope = 0.365 - 0.19 * decision
    personal = slope * complexity - 0.15 * decision + 0.85 * noise[3]
    return dict(zip(SCALES, (search, decision, complexity, personal), strict=True))


def _items(
    random: np.random.Generator, scale: str, factor: np.ndarray
) -> dict[str, pa.Array]:
    """The answers to the items of one scale."""
    prefix, size, turned, mean, (common, own) = SCALES[scale]
    items = {}
    for i in range(1, size + 1):
        rest = np.sqrt(own) * random.standard_normal(len(factor))
        answer = np.rint(mean + SPREAD * (np.sqrt(common) * factor + rest))
        answer = np.clip(answer, LOW, HIGH)
        answer = LOW + HIGH - answer if i in turned else answer
        lot = random.random(len(factor))
        answer = np.where(lot < REFUSED, NO_ANSWER, answer).astype(np.int8)
        items[f"{prefix}{i}"] = pa.array(answer, mask=lot > 1 - BLANK)
    return items


def _columns(scale: str) -> tuple[str, ...]:
    prefix, size, *_ = SCALES[scale]
    return tuple(f"{prefix}{i}" for i in range(1, size + 1))


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
