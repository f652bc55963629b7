"""Hypotheses inside the levels of a group: all at a glance, and one in full."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import pandas as pd

from analysis.charts.estimates import NOTHING
from analysis.charts.tables import counts, frame, number, p_text, remarked
from analysis.questions.inside import Inside, Row
from analysis.questions.verdicts import Verdict
from analysis.results import Refusal
from analysis.words import Say

LONG = 60  # characters of a wording in a column of its own


def board_table(rows: Sequence[Row], group: str, say: Say) -> pd.DataFrame:
    """A row per hypothesis: its verdict and effect for everybody and per level.

    The last column is p of the test that the levels differ. A hypothesis that cannot
    be looked at inside this group has dashes.
    """
    levels = _levels(rows, group)
    titles = [say.level(group, level) for level in levels]
    heads = [say("label-hypothesis"), say("label-everybody"), *titles]
    cells = [
        [
            _named(row, say),
            cell(row.verdict, say),
            *_inside(row.inside.get(group), levels, say),
        ]
        for row in rows
    ]
    return frame([*heads, say("board-differ")], cells)


def levels_table(row: Row, say: Say) -> pd.DataFrame:
    """One hypothesis in full: a row for everybody and for each level of each group."""
    words = ("label-group", "label-effect", "label-interval-any", "label-p")
    words += ("label-p-holm", "label-n", "label-verdict")
    told = list(_verdicts(row, say))
    cells = [_full(title, one, say) for title, one in told]
    causes = (one.evidence.result for _, one in told)
    return remarked([say(word) for word in words], cells, causes, say)


def cell(one: Verdict, say: Say) -> str:
    """A verdict and its effect, as short as they can be."""
    if one.evidence.effect is None:
        return NOTHING
    return say(f"board-cell-{one.ruling}", effect=one.evidence.effect)


def _levels(rows: Sequence[Row], group: str) -> list[str]:
    held = (row.inside[group].levels for row in rows if group in row.inside)
    return list(next(held, {}))


def _inside(found: Inside | None, levels: Sequence[str], say: Say) -> list[str]:
    if found is None:
        return [NOTHING] * (len(levels) + 1)
    return [*(cell(found.levels[it], say) for it in levels), _differ(found, say)]


def _differ(found: Inside, say: Say) -> str:
    if isinstance(found.differ, Refusal):
        return NOTHING
    raw, adjusted = p_text(found.differ.p, say), p_text(found.p_adjusted, say)
    return say("board-p", raw=raw, adjusted=adjusted)


def _named(row: Row, say: Say) -> str:
    one = row.verdict.hypothesis
    text = say.text(one.text)
    short = text if len(text) <= LONG else text[: LONG - 1] + "…"
    return say("hypothesis-text", id=one.id, text=short)


def _verdicts(row: Row, say: Say) -> Iterator[tuple[str, Verdict]]:
    yield say("label-everybody"), row.verdict
    for group, inside in row.inside.items():
        for level, one in inside.levels.items():
            yield titled(group, level, say), one


def titled(group: str, level: str, say: Say) -> str:
    """A level with the group it is of."""
    names: Mapping[str, str] = {"group": say.title(group)}
    return say("label-level-of", **names, level=say.level(group, level))


def _full(title: str, one: Verdict, say: Say) -> list[str]:
    evidence, ends = one.evidence, one.evidence.interval
    return [
        title,
        number(evidence.effect, say),
        say("label-range", low=ends.low, high=ends.high) if ends else NOTHING,
        p_text(evidence.p, say),
        p_text(one.p_adjusted, say),
        *counts(say, evidence.result.n),
        say(f"ruling-{one.ruling}"),
    ]
