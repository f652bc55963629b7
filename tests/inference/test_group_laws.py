"""Laws that every procedure on groups, pairs and single scores obeys."""

from dataclasses import fields, is_dataclass, replace

import numpy as np
import pytest

from analysis.errors import StudyError
from analysis.questions.procedures import PROCEDURES
from tests.drawn import count

MODULES = (
    "comparisons detectable effects equivalence groups normal_scores one_sample"
    " paired rank_comparisons rank_sum shift signed_rank standardised trend two_groups"
    " variances"
).split()
OURS = [
    it
    for it in PROCEDURES.values()
    if it.run.__module__.removeprefix("analysis.inference.") in MODULES
]
SAME = 1e-7  # an integral, or a noncentrality found by search
KINDS = {"number": 7, "order": 7, "yes-no": 2, "group": 3, "two": 2, "category": 3}
MOVES = {"one-sample-t", "one-sample-d", "one-sample-signed-rank"}  # held against 0


def rows(takes, seed):
    """Answers of sixty respondents on columns of these kinds, as rows."""
    rng = np.random.default_rng(seed)
    drawn = [rng.integers(0, KINDS[kind], 60) for kind in takes]
    named = ["group", "two", "category"]
    return [
        np.array(list("abc"))[column] if kind in named else column.astype(float)
        for kind, column in zip(takes, drawn, strict=True)
    ]


def counted(columns):
    return count(*columns)


def split(cells):
    """The same respondents, each cell in two where more than one is in it."""
    less = cells.n // 2
    n = np.concatenate([less, cells.n - less])
    kept = n > 0
    return replace(
        cells,
        values=np.vstack([cells.values, cells.values])[kept],
        n=n[kept],
        weight=n[kept],
        weight_squared=n[kept],
    )


def repeated(cells):
    """A cell for each respondent."""
    ones = np.ones(cells.total, dtype=int)
    values = np.repeat(cells.values, cells.n, axis=0)
    return replace(cells, values=values, n=ones, weight=ones, weight_squared=ones)


def numbers(found):
    """Every number of a result, in order."""
    if isinstance(found, tuple | list):
        return [it for part in found for it in numbers(part)]
    if is_dataclass(found):
        return [it for f in fields(found) for it in numbers(getattr(found, f.name))]
    return [found] if isinstance(found, int | float) else []


def told(procedure, cells):
    try:
        return numbers(procedure.run(cells))
    except StudyError as fault:
        return [line.key for line in fault.lines]


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("it", OURS, ids=lambda it: it.id)
@pytest.mark.parametrize("other", [split, repeated])
def test_how_respondents_are_counted_changes_nothing(it, other, seed):
    cells = counted(rows(it.takes, seed))
    assert told(it, other(cells)) == pytest.approx(told(it, cells), rel=SAME, abs=SAME)


@pytest.mark.parametrize("constant", [3.0, 0.1, 1 / 3])
@pytest.mark.parametrize("it", OURS, ids=lambda it: it.id)
def test_adding_a_constant_changes_no_test(it, constant):
    if it.id in MOVES or "yes-no" in it.takes:
        return
    columns = rows(it.takes, 1)
    moved = [it if it.dtype.kind == "U" else it + constant for it in columns]
    this, other = told(it, counted(columns)), told(it, counted(moved))
    assert other == pytest.approx(this, rel=SAME, abs=SAME)


def test_the_modules_here_have_procedures():
    assert len(OURS) > 40
