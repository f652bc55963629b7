"""What a value of study.toml may be: converted, or a TypeError."""

from __future__ import annotations

from datetime import date
from math import isfinite
from typing import TypeVar

from analysis.study.model import Code

T = TypeVar("T")


def text(value: object) -> str:
    """A string as it stands."""
    return _a(str, value)


def texts(value: object) -> tuple[str, ...]:
    """A list of strings."""
    return tuple(text(one) for one in _a(list, value))


def text_or_texts(value: object) -> tuple[str, ...]:
    """A list of strings, or one string alone."""
    return (value,) if isinstance(value, str) else texts(value)


def flag(value: object) -> bool:
    """True or false."""
    return _a(bool, value)


def number(value: object) -> float:
    """A finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError
    try:
        found = float(value)
    except OverflowError:
        raise TypeError from None
    if not isfinite(found):
        raise TypeError
    return found


def code(value: object) -> Code:
    """An answer as it stands in the file: a number or a word."""
    if not isinstance(value, str):
        number(value)
    return value  # type: ignore[return-value]


def codes(value: object) -> tuple[Code, ...]:
    """A list of answers."""
    return tuple(code(one) for one in _a(list, value))


def level(value: object) -> str:
    """The name of a group's level or of an answer, which may be a number."""
    return str(code(value))


def day(value: object) -> str:
    """A date, as text or as TOML writes dates."""
    return value.isoformat() if isinstance(value, date) else text(value)


def half_all_or_whole(value: object) -> str | int:
    """How many items are needed: a word or a whole number."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise TypeError
    return value


def wording(value: object) -> str | dict[str, object]:
    """A text, plain or per language."""
    return value if isinstance(value, str) else table(value)


def word_or_table(value: object) -> str | dict[str, object]:
    """A word, or a table of numbers: where quadrants are cut."""
    return wording(value)


def table(value: object) -> dict[str, object]:
    """A table."""
    return _a(dict, value)


def tables(value: object) -> list[dict[str, object]]:
    """A list of tables."""
    return [table(one) for one in _a(list, value)]


def _a(kind: type[T], value: object) -> T:
    if not isinstance(value, kind):
        raise TypeError
    return value
