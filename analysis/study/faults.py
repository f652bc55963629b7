"""The faults of one study.toml, gathered so that all are told at once."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from analysis.errors import StudyError
from analysis.line import Fact, Line

LONGEST = 60  # characters of the file's own text in a sentence
SHORT = 4  # characters: of so few, one wrong one is much


class Faults:
    """Faults found so far, each with its place: ``items.qc1.answer_scale``."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._places: set[str] = set()
        self._unread: set[str] = set()

    def add(self, cause: str, place: str, **facts: Fact) -> None:
        """Note one fault; its sentence is ``fault-<cause>``."""
        self._places.add(place)
        self.lines.append(Line(f"fault-{cause}", {"place": brief(place), **facts}))

    def unread(self, place: str) -> None:
        """Note that nothing is known of a place, so nothing below it is judged."""
        self._unread.add(place)

    def at(self, *places: str) -> bool:
        """Whether something is wrong there already: no fault is told twice."""
        return any(self._spoiled(place) for place in places)

    def lost(self, *tables: str) -> bool:
        """Whether a table could not be read, so that nothing in it is known."""
        return not self._unread.isdisjoint(tables)

    def unknown(self, cause: str, place: str, name: str, known: Iterable[str]) -> None:
        """Note a name that nothing has, with the one that was probably meant."""
        near = close(name, known)
        if near is None:
            self.add(cause, place, name=brief(name))
        else:
            self.add(f"{cause}-meant", place, name=brief(name), meant=brief(near))

    def raise_all(self) -> None:
        """Raise nothing, or every fault together."""
        if self.lines:
            raise StudyError.together(self.lines)

    def _spoiled(self, place: str) -> bool:
        below = (at == place or at.startswith(f"{place}.") for at in self._places)
        above = (place == at or place.startswith(f"{at}.") for at in self._unread)
        return any(below) or any(above)


def close(name: str, known: Iterable[str]) -> str | None:
    """The known name that was probably meant, if any is near."""
    likeness = 0.5 if len(name) < SHORT else 0.6  # of "ne" and "nl" half is the same
    near = get_close_matches(name[:LONGEST], list(known), n=1, cutoff=likeness)
    return near[0] if near else None


def brief(text: str) -> str:
    """Text of the file on one line and short enough for a sentence."""
    line = "".join(c if c.isprintable() else " " for c in text)
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
