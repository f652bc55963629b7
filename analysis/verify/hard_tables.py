"""Hard cases of tables: an empty cell, an empty row, all on the diagonal, no link.

Where R gives an error or no number we must refuse; where it gives a number we give
the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import numpy as np
import pyarrow as pa

from analysis.cells import Cells
from analysis.inference.chi_square import chi_square, g_test
from analysis.inference.exact import fisher
from analysis.inference.table_effects import cramers_v
from analysis.verify.cases import Case
from analysis.verify.contingency import ONE_SIDED, tested
from analysis.verify.procedure import Ours, Procedure, attempted, ends
from analysis.verify.rows import hold, study

# where the last of nine binomial terms is .025 of them all; R's uniroot gives 2.12989
EXACT_LOW = 2.129789844608896
CHI_SQUARE = ("chisq.value.*", "yates.value.statistic", "yates.value.p_value")
FISHER = ("fisher.value.p_value", "fisher.value.estimate.*", "fisher.value.conf_int.*")
G = ("G.value.*",)
V = ("V.value.0.C*s_v", "V.value.0.CI_low", "V.error")
CORRECTED = ("Vadj.value.0.C*adjusted", "Vadj.value.0.CI_low", "Vadj.error")


def _cells(case: Case) -> Cells:
    """The matrix as answers, a respondent per row; empty rows are levels too."""
    given = case.variables["input_inline"]
    if not isinstance(given, Mapping):
        raise TypeError("a matrix is named")
    n = np.array(given["m"]["values"])
    places = np.repeat(np.indices(n.shape).reshape(2, -1), n.ravel(), axis=1)
    columns = {name: list(map(str, of)) for name, of in zip("xy", places, strict=True)}
    of = dict(zip("xy", (tuple(map(str, range(it))) for it in n.shape), strict=True))
    return hold(pa.table(columns)).defined(study(columns, of)).cells(*columns)


def _tables(case: Case) -> Ours:
    whole = _cells(case)
    found: dict = {}
    for name, compute in (
        ("chisq", _chi_square),
        ("yates", _yates),
        ("fisher", _fisher),
        ("G", _g_test),
        ("V", partial(_v, name="Cramers_v", corrected=False)),
        ("Vadj", partial(_v, name="Cramers_v_adjusted", corrected=True)),
    ):
        found |= attempted(f"{name}.", partial(compute, whole))
    return found


def _chi_square(whole: Cells) -> Ours:
    found = chi_square(whole)
    residuals = {
        f"value.stdres.{one.row}.{one.column}": one.residual for one in found.cells
    }
    test = found.test
    named = {"X2": test.statistic, "df": test.df[0], "p": test.p}
    return {**residuals, **{f"value.{key}": value for key, value in named.items()}}


def _yates(whole: Cells) -> Ours:
    """R's default: corrected in two by two alone."""
    test = chi_square(whole, continuity=True).test
    return {f"value.{key}": value for key, value in tested(test).items()}


def _fisher(whole: Cells) -> Ours:
    found = fisher(whole)
    ours: dict = {"value.p_value": found.p}
    if found.effect is not None:
        ours["value.estimate.odds ratio"] = found.effect.value
        ours |= ends("value.conf_int", found.effect.interval)
    return ours


def _g_test(whole: Cells) -> Ours:
    found = g_test(whole)
    return {
        "value.G": found.statistic,
        "value.df": found.df[0],
        "value.p_value": found.p,
    }


def _v(whole: Cells, *, name: str, corrected: bool) -> Ours:
    found = cramers_v(whole, ONE_SIDED, corrected=corrected, shrunk=corrected)
    low = found.interval.low if found.interval else None
    return {f"value.0.{name}": found.value, "value.0.CI_low": low}


ALL = (*CHI_SQUARE, *FISHER, *G, *V, *CORRECTED)
# the formula by hand counts a row without anybody among the df of G; we refuse
EMPTY_ROW = ("chisq.value.X2", "chisq.value.p", *CHI_SQUARE[1:], *FISHER)

PROCEDURES = tuple(
    Procedure(
        name=name,
        family="hard_cases",
        ids=name,
        covers=covers,
        compute=_tables,
        instead=instead,
    )
    for name, covers, instead in (
        ("tab-zero-cell", ALL, {"fisher.value.conf_int.0": EXACT_LOW}),
        ("tab-empty-row", (*EMPTY_ROW, *V, *CORRECTED), {}),
        ("tab-diagonal", ALL, {}),
        ("tab-independent", ALL, {}),
    )
)
