"""Models of factors: every answer counting, several scales, groups."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain

from analysis.cells import ScaleItems
from analysis.inference.full_information import full_information
from analysis.inference.invariance import invariance
from analysis.inference.ordinal_fit import ordinal_fit
from analysis.inference.several_factors import several_factors
from analysis.results import Comparison, OneFactor
from analysis.results.factors import Fit, OrdinalFit
from analysis.verify.cases import Case, Leaf
from analysis.verify.procedure import Ours, Procedure, listed
from analysis.verify.rows import cells, levels, reversed_items

INDICES = "npar chisq df pvalue baseline.* cfi tli rmsea* srmr logl aic bic ntotal"

ORDINAL = "npar chisq* df* pvalue* baseline.* cfi tli *.scaled rmsea* srmr"


def indices_of(found: Fit) -> dict[str, Leaf]:
    """Fit indices, named as lavaan does."""
    fit: dict[str, Leaf] = {
        "npar": found.parameters,
        "chisq": found.exact.statistic,
        "df": found.exact.df[0],
        "pvalue": found.exact.p,
        "baseline.chisq": found.baseline.statistic,
        "baseline.df": found.baseline.df[0],
        "cfi": found.cfi,
        "tli": found.tli,
        "rmsea": found.rmsea.value,
        "rmsea.pvalue": found.rmsea.p,
        "srmr": found.srmr,
        "logl": found.log_likelihood,
        "aic": found.aic,
        "bic": found.bic,
        "ntotal": found.n,
    }
    if found.rmsea.interval is not None:
        fit["rmsea.ci.lower"] = found.rmsea.interval.low
        fit["rmsea.ci.upper"] = found.rmsea.interval.high
    return fit


def estimates_of(found: OneFactor) -> list[dict[str, Leaf]]:
    """Loadings and then what is left of each item, as lavaan lists them."""
    loadings: list[dict[str, Leaf]] = []
    left: list[dict[str, Leaf]] = []
    for item in found.of:
        std, (of_loading, of_left) = found.standardised[item], found.errors[item]
        row = {"lhs": "f", "op": "=~", "rhs": item, "est": found.loadings[item]}
        loadings.append({**row, "se": of_loading, "std": std})
        row = {"lhs": item, "op": "~~", "rhs": item, "est": found.uniqueness[item]}
        left.append({**row, "se": of_left, "std": 1 - std**2})
    # the factor has variance 1 by definition, here and in the reference
    factor = {"lhs": "f", "op": "~~", "rhs": "f", "est": 1, "se": 0, "std": 1}
    return [*loadings, *left, factor]


def _full_information(case: Case) -> Ours:
    """Without robust CFI and TLI, which rest on a correction of their own."""
    names, scale = case.texts("items"), case.text("scale")
    whole = reversed_items(case).cells(*names)
    given = ScaleItems(cells=whole, scales={scale: tuple(names)})
    found = full_information(given, scale, level=0.90)
    fit = {f"fit.{key}": value for key, value in indices_of(found).items()}
    return fit | listed("loadings", estimates_of(found.factor)) | {"nobs": found.n}


def _ordinal(case: Case) -> Ours:
    """Without robust CFI and TLI, as above."""
    names, scale = case.texts("items"), case.text("scale")
    whole = reversed_items(case).cells(*names)
    given = ScaleItems(cells=whole, scales={scale: tuple(names)})
    found = ordinal_fit(given, scale, level=0.90)
    ends = found.rmsea.interval
    fit: dict = {
        "npar": found.parameters,
        "chisq": found.plain.statistic,
        "df": found.plain.df[0],
        "pvalue": found.plain.p,
        "chisq.scaled": found.scaled.statistic,
        "df.scaled": found.scaled.df[0],
        "pvalue.scaled": found.scaled.p,
        "baseline.chisq": found.baseline.statistic,
        "baseline.df": found.baseline.df[0],
        "cfi": found.cfi,
        "tli": found.tli,
        "cfi.scaled": found.cfi_scaled,
        "tli.scaled": found.tli_scaled,
        "rmsea": found.rmsea.value,
        "rmsea.ci.lower": None if ends is None else ends.low,
        "rmsea.ci.upper": None if ends is None else ends.high,
        "rmsea.pvalue": found.rmsea.p,
        "rmsea.scaled": found.rmsea_scaled.value,
        "srmr": found.srmr,
    }
    ours = {f"fit.{key}": value for key, value in fit.items()}
    return ours | listed("loadings", _standardised(found)) | {"nobs": found.n}


def _standardised(found: OrdinalFit) -> list[dict[str, Leaf]]:
    """As ``estimates_of``; what is left of an item follows from its loading."""
    rows: list[dict[str, Leaf]] = []
    for item, one in found.loadings.items():
        row = {"lhs": "f", "op": "=~", "rhs": item, "est": one, "std": one}
        rows.append({**row, "se": found.errors[item]})
    for item, one in found.loadings.items():
        left = 1 - one**2
        row = {"lhs": item, "op": "~~", "rhs": item, "est": left, "std": left}
        rows.append({**row, "se": 0})
    return [*rows, {"lhs": "f", "op": "~~", "rhs": "f", "est": 1, "se": 0, "std": 1}]


def _several_factors(case: Case) -> Ours:
    scales = _scales(case)
    whole = reversed_items(case).cells(*chain(*scales.values()))
    given = ScaleItems(cells=whole, scales=scales)
    found = several_factors(given, next(iter(scales)), level=0.90)
    ours: dict = {f"fit.{key}": value for key, value in indices_of(found).items()}
    rows: list[dict[str, Leaf]] = [
        {
            "lhs": one.scale[0].upper(),
            "op": "=~",
            "rhs": one.item,
            "est": one.standardised,
            "se": one.se,
        }
        for one in found.loadings
    ]
    for one in found.correlations:
        x, y = (name[0].upper() for name in one.of)
        row = {"lhs": x, "op": "~~", "rhs": y, "est": one.value}
        rows.append({**row, "se": float(one.options["se"])})
    return ours | listed("std", rows)


def _invariance(case: Case) -> Ours:
    scales, group = _scales(case), case.text("group")
    columns = [*chain(*scales.values()), group]
    whole = cells(case, *columns, groups=levels(case, group))
    given = ScaleItems(cells=whole, scales=scales, group=group)
    found = invariance(given, next(iter(scales)))
    fits = {
        "configural": found.configural,
        "metric": found.metric,
        "scalar": found.scalar,
    }
    ours: dict = {}
    for name, fit in fits.items():
        ours |= {f"{name}.{key}": value for key, value in indices_of(fit).items()}
    return ours | listed("lrt", _steps(fits, found.steps))


def _steps(fits: Mapping[str, Fit], steps: tuple[Comparison, ...]) -> list[dict]:
    """The table of ``lavTestLRT``; its rows are called a, b and s."""
    rows: list[dict[str, Leaf]] = [
        {
            "row": row,
            "Df": fit.exact.df[0],
            "AIC": fit.aic,
            "BIC": fit.bic,
            "Chisq": fit.exact.statistic,
        }
        for row, fit in zip("abs", fits.values(), strict=True)
    ]
    for row, step in zip(rows[1:], steps, strict=True):
        row |= {"Chisq diff": step.statistic, "Df diff": step.df[0]}
        row |= {"Pr(>Chisq)": step.p}
        row |= {"RMSEA": None if step.effect is None else step.effect.value}
    empty = dict.fromkeys(("Chisq diff", "Df diff", "Pr(>Chisq)", "RMSEA"))
    rows[0] |= empty
    return rows


def _scales(case: Case) -> dict[str, tuple[str, ...]]:
    """The items of each factor, whether or not some are reversed."""
    found = {}
    for name, of in case.variables["factors"].items():  # type: ignore[attr-defined]
        found[name] = tuple(of["items"] if isinstance(of, Mapping) else of)
    return found


PROCEDURES = (
    Procedure(
        name="cfa-fiml",
        family="reliability",
        ids="*-cfa-fiml",
        covers=(*(f"fit.{key}" for key in INDICES.split()), "nobs", "loadings.*"),
        compute=_full_information,
    ),
    Procedure(
        name="cfa-wlsmv",
        family="reliability",
        ids="*-cfa-wlsmv",
        covers=(*(f"fit.{key}" for key in ORDINAL.split()), "nobs", "loadings.*"),
        compute=_ordinal,
    ),
    Procedure(
        name="cfa3-ml",
        family="reliability",
        ids="cfa3-ml",
        covers=("fit.*", "std.*"),
        compute=_several_factors,
    ),
    Procedure(
        name="invariance",
        family="reliability",
        ids="invariance-*",
        covers=("configural.*", "metric.*", "scalar.*", "lrt.*"),
        compute=_invariance,
    ),
)
