"""Two ordered classifications of the same respondents."""

from __future__ import annotations

from analysis.inference.association import concordance, pearson
from analysis.verify.cases import Case
from analysis.verify.correlation import PAIR_COUNTS, pair_counts
from analysis.verify.procedure import Ours, Procedure
from analysis.verify.rows import cells


def _ordinal(case: Case) -> Ours:
    """The levels score 1, 2, 3, ... in their order; where they start is no matter."""
    row, col = case.text("row"), case.text("col")
    groups = {row: case.texts("row_levels"), col: case.texts("col_levels")}
    whole = cells(case, row, col, groups=groups)
    return {**pair_counts(concordance(whole)), "pearson_scores_r": pearson(whole).value}


PROCEDURES = (
    Procedure(
        name="ordinal",
        family="contingency",
        ids="*-ordinal",
        covers=(*PAIR_COUNTS, "pearson_scores_r"),
        compute=_ordinal,
    ),
)
