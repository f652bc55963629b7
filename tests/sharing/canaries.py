"""The shared study with canaries: words and numbers that must stand nowhere else.

Open answers, the ids of respondents and columns nobody declared hold one in every
row. In now and then a row every item and group holds one too: a word that is no
answer, so that it is missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count

from analysis.study import shelf
from analysis.study.model import Study
from analysis.study.read import read
from tests.sharing.shared_study import TOML, rows

CANARY = re.compile(rb"KANARIE|\x00K\x00A\x00N\x00A|734\d{7}", re.IGNORECASE)
EVERYWHERE = 40  # rows between two in which every column holds one
DECLARED = '[study]\nrespondent = "who"'


def keep(size: int) -> tuple[Study, int]:
    """The study on the shelf, and how many canaries are in it."""
    numbers = count()
    header, *drawn = rows(size=size).splitlines()
    made = [
        _row(place, row.split(","), numbers, header.split(","))
        for place, row in enumerate(drawn)
    ]
    csv = "\n".join([f"{header},who,email,phone", *(",".join(row) for row in made)])
    files = {"study.toml": TOML.replace("[study]", DECLARED, 1), "answers.csv": csv}
    kept = shelf.keep({name: text.encode() for name, text in files.items()})
    return read(kept), len(CANARY.findall(csv.encode()))


def _row(
    place: int, answers: list[str], numbers: Iterator[int], columns: list[str]
) -> list[str]:
    everywhere = place % EVERYWHERE == EVERYWHERE - 1
    held = [
        f"KANARIE{next(numbers)}" if everywhere or name == "open" else answer
        for name, answer in zip(columns, answers, strict=True)
    ]
    email = f"kanarie{next(numbers)}@example.org"
    return [*held, f"KANARIE{next(numbers)}", email, f"734{next(numbers):07d}"]
