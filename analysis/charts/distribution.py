"""How scores are spread: respondents per bin, or per answer."""

from __future__ import annotations

import altair as alt
import pandas as pd

from analysis.charts.estimates import NOTHING
from analysis.charts.frame import Row, along, finish, rows, titled, whole_ticks
from analysis.charts.theme import Look
from analysis.results import AnswerCounts, Density
from analysis.words import Say
from analysis.words.numbers import percent, whole

HEIGHT = 260  # pixels
Spread = Density | AnswerCounts


def distribution(
    found: Spread,
    look: Look,
    *,
    axis: str,
    title: str = "",
    marked: float | None = None,
) -> alt.LayerChart:
    """Bars of respondents along one score.

    Parameters
    ----------
    found : Density or AnswerCounts
        Counted in bins of a score (one score), or per answer to an item.
    axis, title : str
        What the score is; what stands above the picture.
    marked : float or None
        A value that gets a line, as a cut or a mean.
    """
    bars = _bars(found, look.say)
    ends = [bar[end] for bar in bars for end in ("low", "high")] or [0.0, 1.0]
    reach = [min(ends), max(ends)]
    scale = alt.Scale(domain=reach, nice=False, zero=False)
    ticks = whole_ticks(*reach, grid=False)
    x = alt.X("low:Q", scale=scale, title=titled(axis), axis=ticks)
    whole_numbers = alt.Axis(format="d", tickCount=5, tickMinStep=1)
    y = alt.Y("n:Q", title=look.say("label-respondents"), axis=whole_numbers)
    mark = alt.Chart(rows(bars)).mark_rect(
        color=look.colours.groups[0], stroke=look.colours.ground, strokeWidth=1
    )
    told = {"tooltip": alt.Tooltip("said:N", title=""), "description": "said:N"}
    layers = [mark.encode(x=x, x2="high:Q", y=y, y2=alt.datum(0), **told)]
    layers += _marked(marked, x, look)
    return finish(
        alt.layer(*layers),
        look,
        reading=alt_distribution(found, look.say, axis),
        title=title,
        height=HEIGHT,
    )


def histogram(
    density: Spread, look: Look, *, axis: str, title: str = ""
) -> alt.LayerChart:
    """The picture for answers with more values than Likert bars can show: ages."""
    return distribution(density, look, axis=axis, title=title)


def alt_distribution(found: Spread, say: Say, axis: str) -> str:
    """The plain reading: how many respondents, and where most of them are."""
    bars = _bars(found, say)
    most = max(bars, key=lambda bar: bar["n"], default=None)
    if most is None or most["n"] == 0:
        return say("chart-nothing")
    facts = {"low": most["low"], "high": most["high"], "most": most["n"]}
    if isinstance(found, AnswerCounts):
        return say(
            "chart-answers", score=axis, n=found.n, most=most["n"], answer=most["label"]
        )
    return say("chart-distribution", score=axis, n=found.n, **facts)


def table(found: Spread, say: Say) -> pd.DataFrame:
    """A row per bin or answer as text; then everybody, and who has no answer."""
    words = ("label-from-to", "label-share", "label-n", "label-missing")
    columns = [say(word) for word in words]
    cells = [
        [
            bar["label"],
            _share(bar["n"], found.n, say),
            whole(bar["n"], say.language),
            "",
        ]
        for bar in _bars(found, say)
    ]
    total = [whole(found.n, say.language), whole(found.n_missing, say.language)]
    everybody = [say("label-all"), _share(found.n, found.n, say), *total]
    return pd.DataFrame([*cells, everybody], columns=columns, dtype=str)


def _share(n: int, of: int, say: Say) -> str:
    return percent(n / of, say.language, 1) if of else NOTHING


def _bars(found: Spread, say: Say) -> list[Row]:
    if isinstance(found, AnswerCounts):
        return [_answer_bar(code, n, found, say) for code, n in found.counts.items()]
    edges = [float(edge) for edge in found.edges[0]]
    counted = [int(n) for n in found.n_in]
    return [
        _bar(low, high, n, say("label-range", low=low, high=high), say)
        for low, high, n in zip(edges, edges[1:], counted, strict=False)
    ]


def _answer_bar(code: float, n: int, found: AnswerCounts, say: Say) -> Row:
    label = say.answer(found.item, code)
    return _bar(float(code) - 0.45, float(code) + 0.45, int(n), label, say)


def _bar(low: float, high: float, n: int, label: str, say: Say) -> Row:
    said = say("chart-bar", label=label, n=n)
    return {"low": low, "high": high, "n": n, "label": label, "said": said}


def _marked(at: float | None, x: alt.X, look: Look) -> list[alt.Chart]:
    if at is None:
        return []
    line = alt.Chart(rows([{"at": float(at)}])).mark_rule(
        color=look.colours.ink, strokeWidth=2, strokeDash=[6, 3], aria=False
    )
    return [line.encode(x=along(x, "at"))]
