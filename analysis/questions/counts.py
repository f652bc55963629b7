"""What is counted for all specifications that share their scores."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from analysis.cells import Cells
from analysis.errors import TooFewAnswersError
from analysis.questions.rules import Cut, Rule, cuts_of, quadrants, rules, sides
from analysis.questions.universe import AXES, CARELESS, Universe, given_cuts
from analysis.scales import Bands, Defined, Score, definition
from analysis.store import Store
from analysis.study.model import Study

X, Y = "x", "y"  # columns of a count, beside the axes


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """One count of all that the specifications with one kind of score need.

    Parameters
    ----------
    cells : Cells
        Columns x, y, then careless, the covariates and both axes, as far as there
        are any; an axis as places among the edges of all its cuts.
    covariates : tuple of str
        The columns of the covariates.
    assigned : mapping of str to mapping of Rule to ndarray
        Careless answers "in" or "out", and a rule: the quadrant of each pair of
        places on the axes. Empty where there are no quadrants.
    """

    cells: Cells
    covariates: tuple[str, ...]
    assigned: Mapping[str, Mapping[Rule, np.ndarray]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edged:
    """An axis with all its cuts, per way to cut and with or without careless answers.

    Cuts rest on everybody, whoever is filtered out; careless answers that are left
    out do not count for the cut either.
    """

    score: Score
    cuts: Mapping[str, Mapping[str, Cut]]

    @property
    def edges(self) -> tuple[float, ...]:
        """Every end of every cut, rising."""
        cuts = (cut for of in self.cuts.values() for cut in of.values())
        return tuple(sorted({end for cut in cuts for end in cut}))

    def sides(self, careless: str, rule: Rule) -> np.ndarray:
        """What a rule makes of each place among the edges."""
        return sides(self.edges, self.cuts[careless][rule.cut], rule.ties)


def count(store: Store, it: Universe, scoring: str, missing: str) -> Count:
    """Count the answers for one kind of score and one rule for missing answers.

    Where nobody has a score on an axis there are no quadrants.
    """
    study, asked = store.study, it.question
    weights = it.weights if scoring == "factor" else {}

    def score(name: str, at: str) -> Score:
        return _score(study, name, at, weights.get(name, ()), missing)

    columns: list[Defined] = [score(asked.predictor, X), score(asked.outcome, Y)]
    columns += [it.careless] if it.careless else []
    columns += it.covariates.values()
    covariates = tuple(one.name for one in it.covariates.values())
    named = {axis: getattr(study.quadrants, axis, None) for axis in AXES}
    try:
        axes = [
            _edged(store, it, score(name, axis)) for axis, name in named.items() if name
        ]
    except TooFewAnswersError:
        axes = []
    columns += [
        Bands(name=it.score.name, score=it.score, edges=it.edges) for it in axes
    ]
    return Count(
        cells=store.cells(*columns),
        covariates=covariates,
        assigned={
            who: _assigned(axes, it, who) for who in it.options["careless"] if axes
        },
    )


def _assigned(axes: list[Edged], it: Universe, careless: str) -> dict[Rule, np.ndarray]:
    """The quadrant of each pair of places, per rule."""
    return {
        rule: quadrants(*(axis.sides(careless, rule) for axis in axes))
        for rule in rules(it.options["cut"])
    }


def _edged(store: Store, it: Universe, axis: Score) -> Edged:
    marked = [it.careless] if it.careless else []
    cells = store.everybody().cells(axis, *marked)
    careful = 1 - cells.column(CARELESS) if marked else np.ones(len(cells.n))
    given, scores = given_cuts(store.study, axis.name), cells.column(axis.name)
    kept = {"in": np.ones(len(cells.n), dtype=bool), "out": careful == 1}
    return Edged(
        score=axis,
        cuts={
            who: cuts_of(
                scores[kept[who]], cells.n[kept[who]], it.options["cut"], given
            )
            for who in it.options["careless"]
        },
    )


def _score(
    study: Study, name: str, at: str, weights: tuple[int, ...], missing: str
) -> Score:
    """A scale or item with other weights and another rule for missing answers."""
    own = definition(study, name)
    if not isinstance(own, Score):
        raise KeyError(name)
    size = len(own.answers)
    least = {"half": (size + 1) // 2, "all": size}.get(missing, own.least)
    return replace(own, name=at, least=least, weights=weights)
