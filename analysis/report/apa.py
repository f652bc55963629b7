"""A result as the sentence an article would print, after the APA's manual.

The symbols are the same in every language; the sentences around them are words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from analysis.line import Fact, Line, Name
from analysis.results import (
    Comparison,
    Description,
    Estimate,
    Interval,
    LogisticModel,
    Refusal,
)

USUAL = 0.95  # the level of a test whose effect has no interval
LINKS = {"spearman": "r_s", "pearson": "r", "kendall": "τ_b", "gamma": "γ"}
STUDENT = ("spearman", "pearson")  # links whose p comes from n - 2 degrees of freedom
FORMS = {
    "welch-t": "apa-means-two",
    "student-t": "apa-means-two",
    "mann-whitney": "apa-ranks-two",
    "welch": "apa-means",
    "anova": "apa-means",
    "kruskal-wallis": "apa-ranks",
    "jonckheere": "apa-trend",
    "linear-by-linear": "apa-line",
    "chi-square": "apa-table",
    "paired-t": "apa-paired",
    "signed-rank": "apa-signed",
    "mcnemar": "apa-changes",
    "friedman": "apa-repeated",
    "equality": "apa-equal-links",
    "equality-of-two": "apa-equal-links",
    "r2-change": "apa-interaction",
    "fisher-two-by-two": "apa-exact-odds",
}
PLAIN = {"fisher": "apa-exact", "cochran-q": "apa-shares"}  # without an effect
Described = Mapping[str, Description | Refusal]


def apa(
    found: object, described: Described | None = None, group: str | None = None
) -> Line | None:
    """The sentence of one result; None where there is no form for its kind.

    Parameters
    ----------
    found : result
        An estimate of a link, or a comparison.
    described : mapping of level to Description, or None
        The groups compared, for their means and standard deviations.
    group : str or None
        The group whose levels were tested to differ.
    """
    if isinstance(found, tuple) and found and isinstance(found[0], LogisticModel):
        return _odds(found[0])
    if isinstance(found, Estimate):
        return _link(found) if found.measure in LINKS else None
    tested = getattr(found, "test", None)  # tables and ranks hold theirs
    test = tested if isinstance(tested, Comparison) else found
    line = _compared(test, described or {}) if isinstance(test, Comparison) else None
    if line is None or group is None:
        return line
    return replace(line, facts={**line.facts, "group": Name(group)})


def _link(found: Estimate) -> Line | None:
    ends = found.interval
    if ends is None or found.p is None:
        return None
    facts: dict[str, Fact] = {"x": Name(found.of[0]), "y": Name(found.of[1])}
    facts |= {"direction": found.line.facts["direction"]}
    facts["symbol"] = LINKS[found.measure]
    facts |= {"value": found.value, "low": ends.low, "high": ends.high}
    facts |= {"level": ends.level, "p": found.p, "n": found.n}
    df = found.n - 2 if found.measure in STUDENT else 0
    return Line("apa-link", {**facts, "df": df})


def _compared(found: Comparison, described: Described) -> Line | None:
    if found.test in PLAIN:
        return Line(PLAIN[found.test], _tested(found, USUAL))
    effect = found.effect
    if found.test not in FORMS or effect is None or effect.interval is None:
        return None
    ends, form = effect.interval, FORMS[found.test]
    facts = _tested(found, ends.level)
    facts |= {"effect": effect.value, "low": ends.low, "high": ends.high}
    facts |= {"level": ends.level, "direction": "up" if effect.value > 0 else "down"}
    facts |= {name: found.options[name] for name in ("z",) if name in found.options}
    if form in ("apa-means-two", "apa-ranks-two"):
        named = (Name(f"{found.by}[{one}]") for one in found.groups)
        facts |= zip("ab", named, strict=False)
    if form != "apa-means-two":
        return Line(form, facts)
    moments = _moments(found, described)
    return Line(form, {**facts, **moments}) if moments else None


def _tested(found: Comparison, level: float) -> dict[str, Fact]:
    """What a test is told by: its columns, statistic, degrees of freedom and p."""
    facts: dict[str, Fact] = {"x": Name(found.of[0]), "y": Name(found.of[1])}
    facts |= {"statistic": found.statistic, "p": found.p, "n": found.n}
    facts |= {f"df{place}": float(df) for place, df in enumerate(found.df, 1)}
    clear = "yes" if found.p < 1 - level else "no"
    return {**facts, "columns": len(found.of), "clear": clear}


def _odds(model: LogisticModel) -> Line | None:
    """The odds ratio of the one predictor of a model."""
    term, ends = model.terms[-1], model.terms[-1].ratio_interval
    if len(model.terms) > 2 or term.ratio is None or ends is None:  # noqa: PLR2004
        return None
    facts: dict[str, Fact] = {"x": Name(model.of[0]), "y": Name(model.of[1])}
    facts |= {"a": Name(f"{model.of[0]}[{model.event}]"), "direction": _side(ends)}
    facts |= {"value": term.ratio, "low": ends.low, "high": ends.high}
    return Line("apa-odds", {**facts, "level": ends.level, "p": term.p, "n": model.n})


def _side(ends: Interval) -> str:
    """Where the interval of a ratio lies."""
    return "up" if ends.low > 1 else "down" if ends.high < 1 else "open"


def _moments(found: Comparison, described: Described) -> dict[str, Fact]:
    """Mean and standard deviation of two groups; empty where one is not known."""
    facts: dict[str, Fact] = {}
    for which, level in zip("ab", found.groups, strict=True):
        part = described.get(level)
        if not isinstance(part, Description) or part.sd is None:
            return {}
        facts |= {f"mean_{which}": part.mean, f"sd_{which}": part.sd}
    return facts
