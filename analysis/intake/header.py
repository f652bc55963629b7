"""Which rows of a sheet are its header, and what its columns are called."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from unicodedata import normalize

Row = Sequence[str | None]
DEEPEST = 3  # header rows that an export has at most
NOTHING = {"", "response"}  # what says nothing of its own below a question


def header(rows: Sequence[Row], wanted: Collection[str]) -> tuple[int, list[str]]:
    """How many rows are header, and the name of each column.

    One, unless two or three name more of the wanted columns: exports put the
    question above its items. A column is named by the lowest row that says
    something of its own, else by the row above.
    """
    depths = range(1, min(DEEPEST, len(rows)) + 1)
    found = [(deep, names(rows[:deep])) for deep in depths]
    asked = {clean(name) for name in wanted}
    return max(found, key=lambda one: (len(asked & set(one[1])), -one[0]))


def names(rows: Sequence[Row]) -> list[str]:
    """Clean and unique names from the header rows, upper row first."""
    width = max(map(len, rows), default=0)
    return unique(
        _name([row[at] for row in rows if at < len(row)]) for at in range(width)
    )


def unique(found: Iterable[str]) -> list[str]:
    """Of equal names the first keeps it, the next get " (2)"; empty ones a number."""
    taken: list[str] = []
    seen: set[str] = set()
    for at, name in enumerate(found, start=1):
        told, turn = name or f"#{at}", 1
        while told in seen:
            turn += 1
            told = f"{name or f'#{at}'} ({turn})"
        seen.add(told)
        taken.append(told)
    return taken


def clean(name: str) -> str:
    """A name without odd spaces, its accents written one way."""
    return " ".join(normalize("NFC", name).split())


def _name(cells: Sequence[str | None]) -> str:
    said = [clean(cell or "") for cell in cells]
    own = [name for name in said if name.casefold() not in NOTHING]
    return own[-1] if own else next((name for name in said if name), "")
