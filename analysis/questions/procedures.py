"""Which procedures there are: what each takes and what it answers.

The ``test`` command and the methods page read this list. A procedure here takes
cells of the named columns, in this order, and a confidence level.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from dataclasses import dataclass

from analysis.inference import (
    association,
    description,
    equality,
    groups,
    paired,
    two_groups,
)
from analysis.inference.shares import shares

DOI = re.compile(r"doi:(\S+?)[.,;)]*(?=\s|$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """One procedure by its id; the words ``about-<id>`` say what it answers."""

    id: str
    run: Callable[..., object]
    takes: tuple[str, ...]  # "score" or "group", per column
    inside: bool = True  # may be repeated inside the levels of a group

    @property
    def dois(self) -> tuple[str, ...]:
        """Sources named in the docstring of the procedure."""
        return tuple(DOI.findall(inspect.getdoc(self.run) or ""))


SCORE, TWO, GROUPED = ("score",), ("score", "score"), ("score", "group")
PROCEDURES = {
    it.id: it
    for it in (
        Procedure(id="description", run=description.describe, takes=SCORE),
        Procedure(id="share", run=shares, takes=("group",)),
        Procedure(id="spearman", run=association.spearman, takes=TWO),
        Procedure(id="pearson", run=association.pearson, takes=TWO),
        Procedure(id="kendall", run=association.kendall, takes=TWO),
        Procedure(id="gamma", run=association.gamma, takes=TWO),
        Procedure(id="dependent", run=equality.dependent, takes=("score",) * 3),
        Procedure(id="paired-t", run=paired.paired_t, takes=TWO),
        Procedure(id="welch-t", run=two_groups.welch_t, takes=GROUPED),
        Procedure(id="mann-whitney", run=two_groups.mann_whitney, takes=GROUPED),
        Procedure(id="anova", run=groups.anova, takes=GROUPED),
        Procedure(id="welch", run=groups.welch, takes=GROUPED),
        Procedure(id="games-howell", run=groups.games_howell, takes=GROUPED),
        Procedure(id="kruskal-wallis", run=groups.kruskal_wallis, takes=GROUPED),
    )
}
