"""A mean per group with its interval, on the limits of the answers."""

from __future__ import annotations

import altair as alt
import pandas as pd

from analysis.charts.estimates import (
    Parts,
    bands,
    estimate_rows,
    estimate_table,
    found_in,
    interval_note,
    points,
)
from analysis.charts.frame import domain, finish, titled
from analysis.charts.theme import Look
from analysis.words import Say


def intervals(
    parts: Parts,
    look: Look,
    *,
    axis: str,
    title: str = "",
    limits: tuple[float, float] | None = None,
) -> alt.LayerChart:
    """A row per group: its mean and the interval of that mean.

    Parameters
    ----------
    parts : mapping of str to Estimate, Term or Refusal
        What a group is called and what was found; a refused row keeps its place.
    axis, title : str
        What the means are of; what stands above the picture.
    limits : pair of float or None
        The axis, from and to; otherwise it runs as far as the intervals do, which
        shows differences larger than on the whole answer scale.
    """
    found = estimate_rows(parts, look.say)
    ends = [row[end] for row in found for end in ("value", "low", "high")]
    span = list(limits or domain(end for end in ends if isinstance(end, float)))
    scale = alt.Scale(domain=span, nice=False, zero=False)
    x = alt.X("value:Q", scale=scale, title=titled(axis), axis=alt.Axis(tickCount=6))
    return finish(
        alt.layer(*points(found, x, look)),
        look,
        reading=alt_intervals(parts, look.say),
        title=title,
        notes=interval_note(parts, look.say),
        height=bands(found).height,
    )


def alt_intervals(parts: Parts, say: Say) -> str:
    """The plain reading: how many groups, the lowest and the highest mean."""
    found = found_in(parts)
    if not found:
        return say("chart-nothing")
    lowest = min(found, key=lambda label: found[label].value)
    highest = max(found, key=lambda label: found[label].value)
    return say(
        "chart-means",
        found=len(found),
        refused=len(parts) - len(found),
        lowest=lowest,
        low=found[lowest].value,
        highest=highest,
        high=found[highest].value,
    )


def table(parts: Parts, say: Say, heading: str = "") -> pd.DataFrame:
    """The picture as text, one row per group; ``heading`` names the means."""
    return estimate_table(parts, say, heading or say("label-mean"))
