"""The key question in every defensible way: does the answer depend on the choice?

A specification is one combination of choices. Cut and ties decide who is in which
quadrant, so they touch the links inside quadrants and whether those differ, and not
the link over everybody; every other choice touches all. Specifications on the same
numbers are one: a choice that changes nothing does not count twice.
"""

from __future__ import annotations

from itertools import product

from analysis.inference.respondents import respondents
from analysis.line import Line
from analysis.questions.counts import count
from analysis.questions.curves import curves
from analysis.questions.specified import specified
from analysis.questions.universe import universe
from analysis.results.multiverse import Multiverse
from analysis.store import Store


def multiverse(store: Store, level: float = 0.95) -> Multiverse:
    """Ask the key question in every way that the study leaves.

    Raises
    ------
    KeyError
        The study names no question.
    TooFewAnswersError, ConstantScoreError
        Too few respondents have both scores, or a score does not vary.
    """
    question = store.study.question
    if question is None:
        raise KeyError("question")
    respondents(store.cells(question.predictor, question.outcome))
    it = universe(store, question)
    counted = [
        ({"scoring": (scoring,), "missing": (missing,)}, scoring, missing)
        for scoring, missing in product(it.options["scoring"], it.options["missing"])
        if scoring != "ranks"  # those of mean scores, on the same count
    ]
    found = [
        one
        for chosen, *how in counted
        for one in specified(count(store, it, *how), chosen, it.options, level)
    ]
    of = (question.predictor, question.outcome)
    made = dict(curves(found, it, of, store.n, level))
    lacks = "cut" in it.options and "difference" not in made
    return Multiverse(
        curves=made,
        options=it.options,
        left_out=(*it.left_out, *[Line("multiverse-axis-unanswered")] * lacks),
        weights=it.weights,
        n=store.n,
        level=level,
    )
