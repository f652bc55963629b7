"""The layers of the quadrant map: fields, grid, cuts, and labels in the corners."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import altair as alt

from analysis.charts.frame import (
    Row,
    on_lines,
    raised,
    rows,
    titled,
    whole_numbers,
    whole_ticks,
)
from analysis.charts.theme import LINE, TEXT, Look, group_colours
from analysis.results import Density, QuadrantShares, Share
from analysis.study.model import LEVELS, QUADRANTS
from analysis.words import Say

HEIGHT = 440  # pixels
NARROW = 14  # characters: two labels side by side fit on a phone
MOST_SQUARES = 5  # in the legend
AIR = 8  # pixels between a label and its corner
Axes = tuple[alt.X, alt.Y]
Cuts = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Span:
    """Where the grid lies, and how far the labels reach above and under it."""

    x: tuple[float, float]
    y: tuple[float, float]
    band: float

    @property
    def y_all(self) -> tuple[float, float]:
        """The upright axis with room for the labels."""
        return self.y[0] - self.band, self.y[1] + self.band


def span(
    shares: QuadrantShares, density: Density | None, labels: Sequence[str]
) -> Span:
    """The limits of the grid, or a unit around the cuts where there is none."""
    x, y = ((cut - 1.0, cut + 1.0) for cut in shares.cuts)
    if density is not None:
        x, y = ((float(edges[0]), float(edges[-1])) for edges in density.edges)
    most = max((label.count("\n") + 1 for label in labels), default=1)
    pixels = min(most * LINE + 2 * AIR, HEIGHT / 3)
    return Span(x, y, pixels / (HEIGHT - 2 * pixels) * (y[1] - y[0]))


def axes(it: Span, x_title: str, y_title: str, at: Cuts | None = None) -> Axes:
    """The two scores, with ticks beside the grid and none beside the labels.

    Without a grid nothing tells how far the scores run: the cuts, ``at``, alone are.
    """
    x_scale, y_scale = (
        alt.Scale(domain=list(ends), nice=False, zero=False)
        for ends in (it.x, it.y_all)
    )
    x_axis, y_axis = _ticks(it.x, at, 0), _ticks(it.y, at, 1)
    y_axis["titleY"] = raised(y_title)
    return (
        alt.X("x:Q", scale=x_scale, title=titled(x_title), axis=x_axis),
        alt.Y("y:Q", scale=y_scale, title=titled(y_title), axis=y_axis),
    )


def label(share: Share, say: Say) -> str:
    """Name, share, n and interval, on lines."""
    name = on_lines([say.level(QUADRANTS, share.level)], NARROW)[0]
    size = say("label-share-n", share=share.estimate.value, n=share.count)
    ends = share.estimate.interval
    if ends is None:
        return f"{name}\n{size}"
    return f"{name}\n{size}\n{say('label-range-whole', low=ends.low, high=ends.high)}"


def fields(shares: QuadrantShares, it: Span, on: Axes, look: Look) -> alt.Chart:
    """The four fields, each in the colour its quadrant has everywhere."""
    found = [
        {
            **_corner(share, shares.cuts, it),
            "level": share.level,
            "said": label(share, look.say).replace("\n", " "),
        }
        for share in shares.shares
    ]
    scale = alt.Scale(domain=list(LEVELS), range=group_colours(look, len(LEVELS)))
    colour = alt.Color("level:N", scale=scale, legend=None)
    return _squares(alt.Chart(rows(found)).mark_rect(opacity=0.2), on, color=colour)


def grid(density: Density, on: Axes, look: Look) -> alt.Chart:
    """Respondents per square of the grid: the stronger, the more."""
    ink = look.colours.ink
    legend = alt.Legend(
        title=look.say("label-respondents"),
        orient="bottom",
        direction="horizontal",
        values=whole_numbers(1, float(density.n_in.max()), MOST_SQUARES),
        format="d",
        symbolFillColor=ink,
    )
    strength = alt.Opacity("n:Q", scale=alt.Scale(range=[0.12, 0.85]), legend=legend)
    mark = alt.Chart(rows(_counted(density, look.say))).mark_rect(color=ink)
    return _squares(mark, on, opacity=strength)


def cuts(shares: QuadrantShares, on: Axes, look: Look) -> list[alt.Chart]:
    """A line where each axis is cut."""
    dashed = {"color": look.colours.ink, "strokeWidth": 2, "strokeDash": [6, 3]}
    x, y = (
        alt.Chart(rows([{name: cut}])).mark_rule(aria=False, **dashed)
        for name, cut in zip("xy", shares.cuts, strict=True)
    )
    return [x.encode(x=on[0]), y.encode(y=on[1])]


def labels(shares: QuadrantShares, it: Span, on: Axes, look: Look) -> list[alt.Chart]:
    """Name, share, n and interval in the outer corner of each field."""
    return [_label(share, it, on, look) for share in shares.shares]


def _label(share: Share, it: Span, on: Axes, look: Look) -> alt.Chart:
    text, (right, top) = label(share, look.say), _sides(share)
    lines = text.count("\n") + 1
    place = {"x": it.x[right], "y": it.y_all[top], "label": text}
    mark = alt.Chart(rows([place])).mark_text(
        align="right" if right else "left",
        baseline="top",
        dx=-AIR if right else AIR,
        dy=AIR if top else -AIR - LINE * lines,
        lineBreak="\n",
        lineHeight=LINE,
        fontSize=TEXT + 1,
        fontWeight=600,
        color=look.colours.ink,
        aria=False,
    )
    return mark.encode(x=on[0], y=on[1], text="label:N")


def _squares(mark: alt.Chart, on: Axes, **how: alt.Color | alt.Opacity) -> alt.Chart:
    return mark.encode(
        x=on[0],
        x2="x2:Q",
        y=on[1],
        y2="y2:Q",
        tooltip=alt.Tooltip("said:N", title=""),
        description="said:N",
        **how,
    )


def _sides(share: Share) -> tuple[bool, bool]:
    """Whether a quadrant lies right and on top: first letter search."""
    return share.level[0] == "h", share.level[1] == "h"


def _corner(share: Share, cut: tuple[float, float], it: Span) -> Row:
    right, top = _sides(share)
    x, x2 = (cut[0], it.x[1]) if right else (it.x[0], cut[0])
    y, y2 = (cut[1], it.y_all[1]) if top else (it.y_all[0], cut[1])
    return {"x": x, "x2": x2, "y": y, "y2": y2}


def _counted(density: Density, say: Say) -> list[Row]:
    x, y = ([float(edge) for edge in edges] for edges in density.edges)
    found = []
    for i, j in product(range(len(x) - 1), range(len(y) - 1)):
        n = int(density.n_in[i, j])
        ends = {"x0": x[i], "x1": x[i + 1], "y0": y[j], "y1": y[j + 1]}
        place = {"x": x[i], "x2": x[i + 1], "y": y[j], "y2": y[j + 1]}
        if n:
            found.append({**place, "n": n, "said": say("chart-grid", n=n, **ends)})
    return found


def _ticks(ends: Cuts, at: Cuts | None, which: int) -> alt.Axis:
    """Ticks within the grid only; without one the cut alone."""
    if at is not None:
        return alt.Axis(grid=False, titlePadding=8, values=[at[which]])
    return whole_ticks(*ends, grid=False, titlePadding=8)
