"""What cutting in four gives up, as the page of the quadrants shows it."""

from __future__ import annotations

import streamlit as st

from analysis.charts import misplacement_tables, slope_surface
from analysis.charts.forest import forest
from analysis.charts.forest import table as forest_table
from analysis.questions import honesty, quadrants
from analysis.results import AxesModeration, QuadrantShares, Refusal, Surface
from pages.parts.asked import Asked
from pages.parts.present import look, picture, present, table, tell, twin


def misplaced(asked: Asked) -> None:
    """How many respondents may belong in another quadrant."""
    say = asked.say
    st.header(say("honesty-misplaced"), anchor=False)
    found = asked.find(honesty.misplaced)
    said = honesty.misplaced_answer(found)
    if isinstance(found, Refusal):
        tell(said, say)
        return
    parts, axis = misplacement_tables.chances(found, say), say("axis-misplaced")
    present(
        said,
        picture(forest, parts, look(asked.study, say), axis=axis),
        table(forest_table, parts, say, say("label-misplaced")),
        say("method-misplaced"),
        say,
    )
    twin(table(misplacement_tables.axes, found, say), say("honesty-axes"))
    st.subheader(say("honesty-expected"), anchor=False)
    twin(table(misplacement_tables.expected, found, say), say("honesty-expected"))


def uncut(asked: Asked) -> None:
    """The slope along both axes, beside that of the four quadrants."""
    say = asked.say
    with st.spinner(say("wait-computing")):
        found = asked.find(honesty.uncut)
    if found is None:
        return
    st.header(say("honesty-uncut"), anchor=False)
    shares = asked.find(quadrants.found)
    drawn = None
    if isinstance(shares, QuadrantShares) and isinstance(found.surface, Surface):
        draw, shown = slope_surface.slope_surface, look(asked.study, say)
        drawn = picture(draw, found.surface, found.whole, shares.cuts, shown)
    told = None
    if isinstance(found.whole, AxesModeration):
        told = table(slope_surface.table, found.whole, say)
    present(
        honesty.uncut_answer(found, asked.level),
        drawn,
        told,
        say("method-uncut"),
        say,
    )
