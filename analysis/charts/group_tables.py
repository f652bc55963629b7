"""The levels of a group beside one another: in pairs, and each against the rest."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from analysis.charts.estimates import NOTHING, between
from analysis.charts.model_tables import minus
from analysis.charts.tables import counts, frame, number, p_text, remarked
from analysis.questions.organisations import Against
from analysis.results import Comparison, Estimate, Refusal
from analysis.words import Say

ADJUSTED = {"games-howell", "tukey"}  # tests whose p holds for all pairs together
# how the effect of a test is counted
SECOND_LESS_FIRST = {*ADJUSTED, "dunn", "pairwise-t", "pairwise-welch-t"}
SECOND_LESS_FIRST |= {"pairwise-mann-whitney"}


def pairs(
    found: Sequence[Comparison], say: Say, group: str, effect: str
) -> pd.DataFrame:
    """A row per pair of levels: their difference, interval, p raw and adjusted.

    ``effect`` is the key of what the difference is called. Where p is adjusted from
    the start, as Games and Howell's, it stands there once.
    """
    once = all(one.test in ADJUSTED for one in found)
    words = ["label-pair", effect, "label-interval-any"]
    words += ["label-p-adjusted"] if once else ["label-p", "label-p-holm"]
    rows = [_pair(one, say, group, once=once) for one in found]
    return frame([say(word) for word in words], rows)


def against_the_rest(found: Sequence[Against], group: str, say: Say) -> pd.DataFrame:
    """A row per level: its link, that of the rest, and whether they differ."""
    words = ("label-spearman", "label-rest", "label-p-holm", "label-hedges-g")
    words += ("label-interval-any", "label-p-holm-mean", "label-n")
    columns = [say.title(group), *(say(word) for word in words)]
    rows = [_against(one, group, say) for one in found]
    return remarked(columns, rows, map(_refused, found), say)


def _pair(one: Comparison, say: Say, group: str, *, once: bool) -> list[str]:
    first, second = one.groups
    if one.test in SECOND_LESS_FIRST:
        first, second = second, first
    effect = one.effect
    value = NOTHING if effect is None else number(effect.value, say)
    ends = NOTHING if effect is None else between(effect, say)
    p = [one.p_adjusted] if once else [one.p, one.p_adjusted]
    told = [p_text(it, say) for it in p]
    return [minus(first, second, group, say), value, ends, *told]


def _against(one: Against, group: str, say: Say) -> list[str]:
    return [
        say.level(group, one.level),
        _value(one.own, say),
        _value(one.rest, say),
        _adjusted(one.link_differs, say),
        *_effect(one.mean_differs, say),
        *counts(say, one.own.n),
    ]


def _refused(one: Against) -> object:
    """The first of the parts of a row that could not be computed."""
    parts = (one.own, one.rest, one.link_differs, one.mean_differs)
    return next((part for part in parts if isinstance(part, Refusal)), None)


def _value(one: Estimate | Refusal, say: Say) -> str:
    return number(one.value if isinstance(one, Estimate) else None, say)


def _adjusted(one: Comparison | Refusal, say: Say) -> str:
    return p_text(one.p_adjusted if isinstance(one, Comparison) else None, say)


def _effect(one: Comparison | Refusal, say: Say) -> list[str]:
    if isinstance(one, Refusal) or one.effect is None:
        return [NOTHING, NOTHING, _adjusted(one, say)]
    effect = one.effect
    return [number(effect.value, say), between(effect, say), _adjusted(one, say)]
