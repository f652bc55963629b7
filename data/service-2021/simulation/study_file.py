"""Writes ``study.toml``: everything that was asked, in the format of a study."""

from __future__ import annotations

import json
from collections.abc import Iterator

from simulation.answer_scales import ANSWERS, Answers, Words
from simulation.blocks import BLOCKS
from simulation.groups import GROUPS
from simulation.hypotheses import HYPOTHESES
from simulation.questions import CONTEXT, OUTCOMES, SCALES, SINGLE, Asked

HEAD = """\
# Everything in this study is simulated: no person answered, no organisation was asked.
# Made by generate.py; change that, not this.

[study]
id = "service-2021"
title = { nl = "Persoonlijke dienstverlening 2021 (gesimuleerd)", \
en = "Personal service 2021 (simulated)" }
answers = "answers.csv"
simulated = true
missing = [99]
weight = "w"
respondent = "id"
"""
TAIL = """\
[quadrants]
search = "information_search"
decision = "decision_style"
cut = "median"
ties = "low"

[quadrants.names]
ll = { nl = "Begeleide doener", en = "Guided doer" }
lh = { nl = "Zelfstandige doener", en = "Independent doer" }
hl = { nl = "Begeleide zoeker", en = "Guided searcher" }
hh = { nl = "Zelfstandige zoeker", en = "Independent searcher" }

[question]
predictor = "complexity"
outcome = "personal_service"
also = ["human_contact"]
covariates = ["age", "digital_skill"]
"""


def study_file() -> str:
    """The whole study as TOML."""
    tables = [HEAD]
    tables += [_answers(name, shared) for name, shared in ANSWERS.items()]
    tables += [_item(asked) for asked in questions()]
    tables += [_scale(name) for name in SCALES]
    tables += [_group(name) for name in GROUPS]
    tables += [TAIL]
    tables += [_hypothesis(one) for one in HYPOTHESES]
    tables += [_block(name) for name in BLOCKS]
    return "\n".join(tables)


def questions() -> Iterator[Asked]:
    """Every question once, in the order of the questionnaire."""
    for scale in SCALES.values():
        yield from scale.asked
    yield from (*SINGLE, *CONTEXT, *OUTCOMES)
    for block in BLOCKS.values():
        yield from block.asked


def _quoted(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _words(words: Words) -> str:
    dutch, english = map(_quoted, words)
    return f"{{ nl = {dutch}, en = {english} }}"


def _answers(name: str, shared: Answers) -> str:
    lines = [f"[answer_scales.{name}]", f"low = {shared.low}", f"high = {shared.high}"]
    if shared.missing:
        lines.append(f"missing = {_quoted(list(shared.missing))}")
    if shared.labels:
        lines += ["", f"[answer_scales.{name}.labels]"]
    lines += [f"{code} = {_words(words)}" for code, words in shared.labels.items()]
    return _table(lines)


def _item(asked: Asked) -> str:
    lines = [f"[items.{asked.column}]", f"text = {_words(asked.text)}"]
    if asked.answers:
        lines.append(f"answer_scale = {_quoted(asked.answers)}")
    if asked.reverse:
        lines.append("reverse = true")
    return _table(lines)


def _scale(name: str) -> str:
    scale = SCALES[name]
    return _table(
        [
            f"[scales.{name}]",
            f"title = {_words(scale.title)}",
            f"items = {_quoted(list(scale.texts))}",
        ]
    )


def _group(name: str) -> str:
    group = GROUPS[name]
    lines = [f"[groups.{name}]", f"title = {_words(group.title)}"]
    if group.column != name:
        lines.append(f"column = {_quoted(group.column)}")
    if group.ordered:
        lines.append("ordered = true")
    lines += ["", f"[groups.{name}.levels]"]
    lines += [f"{code} = {_words(words)}" for code, words in group.levels.items()]
    return _table(lines)


def _hypothesis(one: dict[str, object]) -> str:
    text = f"text = {_words(one['text'])}"  # type: ignore[arg-type]
    lines = ["[[hypotheses]]", f"id = {_quoted(one['id'])}", text]
    rest = [key for key in one if key not in ("id", "text")]
    lines += [f"{key} = {_quoted(one[key])}" for key in rest]
    return _table(lines)


def _block(name: str) -> str:
    block = BLOCKS[name]
    lines = [
        "[[blocks]]",
        f"id = {_quoted(name)}",
        f"kind = {_quoted(block.kind)}",
        f"title = {_words(block.title)}",
    ]
    rows = [f"{row} = {_quoted(list(cs))}" for row, cs in block.columns.items()]
    lines += list(block.own)
    lines += ["", "[blocks.rows]", *rows] if rows else []
    return _table(lines)


def _table(lines: list[str]) -> str:
    return "\n".join(lines) + "\n"
