"""One table of study.toml while it is read: keys are taken, faults are noted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from analysis.study import values
from analysis.study.faults import Faults, brief, close
from analysis.study.model import Text

LANGUAGES = ("nl", "en")
T = TypeVar("T")


class Form:
    """A table whose keys are taken one by one; what is left over is a fault.

    Each method takes one key and gives its value, or None (nothing) where the key
    is absent or its value is of another type; then a fault is noted.
    """

    def __init__(
        self, content: Mapping[str, object], place: str, faults: Faults
    ) -> None:
        self._left = dict(content)
        self._taken: list[str] = []
        self._needed: list[str] = []
        self._place = place
        self._faults = faults

    def at(self, key: str) -> str:
        """The place of a key: ``items.qc1.low``."""
        return f"{self._place}.{key}" if self._place else key

    def need(self, *keys: str) -> None:
        """Name keys that have to be there; ``done`` tells which are not."""
        self._needed += [key for key in keys if key not in self._left]

    def done(self) -> None:
        """Tell the keys that nobody took and those that are needed."""
        for key in self._left:
            self._faults.unknown("unknown-key", self.at(key), key, self._taken)
            meant = close(key, self._taken)
            if meant is not None:  # one slip of the pen is one fault
                self._faults.unread(self.at(meant))
                self._needed = [one for one in self._needed if one != meant]
        for key in self._needed:
            self._faults.add("missing-key", self.at(key))
            self._faults.unread(self.at(key))

    def rest(self) -> dict[str, object]:
        """Every key not taken yet: the table's own."""
        left, self._left = self._left, {}
        return left

    def take(self, key: str, expected: str, convert: Callable[[object], T]) -> T | None:
        """A value as ``convert`` makes it; ``expected`` tells what it should be."""
        self._taken.append(key)
        if key not in self._left:
            return None
        try:
            return convert(self._left.pop(key))
        except TypeError:
            self._wrong(self.at(key), expected)
            return None

    def text(self, key: str) -> str | None:
        """A string."""
        return self.take(key, "text", values.text)

    def number(self, key: str) -> float | None:
        """A number."""
        return self.take(key, "number", values.number)

    def flag(self, key: str) -> bool:
        """True or false; false where nothing is said."""
        return self.take(key, "flag", values.flag) or False

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of strings."""
        return self.take(key, "texts", values.texts) or ()

    def codes(self, key: str) -> tuple[values.Code, ...]:
        """A list of answers as they stand in the file."""
        return self.take(key, "codes", values.codes) or ()

    def choice(self, key: str, words: tuple[str, ...]) -> str | None:
        """One of a few words."""
        return self.among(key, self.text(key), words)

    def among(self, key: str, value: T, words: tuple[str, ...]) -> T | None:
        """The value, unless it is a word and not one of these."""
        if not isinstance(value, str) or value in words:
            return value
        facts = {"found": brief(value), "choices": ", ".join(words)}
        self._faults.add("unknown-choice", self.at(key), **facts)
        self._faults.unread(self.at(key))
        return None

    def wording(self, key: str) -> Text:
        """A text in one or more languages; a plain string is said in all."""
        value = self.take(key, "wording", values.wording)
        return {} if value is None else self._wording(value, self.at(key))

    def wordings(self, key: str) -> dict[str, Text]:
        """A table of texts: labels, levels, names of quadrants."""
        found = self.take(key, "table", values.table) or {}
        place = self.at(key)
        return {
            one: self._wording(text, f"{place}.{one}") for one, text in found.items()
        }

    def names(self) -> list[str]:
        """The keys not taken yet."""
        return list(self._left)

    def form(self, key: str) -> Form | None:
        """A table below this one."""
        found = self.take(key, "table", values.table)
        return None if found is None else self.below(key, found)

    def below(self, key: str, found: Mapping[str, object]) -> Form:
        """A table found under a key."""
        return Form(found, self.at(key), self._faults)

    def forms(self, key: str) -> dict[str, Form]:
        """A table of tables, such as ``[items.…]``."""
        below = self.form(key)
        if below is None:
            return {}
        # what is no table keeps its name, so that it is not also missed elsewhere
        nothing = Form({}, "", Faults())
        return {name: below.form(name) or nothing for name in below.names()}

    def rows(self, key: str, *names: str) -> list[Form]:
        """A list of tables, such as ``[[hypotheses]]``, placed by their name.

        That is the first of the keys ``names`` that says something, or a number.
        """
        found = self.take(key, "tables", values.tables) or []
        return [
            Form(row, f"{self.at(key)}.{_named(row, names) or number}", self._faults)
            for number, row in enumerate(found, start=1)
        ]

    def _wording(self, value: object, place: str) -> Text:
        if isinstance(value, str):
            return dict.fromkeys(LANGUAGES, value)
        if not isinstance(value, dict):
            self._wrong(place, "wording")
            return {}
        form = Form(value, place, self._faults)
        said = {language: form.text(language) for language in LANGUAGES}
        form.done()
        return {language: text for language, text in said.items() if text is not None}

    def _wrong(self, place: str, expected: str) -> None:
        self._faults.add("wrong-type", place, expected=expected)
        self._faults.unread(place)


def _named(row: Mapping[str, object], names: tuple[str, ...]) -> str:
    said = (row.get(name) for name in names)
    return next((one for one in said if isinstance(one, str) and one), "")
