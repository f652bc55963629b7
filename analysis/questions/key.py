"""The key question as one object: how two scores are linked, looked at all ways.

Every part is computed by a procedure of ``inference``; a part that cannot be
computed is a ``Refusal`` in its place, and the rest stands.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from analysis.cells import Cells
from analysis.inference import association, dependent, equality, linear, nested, ordinal
from analysis.inference.attempt import attempt
from analysis.inference.curve import curve
from analysis.questions.counted import counted
from analysis.results import (
    Comparison,
    Curve,
    Estimate,
    LinearModel,
    OrdinalModel,
    Refusal,
    Slopes,
)
from analysis.store import Store
from analysis.study.model import QUADRANTS, Question

MEASURES = {
    "spearman": association.spearman,
    "pearson": association.pearson,
    "kendall": association.kendall,
    "gamma": association.gamma,
}
Found = Estimate | Refusal
Tested = Comparison | Refusal
Fitted = LinearModel | Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Within:
    """The link inside each level of a group, and whether the levels differ."""

    group: str
    parts: Mapping[str, Found]  # Spearman per level
    equal: Tested  # homogeneity of the correlations
    pairs: tuple[Comparison, ...]  # Fisher z, Holm; empty where refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Moderation:
    """Does the slope of the outcome on the predictor depend on a group?"""

    group: str
    covariates: tuple[str, ...]
    additive: LinearModel | Refusal
    interaction: LinearModel | Refusal
    change: Tested  # F of the interaction, R2 change as effect
    slopes: Slopes | Refusal  # HC3


@dataclass(frozen=True, slots=True, kw_only=True)
class OrdinalModeration:
    """The same in odds: the outcome as an order instead of a distance."""

    group: str
    main: OrdinalModel | Refusal
    additive: OrdinalModel | Refusal
    interaction: OrdinalModel | Refusal
    tests: tuple[Tested, ...]  # additive against main, interaction against additive
    slopes: Slopes | Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """A second outcome: its own link, and whether the two links differ."""

    outcome: str
    overall: Found
    difference: Tested  # Williams' t for two correlations that share the predictor


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyQuestion:
    """How ``predictor`` and ``outcome`` are linked."""

    predictor: str
    outcome: str
    level: float
    overall: Mapping[str, Found]  # per measure of MEASURES
    curve: Curve | Refusal
    bend: Tested  # is a square worth adding to the straight line?
    simple: LinearModel | Refusal
    adjusted: LinearModel | Refusal | None  # with covariates; None without any


def ask(store: Store, question: Question, level: float = 0.95) -> KeyQuestion:
    """The link over everybody: order, line, shape, and with covariates."""
    x, y = question.predictor, question.outcome
    cells = store.cells(x, y)
    simple = fit(cells, y, [x], level)
    bent = fit(cells, y, [x, (x, x)], level)
    return KeyQuestion(
        predictor=x,
        outcome=y,
        level=level,
        overall=overall(cells, level),
        curve=attempt(curve, cells, measure="curve", level=level),
        bend=change(simple, bent, level),
        simple=simple,
        adjusted=_adjusted(store, question, level),
    )


def overall(cells: Cells, level: float = 0.95) -> dict[str, Found]:
    """Each measure of association, or why there is none."""
    return {
        name: attempt(procedure, cells, measure=name, level=level)
        for name, procedure in MEASURES.items()
    }


def within(store: Store, question: Question, group: str, level: float = 0.95) -> Within:
    """Spearman's correlation inside each level of a group."""
    cells = counted(store, question.predictor, question.outcome, group)
    parts = {
        name: attempt(association.spearman, part, measure="spearman", level=level)
        for name, part in cells.by(group).items()
    }
    found = {name: part for name, part in parts.items() if isinstance(part, Estimate)}
    equal = attempt(equality.equality, parts, measure="equality")
    enough = len(found) > 1 and isinstance(equal, Comparison)
    pairs = equality.pairwise(found) if enough else ()
    named = tuple(replace(pair, by=group) for pair in pairs)
    return Within(group=group, parts=parts, equal=equal, pairs=named)


def curves(
    store: Store, question: Question, group: str, level: float = 0.95
) -> dict[str, Curve | Refusal]:
    """Binned means and the line, per level of a group."""
    cells = counted(store, question.predictor, question.outcome, group)
    return {
        name: attempt(curve, part, measure="curve", level=level)
        for name, part in cells.by(group).items()
    }


def moderation(
    store: Store,
    question: Question,
    group: str = QUADRANTS,
    covariates: Sequence[str] = (),
    level: float = 0.95,
) -> Moderation:
    """Least squares with and without the interaction, and the simple slopes."""
    x, y = question.predictor, question.outcome
    extra = [name for name in covariates if name not in (x, y, group)]
    cells = counted(store, y, x, group, *extra)
    additive = fit(cells, y, [x, group, *extra], level)
    interaction = fit(cells, y, [x, group, (x, group), *extra], level)
    return Moderation(
        group=group,
        covariates=tuple(extra),
        additive=additive,
        interaction=interaction,
        change=change(additive, interaction, level),
        slopes=_slopes(
            linear.simple_slopes, interaction, x, group, errors="HC3", level=level
        ),
    )


def ordinal_moderation(
    store: Store, question: Question, group: str = QUADRANTS, level: float = 0.95
) -> OrdinalModeration:
    """The proportional-odds model with and without the interaction."""
    x, y = question.predictor, question.outcome
    cells = counted(store, y, x, group)
    steps: list[list[str | tuple[str, str]]] = [[x], [x, group]]
    steps.append([x, group, (x, group)])
    main, additive, interaction = (
        attempt(
            ordinal.proportional_odds,
            cells,
            measure="proportional-odds",
            outcome=y,
            terms=terms,
            level=level,
        )
        for terms in steps
    )
    pairs = ((main, additive), (additive, interaction))
    return OrdinalModeration(
        group=group,
        main=main,
        additive=additive,
        interaction=interaction,
        tests=tuple(_step(*pair) for pair in pairs),
        slopes=_slopes(ordinal.simple_slopes, interaction, x, group, level=level),
    )


def beside(store: Store, question: Question, level: float = 0.95) -> tuple[Beside, ...]:
    """Each further outcome beside the first, on the same respondents."""
    return tuple(_beside(store, question, name, level) for name in question.also)


def _beside(store: Store, question: Question, outcome: str, level: float) -> Beside:
    x = question.predictor
    three = store.cells(x, question.outcome, outcome)
    two = store.cells(x, outcome)
    return Beside(
        outcome=outcome,
        overall=attempt(association.spearman, two, measure="spearman", level=level),
        difference=attempt(dependent.dependent, three, measure="dependent"),
    )


def _adjusted(
    store: Store, question: Question, level: float
) -> LinearModel | Refusal | None:
    x, y = question.predictor, question.outcome
    extra = [name for name in question.covariates if name not in (x, y)]
    if not extra:
        return None
    return fit(counted(store, y, x, *extra), y, [x, *extra], level)


def fit(cells: Cells, outcome: str, terms: Sequence[object], level: float) -> Fitted:
    """Least squares, or why not."""
    return attempt(
        linear.least_squares,
        cells,
        measure="least-squares",
        outcome=outcome,
        terms=terms,
        level=level,
    )


def change(smaller: Fitted, larger: Fitted, level: float) -> Tested:
    """The test of a larger model against a smaller one; a refusal stays one."""
    for model in (smaller, larger):
        if isinstance(model, Refusal):
            return model
    return nested.compare(smaller, larger, level)


def _step(smaller: OrdinalModel | Refusal, larger: OrdinalModel | Refusal) -> Tested:
    for model in (smaller, larger):
        if isinstance(model, Refusal):
            return model
    return ordinal.likelihood_ratio(smaller, larger)


def _slopes(
    procedure: Callable[..., Slopes],
    model: LinearModel | OrdinalModel | Refusal,
    *names: str,
    **how: object,
) -> Slopes | Refusal:
    if isinstance(model, Refusal):
        return model
    return procedure(model, *names, **how)
