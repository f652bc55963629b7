"""Who answers: what they are like, where they come from, what they asked.

The planted links live here, in latent scores: standard normals ``e`` and ``a`` (age),
shifted per organisation.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from simulation.draw import STANDARD, Draw, classes, logistic

SIZES = {"W": 262, "O": 258, "B": 267, "G": 256}
N = sum(SIZES.values())
SEARCH = {"W": -0.10, "O": -0.25, "B": 0.25, "G": 0.10}
DECISION = {"W": 0.0, "O": 0.1, "B": -0.2, "G": 0.1}
COMPLEXITY = {"W": -0.25, "O": -0.20, "B": 0.35, "G": 0.10}
SPREAD = {"complexity": 0.97, "personal": 0.85, "human": 0.80, "skill": 0.92}
AGES = {0.0: 18, 0.19: 35, 0.44: 50, 0.74: 65, 0.97: 83, 1.0: 96}
AGE_CLASSES = {"18-34": 18, "35-49": 35, "50-64": 50, "65-95": 65}
GENDER = {"m": 0.465, "v": 0.525, "x": 0.010}
EDUCATION = {"1": 0.15, "2": 0.41, "3": 0.44}
HOME_LANGUAGE = {"nl": 0.84, "beide": 0.10, "anders": 0.06}
ROLES = {
    "W": {"burger": 0.05, "ondernemer": 0.10, "abonnee": 0.85},
    "O": {"reiziger": 0.88, "abonnee": 0.12},
    "B": {"burger": 0.72, "ondernemer": 0.28},
    "G": {"burger": 0.83, "ondernemer": 0.17},
}
QUESTION_TYPES = {
    "informatie": 0.24,
    "status": 0.16,
    "wijziging": 0.22,
    "aanvraag": 0.18,
    "klacht": 0.12,
    "bijzonder": 0.08,
}
DECIDED = ("wijziging", "aanvraag", "klacht", "bijzonder")  # often end in a decision
PLACES = {"thuis": 0.66, "onderweg": 0.12, "werk": 0.12, "loket": 0.10}


@dataclass(frozen=True, kw_only=True)
class People:
    """Latent scores and background, one value per respondent."""

    organisation: np.ndarray
    search: np.ndarray
    decision: np.ndarray
    complexity: np.ndarray
    personal: np.ndarray
    human: np.ndarray
    skill: np.ndarray
    digital: np.ndarray  # 1 where the first channel was digital
    years: np.ndarray  # standard normal, older is higher


def people(draw: Draw, organisation: np.ndarray) -> People:
    """Respondents as DOMAIN describes them, before any question is put."""
    years = draw.normal("latent years")
    search = _shift(organisation, SEARCH) + draw.normal("latent search")
    decision = (
        _shift(organisation, DECISION) + 0.05 * search + draw.normal("latent decision")
    )
    complexity = _shift(organisation, COMPLEXITY) + _own(draw, "complexity")
    personal = (0.365 - 0.19 * decision) * complexity - 0.15 * decision
    personal = personal + _own(draw, "personal")
    human = 0.05 * complexity + 0.45 * personal + 0.20 * years + _own(draw, "human")
    digital = draw.uniform("digital") < logistic(0.35 - 0.45 * complexity)
    return People(
        organisation=organisation,
        search=search,
        decision=decision,
        complexity=complexity,
        personal=personal,
        human=human,
        skill=-0.40 * years + _own(draw, "skill"),
        digital=digital.astype(float),
        years=years,
    )


def organisations(draw: Draw) -> np.ndarray:
    """The organisation of each respondent: exact sizes, in random order."""
    codes = np.repeat(list(SIZES), list(SIZES.values()))
    return draw.stream("organisation").permutation(codes)


def background(draw: Draw, who: People) -> dict[str, np.ndarray]:
    """Facts about respondents and about their question; complete, never asked twice."""
    age = _age(who.years)
    qtype = _question_type(draw, who)
    return {
        "organisation": who.organisation,
        "role": _role(draw, who.organisation),
        "qtype": qtype,
        "decision": _decision(draw, qtype),
        "place": draw.picked("place", PLACES),
        "age": age,
        "age_class": _age_class(age),
        "gender": draw.picked("gender", GENDER),
        "edu": draw.picked("edu", EDUCATION),
        "home_lang": draw.picked("home_lang", HOME_LANGUAGE),
        "digital": who.digital,
    }


def _shift(organisation: np.ndarray, shifts: dict[str, float]) -> np.ndarray:
    return np.array([shifts[code] for code in organisation])


def _own(draw: Draw, name: str) -> np.ndarray:
    return SPREAD[name] * draw.normal(f"latent {name}")


def _age(years: np.ndarray) -> np.ndarray:
    position = [STANDARD.cdf(value) for value in years]
    return np.floor(np.interp(position, list(AGES), list(AGES.values())))


def _age_class(age: np.ndarray) -> np.ndarray:
    place = np.searchsorted(list(AGE_CLASSES.values()), age, side="right") - 1
    return np.array(list(AGE_CLASSES))[place]


def _role(draw: Draw, organisation: np.ndarray) -> np.ndarray:
    options = {code: draw.picked(f"role {code}", ROLES[code]) for code in SIZES}
    return np.array([options[code][row] for row, code in enumerate(organisation)])


def _question_type(draw: Draw, who: People) -> np.ndarray:
    """Harder questions are more often complaints and special cases."""
    latent = who.complexity + 1.2 * draw.normal("qtype")
    return classes(latent / np.sqrt(0.97**2 + 1.2**2), QUESTION_TYPES)


def _decision(draw: Draw, qtype: np.ndarray) -> np.ndarray:
    decided = draw.picked("decision", {"1": 0.45, "2": 0.30, "3": 0.25})
    other = draw.picked("no decision", {"1": 0.15, "2": 0.08, "3": 0.77})
    return np.where(np.isin(qtype, DECIDED), decided, other)
