"""The link between predictor and outcome, as several pages show it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import cycle
from typing import TypeVar

import streamlit as st

from analysis.charts import curve, forest, group_tables, link_tables
from analysis.charts.frame import distinct
from analysis.charts.tables import reason
from analysis.line import Line
from analysis.questions import answers
from analysis.questions.key import Beside, KeyQuestion, Within
from analysis.results import Comparison, Curve, Estimate, Refusal
from analysis.words import Say
from pages.parts.asked import Asked
from pages.parts.present import look, panels, picture, present, refuse, table, twin

Part = TypeVar("Part")


def straight(found: KeyQuestion, asked: Asked, **size: int) -> None:
    """Binned means with the fitted line; ``size`` may give a height in pixels."""
    say = asked.say
    if isinstance(found.curve, Refusal):
        refuse(found.curve.lines, say)
        return
    curves = {say("label-everybody"): found.curve}
    present(
        (),
        picture(curve.curve, curves, look(asked.study, say), **size),
        table(curve.table, curves, say),
        say("method-curve"),
        say,
    )


def measures(found: KeyQuestion, say: Say) -> None:
    """Every measure of the link side by side."""
    methods = " ".join(say(f"method-{name}") for name in found.overall)
    twin(table(link_tables.measures, found.overall, say), say("label-measures"))
    present((), None, None, methods, say)


def per_level(found: Within, asked: Asked, *, sentence: bool = True) -> None:
    """The link inside each level of a group, as a forest."""
    say, axis = asked.say, asked.say("label-spearman")
    parts = titled(found.parts, found.group, say)
    present(
        answers.within(found, asked.level) if sentence else (),
        picture(forest.forest, parts, look(asked.study, say), axis=axis),
        table(forest.table, parts, say, axis),
        say("method-within"),
        say,
    )


def curves(found: Mapping[str, Curve | Refusal], group: str, asked: Asked) -> None:
    """The lines of all levels in one picture, then each level on its own."""
    say = asked.say
    named = titled(found, group, say)
    shown = look(asked.study, say)
    refuse(refusals(named, say), say)
    present(
        (),
        picture(curve.curve, named, shown),
        table(curve.table, named, say),
        say("method-curve"),
        say,
    )
    columns = cycle(st.columns(2))
    for column, one in zip(columns, panels(curve.panels, named, shown), strict=False):
        with column:
            present((), one, None, None, say)


def refusals(parts: Mapping[str, object], say: Say) -> list[Line]:
    """Which groups were refused, together where the reason is the same."""
    found: dict[str, list[str]] = {}
    for title, part in parts.items():
        why = reason(part, say)
        if why:
            found.setdefault(why, []).append(title)
    return [
        Line("label-told", {"part": ", ".join(titles), "said": why})
        for why, titles in found.items()
    ]


def beside(other: Beside, first: Estimate | Refusal, asked: Asked) -> None:
    """A second outcome beside the first."""
    say, axis = asked.say, asked.say("label-spearman")
    both = (first, other.overall)
    titles = distinct(say.title(part.of[1]) for part in both)
    parts = dict(zip(titles, both, strict=True))
    present(
        answers.beside(other, first, asked.level),
        picture(forest.forest, parts, look(asked.study, say), axis=axis),
        table(forest.table, parts, say, axis),
        say("method-dependent"),
        say,
    )


def pairs(found: tuple[Comparison, ...], group: str, say: Say, effect: str) -> None:
    """Which levels differ, as a table; nothing where none could be compared."""
    if found:
        with st.expander(say("label-pairs")):
            twin(
                table(group_tables.pairs, found, say, group, effect), say("label-pairs")
            )


def titled(parts: Mapping[str, Part], group: str, say: Say) -> dict[str, Part]:
    """The same parts under the titles of their levels; equal titles kept apart."""
    titles = distinct(say.level(group, level) for level in parts)
    return dict(zip(titles, parts.values(), strict=True))
