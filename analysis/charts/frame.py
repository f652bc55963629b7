"""What all pictures share: neutral fields, labels on lines, one finish.

Fields have short names of our own and labels are values, so that a label may hold
anything (``a.b``, ``a[0]``, quotes): Vega-Lite would read those in a field's name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, count
from math import ceil, floor, isfinite
from textwrap import wrap

import altair as alt

from analysis.charts.theme import ABOVE, LINE, TEXT, Look, configured

Row = Mapping[str, str | float | int | None]
Rows = dict[str, tuple[Row, ...]]
WIDTH = 44  # characters on a line: what a phone has room for
MOST_LINES = 3
PHONE = 320  # pixels there are for a legend
FEWEST, MOST_TICKS = 2, 12  # answers that an axis runs over, and that it names


def rows(values: Iterable[Row]) -> Rows:
    """Rows as the data of a chart.

    A dict and a tuple, because Altair checks its own data classes and copies every
    list each time a chart is put together, which took most of the time.
    """
    return {"values": tuple(dict(row) for row in values)}


def on_lines(labels: Iterable[str], width: int = WIDTH) -> list[str]:
    """Labels broken in lines, each of them distinct."""
    broken = []
    for label in labels:
        lines = wrap(label, width) or [" "]
        if len(lines) > MOST_LINES:
            lines = [*lines[: MOST_LINES - 1], lines[MOST_LINES - 1] + " …"]
        broken.append("\n".join(lines))
    return distinct(broken)


def distinct(names: Iterable[str]) -> list[str]:
    """Names as they are; of equal ones the next get a number."""
    seen: set[str] = set()
    made = []
    for name in names:
        numbered = (f"{name} ({i})" for i in count(2))
        free = name if name not in seen else next(n for n in numbered if n not in seen)
        seen.add(free)
        made.append(free)
    return made


def drawable(x: float | None) -> float | None:
    """A plain number, or nothing where a picture has no place for it."""
    return float(x) if x is not None and isfinite(x) else None


def domain(
    values: Iterable[float | None], *also: float, margin: float = 0.06
) -> list[float]:
    """From the smallest to the largest, with some air around them."""
    known = [v for v in (*values, *also) if v is not None]
    low, high = (min(known), max(known)) if known else (0.0, 1.0)
    air = (high - low) * margin or 0.5
    return [low - air, high + air]


def along(axis: alt.X | alt.Y, field: str) -> alt.X | alt.Y:
    """Another field on the same axis: scale and title as they are."""
    other = axis.copy(deep=False)
    other["shorthand"] = f"{field}:Q"
    return other


def titled(text: str) -> list[str]:
    """A title on as many lines as it needs."""
    return on_lines([text])[0].split("\n") if text else [""]


def raised(title: str) -> int:
    """Where the title of the upright axis begins, so that all its lines clear it.

    Vega lets a title above an axis grow downwards, over the picture.
    """
    return -ABOVE - LINE * (len(titled(title)) - 1)


def whole_ticks(low: float, high: float, **axis: float | bool) -> alt.Axis:
    """An axis with ticks on whole answers only: on each, or on every so many."""
    if high - low < FEWEST:
        return alt.Axis(tickCount=3, **axis)
    return alt.Axis(values=whole_numbers(low, high, MOST_TICKS), format="d", **axis)


def whole_numbers(low: float, high: float, most: int) -> list[int]:
    """Round ones from low to high, about as many as there may be."""
    steps = (unit * 10**power for power in count() for unit in (1, 2, 5))
    step = next(it for it in steps if (high - low) / it <= most)
    return list(range(ceil(low / step) * step, floor(high) + 1, step))


def legend_columns(labels: Iterable[str]) -> int:
    """As many columns of a legend as fit on a phone.

    Not by the width at hand: Vega would lay the legend out again after it has
    measured the picture, and cut it off.
    """
    widest = 34 + 6.4 * max((len(label) for label in labels), default=1)
    return max(int(PHONE // widest), 1)


def finish(  # noqa: PLR0913
    chart: alt.Chart | alt.LayerChart | alt.ConcatChart,
    look: Look,
    *,
    reading: str,
    title: str = "",
    notes: Sequence[str] = (),
    height: float | None = None,
) -> alt.TopLevelMixin:
    """The last touch of every picture: theme, language, and whether it is simulated.

    ``reading`` is what the picture says to who cannot see it; ``notes`` stand
    under the title. A chart of one view takes the width of its place.
    """
    mark = [look.say("chart-simulated")] if look.simulated else []
    whole = chart.copy(deep=False)  # properties() would copy all that is in it
    whole.description = reading
    if title or mark or notes:
        below = list(chain(*(titled(note) for note in [*mark, *notes])))
        whole.title = _head(title, below, look)
    # said outright, as Streamlit would fit titles and legends in the height too
    whole.autosize = "pad"
    if not isinstance(chart, alt.ConcatChart):
        whole.width = "container"
        whole.autosize = alt.AutoSizeParams(type="fit-x", contains="padding")
    if height is not None:
        whole.height = height
    return configured(whole, look)


def _head(title: str, below: list[str], look: Look) -> alt.TitleParams:
    if title:
        return alt.TitleParams(text=titled(title), subtitle=below or alt.Undefined)
    quiet = look.colours.quiet  # notes alone, without an empty line above
    return alt.TitleParams(text=below, fontSize=TEXT, fontWeight="normal", color=quiet)
