"""Hard cases: constants, two respondents, nothing left, groups of one, repeated items.

Where R gives an error or no number we must refuse; where it gives a number we give
the same. Exceptions, as the reference's README has them, stand beside the case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

import pyarrow as pa

from analysis.cells import Cells
from analysis.inference.association import concordance, kendall, pearson, spearman
from analysis.inference.description import describe
from analysis.inference.factorability import kmo
from analysis.inference.factors import one_factor
from analysis.inference.linear import least_squares
from analysis.inference.ordinal import proportional_odds
from analysis.inference.reliability import reliability
from analysis.results import LinearModel, Refusal
from analysis.study.model import LEVELS, QUADRANTS, Quadrants, Scale
from analysis.verify.cases import Case
from analysis.verify.procedure import Ours, Procedure, Refused, attempted, ends
from analysis.verify.rows import Levels, cells, hold, levels, study, table

MEASURES = {
    "pearson": ("cor", pearson),
    "spearman": ("rho", spearman),
    "kendall": ("tau", kendall),
}


def _links(case: Case) -> Ours:
    whole = cells(case, "x", "y")
    found: dict = {}
    for name in MEASURES:
        found |= attempted(f"{name}.", partial(_link, whole, name))
    return found | attempted("lm.", partial(_line, whole))


def _link(whole: Cells, name: str) -> Ours:
    called, measure = MEASURES[name]
    r = measure(whole)
    found = {f"value.estimate.{called}": r.value, "value.p_value": r.p}
    if name == "kendall":
        found["value.statistic"] = concordance(whole).z
    return found | ends("value.conf_int", r.interval)


def _line(whole: Cells) -> Ours:
    return _coefficients(least_squares(whole, "y", ["x"]))


def _coefficients(model: LinearModel) -> Ours:
    found: dict = {}
    for term in model.terms:
        row = f"value.{term.name.replace('(intercept)', '(Intercept)')}"
        found |= {
            f"{row}.Estimate": term.value,
            f"{row}.Std. Error": term.se,
            f"{row}.t value": term.statistic,
            f"{row}.Pr(>|t|)": term.p,
        }
    return found


def _items(case: Case) -> Ours:
    rows = table(case)
    items = rows.column_names
    given = hold(rows).defined(study(items)).moments(*items)
    found = reliability(given, "X")
    std = found.alpha_standardised
    refused = Refused(tuple(line.key for line in getattr(std, "lines", ())))
    return {
        "alpha_by_hand.value": found.alpha.value,
        "alpha.value.raw": found.alpha.value,
        "alpha.value.std": refused if isinstance(std, Refusal) else std.value,
        **attempted("fa.", lambda: dict(one_factor(given, "minres").standardised)),
        **attempted("kmo.", lambda: {"value": kmo(given, "X").value}),
    }


def _longley(case: Case) -> Ours:
    rows = table(case)
    y = "Employed"
    predictors = [name for name in rows.column_names if name != y]
    model = least_squares(cells(case, y, *predictors), y, predictors)
    found = {f"coef.{path}": value for path, value in _coefficients(model).items()}
    return found | {"r2.value": model.r2}


def _repeated(case: Case) -> Ours:
    """z repeats x: R leaves it out, we refuse."""
    whole = cells(case, "y", "x", "z")
    return attempted("coef.", lambda: _values(least_squares(whole, "y", ["x", "z"])))


def _constant_within(case: Case) -> Ours:
    """x has one value in quadrant c: R leaves the interaction out, we refuse."""
    whole = cells(case, "y", "x", "q", groups=levels(case, "q"))
    terms = ["x", "q", ("x", "q")]
    return attempted("coef.", lambda: _values(least_squares(whole, "y", terms)))


def _values(model: LinearModel) -> Ours:
    return {f"value.{term.name}": term.value for term in model.terms}


def _separated(case: Case) -> Ours:
    of: Levels = {"y": ("1", "2", "3")}
    whole = cells(case, "y", "x", groups=of)

    def fitted() -> Ours:
        model = proportional_odds(whole, "y", ["x"])
        return {f"value.{term.name}": term.value for term in model.terms}

    return attempted("", fitted)


def _median(case: Case) -> Ours:
    """High is above the median, or on it too, as ties go."""
    rows = table(case)
    found: dict = {}
    for key, ties in (("gt", "low"), ("ge", "high")):
        asked = Quadrants(search="v", decision="v", cut="median", ties=ties)
        whole = hold(rows).defined(replace(study(["v"]), quadrants=asked))
        where = whole.cells(QUADRANTS)
        high = where.column(QUADRANTS) == LEVELS.index("hh")
        found |= {"median.value": whole.cuts().search}
        found[f"{key}.value"] = int(where.n[high].sum())
    return found


def _quantiles(case: Case) -> Ours:
    given = case.variables["input_inline"]
    if not isinstance(given, Mapping):
        raise TypeError("vectors are named")
    found: dict = {}
    for name, key in (("a", "q1"), ("b", "q2"), ("c", "q4")):
        vector = given[name] if isinstance(given[name], list) else [given[name]]
        x = describe(hold(pa.table({name: vector})).defined(study([name])).cells(name))
        found |= {f"{key}.value.{q}%": x.quantiles[q / 100] for q in (25, 50, 75)}
        found |= {"sd1.value": x.sd} if name == "a" else {}
    return found


def _float_tie(case: Case) -> Ours:
    """The mean of 1, 2 and 4 stands exactly on a cut at 7/3."""
    rows = pa.table({"a": [1], "b": [2], "c": [4]})
    scale = {"s": Scale(items=("a", "b", "c"))}
    at = {"search": 7 / 3, "decision": 7 / 3}
    asked = Quadrants(search="s", decision="s", cut=at)
    defined = replace(study(rows.column_names), scales=scale, quadrants=asked)
    whole = hold(rows).defined(defined)
    return {"eq1.value": whole.cuts().tied_search == rows.num_rows}


def _of(*names: str, keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{name}.{key}" for name in names for key in keys)


LINK = ("error", "value.estimate.*", "value.p_value", "value.conf_int.*")
LINE = ("lm.error", "lm.value.*")
ALPHA = ("alpha_by_hand.value", "alpha.value.raw", "alpha.value.std")

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
        # R drops the constant predictor and fits a mean; we refuse, so no lm here
        ("constant-x", _links, _of(*MEASURES, keys=LINK), {}),
        # a perfect fit has no error: R warns that its own is noise, we refuse it
        ("perfect-corr", _links, _of(*MEASURES, keys=LINK), {}),
        ("perfect-negative", _links, _of(*MEASURES, keys=LINK), {}),
        # a correlation of two points is refused, though R gives rho and tau
        (
            "n2",
            _links,
            (
                "*.error",
                *_of(*MEASURES, keys=("value.p_value",)),
                "lm.value.*.Std. Error",
            ),
            {},
        ),
        ("n3", _links, (*_of(*MEASURES, keys=LINK), *LINE), {}),
        ("n4", _links, (*_of(*MEASURES, keys=LINK), *LINE), {}),
        ("all-missing", _links, ("*.error",), {}),
        ("disjoint-missing", _links, ("*.error",), {}),
        # psych drops the constant item; the formula keeps it, and so do we
        (
            "alpha-constant-item",
            _items,
            ("alpha_by_hand.value", "fa.error", "kmo.value"),
            {},
        ),
        ("alpha-near-constant", _items, (*ALPHA, "kmo.value"), {}),
        # of items that follow from each other psych takes the correlations themselves
        # for partial ones, so that any KMO is .5: we refuse it
        ("alpha-unreversed", _items, ALPHA, {}),
        ("alpha-duplicate", _items, ALPHA, {}),
        ("longley", _longley, ("coef.value.*", "r2.value"), {}),
        ("singular-lm", _repeated, ("coef.value.z",), {}),
        ("empty-quadrant-interaction", _constant_within, ("coef.value.x:qc",), {}),
        # ordinal::clm stops on the way to infinity; polr finds no start, as we
        ("polr-separation", _separated, ("polr.error",), {}),
        ("median-odd-ties", _median, ("*.value",), {}),
        ("quantile-small", _quantiles, ("q*.value.*", "sd1.value"), {}),
        # the other sums are of decimal fractions that no answer scale has
        ("float-tie", _float_tie, ("eq1.value",), {}),
    )
)
