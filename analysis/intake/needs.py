"""Which columns a study asks for, and what for."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.study.model import Study


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One column: the items and groups it holds, and where the study asks for it.

    A column without either is asked for by a block: who was asked its questions.
    """

    column: str
    place: str
    items: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()


def needs(study: Study) -> tuple[Need, ...]:
    """Columns that hold answers, in the order of the study, each once."""
    places: dict[str, str] = {}
    for name, item in study.items.items():
        places.setdefault(item.column, f"items.{name}")
    for name, group in study.groups.items():
        places.setdefault(group.column, f"groups.{name}")
    for block in study.blocks:
        if block.asked is not None:
            asked = str(block.asked["column"])
            places.setdefault(asked, f"blocks.{block.id}.asked.column")
    return tuple(
        Need(
            column=column,
            place=place,
            items=tuple(k for k, one in study.items.items() if one.column == column),
            groups=tuple(k for k, one in study.groups.items() if one.column == column),
        )
        for column, place in places.items()
    )


def wanted(study: Study) -> dict[str, str]:
    """Every column the study asks for, and where it does."""
    found = {need.column: need.place for need in needs(study)}
    for key in ("weight", "respondent"):
        column = getattr(study, key)
        if column is not None:
            found.setdefault(column, f"study.{key}")
    return found
