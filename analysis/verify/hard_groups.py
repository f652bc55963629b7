"""Hard cases of groups: constants, a group of one, ties only, a large offset.

Where R gives an error or no number we must refuse; where it gives a number we give
the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import pyarrow as pa

from analysis.cells import Cells
from analysis.inference.groups import anova, kruskal_wallis, welch
from analysis.inference.normal_scores import shapiro_wilk
from analysis.inference.rank_sum import mann_whitney
from analysis.inference.shift import hodges_lehmann
from analysis.inference.standardised import cohens_d
from analysis.inference.two_groups import Errors, mean_difference, student_t, welch_t
from analysis.inference.variances import brown_forsythe
from analysis.results import Comparison
from analysis.verify.cases import Case
from analysis.verify.k_group_pairs import tukey_rows
from analysis.verify.procedure import Ours, Procedure, attempted, ends
from analysis.verify.rows import cells, hold, levels, study
from analysis.verify.two_group import of, ratio, size

EXACT = {  # of the numbers as stored; R subtracts large sums and gives 4.0012
    "anova.value.0.F.value": 4.0,
    "anova.value.0.Pr..F.": 27 / 343,  # (1 + 2 F / 6)^-3, F with 2 and 6 df
    "tukey.value.2-1.diff": 0.0,
    "tukey.value.3-1.diff": 1638 / 2**13,
}
# 11/3 less 3.64002, from a quantile that R knows to 4e-8 and scipy to 1e-11
NEAR_NOUGHT = {"tukey.value.3-1.lwr": 0.02664361888845823}
# by hand: the middle two of the 20 differences are -3.7 and -3.2, and the interval
# leaves out one at either end; R searches with a tolerance of 1e-4
SHIFT = {
    "wilcox_hl.value.estimate.difference in location": -3.45,
    "wilcox_hl.value.conf_int.0": -6.5,
    "wilcox_hl.value.conf_int.1": 0.8,
}


def _groups(case: Case) -> Ours:
    whole = cells(case, "y", "g", groups=levels(case, "g"))
    found = attempted("anova.", lambda: _one_way(anova(whole)))
    found |= attempted("welch.", lambda: _test(welch(whole)))
    found |= attempted("kw.", lambda: _test(kruskal_wallis(whole)))
    found |= attempted("levene.", lambda: _spread(brown_forsythe(whole)))
    return found | attempted("tukey.", partial(_pairs, whole))


def _one_way(found: Comparison) -> Ours:
    return {"value.0.F.value": found.statistic, "value.0.Pr..F.": found.p}


def _pairs(whole: Cells) -> Ours:
    return {f"value.{path}": value for path, value in tukey_rows(whole).items()}


def _spread(found: Comparison) -> Ours:
    return {
        "value.0.Df": found.df[0],
        "value.0.F value": found.statistic,
        "value.0.Pr(>F)": found.p,
        "value.1.Df": found.df[1],
    }


def _test(found: Comparison) -> Ours:
    return {"value.statistic": found.statistic, "value.p_value": found.p}


def _two(case: Case) -> Ours:
    """Two vectors as the scores of two groups; the first minus the second."""
    given = case.variables["input_inline"]
    if not isinstance(given, Mapping):
        raise TypeError("two vectors are named")
    both = {k: v if isinstance(v, list) else [v] for k, v in given.items()}
    score = [value for part in both.values() for value in part]
    group = [name for name, part in both.items() for _ in part]
    rows = pa.table({"score": score, "group": group})
    columns, groups = rows.column_names, {"group": tuple(both)}
    whole = hold(rows).defined(study(columns, groups)).cells(*columns)
    found = attempted("welch.", partial(_t, whole, "welch"))
    found |= attempted("student.", partial(_t, whole, "student"))
    found |= attempted("wilcox_cc.", lambda: _test(mann_whitney(whole, exact=False)))
    found |= attempted("wilcox_default.", lambda: _test(mann_whitney(whole)))
    found |= attempted("wilcox_hl.", partial(_shift, whole))
    found |= attempted("shapiro_x.", partial(_shapiro, whole))
    found |= attempted("vartest.", partial(_ratio, whole))
    return found | attempted("d.", partial(_d, whole))


def _shift(whole: Cells) -> Ours:
    found = hodges_lehmann(whole)
    test = _test(mann_whitney(whole, exact=False))
    shift = {"value.estimate.difference in location": found.value}
    return {**test, **shift, **ends("value.conf_int", found.interval)}


def _ratio(whole: Cells) -> Ours:
    return {f"value.{path}": value for path, value in ratio(whole).items()}


def _shapiro(whole: Cells) -> Ours:
    """Of the first vector alone."""
    first, *_ = whole.by("group").values()
    return _test(shapiro_wilk(first))


def _t(whole: Cells, errors: Errors) -> Ours:
    found = (welch_t if errors == "welch" else student_t)(whole)
    difference = mean_difference(whole, errors=errors)
    ours = _test(found) | {"value.parameter.df": found.df[0]}
    return {**ours, **ends("value.conf_int", difference.interval)}


def _d(whole: Cells) -> Ours:
    return size("value", "Cohens_d", cohens_d(whole))


T = ("error", "value.statistic", "value.parameter.df", "value.p_value")
TEST = ("error", "value.statistic", "value.p_value")
ONE_WAY = ("anova.value.0.F.value", "anova.value.0.Pr..F.")
SPREAD = ("levene.value.0.F value", "levene.value.0.Pr(>F)")
ANOVA = (*ONE_WAY, *of("welch", "kw", keys=TEST), *SPREAD)
TUKEY = ("tukey.value.*",)
TWO = (
    *of("welch", "student", keys=(*T, "value.conf_int.*")),
    *of("wilcox_cc", "wilcox_default", keys=("value.p_value",)),
    *of("wilcox_hl", keys=(*TEST, "value.estimate.*", "value.conf_int.*")),
    *of("shapiro_x", keys=TEST),
    *of("vartest", keys=(*T[:2], "value.p_value", "value.estimate.*")),
    "vartest.value.conf_int.*",
    *of("d", keys=("error", "value.0.Cohens_d", "value.0.CI*")),
)
RANKED = (*TWO, "wilcox_cc.value.statistic", "wilcox_default.value.statistic")

PROCEDURES = tuple(
    Procedure(
        name=name,
        family="hard_cases",
        ids=name,
        covers=covers,
        compute=compute,
        instead=instead,
    )
    for name, compute, covers, instead in (
        # R gives differences of 0 with no p; we refuse it all
        ("k-constant", _groups, (*ANOVA, "tukey.value.*.p adj"), {}),
        ("k-one-zero-var", _groups, (*ANOVA, *TUKEY), NEAR_NOUGHT),
        ("k-group-of-1", _groups, (*ANOVA, *TUKEY), {}),
        (
            "k-large-offset",
            _groups,
            (*ANOVA, "tukey.value.*.diff"),  # its ends rest on that F
            EXACT,
        ),
        ("two-all-ties", _two, TWO, {}),
        ("two-constant-different", _two, RANKED, {}),
        ("two-n1", _two, RANKED, {}),
        ("two-small-exact", _two, RANKED, SHIFT),
    )
)
