"""What verifying found: counted, told in words, and as plain JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from analysis.line import Line
from analysis.verify.cases import Field
from analysis.verify.judge import Difference, Verdict

Facts = Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """One procedure: its cases, and which fields are compared and which are not.

    ``compared`` and ``not_compared`` are paths of the reference's fields, with ``*``
    for a position in a list and for the levels of a group.
    """

    name: str
    family: str
    agree: int
    differ: int
    numbers: int
    claims: tuple[str, ...]
    compared: tuple[str, ...]
    not_compared: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Every case with its verdict."""

    verdicts: tuple[Verdict, ...]

    @property
    def agree(self) -> int:
        """Cases of which every field compared agrees."""
        return sum(verdict.agrees for verdict in self.verdicts)

    @property
    def differ(self) -> int:
        """Cases with a field that differs, or that we claim and did not compute."""
        return sum(bool(verdict.differences) for verdict in self.verdicts)

    @property
    def uncovered(self) -> tuple[Verdict, ...]:
        """Cases of which no field was compared."""
        return tuple(v for v in self.verdicts if v.reason is not None)

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Every differing field of every case."""
        return tuple(d for verdict in self.verdicts for d in verdict.differences)

    @property
    def summary(self) -> str:
        """The last line: the same in every language, for programs to read."""
        left = len(self.uncovered)
        return f"{self.agree} agree, {self.differ} differ, {left} not covered"

    def coverage(self) -> tuple[Coverage, ...]:
        """Per procedure which fields are compared, in the order of the cases."""
        parts: dict[tuple[str, str], list[Verdict]] = {}
        for v in self.verdicts:
            if v.procedure is not None and v.reason is None:
                key = (v.procedure.family, v.procedure.name)
                parts.setdefault(key, []).append(v)
        return tuple(map(_coverage, parts.values()))

    def lines(self, fields: bool = False) -> Iterator[Line]:
        """What there is to say before the summary."""
        for difference in self.differences:
            yield _told(difference)
        if fields:
            for part in self.coverage():
                yield from _fields(part)
        reasons: dict[tuple[str, tuple], list[Verdict]] = {}
        for verdict in self.uncovered:
            line = verdict.reason or Line("")
            key = (line.key, tuple(line.facts.items()))
            reasons.setdefault(key, []).append(verdict)
        for (key, facts), verdicts in reasons.items():
            yield Line(key, {**dict(facts), "n": len(verdicts)})


def _coverage(verdicts: list[Verdict]) -> Coverage:
    compared: dict[str, None] = {}
    rest: dict[str, None] = {}
    for verdict in verdicts:
        told = set(verdict.compared)
        for field in verdict.case.fields:
            (compared if field in told else rest).setdefault(_general(field))
    procedure = verdicts[0].procedure
    if procedure is None:
        raise ValueError("a case without a procedure covers nothing")
    return Coverage(
        name=procedure.name,
        family=procedure.family,
        agree=sum(v.agrees for v in verdicts),
        differ=sum(not v.agrees for v in verdicts),
        numbers=sum(len(v.compared) for v in verdicts),
        claims=procedure.covers,
        compared=tuple(compared),
        not_compared=tuple(path for path in rest if path not in compared),
    )


def _general(field: Field) -> str:
    """The path with ``*`` for positions and levels that are numbers."""
    return ".".join("*" if key.isdigit() else key for key in field.keys)


def _told(found: Difference) -> Line:
    facts = {
        "case": found.case,
        "path": found.path,
        "ours": _text(found.ours),
        "theirs": _text(found.theirs),
        "rel": _text(found.rel),
        "abs": _text(found.abs),
    }
    return Line(f"verify-{found.why.replace(' ', '-')}", facts)


def _text(value: object) -> str:
    """In full precision: here a rounded number would hide the difference."""
    return "-" if value is None else str(value)


def _fields(part: Coverage) -> Iterator[Line]:
    facts = {"family": part.family, "procedure": part.name}
    counts = {"n": part.agree + part.differ, "numbers": part.numbers}
    yield Line("verify-procedure", {**facts, **counts})
    for path in part.compared:
        yield Line("verify-compared", {"path": path})
    for path in part.not_compared:
        yield Line("verify-not-compared", {"path": path})
