"""Every colour, size and number format of the pictures, and nothing else.

Colours keep apart under the three kinds of colour blindness and stand out from
their background at least 3 to 1, texts 4.5 to 1 (a test measures both). A group
also has a shape and a dash of its own, so that no colour is needed in print.
Sizes are readable on a beamer: no text below 13 pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import altair as alt

from analysis.words import Say

FONT = '"Source Sans", "Source Sans 3", "Helvetica Neue", Arial, sans-serif'
TEXT, HEADING, LINE = 13, 16, 17  # pixels; LINE from one line to the next
ABOVE = 10  # pixels between the upright axis and its title
LUMINANCE = (0.2126, 0.7152, 0.0722)  # WCAG 2.2: of red, green and blue light
LINEAR = 0.04045  # below which sRGB is a straight line
SHAPES = ("circle", "square", "triangle-up", "diamond", "cross", "triangle-down")
DASHES = ([1, 0], [8, 4], [2, 3], [10, 3, 2, 3], [5, 2], [14, 4])
LOCALES = {
    "nl": {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["€ ", ""]},
    "en": {"decimal": ".", "thousands": ",", "grouping": [3], "currency": ["€", ""]},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """The colours of one theme, as #rrggbb."""

    ground: str  # what the page behind the picture looks like
    ink: str  # texts, points, the density of respondents
    quiet: str  # axis texts, notes
    line: str  # grid, ticks
    groups: tuple[str, ...]
    negative: str
    neutral: str
    positive: str
    pale: tuple[str, str]  # what negative and positive fade to
    ramp: tuple[str, str]  # few, many


LIGHT = Palette(
    ground="#ffffff",
    ink="#1a1a1a",
    quiet="#4d4d4d",
    line="#d9d9d9",
    groups=("#0072b2", "#d55e00", "#00875f", "#b04f94", "#8a6d00", "#555555"),
    negative="#a63c06",
    neutral="#c4c4c4",
    positive="#08519c",
    pale=("#efb48a", "#93c0e3"),
    ramp=("#b5d3ea", "#08306b"),
)
DARK = Palette(
    ground="#171614",
    ink="#fafafa",
    quiet="#c9ccd1",
    line="#3d434d",
    groups=("#6cb8f0", "#ff9d4d", "#3fd0a0", "#e79bcf", "#e3c04a", "#c8c8c8"),
    negative="#ff9d4d",
    neutral="#6b6f76",
    positive="#6cb8f0",
    pale=("#8a4f22", "#2f6391"),
    ramp=("#2f5578", "#cfe9ff"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a picture is shown: its words, its theme, and whether answers are real."""

    say: Say
    dark: bool = False
    simulated: bool = False

    @property
    def colours(self) -> Palette:
        """The colours of the theme."""
        return DARK if self.dark else LIGHT


def group_colours(look: Look, n: int) -> list[str]:
    """One colour per group; they repeat after the sixth, with another shape."""
    return [look.colours.groups[i % len(look.colours.groups)] for i in range(n)]


def group_shapes(n: int) -> list[str]:
    """One shape per group; beyond six groups no two neighbours share one."""
    return [SHAPES[(i + i // len(SHAPES)) % len(SHAPES)] for i in range(n)]


def group_dashes(n: int) -> list[list[int]]:
    """One dash per group, as its shape."""
    return [DASHES[(i + i // len(DASHES)) % len(DASHES)] for i in range(n)]


def diverging(look: Look, n: int) -> list[str]:
    """Colours from one end of an answer scale to the other, neutral in the middle."""
    colours, half = look.colours, n // 2
    low = _between(colours.negative, colours.pale[0], half)
    high = _between(colours.pale[1], colours.positive, half)
    return [*low, *[colours.neutral] * (n % 2), *high]


def sequential(look: Look, n: int) -> list[str]:
    """Colours from few to many."""
    return _between(*look.colours.ramp, n)


def written_on(colour: str) -> str:
    """Black or white: whichever stands out more from a colour."""
    parts = [part / 255 for part in _parts(colour)]
    parts = [
        part / 12.92 if part <= LINEAR else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    ]
    light = sum(w * p for w, p in zip(LUMINANCE, parts, strict=True))
    return "#000000" if (light + 0.05) ** 2 > (1 + 0.05) * 0.05 else "#ffffff"


def configured(chart: alt.TopLevelMixin, look: Look) -> alt.TopLevelMixin:
    """The chart in the theme, with the numbers of its language.

    ``aria=False`` leaves out Vega's own descriptions, which are English.
    """
    colours = look.colours
    text = {"labelFontSize": TEXT, "titleFontSize": TEXT, "titleFontWeight": 600}
    text |= {"labelColor": colours.quiet, "titleColor": colours.ink, "aria": False}
    title = {"color": colours.ink, "subtitleColor": colours.quiet, "aria": False}
    title |= {"fontSize": HEADING, "subtitleFontSize": TEXT, "anchor": "start"}
    symbol = {"symbolStrokeWidth": 2, "symbolSize": 120, "symbolOpacity": 1}
    grid = {"gridColor": colours.line, "domainColor": colours.quiet}
    # a title along the upright axis would be longer than the axis is high
    level = {"titleAngle": 0, "titleAlign": "left", "titleBaseline": "bottom"}
    level |= {"titleX": 0, "titleY": -ABOVE}
    return chart.configure(
        background="transparent",
        font=FONT,
        axisLeft=level,
        locale={"number": LOCALES[look.say.language]},
        axis={
            **text,
            **grid,
            "tickColor": colours.line,
            "labelLimit": 220,
            "titleLineHeight": LINE,
        },
        legend={**text, "labelLimit": 300, **symbol},
        title={**title, "frame": "bounds", "subtitlePadding": 4, "offset": 12},
        view={"stroke": None},
    )


def _between(first: str, last: str, n: int) -> list[str]:
    """Colours evenly spaced from the first to the last, both included."""
    ends = [_parts(first), _parts(last)]
    steps = [i / (n - 1) if n > 1 else 0.0 for i in range(n)]
    mixed = [[a + (b - a) * s for a, b in zip(*ends, strict=True)] for s in steps]
    return [_hex(parts) for parts in mixed]


def _parts(colour: str) -> list[int]:
    return [int(colour[i : i + 2], 16) for i in (1, 3, 5)]


def _hex(parts: Sequence[float]) -> str:
    return "#" + "".join(f"{round(part):02x}" for part in parts)
