"""The quadrants under other rules, and inside each level of a group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from analysis.charts.estimates import NOTHING
from analysis.charts.tables import counts, frame, number, remarked
from analysis.questions.quadrants import Alternative
from analysis.results import Refusal, Share
from analysis.study.model import LEVELS, QUADRANTS
from analysis.words import Say


def alternatives(found: Sequence[Alternative], say: Say) -> pd.DataFrame:
    """A row per rule: where it cuts, the four counts, who would be elsewhere."""
    words = ("label-cut", "label-ties", "label-cut-search", "label-cut-decision")
    columns = [*(say(word) for word in words), *_names(say), say("label-moved")]
    return frame(columns, [_rule(one, say) for one in found])


def shares(
    found: Mapping[str, tuple[Share, ...] | Refusal], group: str, say: Say
) -> pd.DataFrame:
    """A row per level of a group: the share and n of each quadrant."""
    columns = [say.title(group), *_names(say), say("label-n")]
    rows = [
        [say.level(group, level), *_shares(part, say)] for level, part in found.items()
    ]
    return remarked(columns, rows, found.values(), say)


def _names(say: Say) -> list[str]:
    return [say.level(QUADRANTS, level) for level in LEVELS]


def _rule(one: Alternative, say: Say) -> list[str]:
    return [
        say(f"label-cut-{one.cut}"),
        say(f"label-ties-{one.ties}"),
        *(number(cut, say) for cut in one.cuts),
        *counts(say, *one.counts),
        say("label-chosen") if one.chosen else _moved(one, say),
    ]


def _moved(one: Alternative, say: Say) -> str:
    share = one.moved / one.n if one.n else 0.0
    return say("label-share-n", share=share, n=one.moved)


def _shares(part: tuple[Share, ...] | Refusal, say: Say) -> list[str]:
    if isinstance(part, Refusal):
        return [*[NOTHING] * len(LEVELS), *counts(say, part.n)]
    told = [say("label-share-n", share=one.estimate.value, n=one.count) for one in part]
    return [*told, *counts(say, sum(one.count for one in part))]
