"""Each organisation beside the others: its link, its level, its quadrants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from analysis.cells import Cells
from analysis.inference import association, equality, two_groups
from analysis.inference.attempt import attempt
from analysis.inference.comparisons import games_howell
from analysis.inference.description import describe_by
from analysis.inference.groups import kruskal_wallis, welch
from analysis.inference.multiplicity import holm
from analysis.inference.shares import shares
from analysis.questions.counted import counted
from analysis.results import Comparison, Description, Estimate, Refusal, Share
from analysis.store import Store
from analysis.study.model import QUADRANTS, Question

REST = "rest"  # all the other levels together


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """A score per level of a group, and whether the levels differ."""

    outcome: str
    group: str
    descriptions: Mapping[str, Description | Refusal]
    welch: Comparison | Refusal
    kruskal_wallis: Comparison | Refusal
    pairs: tuple[Comparison, ...]  # Games-Howell; empty where refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Against:
    """One organisation against the rest together."""

    level: str
    own: Estimate | Refusal  # Spearman's correlation
    rest: Estimate | Refusal
    link_differs: Comparison | Refusal
    mean_differs: Comparison | Refusal  # Welch's t on the outcome, Hedges' g
    quadrants: tuple[Share, ...]  # empty where the study has none


def means(store: Store, outcome: str, group: str, level: float = 0.95) -> Means:
    """Compare a score over the levels of a group."""
    cells = counted(store, outcome, group)
    pairs = attempt(games_howell, cells, measure="games-howell", level=level)
    return Means(
        outcome=outcome,
        group=group,
        descriptions=describe_by(cells, group, level=level),
        welch=attempt(welch, cells, measure="welch", level=level),
        kruskal_wallis=attempt(
            kruskal_wallis, cells, measure="kruskal-wallis", level=level
        ),
        pairs=() if isinstance(pairs, Refusal) else pairs,
    )


def each_against_the_rest(
    store: Store, question: Question, group: str, level: float = 0.95
) -> tuple[Against, ...]:
    """Every level of a group against all others; p adjusted by Holm over levels."""
    names = [question.predictor, question.outcome, group]
    cells = counted(store, *names)
    quadrants = _quadrants(store, group, level)
    found = [
        _against(cells.versus(group, name, REST), question, group, name, level)
        for name in cells.levels[group]
    ]
    links = _adjusted([one.link_differs for one in found])
    levels = _adjusted([one.mean_differs for one in found])
    return tuple(
        Against(
            level=one.level,
            own=one.own,
            rest=one.rest,
            link_differs=link,
            mean_differs=mean,
            quadrants=quadrants.get(one.level, ()),
        )
        for one, link, mean in zip(found, links, levels, strict=True)
    )


def _against(
    cells: Cells, question: Question, group: str, name: str, level: float
) -> Against:
    two = cells.pick(question.predictor, question.outcome, group).by(group)
    links = {
        part: attempt(association.spearman, two[part], measure="spearman", level=level)
        for part in (name, REST)
    }
    scores = cells.pick(question.outcome, group)
    return Against(
        level=name,
        own=links[name],
        rest=links[REST],
        link_differs=attempt(equality.equality, links, measure="equality"),
        mean_differs=attempt(
            two_groups.welch_t, scores, measure="welch-t", level=level
        ),
        quadrants=(),
    )


def _quadrants(store: Store, group: str, level: float) -> dict[str, tuple[Share, ...]]:
    if store.study.quadrants is None:
        return {}
    cells = counted(store, QUADRANTS, group)
    found = {
        name: attempt(shares, part, measure="share", level=level)
        for name, part in cells.by(group).items()
    }
    return {k: v for k, v in found.items() if not isinstance(v, Refusal)}


def _adjusted(tests: list[Comparison | Refusal]) -> list[Comparison | Refusal]:
    """The same tests with Holm's p over those that could be done."""
    done = [test for test in tests if isinstance(test, Comparison)]
    adjusted = iter(holm([test.p for test in done]))
    return [
        replace(test, p_adjusted=next(adjusted))
        if isinstance(test, Comparison)
        else test
        for test in tests
    ]


def mean_estimates(found: Means) -> dict[str, Estimate | Refusal]:
    """The means of a comparison as estimates, for a picture."""
    return {
        level: part if isinstance(part, Refusal) else _mean(part)
        for level, part in found.descriptions.items()
    }


def _mean(found: Description) -> Estimate:
    return Estimate(
        measure="mean",
        of=(found.of,),
        value=found.mean,
        interval=found.mean_interval,
        n=found.n,
        n_missing=found.n_missing,
        method="student",
    )
