"""Answers about the way through: contacts, grade, steps, feelings, bond."""

from __future__ import annotations

import numpy as np

from simulation.draw import STANDARD, Draw, on_scale
from simulation.people import People
from simulation.scale_answers import Answered, score
from simulation.service_answers import rated

RETELLING = -0.5  # grade per retelling
SOLVED = (0.66, -0.087)  # share at the middle of the complexity scale, per point
FIRST = {1: 0.40, 2: 0.25, 3: 0.12, 4: 0.08, 5: 0.11, 10: 0.04}  # digital channels
OTHER = {6: 0.68, 7: 0.03, 8: 0.20, 9: 0.09}
NEXT = {1: 0.10, 2: 0.10, 3: 0.03, 4: 0.05, 5: 0.17, 6: 0.43, 7: 0.02, 8: 0.08, 9: 0.02}
STAYS = 0.45  # share that does not change channel
SECOND, THIRD = 2, 3  # contacts
STEPS = {
    "tp1": (0.78, 7.1, 0.6),
    "tp2": (0.92, 7.0, 0.4),
    "tp3": (0.81, 5.9, -0.7),
    "tp4": (0.88, 7.2, 0.9),
    "tp5": (0.35, 6.4, 0.2),
}
FELT = {  # while asking, at the answer, link with quality
    "joy": (1.8, 2.7, 0.3),
    "trust": (2.8, 3.4, 0.3),
    "fear": (2.0, 1.5, -0.1),
    "surprise": (1.9, 2.0, 0.05),
    "sadness": (1.5, 1.4, -0.1),
    "disgust": (1.4, 1.3, -0.1),
    "anger": (1.9, 1.6, -0.2),
    "anticipation": (3.3, 2.4, 0.05),
}
ARGUMENTS = {"rules": 4.2, "time": 5.4, "care": 4.8, "reassured": 5.0}
PAINS = {
    "call": 0.21,
    "wait": 0.34,
    "explain": 0.27,
    "bill": 0.07,
    "delivery": 0.06,
    "callback": 0.12,
    "print": 0.10,
    "silence": 0.17,
    "letters": 0.08,
    "date": 0.04,
    "pushy": 0.05,
    "aftercare": 0.15,
    "news": 0.13,
}
BOND = {
    "involved": 3.9,
    "loyal": 4.3,
    "connected": 3.6,
    "bound": 4.9,
    "values": 4.0,
    "authentic": 4.2,
    "distinctive": 3.3,
    "fun": 3.4,
    "meaning": 3.8,
    "customer": 4.1,
}
STAY = {
    "trust": 0.44,
    "ease": 0.49,
    "fear": 0.12,
    "nochoice": 0.52,
    "price": 0.15,
    "product": 0.23,
}
PROMISES = {1: 0.38, 2: 0.14, 3: 0.08, 4: 0.40}
HUMAN_BEST = 0.51


def contact_answers(draw: Draw, who: People, complexity: np.ndarray) -> Answered:
    """Contacts; a harder question is less often solved at the first."""
    middle, slope = SOLVED
    solved = draw.uniform("solved_first") < middle + slope * (complexity - 4)
    more = 2 + draw.stream("contacts").poisson(0.8, draw.n)
    contacts = np.where(solved, 1, np.minimum(more, 9))
    retold = draw.stream("retold").binomial(np.minimum(contacts - 1, 5), 0.7)
    return {
        "contacts": contacts.astype(float),
        "retold": retold.astype(float),
        "transfers": np.minimum(draw.stream("transfers").poisson(0.4, draw.n), 5.0),
        "solved_first": solved.astype(float),
        "number_first": draw.chosen("number_first", 0.45, who.skill),
        "mandate": draw.chosen("mandate", 0.55, -who.complexity),
        "twice_differed": draw.chosen("twice_differed", 0.18, who.complexity),
        "ball": on_scale(3 + 0.7 * retold + 1.2 * draw.normal("ball"), 1, 7),
        "hurried": rated(draw.normal("hurried"), 3.1),
    }


def channel_answers(draw: Draw, who: People, contacts: np.ndarray) -> Answered:
    """The channels of the first three contacts, and the one preferred."""
    first = np.where(
        who.digital == 1,
        draw.picked("ch1 digital", FIRST),
        draw.picked("ch1 other", OTHER),
    ).astype(float)
    stays = draw.uniform("ch stays") < STAYS
    second = np.where(stays, first, draw.picked("ch2", NEXT))
    second = np.where(contacts >= SECOND, second, np.nan)
    third = np.where(stays, second, draw.picked("ch3", NEXT))
    third = np.where(contacts >= THIRD, third, np.nan)
    human = draw.mixed("ch_pref", who.human, 0.3) > 0
    preferred = np.where(
        human,
        draw.picked("ch_pref human", OTHER),
        draw.picked("ch_pref digital", FIRST),
    )
    same = ((second == first) | np.isnan(second)) & ((third == first) | np.isnan(third))
    return {
        "ch1": first,
        "ch2": second,
        "ch3": third,
        "ch_pref": preferred.astype(float),
        "ch_same": np.where(contacts >= SECOND, same, np.nan).astype(float),
    }


def grade(draw: Draw, who: People, answers: Answered) -> np.ndarray:
    """The grade before rounding.

    Half of what empathy does runs through feeling heard; skill only matters to those
    who came in digitally.
    """
    skill = score(answers, "digital_skill") - 3.6
    return (
        7.4
        + 0.12 * (answers["gs_empathy_exp"] - 4.3)
        + 0.36 * (score(answers, "feeling_heard") - 4.9)
        + 0.10 * (answers["gs_solution_exp"] - 5.3)
        + 0.08 * (answers["gs_speed_exp"] - 4.8)
        + RETELLING * answers["retold"]
        + 0.44 * skill * (who.digital == 1)
        + 0.85 * draw.normal("grade")
    )


def outcome_answers(draw: Draw, graded: np.ndarray, easier: np.ndarray) -> Answered:
    """The four outcomes, all from how the experience was graded."""
    easy = 5.0 + easier + 0.6 * (graded - 7) + 1.1 * draw.normal("ces")
    recommend = 7.0 + 1.1 * (graded - 7) + 1.3 * draw.normal("nps")
    again = 4.9 + 0.6 * (graded - 7) + 1.2 * draw.normal("again")
    return {
        "grade": on_scale(graded, 1, 10),
        "ces": on_scale(easy, 1, 7),
        "nps": on_scale(recommend, 0, 10),
        "again": on_scale(again, 1, 7),
    }


def step_answers(draw: Draw, quality: np.ndarray) -> Answered:
    """Steps of the journey and the feelings at two of them."""
    answers: Answered = {}
    for step, (share, mean, feel) in STEPS.items():
        used = draw.chosen(f"{step}_used", share)
        graded = rated(draw.mixed(f"{step}_grade", quality, 0.4), mean, 1.5, 1, 10)
        felt = rated(draw.mixed(f"{step}_feel", quality, 0.4), feel, 1.3, -3, 3)
        answers[f"{step}_used"] = used
        answers[f"{step}_grade"] = np.where(used == 1, graded, np.nan)
        answers[f"{step}_feel"] = np.where(used == 1, felt, np.nan)
    for row, (asking, answered, share) in FELT.items():
        for step, mean in (("tp2", asking), ("tp4", answered)):
            name = f"em_{row}_{step}"
            felt = rated(draw.mixed(name, quality, share), mean, 1.1, 1, 5)
            answers[name] = np.where(answers[f"{step}_used"] == 1, felt, np.nan)
    return answers


def expectation_answers(draw: Draw, quality: np.ndarray) -> Answered:
    """What was expected and what came; waiting in whole hours."""
    before = draw.normal("ex_before")
    wait = np.exp(2.2 + 0.9 * draw.normal("wait_exp"))
    longer = np.exp(0.15 + 0.5 * draw.normal("wait_act"))
    compared = (quality - before) / np.sqrt(2)
    return {
        "ex_before": rated(before, 4.8),
        "ex_after": rated(draw.mixed("ex_after", quality, 0.5), 4.6),
        "ex_understood": rated(draw.mixed("ex_understood", quality, 0.3), 4.5),
        "image": rated(draw.mixed("image", quality, 0.2), 4.6),
        "better": rated(draw.mixed("better", compared, 0.5), 3.0, 0.9, 1, 5),
        "wait_exp": on_scale(wait, 0, 72),
        "wait_act": on_scale(wait * longer, 0, 72),
        "promise": draw.picked("promise", PROMISES).astype(float),
    }


def bond_answers(draw: Draw, who: People, graded: np.ndarray) -> Answered:
    """Bond, reasons to stay, what went wrong, arguments, and what was told on."""
    liked = (graded - graded.mean()) / graded.std()
    answers = {
        f"bo_{row}": rated(
            draw.mixed(f"bo_{row}", liked, 0.05 if row == "bound" else 0.3), mean
        )
        for row, mean in BOND.items()
    }
    for row, mean in ARGUMENTS.items():
        answers[f"ar_{row}"] = rated(draw.mixed(f"ar_{row}", who.human, 0.1), mean)
    for row, share in STAY.items():
        answers[f"st_{row}"] = draw.chosen(f"st_{row}", share)
    for row, share in PAINS.items():
        answers[f"pn_{row}"] = draw.chosen(f"pn_{row}", share, -liked)
    answers["told_good"] = _told(draw, "told_good", 1.5, liked)
    answers["told_bad"] = _told(draw, "told_bad", 3.0, -liked)
    answers["exceeded"] = _told(draw, "exceeded", 0.9, liked)
    human = draw.mixed("best_who", who.human, 0.1) > STANDARD.inv_cdf(1 - HUMAN_BEST)
    answers["best_who"] = np.where(human, 1.0, 2.0)
    return answers


def _told(draw: Draw, name: str, mean: float, liked: np.ndarray) -> np.ndarray:
    """How many people were told: counts with a long tail, of this mean."""
    tendency = np.exp(0.4 * liked - 0.08)  # averages one
    lively = draw.stream(f"{name} lively").gamma(1.5, 1 / 1.5, draw.n)
    told = draw.stream(name).poisson(mean * tendency * lively)
    return np.minimum(told, 20).astype(float)
