"""Answers about the service: importance, experience, needs, wishes."""

from __future__ import annotations

import numpy as np

from simulation.blocks_service import DIMENSIONS, SERVICE
from simulation.draw import Draw, centre, on_scale
from simulation.people import People
from simulation.scale_answers import Answered

SD = 1.3
IMPORTANCE = dict(
    zip(SERVICE, (6.2, 6.1, 6.3, 6.0, 5.9, 5.9, 5.5, 5.4, 5.7, 5.5, 5.2), strict=True)
)
EXPERIENCE = dict(
    zip(SERVICE, (5.4, 5.2, 5.3, 4.8, 5.0, 5.1, 5.5, 4.9, 4.8, 4.5, 4.3), strict=True)
)
NEED = dict(zip(DIMENSIONS, (5.4, 5.2, 4.6, 5.5, 5.3, 5.6, 5.5, 5.1), strict=True))
GAP = dict(zip(DIMENSIONS, (0.6, 0.2, 0.0, 0.7, 0.5, 0.9, 1.2, 0.3), strict=True))
RELEVANT = {
    "product": 3.4,
    "effort": 3.0,
    "access": 3.9,
    "service": 3.6,
    "experience": 3.1,
}
SOURCES = {
    "website": 0.71,
    "search": 0.58,
    "family": 0.34,
    "desk": 0.17,
    "forum": 0.12,
}
PERSONAL = {
    "name": 0.38,
    "callback": 0.47,
    "screen": 0.31,
    "video": 0.22,
    "recognised": 0.42,
    "ownpage": 0.28,
    "fixed": 0.55,
    "informal": 0.25,
    "history": 0.46,
    "no": 0.49,
}
MISSED = {
    "nonverbal": (0.31, 4.0),
    "empathy": (0.27, 4.6),
    "mirror": (0.34, 4.4),
    "check": (0.41, 4.8),
    "doubt": (0.29, 4.2),
    "content": (0.18, 5.0),
    "tone": (0.14, 4.5),
    "incomplete": (0.22, 5.3),
}
DIGITAL = {
    "easier": (5.0, 0.5),
    "faster": (5.1, 0.4),
    "choice": (4.3, 0.2),
    "knows": (3.2, 0.1),
    "granted": (4.9, 0.4),
    "risky": (3.9, -0.4),
}
IDEAS = {"mascot": 2.9, "second": 5.2, "smooth": 6.0}
WANTED = {
    "pr_tips": 4.6,
    "pr_situation": 5.0,
    "pr_deviation": 5.5,
    "pr_expiry": 5.7,
    "pr_relevant": 5.6,
    "pm_usage": 5.0,
    "pm_household": 3.6,
    "pm_contacts": 3.9,
    "pm_source": 3.3,
}


def service_answers(draw: Draw, who: People, quality: np.ndarray) -> Answered:
    """What makes service good, in importance and experience, and the comparison."""
    answers: Answered = {}
    for row in SERVICE:
        for kind, means, factor in (
            ("imp", IMPORTANCE, who.personal),
            ("exp", EXPERIENCE, quality),
        ):
            name = f"gs_{row}_{kind}"
            latent = draw.mixed(name, factor, 0.3)
            answers[name] = rated(latent, means[row])
    for row, mean in RELEVANT.items():
        latent = draw.mixed(f"cr_{row}", quality, 0.3)
        answers[f"cr_{row}"] = rated(latent, mean, sd=0.9, high=5)
    return answers


def dimension_answers(draw: Draw, who: People, quality: np.ndarray) -> Answered:
    """Need and experience on the eight dimensions; the gaps are planted."""
    answers: Answered = {}
    for row in DIMENSIONS:
        need = draw.mixed(f"dm_{row}_need", who.personal, 0.25)
        experience = draw.mixed(f"dm_{row}_exp", quality, 0.3)
        answers[f"dm_{row}_need"] = rated(need, NEED[row])
        answers[f"dm_{row}_exp"] = rated(experience, NEED[row] - GAP[row])
    return answers


def choice_answers(draw: Draw, who: People) -> Answered:
    """Everything that is ticked; what is not asked is nan."""
    answers = {
        f"so_{row}": draw.chosen(f"so_{row}", share, who.search)
        for row, share in SOURCES.items()
    }
    answers |= {
        f"pa_{row}": draw.chosen(f"pa_{row}", share, who.personal)
        for row, share in PERSONAL.items()
    }
    for row, (share, severity) in MISSED.items():
        missed = draw.chosen(f"mi_{row}", share, who.personal)
        bad = rated(draw.normal(f"mi_{row}_sev"), severity)
        answers[f"mi_{row}"] = np.where(who.digital == 1, missed, np.nan)
        answers[f"mi_{row}_sev"] = np.where(answers[f"mi_{row}"] == 1, bad, np.nan)
    return answers


def wish_answers(draw: Draw, who: People, trust: np.ndarray) -> Answered:
    """Pros and cons of digital, ideas, and what may be told or used unasked."""
    answers: Answered = {}
    for row, (mean, loading) in DIGITAL.items():
        answers[f"dg_{row}"] = rated(
            draw.mixed(f"dg_{row}", who.skill, loading * abs(loading)), mean
        )
    for row, mean in IDEAS.items():
        answers[f"id_{row}"] = rated(draw.normal(f"id_{row}"), mean)
    for name, mean in WANTED.items():
        answers[name] = rated(draw.mixed(name, trust, 0.15), mean)
    return answers


def rated(
    latent: np.ndarray, mean: float, sd: float = SD, low: int = 1, high: int = 7
) -> np.ndarray:
    """Answers that average ``mean`` where ``latent`` is standard normal."""
    return on_scale(centre(mean, sd, low, high) + sd * latent, low, high)
