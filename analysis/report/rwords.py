"""Texts, codes and calls as R writes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from analysis.study.model import Code

WIDTH = 80
ESCAPED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def text(said: str) -> str:
    """A text between quotes."""
    return f'"{"".join(ESCAPED.get(one, one) for one in said)}"'


def code(said: Code | None) -> str:
    """A code; NA for none."""
    if said is None:
        return "NA"
    return text(said) if isinstance(said, str) else f"{said:.15g}"


def vector(codes: Sequence[Code]) -> str:
    """``c(1, 2)``; a single code by itself."""
    if len(codes) == 1:
        return code(codes[0])
    return call("c", [code(one) for one in codes])


def named(codes: Mapping[str, Code | None]) -> str:
    """``c("Low" = 1, "High" = 2)``."""
    return call("c", [f"{text(name)} = {code(one)}" for name, one in codes.items()])


def call(function: str, given: Sequence[str], indent: str = "  ") -> str:
    """A call of a function, on as many lines as it needs."""
    lines, last = [], f"{function}("
    for at, one in enumerate(given):
        part = one if at == len(given) - 1 else f"{one},"
        space = "" if last.endswith("(") else " "
        if len(last) + len(space) + len(part) > WIDTH and not last.endswith("("):
            lines.append(last)
            last, space = indent, ""
        last += space + part
    return "\n".join([*lines, f"{last})"])
