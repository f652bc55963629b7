"""All blocks of the study, those of the side files included."""

from __future__ import annotations

from simulation.block import Block
from simulation.blocks_journey import JOURNEY_BLOCKS, RELEVANCY
from simulation.blocks_service import DIMENSIONS, SERVICE, SERVICE_BLOCKS
from simulation.open_answers import CODES, OPEN

_SHARED_WITH_STAFF = (
    {row: (f"gs_{row}_imp", f"gs_{row}_exp") for row in SERVICE}
    | {f"dim_{row}": (f"dm_{row}_need", f"dm_{row}_exp") for row in DIMENSIONS}
    | {f"compared_{row}": (f"cr_{row}",) for row in RELEVANCY}
)

BLOCKS = (
    SERVICE_BLOCKS
    | JOURNEY_BLOCKS
    | {
        "staff": Block(
            "staff",
            ("Wat medewerkers denken", "What staff think"),
            named=_SHARED_WITH_STAFF,
            own=('file = "staff.csv"', 'match = "organisation"'),
        ),
        "messages": Block(
            "arguments",
            ("Berichten van de organisaties", "Messages of the organisations"),
            own=('file = "messages.csv"', 'coders = ["coder1", "coder2"]'),
        ),
        "quotes": Block(
            "quotes",
            ("Uitspraken uit de gesprekken", "Quotes from the talks"),
            own=('file = "quotes.csv"',),
        ),
        "voice": Block(
            "voice",
            ("In eigen woorden", "In their own words"),
            loose=OPEN,
            own=(f"codes = {CODES}",),
        ),
        "checklist": Block(
            "checklist",
            ("Hoe ver zijn de partners?", "How far are the partners?"),
            own=('file = "partners.csv"',),
        ),
        "population": Block(
            "population",
            ("Steekproef en bevolking", "Sample and population"),
            own=('file = "population.csv"',),
        ),
    }
)
