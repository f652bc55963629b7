"""Numbers and days as text of a language; the functions of the Fluent files.

Rounding happens here and nowhere else. Digits end as Babel's patterns end them
(half to even); a minus is the sign U+2212, also read aloud as one; what rounds to
nought has no sign. Not a number is our own mistake and raises.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache, partial
from math import isinf, isnan

from babel.dates import format_date
from babel.numbers import format_decimal, get_decimal_symbol
from fluent.runtime.types import FluentType

Number = int | float
SMALLEST = 0.001  # p is told to three digits, and never as 0.000
MOST = 20_000  # texts kept: a rerun says the same numbers again
LARGEST = 0.9995  # from here three digits would say 1.000


def decimal(x: Number, language: str, digits: int = 2) -> str:
    """A number with a fixed number of digits: 0,80 or 0.80."""
    digits = int(digits)
    return _format(x, "#,##0" + ("." + "0" * digits if digits else ""), language)


def bounded(x: Number, language: str, digits: int = 2) -> str:
    """A number that cannot be beyond 1, as APA writes it: .31, without a nought."""
    text = decimal(x, language, digits)
    sign, size = ("−", text[1:]) if text.startswith("−") else ("", text)
    return sign + size.removeprefix("0")


def degrees(df: Number, language: str) -> str:
    """Degrees of freedom, thousands not set apart: 1041, or 576.12."""
    return _format(df, "0" if df == int(df) else "0.00", language)


def percent(x: Number, language: str, digits: int = 0) -> str:
    """A proportion as a percentage: 0.953 is 95%."""
    return decimal(x * 100, language, digits) + "%"


def p_value(p: Number, language: str) -> str:
    """A probability as APA writes it, no nought before the point: p = .034.

    Raises
    ------
    ValueError
        The number is not between 0 and 1.
    """
    if not 0 <= p <= 1:
        raise ValueError("not a probability")
    point = get_decimal_symbol(language)
    if p < SMALLEST:
        return f"p < {point}001"
    if p >= LARGEST:
        return f"p > {point}999"
    return "p = " + decimal(p, language, digits=3).removeprefix("0")


def whole(n: Number, language: str) -> str:
    """A whole number with the thousands of the language set apart.

    Raises
    ------
    ValueError
        The number has a fraction, which must not be lost in silence.
    """
    if n != int(n):
        raise ValueError("not a whole number")
    return _format(n, "#,##0", language)


def day(written: str, language: str) -> str:
    """A day, given as 2026-03-28: 28 maart 2026, or 28 March 2026.

    Raises
    ------
    ValueError
        It is no day.
    """
    return format_date(date.fromisoformat(written), "d MMMM y", locale=language)


def functions(language: str) -> dict[str, Callable[..., str]]:
    """What the Fluent files of a language can call."""
    named = {"DEC": decimal, "PERCENT": percent, "P": p_value, "NUM": whole}
    named |= {"BOUNDED": bounded, "DF": degrees}
    numbers = {name: partial(_called, made, language) for name, made in named.items()}
    return {**numbers, "DAY": lambda written: day(str(written), language)}


def _called(
    made: Callable[..., str], language: str, x: FluentType, *, digits: int | None = None
) -> str:
    if not isinstance(x, int | float):
        raise TypeError("not a number")
    plain = float(x) if isinstance(x, float) else int(x)  # Fluent's hold much more
    return (
        made(plain, language) if digits is None else made(plain, language, int(digits))
    )


@lru_cache(maxsize=MOST)
def _format(x: Number, pattern: str, language: str) -> str:
    if isnan(x):
        raise ValueError("not a number")
    size = "∞" if isinf(x) else format_decimal(abs(x), format=pattern, locale=language)
    signed = x < 0 and any(sign not in "0,." for sign in size)
    return "−" + size if signed else size
