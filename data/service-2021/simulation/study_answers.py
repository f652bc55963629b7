"""All answers together: one row per respondent, one column per question."""

from __future__ import annotations

import numpy as np
import pandas as pd

from simulation.draw import Draw
from simulation.journey_answers import (
    bond_answers,
    channel_answers,
    contact_answers,
    expectation_answers,
    grade,
    outcome_answers,
    step_answers,
)
from simulation.missing import with_gaps
from simulation.open_answers import open_answers
from simulation.people import N, People, background, organisations, people
from simulation.scale_answers import (
    Answered,
    latent_scales,
    scale_answers,
    score,
    single_answers,
)
from simulation.service_answers import (
    choice_answers,
    dimension_answers,
    service_answers,
    wish_answers,
)
from simulation.study_file import questions
from simulation.weights import raked

REFUSED = "2"  # decision: unfavourable
PILOT = "G"  # the organisation that tries a new letter
NEW_LETTER = 0.3  # easier, in points of ces


def study_answers(seed: int) -> pd.DataFrame:
    """The file of answers, as text and whole numbers."""
    draw = Draw(seed, N, "answers")
    who = people(draw, organisations(draw))
    facts = background(draw, who)
    arm = _arm(draw, who)
    answers = _answers(draw, who, arm)
    answers["pa_no"] = np.where(facts["decision"] == REFUSED, answers["pa_no"], np.nan)
    answers |= {name: facts[name] for name in ("age", "digital")}
    answers["recent"] = np.floor(13 * draw.uniform("recent") ** 1.5)
    answers["office_hours"] = draw.chosen("office_hours", 0.71, who.years)
    groups = {name: column for name, column in facts.items() if name not in answers}
    columns = {"id": np.arange(1, N + 1), "w": raked(facts), "arm": arm}
    columns |= groups | with_gaps(draw, answers) | open_answers(draw)
    return pd.DataFrame({name: columns[name] for name in _order(groups)})


def _answers(draw: Draw, who: People, arm: np.ndarray) -> Answered:
    """Every question but the facts, as answered by people who skip nothing."""
    quality = draw.normal("quality")  # how well one was served, in general
    answers = latent_scales(draw, who, quality)
    answers |= single_answers(draw, who, quality)
    answers |= service_answers(draw, who, quality)
    answers |= _heard(draw, answers["gs_empathy_exp"], quality)
    answers |= contact_answers(draw, who, score(answers, "complexity"))
    answers |= channel_answers(draw, who, answers["contacts"])
    graded = grade(draw, who, answers)
    answers |= outcome_answers(draw, graded, NEW_LETTER * (arm == "nieuw"))
    answers |= dimension_answers(draw, who, quality)
    answers |= choice_answers(draw, who)
    answers |= wish_answers(draw, who, score(answers, "trust") - 4.7)
    answers |= step_answers(draw, quality)
    answers |= expectation_answers(draw, quality)
    return answers | bond_answers(draw, who, graded)


def _heard(draw: Draw, empathy: np.ndarray, quality: np.ndarray) -> Answered:
    """Feeling heard: half from empathy shown, some from all the rest."""
    latent = 0.35 * (empathy - 4.3) + 0.2 * quality + 0.8 * draw.normal("heard")
    return scale_answers(draw, "feeling_heard", latent)


def _arm(draw: Draw, who: People) -> np.ndarray:
    halves = draw.picked("arm", {"oud": 0.5, "nieuw": 0.5})
    return np.where(who.organisation == PILOT, halves, "")


def _order(groups: dict[str, np.ndarray]) -> list[str]:
    """Who first, then the questions in their order."""
    asked = [one.column for one in questions()]
    return ["id", "w", *groups, "arm", *dict.fromkeys(asked)]
