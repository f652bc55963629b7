"""Two classifications of the same respondents, alone and within a third."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np

from analysis.cells import Cells
from analysis.inference.association import concordance, pearson
from analysis.inference.chi_square import chi_square, g_test
from analysis.inference.exact import fisher
from analysis.inference.ratios import odds_ratio, risk_ratio
from analysis.inference.stratified import mantel_haenszel
from analysis.inference.table_effects import (
    cohens_w,
    contingency_coefficient,
    cramers_v,
    phi,
    tschuprows_t,
)
from analysis.inference.table_trend import linear_by_linear
from analysis.results import Comparison, Estimate
from analysis.results.tables import CrossCell, CrossTable
from analysis.verify.cases import Case, Leaf
from analysis.verify.correlation import PAIR_COUNTS, pair_counts
from analysis.verify.procedure import Ours, Procedure, ends
from analysis.verify.rows import Levels, cells, levels

ONE_SIDED = 0.90  # two-sided, whose lower end is that of a one-sided 95 % interval
PERCENT = 100
CELL: Mapping[str, Callable[[CrossCell], float]] = {
    "observed": lambda one: one.count,
    "expected": lambda one: one.expected,
    "pearson_residuals": lambda one: one.pearson_residual,
    "adjusted_std_residuals": lambda one: one.residual,
    "row_pct": lambda one: PERCENT * one.share_of_row,
    "col_pct": lambda one: PERCENT * one.share_of_column,
}


def _levels(case: Case) -> Levels:
    row, col = case.text("row"), case.text("col")
    return {row: case.texts("row_levels"), col: case.texts("col_levels")}


def _cells(case: Case) -> Cells:
    """Rows and columns; the levels score 1, 2, 3, ... in their order."""
    return cells(case, case.text("row"), case.text("col"), groups=_levels(case))


def _is_two_by_two(found: CrossTable) -> bool:
    return len(found.rows) == len(found.columns) == len("ab")


def _chi_square(case: Case) -> Ours:
    whole = _cells(case)
    found = chi_square(whole)
    ours: dict[str, Leaf] = {
        f"{name}.{one.row}.{one.column}": number(one)
        for name, number in CELL.items()
        for one in found.cells
    }
    if _is_two_by_two(found):
        yates = chi_square(whole, continuity=True).test
        ours |= {f"yates.{key}": value for key, value in tested(yates).items()}
    return ours | {
        "n": found.n,
        "X2": found.test.statistic,
        "df": found.test.df[0],
        "p_value": found.test.p,
        "min_expected": found.least_expected,
        "pct_cells_expected_lt5": PERCENT * found.share_small,
    }


def tested(found: Comparison) -> dict[str, Leaf]:
    """A test named as the reference names what R prints of one."""
    return {
        "statistic": found.statistic,
        "parameter.df": found.df[0],
        "p_value": found.p,
    }


def _effects(case: Case) -> Ours:
    whole = _cells(case)
    pearsons, g = chi_square(whole), g_test(whole)
    ours: dict[str, Leaf] = {
        "G.G": g.statistic,
        "G.df": g.df[0],
        "G.p_value": g.p,
        "phi": phi(whole).value if _is_two_by_two(pearsons) else None,
        "contingency_coef": contingency_coefficient(whole).value,
        "cramer_v": cramers_v(whole, corrected=False).value,
    }
    for row, test in (("Likelihood Ratio", g), ("Pearson", pearsons.test)):
        before = f"assocstats_chisq.{row}"
        ours |= {f"{before}.X^2": test.statistic, f"{before}.df": test.df[0]}
        ours[f"{before}.P(> X^2)"] = test.p
    return ours | _sizes(whole)


def _sizes(whole: Cells) -> Ours:
    """The sizes of effectsize; the upper end of a one-sided interval is no finding."""
    two_sided = cramers_v(whole, shrunk=True)
    path = "effectsize_v_biascorrected"
    ours: dict = _sized(f"{path}_twosided", "Cramers_v_adjusted", two_sided)
    ours |= _sized(path, "Cramers_v_adjusted", cramers_v(whole, ONE_SIDED, shrunk=True))
    plain = cramers_v(whole, ONE_SIDED, corrected=False)
    ours |= _sized("effectsize_v_plain", "Cramers_v", plain)
    ours |= _sized("cohens_w", "Cohens_w", cohens_w(whole, ONE_SIDED))
    return ours | _sized(
        "tschuprow_t_plain", "Tschuprows_t", tschuprows_t(whole, ONE_SIDED)
    )


def _sized(path: str, name: str, found: Estimate) -> Ours:
    low, high = (found.interval.low, found.interval.high) if found.interval else (0, 1)
    found = {name: found.value, "CI_low": low, "CI_high": high}
    return {f"{path}.0.{key}": value for key, value in found.items()}


def _fisher(case: Case) -> Ours:
    whole = _cells(case)
    found = fisher(whole)
    if found.effect is None:
        return {"p_value": found.p}
    ratio, risk = odds_ratio(whole), risk_ratio(_first_counts(case))
    return {
        "p_value": found.p,
        "estimate.odds ratio": found.effect.value,
        **ends("conf_int", found.effect.interval),
        "sample_odds_ratio": ratio.value,
        **_sized("effectsize_or", "Odds_ratio", ratio),
        "riskratio.0.Risk_ratio": risk.value,
    }


def _first_counts(case: Case) -> Cells:
    """The same with each first level last: there the first one is the yes."""
    turned = {name: held[::-1] for name, held in _levels(case).items()}
    return cells(case, case.text("row"), case.text("col"), groups=turned)


def _ordinal(case: Case) -> Ours:
    whole = _cells(case)
    trend, r = linear_by_linear(whole), pearson(whole).value
    is_two_by_two = whole.values.max() == 1
    turned = np.sign(-r if whole.values[:, 0].max() == 1 else r)
    return {
        **pair_counts(concordance(whole)),
        "pearson_scores_r": r,
        "mantel_haenszel_M2": trend.statistic,
        "M2_p": trend.p,
        # coin takes no table of two by two; its "chisq" is the root with a sign, and
        # of two rows it scores the first as the higher
        "coin_lbl_chisq": None if is_two_by_two else turned * trend.statistic**0.5,
        "coin_lbl_p": None if is_two_by_two else trend.p,
        "coin_cmh_general": mantel_haenszel(_one_stratum(whole)).statistic,
    }


def _one_stratum(whole: Cells) -> Cells:
    """Everybody in the one level of a third column."""
    values = np.column_stack([whole.values, np.zeros(len(whole.n))])
    levels = {**whole.levels, "stratum": ("all",)}
    return replace(whole, names=(*whole.names, "stratum"), values=values, levels=levels)


def _stratified(case: Case) -> Ours:
    stratum = case.text("stratum")
    columns = (case.text("row"), case.text("col"), stratum)
    of = {**_levels(case), **levels(case, stratum)}
    found = mantel_haenszel(cells(case, *columns, groups=of))
    ours: dict = tested(found)
    if found.effect is not None:
        ours["estimate.common odds ratio"] = found.effect.value
        ours |= ends("conf_int", found.effect.interval)
    return ours


EFFECTS = (
    "G.*",
    "assocstats_chisq.*",
    "phi",
    "contingency_coef",
    "cramer_v",
    *(
        f"{path}.0.{key}"
        for path, name in (
            ("effectsize_v_plain", "Cramers_v"),
            ("effectsize_v_biascorrected", "Cramers_v_adjusted"),
            ("effectsize_v_biascorrected_twosided", "Cramers_v_adjusted"),
            ("cohens_w", "Cohens_w"),
            ("tschuprow_t_plain", "Tschuprows_t"),
        )
        for key in (name, "CI_low")
    ),
)
TWO_SIDED = "effectsize_v_biascorrected_twosided.0.CI_high"

PROCEDURES = (
    Procedure(
        name="chisq",
        family="contingency",
        ids="*-chisq",
        covers=(
            *(f"{name}.*" for name in CELL),
            *("n", "X2", "df", "p_value", "min_expected", "pct_cells_expected_lt5"),
            *("yates.statistic", "yates.parameter.df", "yates.p_value"),
        ),
        compute=_chi_square,
    ),
    Procedure(
        name="effect",
        family="contingency",
        ids="*-effect",
        covers=(*EFFECTS, TWO_SIDED),
        compute=_effects,
    ),
    Procedure(
        # R's search for the upper end stops where the tail is .0095 instead of .025
        name="effect-search",
        family="contingency",
        ids="orgxedu-effect",
        covers=EFFECTS,
        compute=_effects,
    ),
    Procedure(
        name="fisher",
        family="contingency",
        ids="*-fisher",
        # effectsize adds two errors of the risk ratio as they are, not their squares
        covers=(
            "p_value",
            "estimate.*",
            "conf_int.*",
            "sample_odds_ratio",
            "effectsize_or.0.Odds_ratio",
            "effectsize_or.0.CI_*",
            "riskratio.0.Risk_ratio",
        ),
        compute=_fisher,
    ),
    Procedure(
        name="ordinal",
        family="contingency",
        ids="*-ordinal",
        covers=(
            *PAIR_COUNTS,
            "pearson_scores_r",
            "mantel_haenszel_M2",
            "M2_p",
            "coin_*",
        ),
        compute=_ordinal,
    ),
    Procedure(
        name="stratified",
        family="contingency",
        ids="*-stratified-*",
        covers=(
            "statistic",
            "parameter.df",
            "p_value",
            "estimate.*",
            "conf_int.*",
        ),
        compute=_stratified,
    ),
)
