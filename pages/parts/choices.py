"""The common choices of all pages, asked for in one place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import get_args

import streamlit as st

from analysis.line import Line, Name
from analysis.quadrants import split
from analysis.scales import Score
from analysis.study.model import Study, Ties
from analysis.words import Say
from pages.parts import address
from pages.parts.caches import Choices, Entry, Opened
from pages.parts.escape import escape

OWN, FIXED, EVERYBODY = "own", "fixed", "-"
CUTS = ("median", "mean", "midpoint")
TIES = get_args(Ties)
LEVELS = {"90": 0.90, "95": 0.95, "99": 0.99}
FILTERS = (1, 2)
AXES = ("search", "decision")


def choose_study(entries: Mapping[str, Entry], say: Say) -> str:
    """Ask which study."""
    return address.choose(
        st.selectbox,
        say("choice-study"),
        list(entries),
        "study",
        next(iter(entries)),
        say.language,
        lambda key: say.text(entries[key].title) or key,
    )


def ask(opened: Opened, key: str, say: Say) -> Choices:
    """Ask how to look at the study; the study's own way to begin with."""
    study, made = opened.study, Choices(study=key, version=opened.version)
    cut, ties, level = st.columns(3)
    if study.quadrants is not None:
        with cut:
            made = replace(made, cut=_cut(study, say))
        with ties:
            made = replace(made, ties=_ties(say))
    else:
        address.drop("cut", "ties", *AXES)
    with level if study.quadrants is not None else cut:
        made = replace(made, level=_level(say))
    return replace(made, only=_filter(study, say))


def chosen(study: Study, choices: Choices) -> Study:
    """The study with its quadrants as chosen."""
    quadrants = study.quadrants
    if quadrants is None or (choices.cut is None and choices.ties is None):
        return study
    cut = choices.cut if choices.cut is not None else quadrants.cut
    if isinstance(cut, tuple):
        cut = dict(zip(AXES, cut, strict=True))
    ties = choices.ties or quadrants.ties
    return replace(study, quadrants=replace(quadrants, cut=cut, ties=ties))  # type: ignore[arg-type]


def told(study: Study, choices: Choices, say: Say) -> list[Line]:
    """Every choice in words, so that none is made in silence."""
    lines = [_told_filter(group, levels, say) for group, levels in choices.only]
    lines = lines or [Line("choice-told-everybody")]
    if study.quadrants is not None:
        lines.append(_told_cut(chosen(study, choices)))
    return [*lines, Line("choice-told-level", {"level": choices.level})]


def _cut(study: Study, say: Say) -> str | tuple[float, float] | None:
    limits = _limits(study)
    known = CUTS if limits else CUTS[:2]
    codes = [OWN, *known, *([FIXED] if limits else [])]
    label, word = say("choice-cut"), lambda code: say(f"choice-cut-{code}")
    cut = address.choose(st.selectbox, label, codes, "cut", OWN, say.language, word)
    if cut != FIXED or limits is None:
        address.drop(*AXES)
        return None if cut == OWN else cut
    search, decision = (
        address.number(
            say("choice-cut-at", axis=escape(say.title(limits[axis][0]))),
            limits[axis][1:],
            axis,
            sum(limits[axis][1:]) / 2,
        )
        for axis in AXES
    )
    return search, decision


def _ties(say: Say) -> Ties | None:
    codes, label = [OWN, *TIES], say("choice-ties")
    ties = address.choose(
        st.selectbox,
        label,
        codes,
        "ties",
        OWN,
        say.language,
        lambda code: say(f"choice-ties-{code}"),
        help=say("help-ties"),
    )
    return None if ties == OWN else ties


def _level(say: Say) -> float:
    code = address.choose(
        st.selectbox,
        say("choice-level"),
        list(LEVELS),
        "level",
        "95",
        say.language,
        lambda code: say("choice-level-is", level=LEVELS[code]),
    )
    return LEVELS[code]


def _filter(study: Study, say: Say) -> tuple[tuple[str, tuple[str, ...]], ...]:
    only: dict[str, tuple[str, ...]] = {}
    for place in FILTERS:
        names = (f"group{place}", f"levels{place}")
        left = [group for group in study.groups if group not in only]
        if not left or len(only) < place - 1:  # a second filter after the first
            address.drop(*names)
            continue
        only |= _one_filter(study, left, names, say)
    return tuple(only.items())


def _one_filter(
    study: Study, groups: list[str], names: tuple[str, str], say: Say
) -> dict[str, tuple[str, ...]]:
    who, which = st.columns(2)
    group = address.choose(
        who.selectbox,
        say(f"choice-{names[0]}"),
        [EVERYBODY, *groups],
        names[0],
        EVERYBODY,
        say.language,
        lambda code: say("choice-everybody") if code == EVERYBODY else say.title(code),
    )
    if group == EVERYBODY:
        address.drop(names[1])
        return {}
    levels = address.several(
        which.multiselect,
        say("choice-levels", group=escape(say.title(group))),
        list(study.groups[group].levels),
        names[1],
        say.language,
        lambda level: say.level(group, level),
        placeholder=say("choice-levels-none"),
    )
    return {group: levels} if levels else {}


def _limits(study: Study) -> dict[str, tuple[str, float, float]] | None:
    """Each axis with the limits of its answers, where all have them."""
    halves = split(study)
    found = {}
    for axis in AXES:
        score: Score = getattr(halves, axis).score
        ends = [(answer.low, answer.high) for answer in score.answers]
        if any(low is None or high is None for low, high in ends):
            return None
        low, high = (float(min(e)) for e in zip(*ends, strict=True))
        found[axis] = (score.name, low, high)
    return found


def _told_filter(group: str, levels: tuple[str, ...], say: Say) -> Line:
    named = ", ".join(say.level(group, level) for level in levels)
    return Line("choice-told-only", {"group": Name(group), "levels": named})


def _told_cut(study: Study) -> Line:
    quadrants = study.quadrants
    if quadrants is None:
        raise ValueError("quadrants")
    facts = {"ties": quadrants.ties}
    if isinstance(quadrants.cut, str):
        return Line("choice-told-cut", {**facts, "cut": quadrants.cut})
    at = {axis: float(quadrants.cut[axis]) for axis in AXES}
    return Line("choice-told-cuts", {**facts, **at})
