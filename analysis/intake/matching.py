"""Columns of a file held against the study: codes, and what could not be read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pyarrow as pa

from analysis.intake.codes import (
    Understood,
    Value,
    as_text,
    codebook,
    fold,
    number_of,
    words,
)
from analysis.intake.distinct import Distinct, distinct
from analysis.intake.header import clean
from analysis.intake.needs import Need
from analysis.intake.raw import Raw, Span
from analysis.intake.tell import FIRST, first, notice
from analysis.line import Line, Name
from analysis.study.model import Code, Study

NO_ANSWER = {"not-whole", "unknown-code"}  # though within the limits


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched:
    """One column of answers.

    ``declared`` are codes that the file itself says mean "no answer". ``read_as`` is
    as ``Column`` has it.
    """

    column: pa.Array
    declared: tuple[Code, ...]
    remarks: tuple[Line, ...]
    read_as: Mapping[str, Code | None]


def match(study: Study, raw: Raw, need: Need) -> Matched:
    """A column as codes: of its items; else of its groups, as text; else as it is."""
    name = clean(need.column)
    found = distinct(raw.table.column(name))
    declared = _declared(found, raw.missing.get(name, ()), raw.labels.get(name, {}))
    read = _read(study, need, found.values, declared)
    codes = _codes(need, found, list(read.values()))
    column = found.coded(codes, text=not need.items and bool(need.groups))
    remarks = [
        *_remarks(raw, need, found, read),
        *_declared_remarks(need, found, _untold(study, need, declared)),
    ]
    if need.items and not found.values:
        facts = {"place": need.place, "item": Name(need.items[0]), "count": len(column)}
        remarks.append(notice("no-answers", column=need.column, **facts))
    return Matched(
        column=column,
        declared=declared,
        remarks=tuple(remarks),
        read_as=dict(_read_as(need, found.values, codes, read)),
    )


def level_of(
    study: Study, group: str, value: Value, declared: Sequence[Code]
) -> Understood:
    """The level that a value names: by its key, its title, or as a number."""
    chosen = study.groups[group]
    if str(value) in chosen.levels:
        return Understood(str(value))
    number = number_of(value)
    plain = str(value) if number is None else as_text(number)
    named = words(chosen.levels, [*chosen.missing, *study.missing]).get(
        fold(str(value))
    )
    if named is not None:
        return Understood(named)
    missing = {as_text(code) for code in (*chosen.missing, *study.missing, *declared)}
    if plain in chosen.levels or plain in missing:
        return Understood(plain)
    return Understood(None, "unknown-level")


def _codes(
    need: Need, found: Distinct, read: list[list[Understood]]
) -> list[Code | None]:
    if not read:
        return [_plain(value) for value in found.values]
    kept = read[: len(need.items)] or read  # a column of both is one of items
    return [
        next((one.code for one in told if one.code is not None), None)
        for told in zip(*kept, strict=True)
    ]


def _read(
    study: Study, need: Need, values: Sequence[Value], declared: Sequence[Code]
) -> dict[str, list[Understood]]:
    """What every value means to each item, and then to each group."""
    books = {item: codebook(study, item, declared) for item in need.items}
    found = {
        f"items.{item}": [book.understand(value) for value in values]
        for item, book in books.items()
    }
    for group in need.groups:
        told = [level_of(study, group, value, declared) for value in values]
        found[f"groups.{group}"] = told
    return found


def _read_as(
    need: Need,
    values: Sequence[Value],
    codes: Sequence[Code | None],
    read: Mapping[str, list[Understood]],
) -> Iterator[tuple[str, Code | None]]:
    """Values that are not written as their code; for an item 1.0 is 1 all the same.

    A number outside the limits is left out: the limits tell that it is no answer.
    """
    for at, (value, code) in enumerate(zip(values, codes, strict=True)):
        number = number_of(value)
        causes = {told[at].cause for told in read.values()}
        if code is None and number is not None and causes & NO_ANSWER:
            yield as_text(value), None
        same = number == code if need.items and not need.groups else False
        if code is not None and not same and as_text(value) != as_text(code):
            yield as_text(value), code


def _plain(value: Value) -> Code:
    number = number_of(value)
    return str(value) if number is None else number


def _remarks(
    raw: Raw, need: Need, found: Distinct, read: Mapping[str, list[Understood]]
) -> Iterator[Line]:
    """A line for each cause at each item and group: how many, and the first rows.

    Numbers may be named; a word never, for it may be what a respondent wrote.
    """
    for place, told in read.items():
        causes: dict[str, list[Value]] = defaultdict(list)
        for value, one in zip(found.values, told, strict=True):
            if one.cause is not None:
                causes[one.cause].append(value)
        for cause, values in causes.items():
            rows = raw.rows_of(found.where(set(values).__contains__))
            facts = {"place": place, "item": Name(place.partition(".")[2])}
            facts |= {"count": len(rows), "rows": first(rows), "codes": _named(values)}
            yield notice(cause, column=need.column, **facts)


def _named(values: Sequence[Value]) -> str:
    numbers = sorted({n for n in map(number_of, values) if n is not None})
    told = ", ".join(map(as_text, numbers[:FIRST]))
    return f"{told} …" if len(numbers) > FIRST else told


def _declared(
    found: Distinct, spans: Sequence[Span], labels: Mapping[float, str]
) -> tuple[Code, ...]:
    """Codes in the declared ranges: those that occur or have a label, and the ends."""
    known: list[Value] = [*found.values, *labels]
    known += [low for low, high in spans if low == high]
    inside = {
        _plain(one) for one in known if any(_between(one, span) for span in spans)
    }
    return tuple(sorted(inside, key=lambda code: (isinstance(code, str), code)))


def _between(value: Value, span: Span) -> bool:
    low, high = span
    return isinstance(value, str) == isinstance(low, str) and low <= value <= high  # type: ignore[operator]


def _untold(study: Study, need: Need, declared: Sequence[Code]) -> tuple[Code, ...]:
    """The declared codes that the study does not itself call missing."""
    told = [study.missing_of(item) for item in need.items]
    told += [(*study.groups[it].missing, *study.missing) for it in need.groups]
    known = [{as_text(code) for code in codes} for codes in told]
    return tuple(
        code
        for code in declared
        if not known or any(as_text(code) not in codes for codes in known)
    )


def _declared_remarks(
    need: Need, found: Distinct, untold: Sequence[Code]
) -> Iterator[Line]:
    rows = found.where(lambda value: _plain(value) in untold)
    if len(rows):
        names = [*need.items, *need.groups] or [need.column]
        codes = ", ".join(map(as_text, untold[:FIRST]))
        facts = {"place": need.place, "item": Name(names[0])}
        facts |= {"count": len(rows), "codes": codes}
        yield notice("declared-missing", column=need.column, **facts)
