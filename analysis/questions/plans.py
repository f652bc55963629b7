"""Where columns lead: the procedures wanted, the best first, and the steps there."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.line import Fact, Line, Name
from analysis.questions.known import TWO, Column, Groups, Known, groupable, in_order

ENOUGH = 30  # respondents in a group: means of so many vary as a normal curve
FEWEST = 10  # below which a mean is not relied on, whatever the shape
SKEWED = 1.0  # Bulmer (1979), Principles of Statistics: highly skewed from here
CHANGES = 10  # respondents who change: of fewer McNemar's chi-square is rough
LOW_SHARE = 0.2  # Cochran (1954), doi:10.2307/3001666: chi-square allows so many
LOW_LEAST = 1  # and none with fewer respondents to expect than this


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Where columns lead, before it is known which procedures there are."""

    columns: tuple[str, ...]
    steps: tuple[Line, ...]
    wanted: tuple[str, ...]  # the best first
    because: str = "usual"  # what speaks against the others, where that differs
    then: tuple[str, ...] = ()


def plan(known: Known) -> Plan:
    """The procedures wanted of these columns, and why; ``decide`` says the rules."""
    if known.repeated:
        return _repeated(known)
    outcome, other = known.columns
    if groupable(outcome) and groupable(other):
        return _table(known)
    if any(map(in_order, known.columns)) and not _of_order(known):
        return _along(known)
    if groupable(outcome) or groupable(other):
        return _apart(known)
    return _scores(known)


def _of_order(known: Known) -> bool:
    """Is of both only the order known?"""
    return all(one.kind == "order" or in_order(one) for one in known.columns)


def _scores(known: Known) -> Plan:
    columns = tuple(column.name for column in known.columns)
    if _of_order(known):
        steps = (Line("step-ties"),)
        wanted = ("kendall", "gamma", "spearman")
        if not any(map(in_order, known.columns)):
            wanted += ("pearson",)
        return Plan(columns=columns, steps=steps, wanted=wanted, because="ties")
    wanted = ("spearman", "pearson", "kendall")
    return Plan(columns=columns, steps=(Line("step-ranks"),), wanted=wanted)


def _along(known: Known) -> Plan:
    """Levels with an order beside a score, a yes or no, or groups without one."""
    outcome, other = known.columns
    levels, rest = (outcome, other) if in_order(outcome) else (other, outcome)
    if rest.kind == "yes-no" and rest is outcome:
        return Plan(
            columns=(rest.name, levels.name),
            steps=(Line("step-along-share", _names(rest, levels)),),
            wanted=("linear-by-linear", "chi-square"),
            because="along",
        )
    score, group = (levels, rest) if groupable(rest) else (rest, levels)
    turned = () if score is outcome else (Line("step-turned", _names(score, group)),)
    wanted, then = _trend(group)
    return Plan(
        columns=(score.name, group.name),
        steps=(*turned, Line("step-along", {**_names(score, group), "by": wanted[0]})),
        wanted=wanted,
        because="along",
        then=then,
    )


def _trend(group: Column) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if in_order(group):
        return ("jonckheere", "spearman", "kruskal-wallis"), ()
    if group.answers <= TWO:
        return ("mann-whitney", "chi-square"), ()
    return ("kruskal-wallis", "chi-square"), ("dunn",)


def _apart(known: Known) -> Plan:
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
        return Plan(columns=columns, steps=steps, because="order", **_by_ranks(two))
    steps = (*turned, *_groups_steps(known.groups))
    if _reliable(known.groups):
        return Plan(columns=columns, steps=steps, **_by_means(two))
    return Plan(columns=columns, steps=steps, because="few", **_by_ranks(two))


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


def _odds(known: Known) -> Plan:
    outcome, score = known.columns
    steps = (Line("step-odds", _names(outcome, score)),)
    return Plan(
        columns=(outcome.name, score.name),
        steps=steps,
        wanted=("logistic", "spearman"),
        because="odds",
    )


def _table(known: Known) -> Plan:
    columns = tuple(column.name for column in known.columns)
    table = known.table
    if table is None:
        steps: tuple[Line, ...] = (Line("step-table"),)
        return Plan(columns=columns, steps=steps, wanted=("chi-square", "fisher"))
    small = table.low > LOW_SHARE or table.least < LOW_LEAST
    facts: dict[str, Fact] = {"low": table.low, "least": table.least}
    steps = (Line("step-expected", {**facts, "size": "small" if small else "enough"}),)
    wanted = ("fisher", "chi-square") if small else ("chi-square", "fisher")
    because = "small" if small else "usual"
    steps = (Line("step-table"), *steps)
    then = ("cramers-v",) if small else ()  # the exact test has no effect of its own
    return Plan(columns=columns, steps=steps, wanted=wanted, because=because, then=then)


def _repeated(known: Known) -> Plan:
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
    return Plan(columns=columns, steps=steps, wanted=wanted, because="repeated")


def _repeated_shares(known: Known, columns: tuple[str, ...]) -> Plan:
    told = Line("step-repeated-shares", {"columns": len(columns)})
    if len(columns) > TWO:
        return Plan(columns=columns, steps=(told,), wanted=("cochran-q",))
    changed = known.changed or 0
    few = changed < CHANGES
    size = Line("step-changes", {"changed": changed, "few": "yes" if few else "no"})
    two = ("mcnemar-exact", "mcnemar") if few else ("mcnemar", "mcnemar-exact")
    return Plan(
        columns=columns,
        steps=(told, size),
        wanted=(*two, "cochran-q"),
        because="few" if few else "usual",
    )


def _names(first: Column, second: Column) -> dict[str, Fact]:
    return {"first": Name(first.name), "second": Name(second.name)}
