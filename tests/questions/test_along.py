"""The slope of the question along another score."""

import pytest

from analysis.inference.probing import johnson_neyman
from analysis.questions.along import along, answer, moderators
from analysis.results import ScoreModeration
from analysis.store import Store
from analysis.study.read import read
from tests.questions.in_r_studies import EXAMPLE


@pytest.fixture(scope="module")
def store():
    return Store.open(read(EXAMPLE))


def test_neither_score_of_the_question_moderates_itself(store):
    question = store.study.question
    offered = moderators(store.study, question)
    assert set(store.study.scales) - set(offered) == {
        question.predictor,
        question.outcome,
    }


def test_it_is_the_procedure_on_these_three_scores(store):
    question = store.study.question
    (first, *_) = moderators(store.study, question)
    found = along(store, question, first)
    assert isinstance(found, ScoreModeration)
    cells = store.cells(question.outcome, question.predictor, first)
    assert found.change.p == pytest.approx(johnson_neyman(cells).change.p, rel=1e-9)
    assert found.n == cells.total


def test_the_answer_is_the_test_and_where_the_slope_is_clear(store):
    question = store.study.question
    for name in moderators(store.study, question)[:3]:
        found = along(store, question, name)
        told = [line.key for line in answer(found)]
        where = ["region"] * len(found.regions) or ["region-none"]
        assert told == ["test-score-moderation", *where]
