"""Every specification: estimates with intervals, lowest first, above what was chosen.

Both panels share one view and one width: a chart of one view can be as wide as its
place. Each has its own band of pixels on the upright axis.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise, product

import altair as alt
import numpy as np

from analysis.charts.choice_words import option, verdict
from analysis.charts.frame import (
    along,
    domain,
    finish,
    legend_columns,
    raised,
    rows,
    titled,
)
from analysis.charts.theme import Look
from analysis.results.multiverse import Specifications
from analysis.words import Say

TOP, GAP, ROW = 240, 22, 19  # pixels: estimates, between the panels, an option
MOST = 100  # columns of the lower panel
VERDICTS = {"up": "circle", "yes": "circle", "down": "square", "open": "diamond"}
LABEL = 150  # pixels for the name of an option


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows of the lower panel: the options that vary, a gap between choices."""

    names: tuple[str, ...]
    at: tuple[int | None, ...]  # the column of ``holds``; None for a gap

    @classmethod
    def of(cls, found: Specifications, say: Say) -> Grid:
        """Options by choice, in the order of the choices that matter most."""
        names: list[str] = []
        at: list[int | None] = []
        for gap, choice in enumerate(found.choices):
            if gap:
                names.append(" " * gap)
                at.append(None)
            for one in choice.options:
                names.append(option(one.choice, one.option, say))
                at.append(found.columns.index((one.choice, one.option)))
        return cls(tuple(names), tuple(at))

    @property
    def height(self) -> int:
        """Pixels of all rows."""
        return ROW * len(self.names)


def specification_curve(
    found: Specifications, look: Look, *, axis: str, title: str = ""
) -> alt.LayerChart:
    """The curve with its intervals, and under it a grid of choices.

    Parameters
    ----------
    found : Specifications
    axis : str
        What the estimates are.

    Notes
    -----
    Colour and shape tell the verdict. In the grid neighbours in the curve share a
    column where there are more than a hundred; a square is the fuller, the more of
    them hold the option, and has the colour of most of those.

    References
    ----------
    Simonsohn, Simmons & Nelson (2020), doi:10.1038/s41562-020-0912-z.
    """
    say, grid, drawn = look.say, Grid.of(found, look.say), _drawn(found, look)
    layers = [*_curve(drawn, axis), *_own(drawn)]
    if grid.names:
        layers.insert(0, _squares(drawn, grid))
    notes = [say("chart-intervals", level=found.level)]
    notes += [say("chart-robust-own")] if found.own is not None else []
    notes += [say("chart-robust-grid")] if grid.names else []
    return finish(
        alt.layer(*layers).resolve_scale(y="independent"),
        look,
        reading=alt_specification_curve(found, say),
        title=title,
        notes=notes,
        height=TOP + GAP + grid.height if grid.names else TOP,
    )


def alt_specification_curve(found: Specifications, say: Say) -> str:
    """The plain reading: how many ways, from where to where, how many are clear."""
    if not found.size:
        return say("chart-nothing")
    opened = found.verdicts.count("open")
    return say(
        "chart-robust",
        of=found.size,
        lowest=float(found.value[0]),
        highest=float(found.value[-1]),
        median=float(np.median(found.value)),
        clear=found.size - opened,
        open=opened,
    )


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What the layers share: the way along, the verdicts, the look."""

    found: Specifications
    x: alt.X
    paint: dict[str, str]  # verdict as it is called -> colour
    look: Look

    @property
    def colour(self) -> alt.Color:
        """The verdict as a colour, told under the picture."""
        scale = alt.Scale(domain=list(self.paint), range=list(self.paint.values()))
        return alt.Color("verdict:N", scale=scale, legend=self._legend)

    @property
    def shape(self) -> alt.Shape:
        """The verdict as a shape."""
        shapes = [VERDICTS[it] for it in VERDICTS if it in self.found.verdicts]
        scale = alt.Scale(domain=list(self.paint), range=shapes)
        return alt.Shape("verdict:N", scale=scale, legend=self._legend)

    @property
    def _legend(self) -> alt.Legend:
        columns = legend_columns(self.paint)
        return alt.Legend(title=None, orient="bottom", columns=columns)


def _drawn(found: Specifications, look: Look) -> _Drawn:
    colours = look.colours
    colour = {"up": colours.groups[0], "yes": colours.groups[0]}
    colour |= {"down": colours.groups[1], "open": colours.quiet}
    known = [one for one in VERDICTS if one in found.verdicts]
    x = alt.X(
        "at:Q",
        scale=alt.Scale(domain=[0, max(found.size, 1)], nice=False, zero=False),
        title=titled(look.say("axis-robust-order")),
        axis=alt.Axis(
            labels=False, ticks=False, grid=False, domain=False, titlePadding=10
        ),
    )
    paint = {verdict(one, look.say): colour[one] for one in known}
    return _Drawn(found, x, paint, look)


def _curve(it: _Drawn, axis: str) -> list[alt.Chart]:
    """Nought, the intervals and the estimates."""
    found, look = it.found, it.look
    ends = [end.tolist() for end in (found.value, found.low, found.high)]
    called = [verdict(one, look.say) for one in found.verdicts]
    names = ("value", "low", "high", "verdict")
    told = (
        dict(zip(names, row, strict=True)) for row in zip(*ends, called, strict=True)
    )
    base = alt.Chart(rows({"at": at + 0.5, **row} for at, row in enumerate(told)))
    span = domain([*ends[1], *ends[2]], 0.0)
    scale = alt.Scale(domain=span, range=[TOP, 0], nice=False, zero=False)
    ticks = alt.Axis(tickCount=5, orient="left", titleY=raised(axis))
    y = alt.Y("value:Q", scale=scale, title=titled(axis), axis=ticks)
    nought = alt.Chart(rows([{"value": 0.0}])).mark_rule(
        color=look.colours.quiet, strokeWidth=1.5, strokeDash=[6, 4], aria=False
    )
    bare = y.copy(deep=False)  # each layer would draw the axis once more
    bare["axis"] = None
    many = found.size > MOST
    whiskers = base.mark_rule(
        strokeWidth=1 if many else 2, opacity=0.25 if many else 0.6, aria=False
    )
    dots = base.mark_point(filled=True, size=14 if many else 60, opacity=1, aria=False)
    return [
        nought.encode(y=bare),
        whiskers.encode(x=it.x, y=along(bare, "low"), y2="high:Q", color=it.colour),
        dots.encode(
            x=it.x, y=y, color=it.colour, shape=it.shape, tooltip=_told(look.say)
        ),
    ]


def _told(say: Say) -> list[alt.Tooltip]:
    words = {"value": "label-estimate", "low": "label-low", "high": "label-high"}
    return [
        alt.Tooltip(f"{name}:Q", title=say(word), format=".2f")
        for name, word in words.items()
    ]


def _rows(grid: Grid) -> alt.Y:
    """The rows of the lower panel, each with its name beside it."""
    return alt.Y(
        "row:N",
        sort=list(grid.names),
        scale=alt.Scale(
            type="band",
            domain=list(grid.names),
            range=[TOP + GAP, TOP + GAP + grid.height],
            paddingInner=0.15,
        ),
        title=None,
        axis=alt.Axis(
            orient="left", grid=False, ticks=False, domain=False, labelLimit=LABEL
        ),
    )


def _squares(it: _Drawn, grid: Grid) -> alt.Chart:
    """Where each option was chosen: the fuller, the more of the neighbours hold it."""
    found, size = it.found, it.found.size
    edges = np.linspace(0, size, min(size, MOST) + 1).round().astype(int)
    verdicts = np.array([verdict(one, it.look.say) for one in found.verdicts])
    data = []
    known = [(n, c) for n, c in zip(grid.names, grid.at, strict=True) if c is not None]
    for (start, end), (name, column) in product(pairwise(edges.tolist()), known):
        held = found.holds[start:end, column]
        if held.any():
            most = Counter(verdicts[start:end][held].tolist()).most_common(1)[0][0]
            place = {"at": start, "end": end, "row": name, "verdict": most}
            data.append({**place, "share": float(held.mean())})
    fuller = alt.Scale(domain=[0, 1], range=[0.08, 1])
    mark = alt.Chart(rows(data)).mark_rect(aria=False)
    return mark.encode(
        x=it.x,
        x2="end:Q",
        y=_rows(grid),
        color=it.colour,
        opacity=alt.Opacity("share:Q", scale=fuller, legend=None),
    )


def _own(it: _Drawn) -> list[alt.Chart]:
    """A line through what is chosen elsewhere."""
    if it.found.own is None:
        return []
    mark = alt.Chart(rows([{"at": it.found.own + 0.5}])).mark_rule(
        color=it.look.colours.ink, strokeWidth=1.5, strokeDash=[4, 3], aria=False
    )
    return [mark.encode(x=it.x)]
