"""Two columns counted against one another: a bar per row, divided by the other."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import accumulate

import altair as alt
import pandas as pd

from analysis.charts.bands import Bands
from analysis.charts.frame import (
    Row,
    along,
    distinct,
    finish,
    legend_columns,
    on_lines,
    rows,
)
from analysis.charts.tables import number, p_text
from analysis.charts.theme import (
    TEXT,
    Look,
    group_colours,
    sequential,
    written_on,
)
from analysis.results.tables import Crossed, CrossTable
from analysis.words import Say
from analysis.words.numbers import percent, whole

MOST = 11  # parts of a bar that colours keep apart in an order
GROUPS = 6  # and without one
BODY = 28  # pixels for the bar of a row
ROOM = 0.1  # share of a bar from which its share is written in it
CELLS = 12  # cells that stand out most, in a table


def fits(found: Crossed) -> bool:
    """Whether bars can show these columns; if not, the table does."""
    return len(found.columns) <= MOST


def crosstab(
    found: Crossed, look: Look, *, ordered: bool, title: str = ""
) -> alt.LayerChart:
    """A bar per row, as wide as the page, its parts the shares of the columns.

    Parameters
    ----------
    found : Crossed
        Of which the columns fit (``fits``).
    ordered : bool
        The columns run from few to many, and so do their colours.

    Raises
    ------
    ValueError
        There are more columns than colours keep apart.
    """
    if not fits(found):
        raise ValueError("more columns than bars can show")
    say = look.say
    named = on_lines(
        say("label-with-n", label=say.level(found.of[0], row), n=sum(counts))
        for row, counts in zip(found.rows, found.counts, strict=True)
    )
    called = distinct(say.level(found.of[1], column) for column in found.columns)
    inorder = ordered or len(called) > GROUPS
    colours = (sequential if inorder else group_colours)(look, len(called))
    paint = dict(zip(called, colours, strict=True))
    data = [
        part
        for name, counts in zip(named, found.counts, strict=True)
        for part in _parts(name, counts, paint, say)
    ]
    placed = Bands(named, BODY)
    x = _axis()
    layers = [_bars(data, paint, x, placed, look), *_shares(data, x, placed)]
    return finish(
        alt.layer(*layers, *placed.labels(look)),
        look,
        reading=alt_crosstab(found, say),
        title=title,
        notes=[
            say("chart-rows-note", rows=say.title(found.of[0])),
            say("chart-colours-note", columns=say.title(found.of[1])),
        ],
        height=placed.height,
    )


def alt_crosstab(found: Crossed, say: Say) -> str:
    """The plain reading: per row its largest part."""
    told = []
    for row, counts in zip(found.rows, found.counts, strict=True):
        most = max(range(len(counts)), key=lambda at: counts[at])
        answer = say.level(found.of[1], found.columns[most])
        facts = {"answer": answer, "most": counts[most], "n": sum(counts)}
        told.append(say("chart-answers", score=say.level(found.of[0], row), **facts))
    return " ".join(told) or say("chart-nothing")


def table(found: Crossed, say: Say) -> pd.DataFrame:
    """A row per row: of each column how many, and which share of the row."""
    rows_of, columns_of = found.of
    called = [say.level(columns_of, column) for column in found.columns]
    columns = distinct([say.title(rows_of), *called, say("label-n")])
    cells = [
        [say.level(rows_of, row), *_cells(counts, say)]
        for row, counts in zip(found.rows, found.counts, strict=True)
    ]
    return pd.DataFrame(cells, columns=columns, dtype=str)


def standing_out(found: CrossTable, say: Say) -> pd.DataFrame:
    """The cells furthest from what no link would give, the furthest first."""
    x, y = found.of
    words = ("label-count", "label-expected", "label-residual", "label-p-holm")
    columns = distinct([say.title(x), say.title(y), *map(say, words)])
    far = sorted(found.cells, key=lambda one: -abs(one.residual))[:CELLS]
    cells = [
        [
            say.level(x, one.row),
            say.level(y, one.column),
            whole(one.count, say.language),
            number(one.expected, say, 1),
            number(one.residual, say),
            p_text(one.p_adjusted, say),
        ]
        for one in far
    ]
    return pd.DataFrame(cells, columns=columns, dtype=str)


def _cells(counts: tuple[int, ...], say: Say) -> list[str]:
    n = sum(counts)
    shares = [say("label-count-share", n=one, share=one / n) for one in counts]
    return [*shares, whole(n, say.language)]


def _parts(
    name: str, counts: tuple[int, ...], paint: Mapping[str, str], say: Say
) -> list[Row]:
    n = sum(counts)
    ends = list(accumulate((one / n for one in counts), initial=0.0))
    return [
        {
            "row": name,
            "answer": answer,
            "low": low,
            "high": high,
            "middle": (low + high) / 2,
            "text": percent(one / n, say.language) if one / n >= ROOM else "",
            "ink": written_on(colour),
            "said": say("chart-segment", answer=answer, share=one / n, n=one),
        }
        for (answer, colour), one, low, high in zip(
            paint.items(), counts, ends, ends[1:], strict=False
        )
        if one
    ]


def _axis() -> alt.X:
    shares = alt.Axis(format=".0%", tickCount=5)
    scale = alt.Scale(domain=[0.0, 1.0], nice=False)
    return alt.X("low:Q", scale=scale, axis=shares, title=None)


def _bars(
    data: list[Row], paint: Mapping[str, str], x: alt.X, placed: Bands, look: Look
) -> alt.Chart:
    answers = list(paint)
    columns = legend_columns(answers)
    legend = alt.Legend(
        title=None, orient="bottom", columns=columns, symbolType="square"
    )
    scale = alt.Scale(domain=answers, range=list(paint.values()))
    mark = alt.Chart(rows(data)).mark_bar(
        stroke=look.colours.ground, strokeWidth=1, height=24, yOffset=placed.below
    )
    return mark.encode(
        x=x,
        x2="high:Q",
        y=placed.y,
        color=alt.Color("answer:N", sort=answers, scale=scale, legend=legend),
        tooltip=alt.Tooltip("said:N", title=""),
        description="said:N",
    )


def _shares(data: list[Row], x: alt.X, placed: Bands) -> list[alt.Chart]:
    """The shares in the bars, in two inks: a beamer shows no tooltip."""
    made = []
    for ink in dict.fromkeys(row["ink"] for row in data):
        inside = [row for row in data if row["text"] and row["ink"] == ink]
        mark = alt.Chart(rows(inside)).mark_text(
            fontSize=TEXT, fontWeight=600, dy=placed.below, color=ink, aria=False
        )
        made.append(mark.encode(x=along(x, "middle"), y=placed.y, text="text:N"))
    return made
