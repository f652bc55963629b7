"""Does the link depend on how somebody scores on something else?"""

from __future__ import annotations

from analysis.inference.attempt import attempt
from analysis.inference.probing import score_moderation
from analysis.line import Line
from analysis.questions.counted import counted
from analysis.results import Refusal, ScoreModeration
from analysis.store import Store
from analysis.study.model import Question, Study


def moderators(study: Study, question: Question) -> tuple[str, ...]:
    """The scores that the slope of the question may depend on."""
    taken = {question.predictor, question.outcome}
    return tuple(name for name in study.scales if name not in taken)


def along(
    store: Store, question: Question, moderator: str, level: float = 0.95
) -> ScoreModeration | Refusal:
    """The slope of the question along another score, left uncut."""
    y, x = question.outcome, question.predictor
    cells = counted(store, y, x, moderator)
    names = {"outcome": y, "x": x, "moderator": moderator}
    how = {"measure": "score-moderation", "level": level}
    return attempt(score_moderation, cells, **how, **names)


def answer(found: ScoreModeration) -> tuple[Line, ...]:
    """Whether it does, and where the slope is clear; the rest stands in the table."""
    regions = max(len(found.regions), 1)  # where there is none, that is a line
    return (found.change.line, *found.lines[-regions:])
