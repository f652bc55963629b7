"""Every test on the tables of one count: specifications and what they find."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from itertools import product

import numpy as np
from scipy.special import ndtri

from analysis.inference import crossed_links, crossed_odds
from analysis.inference.crossed import Crossed, Links, divided
from analysis.questions.counts import Count
from analysis.questions.crossing import Crossing
from analysis.questions.rules import Rule
from analysis.study.model import LEVELS

Settings = Mapping[str, tuple[str, ...]]
TESTS: dict[str, Callable[..., Links]] = {
    "spearman": lambda it, x, y, level: crossed_links.spearman(it, level),
    "kendall": lambda it, x, y, level: crossed_links.kendall(it, level),
    "least-squares": crossed_links.least_squares,
    "proportional-odds": lambda it, x, y, level: crossed_odds.proportional_odds(
        it, x, level
    ),
}
ORDER_ONLY = ("spearman", "kendall")  # ranks in the place of scores change nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Specified:
    """One test on one set of tables: the link of everybody, and per rule of four.

    Parameters
    ----------
    settings : mapping of str to tuple of str
        What was chosen, but for the quadrants.
    rules : tuple of tuple of Rule
        Rules that put everybody in the same quadrants stand together.
    overall : Links
        Shape (1,).
    quadrants : Links
        Shape (rules, 4).
    mark : bytes
        Of everybody's numbers: equal where they are.
    marks : tuple of tuple of bytes
        Per rule those of its four quadrants.
    """

    settings: Settings
    rules: tuple[tuple[Rule, ...], ...]
    overall: Links
    quadrants: Links
    mark: bytes
    marks: tuple[tuple[bytes, ...], ...]


def specified(
    count: Count, chosen: Settings, options: Settings, level: float
) -> Iterator[Specified]:
    """Every specification on one count.

    Parameters
    ----------
    chosen : mapping of str to tuple of str
        How it was scored, and the rule for missing answers.
    options : mapping of str to tuple of str
        Per choice what is varied.
    """
    for covariates in options["covariates"]:
        inside = count.covariates if covariates == "with" else ()
        crossing = Crossing.of(count, inside)
        nobody, alike = min(crossing.shape) == 0, crossing.shape[0] == 1
        if nobody or (inside and alike):
            continue  # nobody answered enough; or in the covariates nobody differs
        weights = options["weights"] if crossing.weighs else options["weights"][:1]
        for careless, weight in product(options["careless"], weights):
            made = {"covariates": covariates, "careless": careless, "weights": weight}
            settings = {**chosen, **{k: (v,) for k, v in made.items()}}
            assigned = count.assigned.get(careless, {})
            crossed, rules = crossing.crossed(careless, weight == "with", assigned)
            yield from _tested(crossed, rules, settings, options, level)


def _tested(
    crossed: Crossed,
    rules: tuple[tuple[Rule, ...], ...],
    settings: Settings,
    options: Settings,
    level: float,
) -> Iterator[Specified]:
    marks = _marks(crossed)
    at = range(1, len(marks), len(LEVELS))
    for test in options["test"]:
        for scoring in _scorings(test, settings["scoring"][0], options):
            x, y = crossed.x, crossed.y
            if scoring == "ranks":
                x, y = _normal_scores(crossed)
            found = TESTS[test](crossed, x, y, level)
            how = _mark(test, scoring, marks)
            yield Specified(
                settings={**settings, "test": (test,), "scoring": (scoring,)},
                rules=rules,
                overall=_part(found, slice(0, 1)),
                quadrants=_part(found, slice(1, None), (-1, len(LEVELS))),
                mark=marks[0] + how,
                marks=tuple(
                    tuple(m + how for m in marks[i : i + len(LEVELS)]) for i in at
                ),
            )


def _scorings(test: str, scoring: str, options: Settings) -> tuple[str, ...]:
    """Ranks are those of mean scores, and tests of order see nothing else."""
    if scoring != "mean" or test in ORDER_ONLY or "ranks" not in options["scoring"]:
        return (scoring,)
    return scoring, "ranks"


def _normal_scores(crossed: Crossed) -> tuple[np.ndarray, np.ndarray]:
    """Where each level would stand if everybody's scores were normal.

    Van der Waerden's scores of the weighted mid-ranks of the first table.
    """
    made = []
    for held in (crossed.by_x[0].sum(axis=0), crossed.by_y[0].sum(axis=0)):
        middle = np.cumsum(held) - held / 2
        inside = divided(middle, held.sum(), 0.5)
        made.append(
            ndtri(np.clip(inside, np.finfo(float).eps, 1 - np.finfo(float).eps))
        )
    return made[0], made[1]


def _part(found: Links, of: slice, shape: tuple[int, ...] = (-1,)) -> Links:
    held = {name: getattr(found, name)[of].reshape(shape) for name in Links.__slots__}
    return Links(**held)


def _marks(crossed: Crossed) -> list[bytes]:
    """A digest of each table."""
    held = [crossed.n]
    held += [crossed.weight, crossed.weight_squared] if crossed.weighted else []
    start = blake2b(crossed.x.tobytes() + crossed.y.tobytes(), digest_size=16)
    marks = []
    for at in range(len(crossed.n)):
        mark = start.copy()
        for one in held:
            mark.update(one[at].tobytes())
        marks.append(mark.digest())
    return marks


def _mark(test: str, scoring: str, marks: list[bytes]) -> bytes:
    """What belongs to a digest beside its own table.

    Ranks, and classes of an ordered outcome, are those among everybody.
    """
    is_shared = scoring == "ranks" or test == "proportional-odds"
    how = f"{test} {scoring == 'ranks'}".encode()
    return how + marks[0] if is_shared else how
