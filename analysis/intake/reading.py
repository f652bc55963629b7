"""The answers of a study, held against what the study says of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pyarrow as pa

from analysis.errors import StudyError
from analysis.intake import checks, child
from analysis.intake.header import clean
from analysis.intake.matching import Matched, match
from analysis.intake.needs import Need, needs, wanted
from analysis.intake.raw import Raw, raw
from analysis.intake.receipt import Column, Receipt
from analysis.intake.tell import fault
from analysis.study import shelf
from analysis.study.model import Group, Item, Study
from analysis.study.sources import leaves


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Answers, and the study with what the file itself declares.

    Parameters
    ----------
    study : Study
        As it was, with codes that a sav declares missing among those of its items
        and groups.
    table : pyarrow.Table
        A row per respondent; the columns of items and groups, and the weight, under
        the names the study gives them. Items hold codes as they stand in the file,
        those for "no answer" included; null is an empty cell, or an answer that the
        study does not know (then the receipt has a remark).
    receipt : Receipt
    """

    study: Study
    table: pa.Table
    receipt: Receipt


def load(study: Study, trusted: bool | None = None) -> Reading:
    """Read the answers of a study and hold them against it.

    Parameters
    ----------
    study : Study
        Read from a folder; its ``answers`` lie there.
    trusted : bool or None
        Whether the file may be opened in this process. None: unless it lies among
        the studies that came in through the app. A file that is not trusted is
        opened by a child process with limits.

    Raises
    ------
    StudyError
        The file cannot be read, or not with this study: every missing column, a
        respondent who occurs twice, wrong weights, all at once.
    ValueError
        The study has no folder or no file with answers: our own mistake.
    """
    path = _path(study)
    if trusted is None:
        trusted = not shelf.holds(path.parent)
    columns = wanted(study)
    found = raw(path, columns) if trusted else child.raw(path, columns)
    faults = list(checks.fatal(study, found))
    if faults:
        raise StudyError.together(faults)
    matched = {need: match(study, found, need) for need in needs(study)}
    return Reading(
        study=_declared(study, matched),
        table=_table(study, found, matched),
        receipt=_receipt(path, study, found, matched),
    )


def _path(study: Study) -> Path:
    if study.folder is None or study.answers is None:
        raise ValueError("a study without a folder, or without a file, has no answers")
    path = study.folder / study.answers
    inside = path.resolve().is_relative_to(study.folder.resolve())
    if leaves(study.answers) or not inside:
        raise fault("path-outside", place="study.answers", path=study.answers)
    return path


def _table(study: Study, found: Raw, matched: Mapping[Need, Matched]) -> pa.Table:
    columns = {need.column: one.column for need, one in matched.items()}
    if study.weight is not None:
        columns[study.weight] = checks.weights(found.table.column(clean(study.weight)))
    return pa.table(columns)


def _declared(study: Study, matched: Mapping[Need, Matched]) -> Study:
    """The study with the codes that the file declares missing."""
    items, groups = dict(study.items), dict(study.groups)
    for need, one in matched.items():
        for name in need.items:
            items[name] = _with_missing(items[name], study.missing_of(name), one)
        for name in need.groups:
            known = groups[name].missing + study.missing
            groups[name] = _with_missing(groups[name], known, one)
    return replace(study, items=items, groups=groups)


def _with_missing(part: Item | Group, known: tuple, matched: Matched) -> Item | Group:
    new = tuple(code for code in matched.declared if code not in known)
    return replace(part, missing=part.missing + new) if new else part


def _receipt(
    path: Path, study: Study, found: Raw, matched: Mapping[Need, Matched]
) -> Receipt:
    table = _table(study, found, matched)
    asked = {clean(column) for column in wanted(study)}
    read_as = {need.column: one.read_as for need, one in matched.items()}
    return Receipt(
        file=path.name,
        kind=found.kind,
        encoding=found.encoding,
        delimiter=found.delimiter,
        decimal=checks.decimal(study, found),
        sheet=found.sheet,
        header_rows=found.header_rows,
        rows=table.num_rows,
        columns=tuple(
            Column(
                name=name,
                type=_type(table.schema.field(name).type),
                n=table.num_rows - table.column(name).null_count,
                n_missing=table.column(name).null_count,
                place=found.names.index(clean(name)) + 1,
                read_as=read_as.get(name, {}),
            )
            for name in table.column_names
        ),
        not_used=tuple(name for name in found.names if name not in asked),
        remarks=(*found.notices, *(r for one in matched.values() for r in one.remarks)),
    )


def _type(kind: pa.DataType) -> str:
    told = "integer" if pa.types.is_integer(kind) else "decimal"
    return "text" if pa.types.is_string(kind) else told
