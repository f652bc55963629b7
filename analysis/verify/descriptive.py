"""Descriptives, of everybody and by group."""

from __future__ import annotations

from analysis.inference.description import describe, describe_by
from analysis.results import Description, Refusal
from analysis.verify.cases import Case
from analysis.verify.procedure import Ours, Procedure, Refused, ends
from analysis.verify.rows import cells, levels

SHORT = ("n", "missing", "mean", "sd", "median", "q1", "q3")


def _describe(case: Case) -> Ours:
    x = cells(case, case.text("x"))
    found = describe(x)
    quantiles = {
        f"quantiles_type7.{100 * place:g}%": value
        for place, value in found.quantiles.items()
    }
    return quantiles | _moments(found) | _frequencies(case)


def _moments(found: Description) -> Ours:
    return {
        "n": found.n,
        "missing": found.n_missing,
        "mean": found.mean,
        "sd": found.sd,
        "var": found.variance,
        "se": found.se,
        "median": found.quantiles[0.5],
        "min": found.minimum,
        "max": found.maximum,
        "mad_raw": found.mad,
        "skew_g1_type1": found.skewness.get(1),
        "skew_G1_type2": found.skewness.get(2),
        "skew_b1_type3": found.skewness.get(3),
        "excess_kurtosis_g2_type1": found.kurtosis.get(1),
        "excess_kurtosis_G2_type2": found.kurtosis.get(2),
        "excess_kurtosis_type3": found.kurtosis.get(3),
        **ends("ci95_mean_t", found.mean_interval),
    }


def _frequencies(case: Case) -> Ours:
    """How often each value occurs: the cells themselves."""
    x = cells(case, case.text("x"))
    counted = zip(x.values[:, 0].tolist(), x.n.tolist(), strict=True)
    return {f"frequencies.{value:g}": count for value, count in counted}


def _by_group(case: Case) -> Ours:
    x, g = case.text("x"), case.text("g")
    parts = describe_by(cells(case, x, g, groups=levels(case, g)), g)
    found: dict = {}
    for level, part in parts.items():
        if isinstance(part, Refusal):
            found[f"{level}.*"] = Refused(tuple(line.key for line in part.lines))
        else:
            found |= {f"{level}.{key}": value for key, value in _short(part).items()}
    return found


def _short(found: Description) -> Ours:
    return {
        "n": found.n,
        "missing": found.n_missing,
        "mean": found.mean,
        "sd": found.sd,
        "median": found.quantiles[0.5],
        "q1": found.quantiles[0.25],
        "q3": found.quantiles[0.75],
    }


PROCEDURES = (
    Procedure(
        name="descriptives",
        family="descriptive",
        ids="var-*",
        covers=(
            "n",
            "missing",
            "mean",
            "sd",
            "var",
            "se",
            "ci95_mean_t.*",
            "median",
            "min",
            "max",
            "quantiles_type7.*",
            "mad_raw",
            "skew_*",
            "excess_kurtosis_*",
            "frequencies.*",
        ),
        compute=_describe,
    ),
    Procedure(
        name="descriptives by group",
        family="descriptive",
        ids="var-*-by-*",
        covers=tuple(f"*.{key}" for key in SHORT),
        compute=_by_group,
    ),
)
