"""Estimates per group as rows of a picture and of its table."""

from __future__ import annotations

from collections.abc import Mapping

import altair as alt
import pandas as pd

from analysis.charts.bands import Bands
from analysis.charts.frame import along, distinct, drawable, on_lines, rows
from analysis.charts.theme import TEXT, Look
from analysis.results import Estimate, Refusal, Term
from analysis.words import Say
from analysis.words.numbers import decimal, p_value, whole

Part = Estimate | Term | Refusal
Parts = Mapping[str, Part]  # what a group is called -> what was found
NOTHING = "—"
BODY = 22  # pixels for the marks of a row


def estimate_rows(parts: Parts, say: Say) -> list[dict[str, str | float | None]]:
    """One row per group: where its point and interval lie and what they say.

    ``kind`` is "found" or "refused"; an end that is infinite is left out.
    """
    named = [_with_n(label, part, say) for label, part in parts.items()]
    return [
        {"row": row, "said": reading(label, part, say), **_place(part)}
        for row, (label, part) in zip(on_lines(named), parts.items(), strict=True)
    ]


def bands(found: list[dict[str, str | float | None]]) -> Bands:
    """The rows of the picture, in the order given."""
    return Bands([str(row["row"]) for row in found], BODY)


def points(
    found: list[dict[str, str | float | None]], x: alt.X, look: Look
) -> list[alt.Chart]:
    """Interval and point of each row, and a dash where nothing was found."""
    base, placed = alt.Chart(rows(found)), bands(found)
    y, below, colours = placed.y, placed.below, look.colours
    told = {"tooltip": alt.Tooltip("said:N", title=""), "description": "said:N"}
    known = base.transform_filter("datum.low != null && datum.high != null")
    whiskers = known.mark_rule(
        strokeWidth=3, color=colours.groups[0], yOffset=below, aria=False, clip=True
    )
    dots = base.transform_filter("datum.kind == 'found'").mark_point(
        filled=True, size=130, opacity=1, color=colours.ink, yOffset=below
    )
    dash = base.transform_filter("datum.kind == 'refused'").mark_text(
        text=f"{NOTHING} {look.say('label-not-computed')}",
        align="left",
        fontSize=TEXT,
        color=colours.quiet,
        dy=below,
    )
    return [
        *placed.labels(look),
        whiskers.encode(y=y, x=along(x, "low"), x2="high:Q"),
        dots.encode(y=y, x=x, **told),
        dash.encode(y=y, x=alt.value(0), **told),
    ]


def reading(label: str, part: Part, say: Say) -> str:
    """One row in a sentence."""
    if isinstance(part, Refusal):
        return say("chart-refused", group=label)
    facts = {"group": label, "value": part.value, "ends": "none"}
    if part.interval is not None:
        ci = part.interval
        facts |= {"low": ci.low, "high": ci.high, "level": ci.level, "ends": "known"}
    return say("chart-estimate", **facts)


def found_in(parts: Parts) -> dict[str, Estimate | Term]:
    """The parts that could be computed."""
    return {k: part for k, part in parts.items() if not isinstance(part, Refusal)}


def level_of(parts: Parts) -> float | None:
    """The confidence level of the intervals, if there are any."""
    ends = (part.interval for part in found_in(parts).values())
    return next((it.level for it in ends if it is not None), None)


def interval_note(parts: Parts, say: Say) -> list[str]:
    """What the lines around the points are."""
    level = level_of(parts)
    return [] if level is None else [say("chart-intervals", level=level)]


def estimate_table(parts: Parts, say: Say, heading: str) -> pd.DataFrame:
    """The rows as text: estimate, interval, p, n, without answer, remark.

    Columns that no row fills are left out.
    """
    level = level_of(parts)
    between = say("label-interval", level=0.95 if level is None else level)
    words = ("label-group", "label-p", "label-n", "label-missing", "label-remark")
    group, p, n, missing, remark = (say(word) for word in words)
    columns = distinct([group, heading, between, p, n, missing, remark])
    cells = [_cells(label, part, say) for label, part in parts.items()]
    frame = pd.DataFrame(cells, columns=columns, dtype=str)
    empty = [name for name in columns[2:] if frame[name].isin(["", NOTHING]).all()]
    return frame.drop(columns=empty)


def _cells(label: str, part: Part, say: Say) -> list[str]:
    n = [whole(part.n, say.language)] if hasattr(part, "n") else [NOTHING]
    if hasattr(part, "n_missing"):
        n.append(whole(part.n_missing, say.language))
    n = (n + [NOTHING])[:2]
    if isinstance(part, Refusal):
        why = " ".join(say(line) for line in part.lines)
        return [label, NOTHING, NOTHING, NOTHING, *n, why]
    p = NOTHING
    if part.p is not None:  # the heading says p
        p = p_value(part.p, say.language).removeprefix("p ").removeprefix("= ")
    return [label, decimal(part.value, say.language), between(part, say), p, *n, ""]


def between(part: Estimate | Term, say: Say) -> str:
    """An interval as text: 0,24 tot 0,36."""
    if part.interval is None:
        return NOTHING
    return say("label-range", low=part.interval.low, high=part.interval.high)


def _place(part: Part) -> dict[str, str | float | None]:
    if isinstance(part, Refusal):
        return {"kind": "refused", "value": None, "low": None, "high": None}
    ends = part.interval
    return {
        "kind": "found",
        "value": drawable(part.value),
        "low": drawable(ends.low) if ends else None,
        "high": drawable(ends.high) if ends else None,
    }


def _with_n(label: str, part: Part, say: Say) -> str:
    if isinstance(part, Term):
        return label
    return say("label-with-n", label=label, n=part.n)
