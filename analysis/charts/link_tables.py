"""Measures of one link, side by side."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from analysis.charts.estimates import NOTHING, between
from analysis.charts.tables import counts, number, p_text, remarked
from analysis.results import Estimate, Refusal
from analysis.words import Say


def measures(parts: Mapping[str, Estimate | Refusal], say: Say) -> pd.DataFrame:
    """A row per measure: value, interval, p, n, without answer."""
    words = ("label-measure", "label-estimate", "label-interval-any", "label-p")
    columns = [say(word) for word in (*words, "label-n", "label-missing")]
    rows = [_measure(name, part, say) for name, part in parts.items()]
    return remarked(columns, rows, parts.values(), say)


def _measure(name: str, part: Estimate | Refusal, say: Say) -> list[str]:
    found = [NOTHING] * 3
    if isinstance(part, Estimate):
        found = [number(part.value, say), between(part, say), p_text(part.p, say)]
    return [say(f"label-{name}"), *found, *counts(say, part.n, part.n_missing)]
