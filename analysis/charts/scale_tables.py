"""Scales and their items as tables."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from analysis.charts.estimates import NOTHING, between
from analysis.charts.tables import counts, frame, number, remarked
from analysis.results import Description, Estimate, Refusal, Reliability
from analysis.words import Say

Hanging = Reliability | Refusal | None  # None: a scale of one item
Scored = Description | Refusal


def reliability(found: Reliability, say: Say) -> pd.DataFrame:
    """A row per item: how it hangs together with the others of its scale."""
    words = ("label-item", "label-mean", "label-sd", "label-item-rest")
    words += ("label-alpha-if-dropped", "label-loading")
    rows = [
        [
            say.title(one.item),
            number(one.mean, say),
            number(one.sd, say),
            number(one.item_rest, say),
            number(one.alpha_if_dropped, say),
            number(found.loadings.get(one.item), say),
        ]
        for one in found.items
    ]
    return frame([say(word) for word in words], rows)


def scales(
    found: Mapping[str, Reliability | Refusal], scores: Mapping[str, Scored], say: Say
) -> pd.DataFrame:
    """A row per scale: items, alpha, omega, mean, sd, n."""
    words = ("label-scale", "label-items", "label-alpha", "label-interval-any")
    words += ("label-omega", "label-mean", "label-sd", "label-n", "label-missing")
    rows = [
        [say.title(name), *_hangs(found.get(name), say), *_described(score, say)]
        for name, score in scores.items()
    ]
    causes = [_refused(found.get(name), score) for name, score in scores.items()]
    return remarked([say(word) for word in words], rows, causes, say)


def _refused(hanging: Hanging, score: Scored) -> object:
    """What is missing from a row: the score before how its items hang together."""
    return score if isinstance(score, Refusal) else hanging


def _hangs(one: Hanging, say: Say) -> list[str]:
    if one is None:
        return ["1", *[NOTHING] * 3]
    if isinstance(one, Refusal):
        return [str(len(one.of)), *[NOTHING] * 3]
    omega = one.omega.value if isinstance(one.omega, Estimate) else None
    alpha = [number(one.alpha.value, say), between(one.alpha, say)]
    return [str(len(one.items)), *alpha, number(omega, say)]


def _described(one: Scored, say: Say) -> list[str]:
    n = counts(say, one.n, one.n_missing)
    if isinstance(one, Refusal):
        return [NOTHING, NOTHING, *n]
    return [number(one.mean, say), number(one.sd, say), *n]
