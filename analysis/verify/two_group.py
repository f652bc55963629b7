"""A score in two groups, and two answers of the same respondents."""

from __future__ import annotations

from functools import partial

from analysis.cells import Cells
from analysis.inference.paired import paired_t
from analysis.inference.standardised import standardised
from analysis.inference.two_groups import (
    Errors,
    mann_whitney,
    mean_difference,
    pair,
    student_t,
    welch_t,
)
from analysis.results import Estimate
from analysis.verify.cases import Case
from analysis.verify.procedure import Ours, Procedure, attempted, ends
from analysis.verify.rows import cells

TESTS = {"student": student_t, "welch": welch_t}


def _cells(case: Case) -> Cells:
    """The two groups in the order of the case: differences are first minus second."""
    y, g = case.text("y"), case.text("g")
    return cells(case, y, g, groups={g: (case.text("group1"), case.text("group2"))})


def _t(case: Case) -> Ours:
    whole = _cells(case)
    first, second = whole.by(whole.names[1]).values()
    found: dict = {"n1": first.total, "n2": second.total}
    for errors in ("student", "welch"):
        found |= attempted(f"{errors}.", partial(_test, whole, errors))
    return found


def _test(whole: Cells, errors: Errors) -> Ours:
    test = TESTS[errors](whole)
    difference = mean_difference(whole, errors=errors)
    found = {"statistic": test.statistic, "parameter.df": test.df[0]}
    return found | {"p_value": test.p} | ends("conf_int", difference.interval)


def _mann_whitney(case: Case) -> Ours:
    whole = _cells(case)
    corrected, plain = mann_whitney(whole), mann_whitney(whole, continuity=False)
    found: dict = {
        "U_W_group1": corrected.statistic,
        "p_continuity": corrected.p,
        "p_no_continuity": plain.p,
    }
    if corrected.effect:
        found |= _size("rank_biserial", "r_rank_biserial", corrected.effect)
        found["rank_biserial_formula"] = corrected.effect.value
    return found


def _d(case: Case) -> Ours:
    groups = pair(_cells(case))
    g, d = standardised(groups), standardised(groups, exact=False)
    return _size("cohens_d", "Cohens_d", d) | _size("hedges_g", "Hedges_g", g)


def _size(path: str, name: str, found: Estimate) -> Ours:
    interval = found.interval
    low, high = (interval.low, interval.high) if interval else (None, None)
    return {
        f"{path}.0.{name}": found.value,
        f"{path}.0.CI_low": low,
        f"{path}.0.CI_high": high,
    }


def _paired(case: Case) -> Ours:
    found = paired_t(cells(case, case.text("x"), case.text("y")))
    effect = found.effect
    test = {
        "n": found.n,
        "t.statistic": found.statistic,
        "t.parameter.df": found.df[0],
        "t.p_value": found.p,
        "t.estimate.mean difference": effect.value if effect else None,
    }
    return test | ends("t.conf_int", effect.interval if effect else None)


PROCEDURES = (
    Procedure(
        name="t",
        family="two_group",
        ids="*-t",
        covers=("n1", "n2")
        + tuple(
            f"{errors}.{key}"
            for errors in TESTS
            for key in ("statistic", "parameter.df", "p_value", "conf_int.*")
        ),
        compute=_t,
    ),
    Procedure(
        name="mwu",
        family="two_group",
        ids="*-mwu",
        covers=(
            "U_W_group1",
            "p_continuity",
            "p_no_continuity",
            "rank_biserial.0.r_rank_biserial",
            "rank_biserial.0.CI_*",
            "rank_biserial_formula",
        ),
        compute=_mann_whitney,
    ),
    Procedure(
        name="d",
        family="two_group",
        ids="*-d",
        covers=(
            "cohens_d.0.Cohens_d",
            "cohens_d.0.CI_*",
            "hedges_g.0.Hedges_g",
            "hedges_g.0.CI_*",
        ),
        compute=_d,
    ),
    Procedure(
        name="paired",
        family="two_group",
        ids="paired-*",
        covers=(
            "n",
            "t.statistic",
            "t.parameter.df",
            "t.p_value",
            "t.estimate.*",
            "t.conf_int.*",
        ),
        compute=_paired,
    ),
)
