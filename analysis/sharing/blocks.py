"""The pieces of a view as JSON: sentences, pictures for both themes, tables as text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import altair as alt
import pandas as pd

from analysis.charts.theme import Look
from analysis.line import Line
from analysis.words import Say

Block = dict[str, Any]
Section = dict[str, Any]
Draw = Callable[[Look], alt.TopLevelMixin]


def text(line: Line, say: Say) -> Block:
    """A sentence."""
    return {"kind": "text", "text": say(line)}


def note(line: Line, say: Say) -> Block:
    """What is said in a small voice: how it was made."""
    return {"kind": "note", "text": say(line)}


def left_out(line: Line, say: Say) -> Block:
    """What is not there."""
    return {"kind": "left-out", "text": say(line)}


def chart(draw: Draw, say: Say, simulated: bool, reading: str = "") -> Block:
    """A picture for a light and a dark page, with what it says to who cannot see it."""
    drawn = {
        name: draw(Look(say=say, dark=name == "dark", simulated=simulated)).to_dict()
        for name in ("light", "dark")
    }
    readings = [spec.pop("description", "") for spec in drawn.values()]
    return {"kind": "chart", "alt": reading or readings[0], **drawn}


def table(title: str, made: pd.DataFrame) -> Block:
    """A table of texts."""
    rows = [list(map(str, row)) for row in made.to_numpy()]
    columns = list(map(str, made.columns))
    return {"kind": "table", "title": title, "columns": columns, "rows": rows}


def section(id: str, title: str, blocks: Sequence[Block]) -> Section:
    """A part of a view under its heading."""
    return {"id": id, "title": title, "blocks": list(blocks)}
