"""Reference cases as a folder's README describes them: what was asked, what R said."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from analysis.errors import StudyError, raise_all

SCHEMA = "refcase/2"
P_STARTS = ("p_", "p.", "p ", "pvalue", "Pr")
NO_REFERENCE = ("WRONG", "ARTEFACT")  # there to be recognised, not reproduced

Leaf = float | int | str | bool | None


class NoReferenceCasesError(StudyError):
    """The folder holds no file of reference cases (folder)."""


class UnreadableCasesError(StudyError):
    """A file is no file of reference cases that we can read (file)."""


@dataclass(frozen=True, slots=True)
class Field:
    """One number of a case: the keys that lead to it, and the number.

    ``None`` is R's NA or NULL; "NaN", "Inf" and "-Inf" are texts.
    """

    keys: tuple[str, ...]
    value: Leaf

    @property
    def path(self) -> str:
        """The keys joined by dots, as tolerances name them."""
        return ".".join(self.keys)

    @property
    def is_p(self) -> bool:
        """Whether the number is a p value."""
        return any(
            key == "p" or key.startswith(P_STARTS) or key.endswith("_p")
            for key in self.keys
        )

    @property
    def is_reference(self) -> bool:
        """Whether the number is one to reproduce: not random, not named as wrong."""
        return not any(
            key.endswith("_RANDOM")
            or key.startswith("boot_")
            or any(word in key for word in NO_REFERENCE)
            for key in self.keys
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One case: its columns, the files they stand in, and the numbers found."""

    id: str
    family: str
    procedure: str
    variables: Mapping[str, object]
    fields: tuple[Field, ...]
    files: tuple[Path, ...] = ()
    subset: Mapping[str, tuple[object, ...]] = field(default_factory=dict)
    tolerance: Mapping[str, object] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The last part of the id: the columns and the procedure."""
        return self.id.rsplit("/", 1)[-1]

    def text(self, role: str) -> str:
        """The column of a role."""
        return str(self.variables[role])

    def texts(self, role: str) -> tuple[str, ...]:
        """The columns or levels of a role; a vector of length 1 may stand bare."""
        found = self.variables.get(role) or []
        return tuple(map(str, found if isinstance(found, list) else [found]))


def read(folder: Path) -> tuple[Case, ...]:
    """Every case of a folder, in the order of its files.

    Raises
    ------
    NoReferenceCasesError
        The folder has no file of cases, or is none.
    UnreadableCasesError
        Files that are not JSON, or not of this schema; all are told at once.
    """
    files = sorted(folder.glob("*.json"))
    if not files:
        raise NoReferenceCasesError(folder=str(folder))
    found: list[Case] = []
    faults: list[StudyError] = []
    for file in files:
        try:
            found += _cases(file)
        except (ValueError, TypeError, KeyError, AttributeError):
            faults.append(UnreadableCasesError(file=file.name))
    raise_all(faults)
    return tuple(found)


def _cases(file: Path) -> list[Case]:
    held = json.loads(file.read_text(encoding="utf-8"))
    if held["schema"] != SCHEMA:
        raise ValueError(held["schema"])
    return [_case(one, file.parent) for one in held["cases"]]


def _case(one: Mapping, folder: Path) -> Case:
    files = one.get("data_file") or []
    files = [files] if isinstance(files, str) else files
    subset = one.get("subset") or {}
    return Case(
        id=one["id"],
        family=one["family"],
        procedure=one["procedure"],
        variables=one["variables"],
        fields=tuple(fields(one["results"])),
        files=tuple(folder / name for name in files),
        subset={k: tuple(v if isinstance(v, list) else [v]) for k, v in subset.items()},
        tolerance=_tolerance(one.get("tolerance")),
    )


def _tolerance(given: object) -> Mapping[str, object]:
    """The case's own tolerance; one number by itself is a relative one."""
    if given is None:
        return {}
    return given if isinstance(given, Mapping) else {"rel": float(str(given))}


def fields(held: object, keys: tuple[str, ...] = ()) -> Iterator[Field]:
    """The numbers of results, each with the keys that lead to it.

    A matrix gives row name and column name, a list positions from 0; a matrix
    without names gives positions too.
    """
    if isinstance(held, Mapping) and isinstance(held.get("values"), list):
        held = _matrix(held)
    if isinstance(held, Mapping):
        inner = ((str(key), value) for key, value in held.items())
    elif isinstance(held, list):
        inner = ((str(place), value) for place, value in enumerate(held))
    else:
        yield Field(keys, held)  # type: ignore[arg-type]
        return
    for key, value in inner:
        yield from fields(value, (*keys, key))


def _matrix(held: Mapping) -> object:
    rows, cols = held.get("rows"), held.get("cols")
    values = held["values"]
    if cols is not None:
        values = [dict(zip(cols, row, strict=True)) for row in values]
    return values if rows is None else dict(zip(rows, values, strict=True))
