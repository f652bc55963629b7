"""Models as tables: their terms, and how the slopes of a group differ."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import pandas as pd

from analysis.charts.estimates import NOTHING, between
from analysis.charts.tables import frame, number, p_text
from analysis.results import Column, Design, Slopes, Term
from analysis.words import Say


def terms(found: Sequence[Term], design: Design, say: Say) -> pd.DataFrame:
    """A row per coefficient: value, error, interval, p; odds ratios where known.

    ``design`` tells what each term is a product of.
    """
    odds = any(term.ratio is not None for term in found)
    words = ["label-term", "label-coefficient", "label-se", "label-interval-any"]
    words += ["label-p", *["label-odds-ratio", "label-interval-any-odds"] * odds]
    named = {column.name: column_name(column, say) for column in design.columns}
    rows = [
        [named[term.name], *_tested(term, say), *(_odds(term, say) if odds else [])]
        for term in found
    ]
    return frame([say(word) for word in words], rows)


def differences(found: Slopes, say: Say) -> pd.DataFrame:
    """A row per pair of simple slopes: their difference, interval, p adjusted."""
    words = ("label-pair", "label-difference", "label-se", "label-interval-any")
    columns = [say(word) for word in (*words, "label-p", "label-p-holm")]
    pairs = combinations(found.slopes, 2)
    rows = [
        [
            minus(*pair, found.of[-1], say),
            *_tested(term, say),
            p_text(term.p_adjusted, say),
        ]
        for pair, term in zip(pairs, found.differences, strict=True)
    ]
    return frame(columns, rows)


def minus(first: str, second: str, group: str, say: Say) -> str:
    """Two levels of a group, the first less the second."""
    named = {"first": say.level(group, first), "second": say.level(group, second)}
    return say("label-minus", **named)


def column_name(column: Column, say: Say) -> str:
    """A term in words: titles of scores, levels of groups, x for interactions."""
    if not column.factors:
        return say("label-intercept")
    return " × ".join(_factor(*factor, say) for factor in column.factors)


def _factor(name: str, level: str | None, say: Say) -> str:
    if level is None:
        return say.title(name)
    named = {"group": say.title(name), "level": say.level(name, level)}
    return say("label-level-of", **named)


def _tested(term: Term, say: Say) -> list[str]:
    found = [number(term.value, say, 3), number(term.se, say, 3)]
    return [*found, between(term, say), p_text(term.p, say)]


def _odds(term: Term, say: Say) -> list[str]:
    ends = term.ratio_interval
    reach = say("label-range", low=ends.low, high=ends.high) if ends else NOTHING
    return [number(term.ratio, say), reach]
