"""How sure it is in which quadrant somebody is, as text."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from analysis.charts.tables import counts, frame, number
from analysis.results import Estimate
from analysis.results.misplacement import AxisError, Misplacement
from analysis.study.model import LEVELS, QUADRANTS
from analysis.words import Say
from analysis.words.numbers import percent


def chances(found: Misplacement, say: Say) -> Mapping[str, Estimate]:
    """The chance of being misplaced, of everybody and per quadrant."""
    named = {say("label-everybody"): found.overall}
    return named | {
        say.level(QUADRANTS, level): part for level, part in found.quadrants.items()
    }


def axes(found: Misplacement, say: Say) -> pd.DataFrame:
    """A row per axis: how reliable, how precise, who is near its cut."""
    words = ("label-axis", "label-alpha", "label-error", "label-cut", "label-near")
    columns = [*map(say, words), say("label-misplaced"), say("label-n")]
    return frame(columns, [_axis(one, say) for one in found.axes])


def expected(found: Misplacement, say: Say) -> pd.DataFrame:
    """Of those in the quadrant of the row, the share that belongs in each column."""
    names = [say.level(QUADRANTS, level) for level in LEVELS]
    cells = [
        [names[at], *(percent(it, say.language) for it in found.expected[at].tolist())]
        for at, level in enumerate(LEVELS)
        if level in found.quadrants
    ]
    return frame([say("label-placed"), *names], cells)


def _axis(one: AxisError, say: Say) -> list[str]:
    ends = one.alpha.interval
    alpha = number(one.alpha.value, say)
    if ends is not None:
        reach = say("label-range", low=ends.low, high=ends.high)
        alpha = say("label-value-range", value=alpha, range=reach)
    near = say("label-share-n", share=one.near / max(one.misplaced.n, 1), n=one.near)
    row = [say.title(one.of), alpha, number(one.error, say), number(one.cut, say), near]
    chance = percent(one.misplaced.value, say.language)
    return [*row, chance, *counts(say, one.misplaced.n)]
