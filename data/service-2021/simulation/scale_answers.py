"""Answers to the scales and the single questions, from the latent scores."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from simulation.answer_scales import ANSWERS
from simulation.draw import STANDARD, Draw, on_scale
from simulation.people import People
from simulation.questions import SCALES

Answered = dict[str, np.ndarray]


@dataclass(frozen=True)
class Shape:
    """How answers to the items of a scale lie: m + sd (sqrt(share) f + ... e)."""

    mean: float
    sd: float = 1.5
    share: float = 0.5


SHAPES = {
    "information_search": Shape(4.4),
    "decision_style": Shape(4.6),
    "complexity": Shape(4.0, share=0.55),
    "ambiguity": Shape(3.8),
    "personal_service": Shape(4.8),
    "human_contact": Shape(4.5),
    "feeling_heard": Shape(4.9),
    "digital_skill": Shape(3.6, sd=0.9),
    "trust": Shape(4.7),
    "vulnerability": Shape(3.4),
}
MINDS = {0: (2.0, 0.9), 1: (5.9, 0.9)}  # two peaks: wants "u", wants "je"


def scale_answers(draw: Draw, name: str, factor: np.ndarray) -> Answered:
    """Answers to every item of a scale, reversed items turned."""
    shape, limits = SHAPES[name], ANSWERS[SCALES[name].answers]
    answers = {}
    for item in SCALES[name].asked:
        noise = np.sqrt(1 - shape.share) * draw.normal(item.column)
        latent = shape.mean + shape.sd * (np.sqrt(shape.share) * factor + noise)
        answer = on_scale(latent, limits.low, limits.high)
        turned = limits.low + limits.high - answer
        answers[item.column] = turned if item.reverse else answer
    return answers


def score(answers: Answered, name: str) -> np.ndarray:
    """The mean of all items, reversed items turned back; nothing is missing yet."""
    limits = ANSWERS[SCALES[name].answers]
    turned = [
        limits.low + limits.high - answers[item.column]
        if item.reverse
        else answers[item.column]
        for item in SCALES[name].asked
    ]
    return np.mean(turned, axis=0)


def latent_scales(draw: Draw, who: People, quality: np.ndarray) -> Answered:
    """All scales but feeling heard, which follows from how one was helped."""
    ambiguity = 0.6 * who.complexity + 0.8 * draw.normal("ambiguity")
    trust = draw.mixed("trust", quality, 0.35)
    vulnerability = 0.35 * who.complexity + 0.93 * draw.normal("vulnerability")
    factors = {
        "information_search": who.search,
        "decision_style": who.decision,
        "complexity": who.complexity,
        "ambiguity": ambiguity,
        "personal_service": who.personal,
        "human_contact": who.human,
        "digital_skill": who.skill,
        "trust": trust,
        "vulnerability": vulnerability,
    }
    answers: Answered = {}
    for name, factor in factors.items():
        answers |= scale_answers(draw, name, factor)
    return answers


def single_answers(draw: Draw, who: People, quality: np.ndarray) -> Answered:
    """Single questions; each hangs on one thing and on chance."""
    latents = {
        "unwanted": 4.2 - 0.4 * who.personal,
        "copro": 4.6 + 0.4 * who.decision,
        "relieved": 4.3 + 0.7 * quality,
        "own_able": 4.8 + 0.4 * who.skill - 0.4 * who.complexity,
        "urgency": 3.9 + 0.2 * who.complexity,
        "emotion": 3.6 + 0.5 * who.complexity,
        "stakes": 4.4 + 0.5 * who.complexity,
    }
    answers = {
        name: on_scale(latent + 1.4 * draw.normal(name), 1, 7)
        for name, latent in latents.items()
    }
    answers["informal"] = _informal(draw, who)
    answers["first_time"] = draw.chosen("first_time", 0.38, who.complexity)
    return answers


def _informal(draw: Draw, who: People) -> np.ndarray:
    """Two-peaked: most people are clearly for or clearly against; the young are for."""
    young = draw.mixed("je", -who.years, 0.15) > STANDARD.inv_cdf(0.45)
    mean, sd = (np.where(young, *(MINDS[1][k], MINDS[0][k])) for k in (0, 1))
    return on_scale(mean + sd * draw.normal("informal"), 1, 7)
