"""How an outcome goes along a predictor: binned means, intervals, fitted line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain
from math import inf

import altair as alt
import pandas as pd

from analysis.charts.estimates import NOTHING, between
from analysis.charts.frame import (
    Row,
    Rows,
    along,
    distinct,
    domain,
    drawable,
    finish,
    legend_columns,
    raised,
    rows,
    titled,
    whole_ticks,
)
from analysis.charts.theme import (
    Look,
    group_colours,
    group_dashes,
    group_shapes,
)
from analysis.results import Bin, Curve, Refusal
from analysis.words import Say
from analysis.words.numbers import decimal, whole

Curves = Mapping[str, Curve | Refusal]  # what a group is called -> its curve
Limits = tuple[float, float] | None
HEIGHT, PANEL_HEIGHT = 380, 250  # pixels
PANEL_WIDTH = 270  # with its axis it fits on a phone


def curve(  # noqa: PLR0913
    curves: Curves,
    look: Look,
    *,
    title: str = "",
    x_limits: Limits = None,
    y_limits: Limits = None,
    height: int = HEIGHT,
) -> alt.LayerChart:
    """One curve, or several over one another with a legend.

    Parameters
    ----------
    curves : mapping of str to Curve or Refusal
        Several groups keep apart by colour, shape and dash; a refused one is
        named in the table only.
    x_limits, y_limits : pair of float or None
        The axes, from and to; the limits of the answers, so that pictures can be
        compared. Otherwise as far as the curves run.
    height : int
        Of the picture, in pixels.
    """
    drawn = _drawn(curves)
    layers = _layers(drawn, look, _axes(drawn, look.say, x_limits, y_limits))
    return finish(
        layers,
        look,
        reading=alt_curve(curves, look.say),
        title=title,
        notes=_notes(drawn, look.say),
        height=height,
    )


def panels(
    curves: Curves, look: Look, *, x_limits: Limits = None, y_limits: Limits = None
) -> dict[str, alt.LayerChart]:
    """A picture per group, all on the same axes, to be placed side by side.

    A page puts them in columns, which stack on a phone.
    """
    return {
        label: finish(
            layers,
            look,
            reading=alt_curve({label: curves[label]}, look.say),
            title=label,
            height=PANEL_HEIGHT,
        )
        for label, layers in _apart(curves, look, x_limits, y_limits).items()
    }


def small_multiples(  # noqa: PLR0913
    curves: Curves,
    look: Look,
    *,
    title: str = "",
    columns: int = 2,
    x_limits: Limits = None,
    y_limits: Limits = None,
) -> alt.ConcatChart:
    """The same panels as one picture of fixed width, for print and export."""
    each = [
        layers.properties(title=titled(label), width=PANEL_WIDTH, height=PANEL_HEIGHT)
        for label, layers in _apart(curves, look, x_limits, y_limits).items()
    ]
    return finish(
        alt.concat(*each, columns=columns),
        look,
        reading=alt_curve(curves, look.say),
        title=title,
        notes=_notes(_drawn(curves), look.say),
    )


def alt_curve(curves: Curves, say: Say) -> str:
    """The plain reading: where each line starts and where it ends."""
    told = [_reading(label, one, say) for label, one in curves.items()]
    return " ".join(told) or say("chart-nothing")


def table(curves: Curves, say: Say) -> pd.DataFrame:
    """A row per group and bin as text, and one for the group as a whole."""
    drawn = _drawn(curves)
    one = next(iter(drawn.values()), None)
    words = ("label-group", "label-n", "label-missing")
    group, n, missing = (say(word) for word in words)
    x, y = map(say.title, one.of) if one else (say("label-from-to"), say("label-mean"))
    ends = say("label-interval", level=one.level if one else 0.95)
    cells = [_cells(label, curve, say) for label, curve in curves.items()]
    columns = distinct([group, x, y, ends, n, missing])
    return pd.DataFrame(list(chain(*cells)), columns=columns, dtype=str)


def _drawn(curves: Curves) -> dict[str, Curve]:
    return {k: one for k, one in curves.items() if isinstance(one, Curve)}


def _apart(
    curves: Curves, look: Look, x_limits: Limits, y_limits: Limits
) -> dict[str, alt.LayerChart]:
    drawn = _drawn(curves)
    axes = _axes(drawn, look.say, x_limits, y_limits)
    return {
        label: _layers({label: one}, look, axes, drawn) for label, one in drawn.items()
    }


def _axes(
    curves: Mapping[str, Curve], say: Say, x_limits: Limits, y_limits: Limits
) -> tuple[alt.X, alt.Y]:
    """The same two axes for every layer and panel."""
    of = next((map(say.title, one.of) for one in curves.values()), ("", ""))
    bins = [one for curve in curves.values() for one in curve.bins]
    lines = [point for curve in curves.values() for point in curve.line]
    xs = [x for one in bins for x in (one.low, one.high)] + [p[0] for p in lines]
    means = [one.mean.value for one in bins] + [y for it in lines for y in it[1:]]
    ends = [drawable(end) for one in bins for end in _ends(one)[1:]]
    spans = (x_limits or domain(xs, margin=0), y_limits or domain(_near(means, ends)))
    x, y = (alt.Scale(domain=list(it), nice=False, zero=False) for it in spans)
    x_title, y_title = of
    thin = whole_ticks(*spans[0], grid=False, titlePadding=8)
    high = alt.Axis(tickCount=6, titleY=raised(y_title))
    return (
        alt.X("x:Q", scale=x, title=titled(x_title), axis=thin),
        alt.Y("y:Q", scale=y, title=titled(y_title), axis=high),
    )


def _near(means: list[float], ends: list[float | None]) -> list[float]:
    """What the upright axis holds: all means, and ends of intervals not far off.

    An interval of two respondents may reach over many times the answer scale; it
    then runs off the picture, and the means can still be told apart.
    """
    far = max(means, default=0.0) - min(means, default=0.0) or inf
    low, high = min(means, default=0.0) - far, max(means, default=0.0) + far
    return [*means, *(min(max(end, low), high) for end in ends if end is not None)]


def _layers(
    curves: Mapping[str, Curve],
    look: Look,
    axes: tuple[alt.X, alt.Y],
    among: Iterable[str] | None = None,
) -> alt.LayerChart:
    """Band and line under whiskers and points, a colour per group.

    ``among`` are the groups that are told apart, when one is drawn alone.
    """
    x, y = axes
    colour, shape, dash = _marks(list(among or curves), look, legend=among is None)
    lines, bins = alt.Chart(_line_rows(curves)), alt.Chart(_bin_rows(curves, look.say))
    low, high = along(y, "low"), "high:Q"
    band = lines.mark_area(opacity=0.16, aria=False, clip=True)
    line = lines.mark_line(strokeWidth=3, aria=False, clip=True)
    known = bins.transform_filter("datum.low != null")
    whisker = known.mark_rule(strokeWidth=2, aria=False, clip=True)
    point = bins.mark_point(filled=True, size=110, opacity=1)
    told = {"tooltip": alt.Tooltip("said:N", title=""), "description": "said:N"}
    return alt.layer(
        band.encode(x=x, y=low, y2=high, color=colour),
        line.encode(x=x, y=y, color=colour, strokeDash=dash),
        whisker.encode(x=x, y=low, y2=high, color=colour),
        point.encode(x=x, y=y, color=colour, shape=shape, **told),
    )


def _marks(
    labels: list[str], look: Look, *, legend: bool
) -> tuple[alt.Color, alt.Shape, alt.StrokeDash]:
    """Colour, shape and dash with one legend; none where a curve is alone."""
    shown = None
    if legend and len(labels) > 1:
        columns = legend_columns(labels)
        shown = alt.Legend(title=None, orient="bottom", columns=columns)
    n = len(labels)
    ranges = (group_colours(look, n), group_shapes(n), group_dashes(n))
    kinds = (alt.Color, alt.Shape, alt.StrokeDash)
    colour, shape, dash = (
        kind("group:N", scale=alt.Scale(domain=labels, range=those), legend=shown)
        for kind, those in zip(kinds, ranges, strict=True)
    )
    return colour, shape, dash


def _line_rows(curves: Mapping[str, Curve]) -> Rows:
    return rows(
        {"group": label, "x": x, "y": fitted, "low": low, "high": high}
        for label, one in curves.items()
        for x, fitted, low, high in one.line
    )


def _bin_rows(curves: Mapping[str, Curve], say: Say) -> Rows:
    return rows(
        _bin_row(label, one, say)
        for label, curve in curves.items()
        for one in curve.bins
    )


def _bin_row(label: str, one: Bin, say: Say) -> Row:
    mean, low, high = map(drawable, _ends(one))
    facts = {"group": label, "from": one.low, "to": one.high, "value": one.mean.value}
    said = say("chart-bin", **facts, n=one.mean.n)
    place = {"x": one.x, "y": mean, "low": low, "high": high}
    return {"group": label, "said": said, **place}


def _ends(one: Bin) -> tuple[float, float | None, float | None]:
    ends = one.mean.interval
    return one.mean.value, ends.low if ends else None, ends.high if ends else None


def _notes(curves: Mapping[str, Curve], say: Say) -> list[str]:
    if not curves:
        return []
    lines = any(one.line for one in curves.values())
    key = "chart-curve-note" if lines else "chart-curve-note-without-line"
    return [say(key, level=next(iter(curves.values())).level)]


def _reading(label: str, one: Curve | Refusal, say: Say) -> str:
    if isinstance(one, Refusal):
        return say("chart-refused", group=label)
    if not one.line:
        return say("chart-curve-without-line", group=label, n=one.n)
    (x0, y0, *_), (x1, y1, *_) = one.line[0], one.line[-1]
    ends = {"x0": x0, "y0": y0, "x1": x1, "y1": y1, "n": one.n}
    titles = {"x": say.title(one.of[0]), "y": say.title(one.of[1])}
    return say("chart-curve", group=label, **titles, **ends)


def _cells(label: str, one: Curve | Refusal, say: Say) -> list[list[str]]:
    last = [whole(one.n, say.language), whole(one.n_missing, say.language)]
    total = [label, say("label-all"), NOTHING, NOTHING, *last]
    if isinstance(one, Refusal):
        return [total]
    return [*(_bin_cells(label, it, say) for it in one.bins), total]


def _bin_cells(label: str, one: Bin, say: Say) -> list[str]:
    reach = say("label-range", low=one.low, high=one.high)
    mean, n = decimal(one.mean.value, say.language), whole(one.mean.n, say.language)
    return [label, reach, mean, between(one.mean, say), n, NOTHING]
