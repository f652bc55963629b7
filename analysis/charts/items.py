"""The questionnaire as a table: wording, answers, and why the rest is missing."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from analysis.charts.tables import frame
from analysis.results import AnswerCounts
from analysis.study.model import Study
from analysis.words import Say
from analysis.words.numbers import whole


def wordings(found: Sequence[AnswerCounts], study: Study, say: Say) -> pd.DataFrame:
    """A row per item: id, wording, reversed or not, n, and every kind of missing."""
    words = ("label-id", "label-item", "label-reversed", "label-n", "label-no-answer")
    columns = [say(word) for word in (*words, "label-blank", "label-outside")]
    return frame(columns, [_row(one, study, say) for one in found])


def _row(one: AnswerCounts, study: Study, say: Say) -> list[str]:
    turned = say("label-yes") if study.items[one.item].reverse else say("label-no")
    numbers = (one.n, sum(one.missing.values()), one.blank, one.outside)
    counts = [whole(n, say.language) for n in numbers]
    return [one.item, say.title(one.item), turned, *counts]
