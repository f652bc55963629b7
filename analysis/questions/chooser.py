"""Which test answers which question: decided from what is known of the columns.

Nothing is computed here and nothing is read: ``known.look`` looks at the columns,
``decide`` says which procedure fits, step by step, and what speaks against the
others. Of the procedures that it would like it takes the first that is offered.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from analysis.errors import NoFittingTestError
from analysis.line import Fact, Line, Name
from analysis.questions.known import TWO, Column, Groups, Known, groupable

ENOUGH = 30  # respondents in a group: means of so many vary as a normal curve
FEWEST = 10  # below which a mean is not relied on, whatever the shape
SKEWED = 1.0  # Bulmer (1979), Principles of Statistics: highly skewed from here
CHANGES = 10  # respondents who change: of fewer McNemar's chi-square is rough
LOW_SHARE = 0.2  # Cochran (1954), doi:10.2307/3001666: chi-square allows so many
LOW_LEAST = 1  # and none with fewer respondents to expect than this


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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    columns: tuple[str, ...]
    steps: tuple[Line, ...]
    wanted: tuple[str, ...]  # the best first
    because: str = "usual"  # what speaks against the others, where that differs
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
    Two scores: Spearman; two questions of few answers: Kendall's tau-b. A score over
    two groups: Welch's t, over more: Welch's F with Games and Howell's pairs; ranks
    where the outcome only has an order, or where a group is small and the score
    skewed. Two groups: chi-square, exact where counts to expect are too small. A yes
    or no along a score: logistic regression. The same respondents, several answers:
    their differences.
    """
    plan = _plan(known)
    there = [one for one in plan.wanted if one in offered]
    if not there:
        raise NoFittingTestError(n=known.n)
    kinds = _kinds(known)
    return Decision(
        procedure=there[0],
        columns=plan.columns,
        steps=(*kinds, *plan.steps),
        rejected=tuple(_rejected(one, plan.because) for one in there[1:]),
        then=tuple(one for one in plan.then if one in offered),
    )


def _plan(known: Known) -> _Plan:
    if known.repeated:
        return _repeated(known)
    outcome, other = known.columns
    if groupable(outcome) and groupable(other):
        return _table(known)
    if groupable(outcome) or groupable(other):
        return _apart(known)
    return _scores(known)


def _scores(known: Known) -> _Plan:
    columns = tuple(column.name for column in known.columns)
    if all(column.kind == "order" for column in known.columns):
        steps = (Line("step-ties"),)
        wanted = ("kendall", "gamma", "spearman", "pearson")
        return _Plan(columns=columns, steps=steps, wanted=wanted, because="ties")
    wanted = ("spearman", "pearson", "kendall")
    return _Plan(columns=columns, steps=(Line("step-ranks"),), wanted=wanted)


def _apart(known: Known) -> _Plan:
    """A score over groups; a yes or no that is the outcome has odds instead."""
    outcome, other = known.columns
    if outcome.kind == "yes-no":
        return _odds(known)
    score, group = (outcome, other) if groupable(other) else (other, outcome)
    turned = () if score is outcome else (Line("step-turned", _names(score, group)),)
    two = group.answers <= TWO
    columns = (score.name, group.name)
    if score.kind == "order":
        steps = (*turned, Line("step-order", {"name": Name(score.name)}))
        return _Plan(columns=columns, steps=steps, because="order", **_by_ranks(two))
    steps = (*turned, *_groups_steps(known.groups))
    if _reliable(known.groups):
        return _Plan(columns=columns, steps=steps, **_by_means(two))
    return _Plan(columns=columns, steps=steps, because="few", **_by_ranks(two))


def _by_means(two: bool) -> dict[str, tuple[str, ...]]:
    if two:
        return {"wanted": ("welch-t", "student-t", "mann-whitney")}
    return {"wanted": ("welch", "anova", "kruskal-wallis"), "then": ("games-howell",)}


def _by_ranks(two: bool) -> dict[str, tuple[str, ...]]:
    if two:
        return {"wanted": ("mann-whitney", "welch-t", "student-t")}
    return {"wanted": ("kruskal-wallis", "welch", "anova"), "then": ("dunn",)}


def _reliable(groups: Groups | None) -> bool:
    """May means be relied on? Where nothing is known the test itself refuses."""
    if groups is None or groups.least >= ENOUGH:
        return True
    return groups.least >= FEWEST and abs(groups.skew or 0.0) <= SKEWED


def _groups_steps(groups: Groups | None) -> tuple[Line, ...]:
    if groups is None:
        return (Line("step-groups-unknown"),)
    size = "enough" if groups.least >= ENOUGH else "some"
    size = "few" if groups.least < FEWEST else size
    steps = [Line("step-least", {"least": groups.least, "size": size})]
    if size == "some" and groups.skew is not None:
        shape = "skewed" if abs(groups.skew) > SKEWED else "even"
        steps.append(Line("step-skew", {"skew": groups.skew, "shape": shape}))
    if groups.ratio is not None and _reliable(groups):
        steps.append(Line("step-spread", {"ratio": groups.ratio}))
    return tuple(steps)


def _odds(known: Known) -> _Plan:
    outcome, score = known.columns
    steps = (Line("step-odds", _names(outcome, score)),)
    return _Plan(
        columns=(outcome.name, score.name),
        steps=steps,
        wanted=("logistic", "spearman"),
        because="odds",
    )


def _table(known: Known) -> _Plan:
    columns = tuple(column.name for column in known.columns)
    table = known.table
    if table is None:
        steps: tuple[Line, ...] = (Line("step-table"),)
        return _Plan(columns=columns, steps=steps, wanted=("chi-square", "fisher"))
    small = table.low > LOW_SHARE or table.least < LOW_LEAST
    facts: dict[str, Fact] = {"low": table.low, "least": table.least}
    steps = (Line("step-expected", {**facts, "size": "small" if small else "enough"}),)
    wanted = ("fisher", "chi-square") if small else ("chi-square", "fisher")
    because = "small" if small else "usual"
    steps = (Line("step-table"), *steps)
    then = ("cramers-v",) if small else ()  # the exact test has no effect of its own
    return _Plan(
        columns=columns, steps=steps, wanted=wanted, because=because, then=then
    )


def _repeated(known: Known) -> _Plan:
    """The same respondents, several answers: do the answers differ?"""
    columns = tuple(column.name for column in known.columns)
    kinds = {column.kind for column in known.columns}
    several = len(columns) > TWO
    if kinds == {"yes-no"}:
        return _repeated_shares(known, columns)
    elif several:
        wanted = ("friedman",)
        steps = (Line("step-repeated-ranks", {"columns": len(columns)}),)
    elif "order" in kinds:
        wanted = ("signed-rank", "paired-t")
        steps = (Line("step-repeated-order"),)
    else:
        wanted = ("paired-t", "signed-rank")
        steps = (Line("step-repeated-means"),)
    return _Plan(columns=columns, steps=steps, wanted=wanted, because="repeated")


def _repeated_shares(known: Known, columns: tuple[str, ...]) -> _Plan:
    told = Line("step-repeated-shares", {"columns": len(columns)})
    if len(columns) > TWO:
        return _Plan(columns=columns, steps=(told,), wanted=("cochran-q",))
    changed = known.changed or 0
    few = changed < CHANGES
    size = Line("step-changes", {"changed": changed, "few": "yes" if few else "no"})
    two = ("mcnemar-exact", "mcnemar") if few else ("mcnemar", "mcnemar-exact")
    return _Plan(
        columns=columns,
        steps=(told, size),
        wanted=(*two, "cochran-q"),
        because="few" if few else "usual",
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


def _names(first: Column, second: Column) -> dict[str, Fact]:
    return {"first": Name(first.name), "second": Name(second.name)}


def _rejected(procedure: str, because: str) -> Rejected:
    return Rejected(
        procedure=procedure, why=Line(f"reject-{procedure}", {"because": because})
    )
