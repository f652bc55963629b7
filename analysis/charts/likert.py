"""Answers to several items on one answer scale, as bars that part in the middle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Literal

import altair as alt
import pandas as pd

from analysis.charts.bands import Bands
from analysis.charts.frame import Row, distinct, finish, legend_columns, on_lines, rows
from analysis.charts.theme import TEXT, Look, diverging, sequential
from analysis.results import AnswerCounts
from analysis.words import Say
from analysis.words.numbers import percent, whole

MOST = 11  # answers that colours can keep apart; a 0-10 scale still fits
BODY = 26  # pixels for the bar of an item
SIDE = 0.2  # room beside the bars for the shares, as a share
Answers = Mapping[float, str] | None  # what a code is called


def fits(counts: AnswerCounts) -> bool:
    """Whether bars can show these answers; if not, ``distribution.histogram``."""
    return 1 < len(counts.counts) <= MOST


def likert(  # noqa: PLR0913
    counts: Sequence[AnswerCounts],
    labels: Sequence[str],
    look: Look,
    *,
    answers: Answers = None,
    title: str = "",
    parted: bool = True,
) -> alt.LayerChart:
    """A bar per item, a segment per answer, n beside the item.

    Parameters
    ----------
    counts : sequence of AnswerCounts
        Items with the same codes.
    labels : sequence of str
        The wording of each item.
    answers : mapping of float to str or None
        What the answers are called; by default the labels of the first item.
    parted : bool
        True for agreement: the neutral answer stands on the middle line, with the
        shares on either side. False for answers from few to many.

    Raises
    ------
    ValueError
        The items have different codes, or more answers than ``MOST``.
    """
    codes = _codes(counts)
    called = _called(counts, answers, look.say)
    named = on_lines(
        look.say("label-with-n", label=label, n=it.n)
        for label, it in zip(labels, counts, strict=True)
    )
    data = [
        row
        for name, it in zip(named, counts, strict=True)
        for row in _segments(name, it, called, look.say, parted=parted)
    ]
    placed, x = Bands(named, BODY), _axis(data, parted=parted)
    paint = (diverging if parted else sequential)(look, len(codes))
    layers = [
        _bars(data, dict(zip(called.values(), paint, strict=True)), x, placed, look)
    ]
    if parted:
        layers += [*_sides(counts, x, placed, look), _middle(x, look)]
    layers += placed.labels(look)
    return finish(
        alt.layer(*layers),
        look,
        reading=alt_likert(counts, labels, look.say, answers=answers),
        title=title,
        height=placed.height,
    )


def alt_likert(
    counts: Sequence[AnswerCounts],
    labels: Sequence[str],
    say: Say,
    *,
    answers: Answers = None,
) -> str:
    """The plain reading: the answer given most to each item."""
    called = _called(counts, answers, say)
    told = []
    for label, it in zip(labels, counts, strict=True):
        most = max(it.counts, key=lambda code: it.counts[code])
        facts = {"answer": called[most], "most": it.counts[most], "n": it.n}
        told.append(say("chart-answers", score=label, **facts))
    return " ".join(told) or say("chart-nothing")


def table(
    counts: Sequence[AnswerCounts],
    labels: Sequence[str],
    say: Say,
    *,
    answers: Answers = None,
) -> pd.DataFrame:
    """A row per item as text: the share of each answer, n, and without answer."""
    called = _called(counts, answers, say)
    item, n, missing = map(say, ("label-item", "label-n", "label-missing"))
    columns = distinct([item, *called.values(), n, missing])
    cells = [_cells(label, it, say) for label, it in zip(labels, counts, strict=True)]
    return pd.DataFrame(cells, columns=columns, dtype=str)


def _cells(label: str, it: AnswerCounts, say: Say) -> list[str]:
    shares = [percent(share, say.language) for share in _shares(it).values()]
    return [label, *shares, *(whole(x, say.language) for x in (it.n, it.n_missing))]


def _codes(counts: Sequence[AnswerCounts]) -> list[float]:
    kinds = {tuple(sorted(it.counts)) for it in counts}
    if len(kinds) > 1:
        raise ValueError("items on different answer scales")
    codes = list(next(iter(kinds), ()))
    if len(codes) > MOST:
        raise ValueError("more answers than bars can show: draw a histogram")
    return codes


def _called(
    counts: Sequence[AnswerCounts], answers: Answers, say: Say
) -> dict[float, str]:
    """What each answer is called: its code, with its label where it has one."""
    codes = _codes(counts)
    given = answers or {code: say.answer(counts[0].item, code) for code in codes}
    return {code: _code_and_label(code, given.get(code), say) for code in codes}


def _code_and_label(code: float, label: str | None, say: Say) -> str:
    plain = f"{code:g}"
    if not label or label == plain:
        return plain
    return say("label-answer", code=plain, label=label)


def _shares(it: AnswerCounts) -> dict[float, float]:
    return {code: it.counts[code] / it.n if it.n else 0 for code in sorted(it.counts)}


def _left(shares: Sequence[float], *, parted: bool) -> float:
    """Where a bar begins: the middle of the neutral answer, or of all, is at 0."""
    if not parted:
        return 0.0
    half, odd = divmod(len(shares), 2)
    return -(sum(shares[:half]) + (shares[half] / 2 if odd else 0))


def _segments(
    name: str, it: AnswerCounts, called: Mapping[float, str], say: Say, *, parted: bool
) -> list[Row]:
    shares = _shares(it)
    start = _left(list(shares.values()), parted=parted)
    ends = list(accumulate(shares.values(), initial=start))
    return [
        {
            "row": name,
            "answer": called[code],
            "low": low,
            "high": high,
            "said": say("chart-segment", answer=called[code], share=share, n=n),
        }
        for code, share, low, high, n in zip(
            shares, shares.values(), ends, ends[1:], _counted(it), strict=False
        )
        if share
    ]


def _counted(it: AnswerCounts) -> list[int]:
    return [int(it.counts[code]) for code in sorted(it.counts)]


def _axis(data: list[Row], *, parted: bool) -> alt.X:
    span = [0.0, 1.0]
    if parted:
        ends = (abs(row[end]) for row in data for end in ("low", "high"))
        reach = max(ends, default=1) + SIDE
        span = [-reach, reach]
    shares = alt.Axis(labelExpr="format(abs(datum.value), '.0%')", tickCount=5)
    scale = alt.Scale(domain=span, nice=False)
    return alt.X("low:Q", scale=scale, axis=shares, title=None)


def _bars(
    data: list[Row], paint: Mapping[str, str], x: alt.X, placed: Bands, look: Look
) -> alt.Chart:
    answers = list(paint)
    legend = None  # Vega cannot draw one of nothing
    if answers:
        columns = legend_columns(answers)
        legend = alt.Legend(
            title=None, orient="bottom", columns=columns, symbolType="square"
        )
    scale = alt.Scale(domain=answers, range=list(paint.values()))
    mark = alt.Chart(rows(data)).mark_bar(
        stroke=look.colours.ground, strokeWidth=1, height=22, yOffset=placed.below
    )
    return mark.encode(
        x=x,
        x2="high:Q",
        y=placed.y,
        color=alt.Color("answer:N", sort=answers, scale=scale, legend=legend),
        tooltip=alt.Tooltip("said:N", title=""),
        description="said:N",
    )


def _sides(
    counts: Sequence[AnswerCounts], x: alt.X, placed: Bands, look: Look
) -> list[alt.Chart]:
    """The shares left and right of the middle: a beamer shows no tooltip."""
    left, right = [], []
    for name, it in zip(placed.names, counts, strict=True):
        shares = list(_shares(it).values())
        half, start = len(shares) // 2, _left(shares, parted=True)
        ends = (start, start + sum(shares))
        sums = (sum(shares[:half]), sum(shares[len(shares) - half :]))
        for side, end, share in zip((left, right), ends, sums, strict=True):
            text = percent(share, look.say.language)
            side.extend([{"row": name, "low": end, "text": text}] if it.n else [])
    return [
        _side(left, "right", x, placed, look),
        _side(right, "left", x, placed, look),
    ]


def _side(
    data: list[Row],
    align: Literal["left", "right"],
    x: alt.X,
    placed: Bands,
    look: Look,
) -> alt.Chart:
    mark = alt.Chart(rows(data)).mark_text(
        align=align,
        dx=-6 if align == "right" else 6,
        dy=placed.below,
        fontSize=TEXT,
        fontWeight=600,
        color=look.colours.ink,
        aria=False,
    )
    return mark.encode(x=x, y=placed.y, text="text:N")


def _middle(x: alt.X, look: Look) -> alt.Chart:
    mark = alt.Chart(rows([{"low": 0}])).mark_rule(
        color=look.colours.quiet, strokeWidth=1.5, aria=False
    )
    return mark.encode(x=x)
