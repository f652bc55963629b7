"""A study as the tables of study.toml, what it does not say left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields

from analysis.study.model import Block, Code, Group, Item, Study, Text

WHOLE = 2**53  # up to here a float that is whole can be written as one
HEAD = ("id", "title", "answers", "simulated", "missing", "weight", "respondent")
Tables = dict[str, object]


def plain(study: Study) -> Tables:
    """Everything study.toml says of a study, in the order it is written."""
    told = _part(study)
    found = {
        "study": {name: told[name] for name in HEAD if name in told},
        "engine": study.engine and _part(study.engine),
        "answer_scales": {k: _part(one) for k, one in study.answer_scales.items()},
        "items": {k: _column(k, one) for k, one in study.items.items()},
        "scales": {k: _part(one) for k, one in study.scales.items()},
        "groups": {k: _column(k, one) for k, one in study.groups.items()},
        "quadrants": study.quadrants and _part(study.quadrants),
        "question": study.question and _part(study.question),
        "hypotheses": [_part(one) for one in study.hypotheses],
        "former_hypotheses": [_part(one) for one in study.former_hypotheses],
        "blocks": [_block(one) for one in study.blocks],
    }
    return {key: value for key, value in found.items() if value}


def _column(name: str, part: Item | Group) -> Tables:
    """A part whose column is its id unless it says otherwise."""
    found = _part(part)
    if part.column == name:
        del found["column"]
    return found


def _block(block: Block) -> Tables:
    found = _part(block)
    found.pop("own", None)
    if block.id == block.kind:
        del found["id"]
    return found | dict(block.own)


def _part(part: object) -> Tables:
    """The fields of a part that say more than silence does."""
    found = {
        field.name: getattr(part, field.name)
        for field in fields(part)  # type: ignore[arg-type]
        if not _silent(getattr(part, field.name), field.default)
    }
    return {name: _value(name, value) for name, value in found.items()}


def _silent(value: object, default: object) -> bool:
    if isinstance(value, Mapping | tuple):
        return not value
    return value is None or (type(value) is type(default) and value == default)


def _value(name: str, value: object) -> object:
    if name in ("text", "title"):
        return _wording(value)  # type: ignore[arg-type]
    if name in ("labels", "levels", "names"):
        return {_key(k): _wording(text) for k, text in value.items()}  # type: ignore[attr-defined]
    if isinstance(value, Mapping):
        return {key: _value("", one) for key, one in value.items()}
    if isinstance(value, tuple):
        return [_value("", one) for one in value]
    return _number(value) if isinstance(value, float) else value


def _wording(text: Text) -> str | dict[str, str]:
    alike = set(text) == {"nl", "en"} and text["nl"] == text["en"]
    return text["nl"] if alike else dict(text)


def _key(code: Code) -> str:
    return code if isinstance(code, str) else str(_number(code))


def _number(number: float) -> float:
    whole = float(number).is_integer() and abs(number) < WHOLE
    return int(number) if whole else number
