"""Predictors as columns of numbers: main effects, interactions, squares."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import product
from math import sqrt
from typing import Literal

import numpy as np

from analysis.cells import Cells
from analysis.errors import (
    CollinearError,
    ConstantScoreError,
    StudyError,
    TooFewGroupsError,
    raise_all,
)
from analysis.line import Name
from analysis.results import Column, Design

Terms = Sequence[str | tuple[str, ...]]
Contrasts = Literal["treatment", "sum"]
INTERCEPT = "(intercept)"
FEWEST = 2  # levels of a group, and respondents who could differ
REPEATED = 1e-7  # of a column, what the others leave; as R's lm


def design(cells: Cells, terms: Terms, outcome: str | None = None) -> Design:
    """How predictors become columns: an intercept and one or more per term.

    Parameters
    ----------
    cells : Cells
        Columns the terms name, and others.
    terms : sequence of str or tuple of str
        ``"x"``; ``("x", "g")`` an interaction; ``("x", "x")`` a square. A group
        gets treatment contrasts, its first level with respondents as reference.
    outcome : str or None
        A further score that has to vary; it is no predictor.

    Returns
    -------
    Design
        Columns named ``(intercept)``, ``x``, ``g[level]``, ``x:g[level]``, ``x^2``.

    Raises
    ------
    ConstantScoreError, TooFewGroupsError
        A score has one value, a group respondents at one level; all are told.
    ValueError
        A term is given twice, names no column, or is the outcome.
    """
    named = tuple((term,) if isinstance(term, str) else tuple(term) for term in terms)
    if len({tuple(sorted(term)) for term in named}) < len(named):
        raise ValueError("a term is given twice")
    predictors = dict.fromkeys(name for term in named for name in term)
    if outcome in predictors:
        raise ValueError("an outcome does not predict itself")
    levels = {it: _levels(cells, it) for it in predictors if it in cells.levels}
    scores = [it for it in predictors if it not in cells.levels]
    raise_all(_faults(cells, [outcome, *scores] if outcome else scores, levels))
    held = cells.n / max(cells.total, 1)
    return Design(
        terms=named,
        columns=(Column(name=INTERCEPT, factors=()), *_columns(named, levels)),
        levels=levels,
        means={name: float(held @ cells.column(name)) for name in scores},
    )


def matrix(
    cells: Cells, plan: Design, contrasts: Contrasts = "treatment"
) -> np.ndarray:
    """The columns of a design for these cells, shape (cells, columns).

    With contrasts "sum" those at the reference level have -1 in the columns of
    their group, so that the columns of a term are about its own mean.
    """
    made = np.ones((len(cells.n), len(plan.columns)))
    for at, column in enumerate(plan.columns):
        for name, level in column.factors:
            score = cells.column(name)
            if level is not None:
                places = cells.levels[name]
                first = score == places.index(plan.levels[name][0])
                score = (score == places.index(level)) * 1.0
                score -= first * (contrasts == "sum")
            made[:, at] *= score
    return made


def centre(cells: Cells, score: str) -> tuple[float, float]:
    """Mean and standard deviation of a score of two respondents or more."""
    values, total = cells.column(score), cells.total
    mean = float(cells.n @ values / total)
    return mean, sqrt(float(cells.n @ (values - mean) ** 2) / (total - 1))


def centred_on_mean(cells: Cells, scores: Sequence[str]) -> Cells:
    """The same respondents, these scores counted from their mean."""
    held = cells.n / max(cells.total, 1)
    off = [held @ cells.column(it) if it in scores else 0.0 for it in cells.names]
    return replace(cells, values=cells.values - off, incomplete=None)


def check(columns: np.ndarray, n: np.ndarray, plan: Design) -> None:
    """Whether every column says something the ones before it do not.

    Raises
    ------
    CollinearError
        One for each column that follows from the others; a column of noughts,
        as of two levels that nobody has together, is one.
    """
    weighted = columns * np.sqrt(n)[:, None]
    left = np.abs(np.diag(np.linalg.qr(weighted, mode="r")))
    sizes = np.linalg.norm(weighted, axis=0)
    if len(left) == len(sizes) and (left > REPEATED * sizes).all():
        return
    raise_all(CollinearError(term=said(plan.columns[at])) for at in _repeated(weighted))


def _repeated(columns: np.ndarray) -> list[int]:
    """Which columns follow from those before them, by Gram and Schmidt."""
    basis = np.empty((len(columns), 0))
    found = []
    for at, column in enumerate(columns.T):
        rest = column - basis @ (basis.T @ column)
        rest -= basis @ (basis.T @ rest)  # once more, for what rounding left
        size = np.linalg.norm(rest)
        if size <= REPEATED * np.linalg.norm(column):
            found.append(at)
        else:
            basis = np.column_stack([basis, rest / size])
    return found


def _levels(cells: Cells, name: str) -> tuple[str, ...]:
    places = np.unique(cells.column(name)[cells.n > 0]).astype(int)
    return tuple(cells.levels[name][at] for at in places)


def _faults(
    cells: Cells, scores: Sequence[str], levels: dict[str, tuple[str, ...]]
) -> list[StudyError]:
    held = cells.n > 0
    known = scores if cells.total >= FEWEST else []  # one respondent is too few
    constant = [it for it in known if np.ptp(cells.column(it)[held]) == 0]
    found: list[StudyError] = [ConstantScoreError(score=Name(it)) for it in constant]
    few = [len(of) for of in levels.values() if len(of) < FEWEST]
    return found + [TooFewGroupsError(found=it, needed=FEWEST) for it in few]


def _columns(
    terms: Sequence[tuple[str, ...]], levels: dict[str, tuple[str, ...]]
) -> list[Column]:
    return [
        Column(name=_name(factors), factors=factors)
        for term in terms
        for factors in product(*(_factors(name, levels) for name in term))
    ]


def _factors(
    name: str, levels: dict[str, tuple[str, ...]]
) -> list[tuple[str, str | None]]:
    return [(name, level) for level in levels.get(name, (None, None))[1:]]


def _name(factors: Sequence[tuple[str, str | None]]) -> str:
    times = Counter(factors)
    return ":".join(
        (name if level is None else f"{name}[{level}]")
        + (f"^{often}" if often > 1 else "")
        for (name, level), often in times.items()
    )


def said(column: Column) -> str:
    """A term as a sentence names it: a single predictor by its title."""
    names = {name for name, _ in column.factors}
    return Name(names.pop()) if len(names) == 1 else column.name
