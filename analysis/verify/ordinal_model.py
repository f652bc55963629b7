"""The proportional-odds model: coefficients, its assumption, slopes."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.cells import Cells
from analysis.inference.brant import brant
from analysis.inference.ordinal import (
    likelihood_ratio,
    proportional_odds,
    simple_slopes,
)
from analysis.inference.profile import profile_intervals
from analysis.inference.proportionality import (
    nominal_tests,
    non_parallel,
    scale_tests,
)
from analysis.results import Comparison, OrdinalModel, Term
from analysis.verify.cases import Case, Leaf
from analysis.verify.procedure import Ours, Procedure, listed
from analysis.verify.regression import pairs, r_name, slopes
from analysis.verify.rows import Levels, cells, levels

MODELS = {"x": "x", "additive": "add", "interaction": "int"}
COEFFICIENT = ("term", "Estimate", "Std. Error", "z value", "Pr(>|z|)")
WITHOUT_P = ("row", "Value", "Std. Error", "t value")
SLOPE = (
    "Q",
    "X.trend",
    "SE",
    "df",
    "asymp.LCL",
    "asymp.UCL",
    "z.ratio",
    "p.value",
)
CHECK = ("row", "Df", "logLik", "AIC", "LRT", "Pr(>Chi)")
PAIR = ("estimate", "SE", "df", "z.ratio", "p.value")


def _cells(case: Case) -> Cells:
    """Outcome, predictor and group; an outcome in words goes by its levels' places."""
    y, x, q = (case.text(role) for role in "yxq")
    groups: dict = dict(levels(case, q, case.text("q_reference")))
    if case.variables.get("x_is_factor"):
        groups |= levels(case, x)
    groups |= _in_words(y, case.texts("y_levels"))
    return cells(case, y, x, q, groups=groups)


def _in_words(y: str, answers: Sequence[str]) -> Levels:
    try:
        _ = [float(answer) for answer in answers]
    except ValueError:
        return {y: tuple(answers)}
    return {}


def _models(case: Case) -> dict[str, OrdinalModel]:
    whole = _cells(case)
    y, x, q = (case.text(role) for role in "yxq")
    terms = {"x": [x], "additive": [x, q], "interaction": [x, q, (x, q)]}
    return {name: proportional_odds(whole, y, its) for name, its in terms.items()}


def _clm(case: Case) -> Ours:
    models = _models(case)
    found: dict = {"n": models["x"].n, "BIC_int": models["interaction"].bic}
    for name, short in MODELS.items():
        model = models[name]
        rows = [_row(term, COEFFICIENT) for term in _named(case, model)]
        found |= listed(f"coef_{name}", rows)
        found |= {f"logLik.{short}": model.log_likelihood, f"AIC.{short}": model.aic}
    for key, smaller, larger in (
        ("lr_add_vs_x", "x", "additive"),
        ("lr_int_vs_add", "additive", "interaction"),
    ):
        test = likelihood_ratio(models[smaller], models[larger])
        values = {"LR": test.statistic, "df": test.df[0], "p": test.p}
        found |= {f"{key}.{name}": value for name, value in values.items()}
    return found


def _named(case: Case, model: OrdinalModel) -> list[tuple[str, Term]]:
    """Thresholds first, then coefficients, under the names of the reference."""
    thresholds = [(term.name, term) for term in model.thresholds]
    coefficients = [(r_name(case, term.name), term) for term in model.terms]
    places = {name: place for place, (name, _) in enumerate(coefficients)}
    # of an interaction R runs through the levels of its first group first
    coefficients.sort(
        key=lambda it: places[it[0].split(":")[-1]] if ":" in it[0] else -1
    )
    return thresholds + coefficients


def _row(named: tuple[str, Term], keys: Sequence[str]) -> dict[str, Leaf]:
    name, term = named
    values = (name, term.value, term.se, term.statistic, term.p)
    return dict(zip(keys, values, strict=False))


def _polr(case: Case) -> Ours:
    models = _models(case)
    found: dict = {}
    for name in ("additive", "interaction"):
        model = models[name]
        named = _named(case, model)
        lower = named[len(model.thresholds) :] + named[: len(model.thresholds)]
        rows = [_row(term, WITHOUT_P) for term in lower]
        found |= listed(f"coef_{name}", rows)
        found[f"deviance_{name}"] = -2 * model.log_likelihood
    for term in models["additive"].terms:
        name = r_name(case, term.name)
        found |= {f"OR.{name}": term.ratio, **_ratio("OR_wald", name, term)}
    for term in profile_intervals(_cells(case), models["additive"]):
        for package in ("OR_profile", "clm_profile"):
            found |= _ratio(package, r_name(case, term.name), term)
    return found


def _ratio(key: str, name: str, term: Term) -> Ours:
    ends = term.ratio_interval
    low, high = (ends.low, ends.high) if ends else (None, None)
    return {f"{key}.{name}.2.5 %": low, f"{key}.{name}.97.5 %": high}


def _per_term(case: Case) -> Ours:
    whole, model = _cells(case), _models(case)["additive"]
    tests = {"nominal": nominal_tests(whole, model), "scale": scale_tests(whole, model)}
    size = len(model.thresholds) + len(model.terms)
    found: dict = {}
    for key, of_terms in tests.items():
        rows = [_fit("<none>", model.log_likelihood, size)]
        for name, test in zip("XQ", of_terms, strict=True):
            height = model.log_likelihood + test.statistic / 2
            row = _fit(name, height, size + int(test.df[0]))
            rows.append(row | _tested(test))
        found |= listed(key, rows)
    return found


def _fit(name: str, height: float, size: int) -> dict[str, Leaf]:
    none: dict[str, Leaf] = dict.fromkeys(CHECK)
    return none | {"row": name, "logLik": height, "AIC": 2 * size - 2 * height}


def _tested(test: Comparison) -> dict[str, Leaf]:
    return {"Df": test.df[0], "LRT": test.statistic, "Pr(>Chi)": test.p}


def _brant(case: Case) -> Ours:
    whole, model = _cells(case), _models(case)["additive"]
    omnibus, *each = brant(whole, model)
    rows = [
        {"term": r_name(case, term.name), **_wald(test, "X2")}
        for term, test in zip(model.terms, each, strict=True)
    ]
    return {**_wald(omnibus, "omnibus_X2"), **listed("per_term", rows)}


def _wald(test: Comparison, key: str) -> dict[str, Leaf]:
    return {key: test.statistic, "df": test.df[0], "p_value": test.p}


def _non_parallel(case: Case) -> Ours:
    whole, model = _cells(case), _models(case)["additive"]
    test = non_parallel(whole, model)
    found: dict = {"LR": test.statistic, "df": test.df[0], "p": test.p}
    found["logLik_parallel"] = model.log_likelihood
    found["logLik_nonparallel"] = model.log_likelihood + test.statistic / 2
    for place, threshold in enumerate(model.thresholds, 1):
        found[f"coef_parallel.(Intercept):{place}"] = -threshold.value
    for term in model.terms:
        found[f"coef_parallel.{r_name(case, term.name)}"] = term.value
    return found


def _slopes(case: Case) -> Ours:
    model = _models(case)["interaction"]
    found = simple_slopes(model, case.text("x"), case.text("q"))
    return listed("slopes", slopes(found, SLOPE)) | listed(
        "pairs_holm", pairs(found, PAIR)
    )


PROCEDURES = (
    Procedure(
        name="clm",
        family="ordinal_model",
        ids="*-clm",
        covers=(
            "n",
            *(f"coef_*.{key}" for key in COEFFICIENT),
            *(f"{of}.{key}" for of in ("logLik", "AIC") for key in MODELS.values()),
            "BIC_int",
            *(f"lr_*.{key}" for key in ("LR", "df", "p")),
        ),
        compute=_clm,
    ),
    Procedure(
        name="polr",
        family="ordinal_model",
        ids="*-polr",
        covers=(
            *(f"coef_*.{key}" for key in WITHOUT_P),
            "OR.*",
            "OR_wald.*",
            "OR_profile.*",
            "clm_profile.*",
            "deviance_*",
        ),
        compute=_polr,
    ),
    Procedure(
        name="nominal and scale",
        family="ordinal_model",
        ids="*-nominal",
        covers=tuple(f"{of}.*.{key}" for of in ("nominal", "scale") for key in CHECK),
        compute=_per_term,
    ),
    Procedure(
        name="brant",
        family="ordinal_model",
        ids="*-brant",
        covers=(
            "omnibus_X2",
            "df",
            "p_value",
            *(f"per_term.*.{key}" for key in ("term", "X2", "df", "p_value")),
        ),
        compute=_brant,
    ),
    Procedure(
        name="non-parallel",
        family="ordinal_model",
        ids="*-vglm",
        covers=("logLik_*", "LR", "df", "p", "coef_parallel.*"),
        compute=_non_parallel,
    ),
    Procedure(
        name="emtrends",
        family="ordinal_model",
        ids="*-emtrends",
        covers=(
            *(f"slopes.*.{key}" for key in SLOPE),
            *(f"pairs_holm.*.{key}" for key in PAIR),
        ),
        compute=_slopes,
    ),
)
