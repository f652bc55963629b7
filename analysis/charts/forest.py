"""The same link in several groups: points with intervals beside a line at nought."""

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
from analysis.charts.frame import along, domain, finish, rows, titled
from analysis.charts.theme import Look
from analysis.words import Say


def forest(  # noqa: PLR0913
    parts: Parts,
    look: Look,
    *,
    axis: str,
    title: str = "",
    smallest: float | None = None,
    null: float = 0.0,
) -> alt.LayerChart:
    """A row per group: its estimate, its interval, and nought.

    Parameters
    ----------
    parts : mapping of str to Estimate, Term or Refusal
        What a group is called and what was found; a refused row keeps its place,
        with a dash.
    axis, title : str
        What the estimates are; what stands above the picture.
    smallest : float or None
        The smallest effect that matters: drawn as a band around ``null``.
    null : float
        The value of no link; 1 for ratios.
    """
    found = estimate_rows(parts, look.say)
    ends = [row[end] for row in found for end in ("value", "low", "high")]
    known = [end for end in ends if isinstance(end, float)]
    band = [] if smallest is None else [null - smallest, null + smallest]
    scale = alt.Scale(domain=domain(known, null, *band), nice=False, zero=False)
    x = alt.X("value:Q", scale=scale, title=titled(axis), axis=alt.Axis(tickCount=5))
    layers = [*_band(band, x, look), _null(null, x, look)]
    layers += points(found, x, look)
    notes = interval_note(parts, look.say)
    if smallest is not None:
        notes.append(look.say("chart-smallest", smallest=smallest))
    return finish(
        alt.layer(*layers),
        look,
        reading=alt_forest(parts, look.say),
        title=title,
        notes=notes,
        height=bands(found).height,
    )


def alt_forest(parts: Parts, say: Say) -> str:
    """The plain reading: how many groups, the lowest and the highest estimate."""
    found = found_in(parts)
    if not found:
        return say("chart-nothing")
    lowest = min(found, key=lambda label: found[label].value)
    highest = max(found, key=lambda label: found[label].value)
    return say(
        "chart-forest",
        found=len(found),
        refused=len(parts) - len(found),
        lowest=lowest,
        low=found[lowest].value,
        highest=highest,
        high=found[highest].value,
    )


def table(parts: Parts, say: Say, heading: str = "") -> pd.DataFrame:
    """The picture as text, one row per group; ``heading`` names the estimates."""
    return estimate_table(parts, say, heading or say("label-estimate"))


def _band(ends: list[float], x: alt.X, look: Look) -> list[alt.Chart]:
    if not ends:
        return []
    data = rows([{"low": min(ends), "high": max(ends)}])
    mark = alt.Chart(data).mark_rect(color=look.colours.quiet, opacity=0.18, aria=False)
    return [mark.encode(x=along(x, "low"), x2="high:Q")]


def _null(null: float, x: alt.X, look: Look) -> alt.Chart:
    mark = alt.Chart(rows([{"null": null}])).mark_rule(
        color=look.colours.quiet, strokeWidth=1.5, strokeDash=[6, 4], aria=False
    )
    return mark.encode(x=along(x, "null"))
