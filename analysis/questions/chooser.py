"""Which test answers which question: decided from what is known of the columns.

Nothing is computed here and nothing is read: ``known.look`` looks at the columns,
``decide`` says which procedure fits, step by step, and what speaks against the
others. Of the procedures that ``plans`` would like it takes the first that is offered.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from analysis.errors import NoFittingTestError
from analysis.line import Line, Name
from analysis.questions.known import Known
from analysis.questions.plans import plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """A procedure that would also answer, and what speaks against it here."""

    procedure: str
    why: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A procedure, the steps that lead to it, and those it goes before.

    ``columns`` stand in the order the procedure takes them. ``then`` names
    procedures to run beside it: which levels differ, or how large the effect is.
    """

    procedure: str
    columns: tuple[str, ...]
    steps: tuple[Line, ...]
    rejected: tuple[Rejected, ...]
    then: tuple[str, ...] = ()


def decide(known: Known, offered: Container[str]) -> Decision:
    """The procedure that fits, why, and what was passed over.

    Parameters
    ----------
    known : Known
        As ``known.look`` finds it.
    offered : container of str
        Ids of the procedures there are.

    Raises
    ------
    NoFittingTestError
        None of the procedures that would answer is offered.

    Notes
    -----
    Two scores: Spearman; two questions of few answers, or levels with an order:
    Kendall's tau-b. A score over two groups: Welch's t, over more: Welch's F with
    Games and Howell's pairs; ranks where the outcome only has an order, or where a
    group is small and the score skewed. Along levels with an order: Jonckheere and
    Terpstra's trend, of a yes or no Cochran and Armitage's. Two groups: chi-square,
    exact where counts to expect are too small. A yes or no along a score: logistic
    regression. The same respondents, several answers: their differences.
    """
    found = plan(known)
    there = [one for one in found.wanted if one in offered]
    if not there:
        raise NoFittingTestError(n=known.n)
    kinds = _kinds(known)
    return Decision(
        procedure=there[0],
        columns=found.columns,
        steps=(*kinds, *found.steps),
        rejected=tuple(_rejected(one, found.because) for one in there[1:]),
        then=tuple(one for one in found.then if one in offered),
    )


def _kinds(known: Known) -> tuple[Line, ...]:
    """What each column is taken for; names that only look like an order once."""
    told = tuple(
        Line(
            f"step-kind-{column.kind}",
            {"name": Name(column.name), "answers": column.answers},
        )
        for column in known.columns
    )
    names = "order" in {column.kind for column in known.columns} and not known.repeated
    return (*told, Line("step-names")) if names else told


def _rejected(procedure: str, because: str) -> Rejected:
    return Rejected(
        procedure=procedure, why=Line(f"reject-{procedure}", {"because": because})
    )
