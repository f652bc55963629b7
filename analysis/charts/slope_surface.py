"""The slope of a line over both axes of the quadrants, left uncut."""

from __future__ import annotations

from collections.abc import Mapping

import altair as alt
import numpy as np
import pandas as pd

from analysis.charts.estimates import estimate_table
from analysis.charts.frame import finish, raised, rows, titled, whole_ticks
from analysis.charts.theme import LINE, TEXT, Look
from analysis.results import AxesModeration, Surface, Term
from analysis.study.model import LEVELS, QUADRANTS
from analysis.words import Say

HEIGHT = 420  # pixels


def slope_surface(
    found: Surface, moderation: AxesModeration, cuts: tuple[float, float], look: Look
) -> alt.LayerChart:
    """A square per point of the grid in the colour of the slope there.

    Parameters
    ----------
    found : Surface
        Of the slope; points where there are no respondents are left out.
    moderation : AxesModeration
        Its slopes a standard deviation from both means are written in the picture.
    cuts : tuple of float
        Where the axes are cut on the other pages.
    """
    say = look.say
    right, up = (_high(found, at, say) for at in (1, 2))
    # no grid: it would show between the squares
    wide, high = (
        whole_ticks(float(ends[0]), float(ends[-1]), grid=False, **title)
        for ends, title in ((found.first, {}), (found.second, {"titleY": raised(up)}))
    )
    x = alt.X("x:Q", scale=_scale(found.first), title=titled(right), axis=wide)
    y = alt.Y("y:Q", scale=_scale(found.second), title=titled(up), axis=high)
    return finish(
        alt.layer(
            _squares(found, x, y, look),
            *_lines(cuts, x, y, look),
            *_labels(moderation, x, y, look),
        ),
        look,
        reading=alt_slope_surface(found, moderation, say),
        notes=[say("chart-surface-note"), say("chart-surface-cuts")],
        height=HEIGHT,
    )


def alt_slope_surface(found: Surface, moderation: AxesModeration, say: Say) -> str:
    """The plain reading: what the slope is at the four corners."""
    titles = {"x": say.title(found.slope_of or ""), "y": say.title(found.of[0])}
    told = [say("chart-surface", n=found.n, **titles)]
    for label, term in corners(moderation, say).items():
        told.append(say("chart-surface-corner", corner=label, value=term.value))
    return " ".join(told)


def corners(found: AxesModeration, say: Say) -> Mapping[str, Term]:
    """The slope at the mean of both axes, and a deviation away from both."""
    named = {say("honesty-mean"): found.slope}
    for level in LEVELS:
        called = say("honesty-corner", quadrant=say.level(QUADRANTS, level))
        named[called] = found.corners[level]
    return named


def table(found: AxesModeration, say: Say) -> pd.DataFrame:
    """The slopes as text, with their intervals and p."""
    return estimate_table(corners(found, say), say, say("label-slope"))


def _high(found: Surface, at: int, say: Say) -> str:
    word = "axis-high-right" if at == 1 else "axis-high-up"
    return say(word, title=say.title(found.of[at]))


def _scale(ends: np.ndarray) -> alt.Scale:
    half = _half(ends)
    span = [float(ends[0]) - half, float(ends[-1]) + half]
    return alt.Scale(domain=span, nice=False, zero=False)


def _half(ends: np.ndarray) -> float:
    """Half the width of a square."""
    return float(ends[1] - ends[0]) / 2


def _squares(found: Surface, x: alt.X, y: alt.Y, look: Look) -> alt.Chart:
    colours, say = look.colours, look.say
    far = float(np.abs(found.value[found.inside]).max(initial=0.0)) or 1.0
    wide, high = _half(found.first), _half(found.second)
    data = []
    for at in zip(*np.nonzero(found.inside), strict=True):
        right, up = float(found.first[at[0]]), float(found.second[at[1]])
        ends = {k: float(getattr(found, k)[at]) for k in ("value", "low", "high")}
        said = say("chart-surface-point", x=right, y=up, level=found.level, **ends)
        place = {"x": right - wide, "x2": right + wide, "y": up - high, "y2": up + high}
        data.append({**place, "value": ends["value"], "said": said})
    middle = [colours.negative, colours.neutral, colours.positive]
    scale = alt.Scale(domain=[-far, 0, far], range=middle)
    legend = alt.Legend(
        title=say("label-slope"),
        orient="bottom",
        direction="horizontal",
        values=[-far, 0, far],  # more would touch on a phone
        format=".2f",
        gradientLength=220,
    )
    mark = alt.Chart(rows(data)).mark_rect(aria=False)
    return mark.encode(
        x=x,
        x2="x2:Q",
        y=y,
        y2="y2:Q",
        color=alt.Color("value:Q", scale=scale, legend=legend),
        tooltip=alt.Tooltip("said:N", title=""),
    )


def _lines(
    cuts: tuple[float, float], x: alt.X, y: alt.Y, look: Look
) -> list[alt.Chart]:
    dashed = {"color": look.colours.ink, "strokeWidth": 2, "strokeDash": [6, 3]}
    across, up = (
        alt.Chart(rows([{name: cut}])).mark_rule(aria=False, clip=True, **dashed)
        for name, cut in zip("xy", cuts, strict=True)
    )
    return [across.encode(x=x), up.encode(y=y)]


def _labels(found: AxesModeration, x: alt.X, y: alt.Y, look: Look) -> list[alt.Chart]:
    """The slope at each corner, with a rim that keeps it apart from the colours."""
    data = []
    for level in LEVELS:
        sides = [1 if side == "h" else -1 for side in level]
        at = zip(found.means, found.sds, sides, strict=True)
        right, up = (mean + by * sd for mean, sd, by in at)
        term = found.corners[level]
        ends = {"low": term.interval.low, "high": term.interval.high}
        label = look.say("chart-surface-label", value=term.value, **ends)
        data.append({"x": right, "y": up, "label": label})
    rim = {"stroke": look.colours.ground, "strokeWidth": 4, "opacity": 0.85}
    plain = {"color": look.colours.ink}
    return [
        alt.Chart(rows(data))
        .mark_text(
            fontSize=TEXT,
            fontWeight=600,
            lineBreak="\n",
            lineHeight=LINE,
            aria=False,
            **how,
        )
        .encode(x=x, y=y, text="label:N")
        for how in ({**plain, **rim}, plain)
    ]
