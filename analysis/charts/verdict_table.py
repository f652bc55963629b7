"""The hypotheses of a study as a table, each with its verdict."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from analysis.charts.estimates import NOTHING
from analysis.charts.tables import number, p_text, remarked
from analysis.questions.verdicts import Verdict
from analysis.words import Say


def verdict_table(found: Sequence[Verdict], say: Say) -> pd.DataFrame:
    """A row per hypothesis: effect, interval, p raw and adjusted, verdict."""
    words = ("label-hypothesis", "label-kind", "label-family", "label-effect")
    words += ("label-interval-any", "label-p", "label-p-holm", "label-smallest")
    words += ("label-verdict",)
    rows = [_row(one, say) for one in found]
    causes = (one.evidence.result for one in found)
    return remarked([say(word) for word in words], rows, causes, say)


def _row(one: Verdict, say: Say) -> list[str]:
    evidence, hypothesis = one.evidence, one.hypothesis
    ends = evidence.interval
    return [
        say("hypothesis-text", id=hypothesis.id, text=say.text(hypothesis.text)),
        say(f"kind-{hypothesis.kind}"),
        say(f"family-{one.family}"),
        number(evidence.effect, say),
        say("label-range", low=ends.low, high=ends.high) if ends else NOTHING,
        p_text(evidence.p, say),
        p_text(one.p_adjusted, say),
        number(hypothesis.smallest, say),
        say(f"ruling-{one.ruling}"),
    ]
