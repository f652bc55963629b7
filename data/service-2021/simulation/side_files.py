"""The files beside the answers: staff, quotes, messages, partners, population."""

from __future__ import annotations

import numpy as np
import pandas as pd

from simulation.blocks_service import DIMENSIONS, SERVICE
from simulation.draw import Draw
from simulation.missing import with_gaps
from simulation.people import SIZES
from simulation.service_answers import (
    EXPERIENCE,
    GAP,
    IMPORTANCE,
    NEED,
    RELEVANT,
    rated,
)
from simulation.texts import MESSAGES, QUOTES, SPOTS
from simulation.weights import POPULATION

STAFF = 160
SEES_BETTER = dict(  # staff minus customers, on experience
    zip(SERVICE, (0.5, 0.4, 0.5, 0.0, 0.6, 0.4, 0.4, 0.7, 1.0, 0.8, 0.9), strict=True)
)
SEES_SMALLER = 0.4  # on every dimension the gap looks smaller to staff
QUADRANTS = ("ll", "lh", "hl", "hh")
QUOTES_PER_GROUP = 6
AGREEMENT = 0.85  # how often a coder picks the code a text was written for
PARTNERS = {
    "W": (3, 4, 4, 2, 3),
    "O": (4, 3, 4, 3, 2),
    "B": (2, 4, 3, 2, 3),
    "G": (4, 2, 3, 1, 2),
}
POINTS = ("outside_in", "strategy", "channels", "label", "capability")


def staff(seed: int) -> pd.DataFrame:
    """What 160 staff think customers find and need: 40 per organisation."""
    draw = Draw(seed, STAFF, "staff")
    mood = draw.normal("mood")
    answers = {}
    for row in SERVICE:
        seen = min(EXPERIENCE[row] + SEES_BETTER[row], 6.5)
        answers[f"gs_{row}_imp"] = _seen(draw, f"gs_{row}_imp", IMPORTANCE[row])
        answers[f"gs_{row}_exp"] = _seen(draw, f"gs_{row}_exp", seen)
    for row in DIMENSIONS:
        seen = NEED[row] - max(GAP[row] - SEES_SMALLER, 0)
        answers[f"dm_{row}_need"] = _seen(draw, f"dm_{row}_need", NEED[row])
        answers[f"dm_{row}_exp"] = _seen(draw, f"dm_{row}_exp", seen)
    for row, mean in RELEVANT.items():
        latent = draw.normal(f"cr_{row}")
        answers[f"cr_{row}"] = rated(latent, mean + 0.4, 0.9, 1, 5)
    latent = draw.mixed("job_satisfaction", mood, 0.5)
    answers["job_satisfaction"] = rated(latent, 5.2)
    table = {"organisation": np.repeat(list(SIZES), STAFF // len(SIZES))}
    return pd.DataFrame(table | with_gaps(draw, answers))


def quotes(seed: int) -> pd.DataFrame:
    """Six invented quotes of each of the sixteen groups, coded by two coders."""
    rng = Draw(seed, 1, "quotes").stream("text")
    groups = [(o, q) for o in SIZES for q in QUADRANTS for _ in range(QUOTES_PER_GROUP)]
    themes = [list(QUOTES)[rng.integers(len(QUOTES))] for _ in groups]
    return pd.DataFrame(
        {
            "organisation": [organisation for organisation, _ in groups],
            "quadrant": [quadrant for _, quadrant in groups],
            "theme": themes,
            "coder1": [_coded(rng, theme, list(QUOTES)) for theme in themes],
            "coder2": [_coded(rng, theme, list(QUOTES)) for theme in themes],
            "text": [
                _quote(rng, theme, organisation)
                for theme, (organisation, _) in zip(themes, groups, strict=True)
            ],
        }
    )


def messages(seed: int) -> pd.DataFrame:
    """Invented messages of the four organisations, coded by two coders."""
    rng = Draw(seed, 1, "messages").stream("text")
    rows = [(o, p, text) for o in SIZES for p, text in MESSAGES.items()]
    principles = [principle for _, principle, _ in rows]
    return pd.DataFrame(
        {
            "id": range(1, len(rows) + 1),
            "organisation": [organisation for organisation, _, _ in rows],
            "principle": principles,
            "coder1": [_coded(rng, one, list(MESSAGES)) for one in principles],
            "coder2": [_coded(rng, one, list(MESSAGES)) for one in principles],
            "text": [text.format(SPOTS[o][rng.integers(2)]) for o, _, text in rows],
        }
    )


def partners() -> pd.DataFrame:
    """How far each partner is, 1 (not begun) to 5 (done)."""
    rows = [(code, *steps) for code, steps in PARTNERS.items()]
    return pd.DataFrame(rows, columns=["organisation", *POINTS])


def population() -> pd.DataFrame:
    """Shares of the population the sample is weighted to; invented."""
    rows = [
        (name, level, share)
        for name, shares in POPULATION.items()
        for level, share in shares.items()
    ]
    return pd.DataFrame(rows, columns=["variable", "level", "share"])


def _seen(draw: Draw, name: str, mean: float) -> np.ndarray:
    return rated(draw.normal(name), mean)


def _coded(rng: np.random.Generator, theme: str, themes: list[str]) -> str:
    slips = rng.random() > AGREEMENT
    return themes[rng.integers(len(themes))] if slips else theme


def _quote(rng: np.random.Generator, theme: str, organisation: str) -> str:
    options = QUOTES[theme]
    spot = SPOTS[organisation][rng.integers(2)]
    return options[rng.integers(len(options))].format(spot)
