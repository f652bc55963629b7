"""The four quadrants: their shares, where they are cut, where respondents are."""

from __future__ import annotations

import altair as alt
import pandas as pd

from analysis.charts.estimates import NOTHING
from analysis.charts.fields import HEIGHT, axes, cuts, fields, grid, label, labels, span
from analysis.charts.frame import finish
from analysis.charts.theme import Look
from analysis.results import Density, QuadrantShares, Share
from analysis.study.model import QUADRANTS
from analysis.words import Say
from analysis.words.numbers import percent, whole


def quadrant_map(  # noqa: PLR0913
    shares: QuadrantShares,
    density: Density | None,
    look: Look,
    *,
    title: str = "",
    x_title: str | None = None,
    y_title: str | None = None,
) -> alt.LayerChart:
    """Four fields with name, share, n and interval over a grid of respondents.

    Parameters
    ----------
    shares : QuadrantShares
    density : Density or None
        Respondents over the same two scores; without it the fields alone.
    x_title, y_title : str or None
        What the axes are and what high means; by default the titles of the two
        scores and which end is high.
    """
    say = look.say
    it = span(shares, density, [label(share, say) for share in shares.shares])
    search, decision = map(say.title, shares.of)
    on = axes(
        it,
        x_title or say("axis-high-right", title=search),
        y_title or say("axis-high-up", title=decision),
        shares.cuts if density is None else None,
    )
    squares = [] if density is None else [grid(density, on, look)]
    over = [*cuts(shares, on, look), *labels(shares, it, on, look)]
    return finish(
        alt.layer(fields(shares, it, on, look), *squares, *over),
        look,
        reading=alt_quadrant_map(shares, say),
        title=title,
        notes=_notes(shares, density, say),
        height=HEIGHT,
    )


def alt_quadrant_map(shares: QuadrantShares, say: Say) -> str:
    """The plain reading: where the axes are cut, and each quadrant's share."""
    at = {"search": say.title(shares.of[0]), "decision": say.title(shares.of[1])}
    at |= {"search_cut": shares.cuts[0], "decision_cut": shares.cuts[1]}
    told = [
        say(
            "chart-quadrant",
            name=say.level(QUADRANTS, share.level),
            share=share.estimate.value,
            n=share.count,
        )
        for share in shares.shares
    ]
    return " ".join([say("chart-quadrants", n=shares.n, **at), *told])


def table(shares: QuadrantShares, say: Say) -> pd.DataFrame:
    """A row per quadrant as text: share, interval, n; then everybody.

    Where the study has weights the weighted shares stand beside.
    """
    level = _level(shares)
    between = say("label-interval", level=0.95 if level is None else level)
    words = ("quadrants-name", "label-share", "label-n", "label-missing")
    quadrant, share, n, missing = (say(word) for word in words)
    counts = [whole(count, say.language) for count in (shares.n, shares.n_missing)]
    everybody = [say("label-all"), percent(1, say.language), NOTHING, *counts]
    cells = [*(_cells(one, say) for one in shares.shares), everybody]
    columns = [quadrant, share, between, n, missing]
    made = pd.DataFrame(cells, columns=columns, dtype=str)
    weighted = [one.weighted for one in shares.shares if one.weighted is not None]
    if weighted:
        told = [percent(it, say.language, 1) for it in (*weighted, sum(weighted))]
        made.insert(3, say("label-share-weighted"), told)
    return made


def _cells(one: Share, say: Say) -> list[str]:
    reach, ends = NOTHING, one.estimate.interval
    if ends is not None:
        reach = say("label-range-percent", low=ends.low, high=ends.high)
    share = percent(one.estimate.value, say.language, 1)
    name, n = say.level(QUADRANTS, one.level), whole(one.count, say.language)
    return [name, share, reach, n, NOTHING]


def _level(shares: QuadrantShares) -> float | None:
    ends = (share.estimate.interval for share in shares.shares)
    return next((it.level for it in ends if it is not None), None)


def _notes(shares: QuadrantShares, density: Density | None, say: Say) -> list[str]:
    level = _level(shares)
    notes = [] if level is None else [say("chart-shares-note", level=level)]
    return notes if density is None else [*notes, say("chart-density-note")]
