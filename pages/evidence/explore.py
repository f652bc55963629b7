"""A question of the researcher's own: the test that fits, why, and what it finds."""

from __future__ import annotations

from analysis.questions import explore as questions
from analysis.questions.chooser import decide
from analysis.questions.known import look
from analysis.questions.procedures import PROCEDURES
from analysis.store import Store
from analysis.study.model import Study
from analysis.words import Say
from pages.parts import columns, explored
from pages.parts.asked import Asked
from pages.parts.caches import Choices, remember
from pages.parts.frame import show


def explore(study: Study, store: Store, say: Say, choices: Choices) -> None:
    asked = Asked(study, store, say, choices)
    picked = columns.pick(asked)
    if picked is None:
        return
    known = remember(look, store, choices, *picked.columns, repeated=picked.repeated)
    decision = decide(known, PROCEDURES)
    fitting = questions.fitting(study, known)
    test = columns.choose_test(decision, fitting, asked)
    order = fitting.get(test, decision.columns)
    columns.overridden(test, decision, say)
    if picked.within is None:
        then = decision.then if test == decision.procedure else ()
        found = explored.whole(test, order, known, then, asked)
    else:
        found = explored.parted(test, order, picked.within, asked)
    explored.path(decision, say)
    explored.rests(test, order, asked)
    if picked.within is None:
        explored.seen(test, order, asked)
    explored.copied(found, picked.within, asked)
    explored.again(test, order, picked.within, found, asked)


if __name__ == "__main__":
    show(explore)
