"""Ways to analyse and what they choose, as text."""

from __future__ import annotations

import numpy as np
import pandas as pd

from analysis.charts import choice_words
from analysis.charts.choice_words import option, verdict
from analysis.charts.tables import counts, frame, number
from analysis.results.multiverse import Multiverse, Specifications
from analysis.words import Say
from analysis.words.numbers import percent

MOST = 100  # ways that a table tells one by one
AT = (0.05, 0.25, 0.5, 0.75, 0.95)


def specifications(found: Specifications, say: Say) -> pd.DataFrame:
    """The ways, lowest first: all of them, or some along the curve and the own one."""
    varied = [choice.id for choice in found.choices]
    columns = ["label-what", "label-place", "label-estimate", "label-low", "label-high"]
    columns += ["label-n", "label-verdict-of"]
    heads = [*map(say, columns), *(choice_words.choice(it, say) for it in varied)]
    cells = []
    for at, name in sorted(_places(found, say).items()):
        ends = (found.value[at], found.low[at], found.high[at])
        told = verdict(found.verdicts[at], say)
        row = [name, *counts(say, at + 1), *(number(float(it), say) for it in ends)]
        row += [*counts(say, int(found.n[at])), told]
        cells.append([*row, *(_held(found, at, choice, say) for choice in varied)])
    return frame(heads, cells)


def choices(found: Specifications, say: Say) -> pd.DataFrame:
    """A row per option that makes a difference, the choice that matters most first."""
    words = ("label-choice", "label-explained", "label-option")
    words += ("label-specifications", "label-median", "label-clear")
    cells = []
    for choice in found.choices:
        for place, one in enumerate(choice.options):
            share = percent(choice.explained, say.language)
            first = ["", ""] if place else [choice_words.choice(choice.id, say), share]
            called = option(one.choice, one.option, say)
            rest = [number(one.median, say), percent(one.clear, say.language)]
            cells.append([*first, called, *counts(say, one.specifications), *rest])
    return frame(map(say, words), cells)


def varied(found: Multiverse, estimand: str, say: Say) -> pd.DataFrame:
    """A row per choice: its options, and why each is defensible."""
    curve = found.curves[estimand]
    known = dict.fromkeys(choice for choice, _ in curve.columns)
    moving = {choice.id for choice in curve.choices}
    cells = []
    for choice in known:
        options = [option(choice, one, say) for one in found.options[choice]]
        told = "; ".join(options)
        if choice not in moving:
            told = say("label-told", part=told, said=say("robust-unvaried"))
        why = say(f"robust-{choice}-why")
        cells.append([choice_words.choice(choice, say), told, why])
    return frame(map(say, ("label-choice", "label-option", "label-why")), cells)


def _places(found: Specifications, say: Say) -> dict[int, str]:
    """Which ways are told, and what each is."""
    last = found.size - 1
    if found.size <= MOST:
        told = dict.fromkeys(range(found.size), "")
    else:
        shares = {int(np.rint(share * last)): share for share in AT}
        told = {at: say("robust-row-at", share=it) for at, it in shares.items()}
    if found.size:
        told |= {0: say("robust-row-lowest"), last: say("robust-row-highest")}
    return told if found.own is None else told | {found.own: say("robust-row-own")}


def _held(found: Specifications, at: int, choice: str, say: Say) -> str:
    """The options that a way stands for."""
    held = (found.columns[place] for place in np.flatnonzero(found.holds[at]))
    return " / ".join(option(of, name, say) for of, name in held if of == choice)
