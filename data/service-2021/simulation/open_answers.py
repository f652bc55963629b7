"""Open answers: short invented Dutch sentences from templates."""

from __future__ import annotations

import numpy as np

from simulation.draw import Draw
from simulation.questions import Asked

OPEN = (
    Asked("open_good", ("Wat was goed?", "What was good?"), ""),
    Asked("open_missed", ("Wat miste u?", "What did you miss?"), ""),
    Asked("open_idea", ("Welk idee hebt u?", "Which idea do you have?"), ""),
    Asked(
        "open_exceeded",
        ("Wat was boven verwachting?", "What exceeded expectations?"),
        "",
    ),
)
WRITTEN = {  # share of respondents who write something
    "open_good": 0.75,
    "open_missed": 0.55,
    "open_idea": 0.35,
    "open_exceeded": 0.30,
}
# Words that give an open answer its code.
CODES = (
    '{ heard = ["luister", "begrepen"], thinking = ["dacht mee", "meedenken"], '
    'speed = ["snel", "wachten"], language = ["taal", "duidelijk"], '
    'human = ["mens", "medewerker"], overview = ["overzicht", "volgen"] }'
)
TEMPLATES = {
    "open_good": (
        "Er werd goed geluisterd {when}.",
        "Ik voelde me begrepen {when}.",
        "De medewerker dacht mee over {topic}.",
        "Het ging snel, ook met {topic}.",
        "Duidelijke taal over {topic}.",
        "Ik kon alles volgen {where}.",
        "Alles was {quality} geregeld.",
        "Geen gedoe met {topic}.",
    ),
    "open_missed": (
        "Iemand die even luistert naar {topic}.",
        "Een mens {when}.",
        "Een duidelijk antwoord over {topic}.",
        "Overzicht {where}.",
        "Minder lang wachten {when}.",
        "Meedenken over {topic}.",
        "Niets, het was {quality}.",
    ),
    "open_idea": (
        "Laat ons {topic} volgen {where}.",
        "Bel terug als het langer duurt met {topic}.",
        "Een vaste medewerker voor {topic}.",
        "Gewone taal {where}.",
        "Stuur vooraf bericht over {topic}.",
        "Laat iemand meekijken {where}.",
    ),
    "open_exceeded": (
        "Ik werd dezelfde dag teruggebeld.",
        "De medewerker dacht mee over {topic}.",
        "Het was sneller klaar dan gezegd.",
        "Men wist nog van {topic}.",
        "Er werd gevraagd of {topic} gelukt was.",
    ),
}
SLOTS = {
    "topic": (
        "de rekening",
        "de aanvraag",
        "het formulier",
        "de verhuizing",
        "de meterstand",
        "het abonnement",
        "de termijn",
        "het bezwaar",
    ),
    "where": ("op de website", "in de mijn-omgeving", "in de app"),
    "when": ("bij het eerste contact", "aan de telefoon", "aan de balie"),
    "quality": ("goed", "netjes", "prima", "gewoon"),
}


def open_answers(draw: Draw) -> dict[str, np.ndarray]:
    """One short sentence, or nothing, per open question."""
    return {
        name: np.array([_sentence(rng, name) for _ in range(draw.n)], dtype=object)
        for name, rng in ((name, draw.stream(name)) for name in TEMPLATES)
    }


def _sentence(rng: np.random.Generator, name: str) -> str:
    if rng.random() >= WRITTEN[name]:
        return ""
    words = {
        slot: options[rng.integers(len(options))] for slot, options in SLOTS.items()
    }
    templates = TEMPLATES[name]
    return templates[rng.integers(len(templates))].format(**words)
