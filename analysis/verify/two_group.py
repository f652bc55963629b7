"""A score in two groups, two answers of the same respondents, one against a value."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from analysis.cells import Cells
from analysis.inference.description import describe
from analysis.inference.equivalence import means, one_sided
from analysis.inference.normal_scores import shapiro_wilk
from analysis.inference.rank_sum import mann_whitney, rank_sum, superiority
from analysis.inference.shift import hodges_lehmann
from analysis.inference.standardised import (
    cohens_d,
    cohens_d_unpooled,
    glass_delta,
    hedges_g,
)
from analysis.inference.two_groups import (
    Errors,
    mean_difference,
    student_t,
    welch_t,
)
from analysis.inference.variances import brown_forsythe, levene, variance_ratio
from analysis.results import Comparison, Estimate
from analysis.verify.cases import Case
from analysis.verify.procedure import Ours, Procedure, attempted, ends
from analysis.verify.rows import cells

TESTS = {"student": student_t, "welch": welch_t}
SIZES: dict[str, tuple[str, Callable[[Cells], Estimate]]] = {
    "cohens_d": ("Cohens_d", cohens_d),
    "hedges_g": ("Hedges_g", hedges_g),
    "glass_delta": ("Glass_delta", glass_delta),
    "d_unpooled": ("Cohens_d", cohens_d_unpooled),
}
# R's search for a noncentrality stopped early here, at a tail of .02526 and .02479 in
# place of .025; the integral of the noncentral t, done anew, gives these
SEARCHED = {
    "bfi/two_group/agree|gender-d:d_unpooled.0.CI_high": -0.36172772453923424,
    "bfi/two_group/A3|gender-d:d_unpooled.0.CI_low": -0.37925996290728625,
}
BOUND = 0.5  # of the equivalence cases, in the unit of the score


def _cells(case: Case) -> Cells:
    """The two groups in the order of the case: differences are first minus second."""
    y, g = case.text("y"), case.text("g")
    return cells(case, y, g, groups={g: (case.text("group1"), case.text("group2"))})


def _t(case: Case) -> Ours:
    whole = _cells(case)
    found: dict = {}
    for place, (level, part) in enumerate(whole.by(whole.names[1]).items(), 1):
        one = describe(part)
        found |= {f"n{place}": one.n, f"mean{place}": one.mean, f"sd{place}": one.sd}
        for errors in TESTS:
            found[f"{errors}.estimate.mean in group {level}"] = one.mean
        found |= attempted(f"shapiro{place}.", partial(_shapiro, part))
    for errors in TESTS:
        found |= attempted(f"{errors}.", partial(_test, whole, errors))
    found |= attempted("var_test.", lambda: ratio(whole))
    found |= attempted("levene_mean.", lambda: f_test(levene(whole)))
    found |= attempted("brown_forsythe_median.", lambda: f_test(brown_forsythe(whole)))
    return found


def _shapiro(part: Cells) -> Ours:
    found = shapiro_wilk(part)
    return {"statistic": found.statistic, "p_value": found.p}


def _test(whole: Cells, errors: Errors) -> Ours:
    test = TESTS[errors](whole)
    difference = mean_difference(whole, errors=errors)
    found = {"statistic": test.statistic, "parameter.df": test.df[0]}
    return found | {"p_value": test.p} | ends("conf_int", difference.interval)


def ratio(whole: Cells) -> Ours:
    """The F test of two variances, as R names its numbers."""
    found = variance_ratio(whole)
    numbers = {
        "statistic": found.statistic,
        "parameter.num df": found.df[0],
        "parameter.denom df": found.df[1],
        "p_value": found.p,
        "estimate.ratio of variances": found.statistic,
    }
    return numbers | ends("conf_int", found.effect.interval if found.effect else None)


def f_test(found: Comparison) -> Ours:
    """F, both df and p."""
    return {
        "F": found.statistic,
        "df.0": found.df[0],
        "df.1": found.df[1],
        "p": found.p,
    }


def _mann_whitney(case: Case) -> Ours:
    whole = _cells(case)
    corrected = mann_whitney(whole, exact=False)
    plain = mann_whitney(whole, continuity=False, exact=False)
    ranked = rank_sum(whole)
    z = ranked.z()
    found: dict = {
        "U_W_group1": corrected.statistic,
        "U_group2": ranked.pairs - corrected.statistic,
        "p_continuity": corrected.p,
        "p_no_continuity": plain.p,
        "coin_z": z,
        "r_z_over_sqrt_n": z / corrected.n**0.5,
        "prob_superiority": superiority(whole).value,
    }
    for key, continuity in (("cc", True), ("nocc", False)):
        shift = hodges_lehmann(whole, continuity=continuity)
        found |= {f"hl_shift_{key}": shift.value} | ends(f"hl_ci_{key}", shift.interval)
        found["hl_median_of_differences"] = shift.value
    if corrected.effect:
        found |= size("rank_biserial", "r_rank_biserial", corrected.effect)
        found["rank_biserial_formula"] = corrected.effect.value
    return found


def _d(case: Case) -> Ours:
    whole = _cells(case)
    found: dict = {}
    for path, (name, procedure) in SIZES.items():
        found |= size(path, name, procedure(whole))
    return found


def _equivalence(case: Case) -> Ours:
    whole = _cells(case)
    lower, upper = (one_sided(whole, bound=bound) for bound in (-BOUND, BOUND))
    found = means(whole, smallest=BOUND)
    numbers = {
        "t_lower": lower[0],
        "p_lower": lower[2],
        "t_upper": upper[0],
        "p_upper": upper[2],
        "df": found.df[0],
        "p_tost": found.p,
    }
    return numbers | ends("ci90", found.effect.interval if found.effect else None)


def size(path: str, name: str, found: Estimate) -> Ours:
    """An effect size as effectsize writes it: value, level, both ends."""
    interval = found.interval
    if interval is None:
        return {f"{path}.0.{name}": found.value}
    return {
        f"{path}.0.{name}": found.value,
        f"{path}.0.CI": interval.level,
        f"{path}.0.CI_low": interval.low,
        f"{path}.0.CI_high": interval.high,
    }


TEST = ("statistic", "p_value")
T = (*TEST, "parameter.*", "estimate.*", "conf_int.*")
SIZE = ("CI", "CI_low", "CI_high")


def of(*names: str, keys: tuple[str, ...]) -> tuple[str, ...]:
    """Each key below each name."""
    return tuple(f"{name}.{key}" for name in names for key in keys)


PROCEDURES = (
    Procedure(
        name="t",
        family="two_group",
        ids="*-t",
        covers=(
            *("n1", "n2", "mean1", "mean2", "sd1", "sd2"),
            *of("student", "welch", "var_test", keys=T),
            *of("levene_mean", "brown_forsythe_median", keys=("F", "df.*", "p")),
            *of("shapiro1", "shapiro2", keys=TEST),
        ),
        compute=_t,
    ),
    Procedure(
        name="mwu",
        family="two_group",
        ids="*-mwu",
        covers=(
            *("U_W_group1", "U_group2", "p_continuity", "p_no_continuity"),
            *("hl_shift_*", "hl_ci_*", "hl_median_of_differences"),
            *("coin_z", "r_z_over_sqrt_n", "prob_superiority"),
            *of("rank_biserial.0", keys=("r_rank_biserial", *SIZE)),
            "rank_biserial_formula",
        ),
        compute=_mann_whitney,
    ),
    Procedure(
        name="d",
        family="two_group",
        ids="*-d",
        covers=tuple(
            f"{path}.0.{key}"
            for path, (name, _) in SIZES.items()
            for key in (name, *SIZE)
        ),
        compute=_d,
        instead=SEARCHED,
    ),
    Procedure(
        name="tost",
        family="two_group",
        ids="*-tost",
        covers=("t_*", "p_*", "df", "ci90.*"),
        compute=_equivalence,
    ),
)
