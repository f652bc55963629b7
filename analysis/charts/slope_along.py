"""A slope along another score: its line and band, and where the band leaves out 0."""

from __future__ import annotations

from collections.abc import Mapping

import altair as alt
import pandas as pd

from analysis.charts.estimates import estimate_table
from analysis.charts.frame import (
    along,
    domain,
    finish,
    raised,
    rows,
    titled,
    whole_ticks,
)
from analysis.charts.theme import Look
from analysis.results import ScoreModeration, Term
from analysis.words import Say

HEIGHT = 340  # pixels


def slope_along(found: ScoreModeration, look: Look) -> alt.LayerChart:
    """The slope at each place of the moderator, and Johnson and Neyman's region.

    Parameters
    ----------
    found : ScoreModeration
        Its points are drawn from the lowest to the highest answer.
    """
    say = look.say
    low, high = found.range
    ends = [end for point in found.points for end in point[2:]]
    scale = {"nice": False, "zero": False}
    x = alt.X(
        "x:Q",
        scale=alt.Scale(domain=[low, high], **scale),
        title=titled(say.title(found.of[2])),
        axis=whole_ticks(low, high, grid=False, titlePadding=8),
    )
    y = alt.Y(
        "y:Q",
        scale=alt.Scale(domain=list(domain([*ends, 0.0])), **scale),
        title=titled(say("axis-slope")),
        axis=alt.Axis(tickCount=6, titleY=raised(say("axis-slope"))),
    )
    return finish(
        alt.layer(*_regions(found, x, look), *_line(found, x, y, look)),
        look,
        reading=alt_slope_along(found, say),
        notes=[say("chart-along-level", level=_level(found)), say("chart-along-note")],
        height=HEIGHT,
    )


def alt_slope_along(found: ScoreModeration, say: Say) -> str:
    """The plain reading: the slope at both ends, and where it leaves out 0."""
    first, last = found.points[0], found.points[-1]
    facts = {"x": say.title(found.of[1]), "y": say.title(found.of[0])}
    facts["z"] = say.title(found.of[2])
    told = say("chart-along", low=first[1], high=last[1], n=found.n, **facts)
    parts = [
        say("chart-along-region", low=it.low, high=it.high) for it in found.regions
    ]
    return " ".join([told, *(parts or [say("chart-along-nowhere")])])


def table(found: ScoreModeration, say: Say) -> pd.DataFrame:
    """The slope as text at the mean of the moderator and a deviation around it."""
    return estimate_table(_named(found, say), say, say("label-slope"))


def _named(found: ScoreModeration, say: Say) -> Mapping[str, Term]:
    return {
        say("label-along", at=at, where=found.at[at]): term
        for at, term in found.slopes.items()
    }


def _level(found: ScoreModeration) -> float:
    return found.slopes["mean"].interval.level


def _regions(found: ScoreModeration, x: alt.X, look: Look) -> list[alt.Chart]:
    if not found.regions:
        return []
    data = rows({"low": it.low, "high": it.high} for it in found.regions)
    mark = alt.Chart(data).mark_rect(color=look.colours.quiet, opacity=0.18, aria=False)
    return [mark.encode(x=along(x, "low"), x2="high:Q")]


def _line(found: ScoreModeration, x: alt.X, y: alt.Y, look: Look) -> list[alt.Chart]:
    say, colour = look.say, look.colours.groups[0]
    data = [
        {
            "x": at,
            "y": value,
            "low": low,
            "high": high,
            "said": say("chart-along-point", at=at, value=value, low=low, high=high),
        }
        for at, value, low, high in found.points
    ]
    drawn = alt.Chart(rows(data))
    told = {"tooltip": alt.Tooltip("said:N", title="")}
    nought = alt.Chart(rows([{"y": 0.0}])).mark_rule(
        color=look.colours.quiet, strokeWidth=1.5, strokeDash=[6, 4], aria=False
    )
    band = drawn.mark_area(opacity=0.16, color=colour, aria=False, clip=True)
    line = drawn.mark_line(strokeWidth=3, color=colour, aria=False, clip=True)
    return [
        nought.encode(y=y),
        band.encode(x=x, y=along(y, "low"), y2="high:Q"),
        line.encode(x=x, y=y, **told),
    ]
