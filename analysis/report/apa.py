"""A result as the sentence an article would print, after the APA's manual.

The symbols are the same in every language; the sentences around them are words.
"""

from __future__ import annotations

from collections.abc import Mapping

from analysis.line import Fact, Line, Name
from analysis.results import Comparison, Description, Estimate, Refusal

LINKS = {"spearman": "r_s", "pearson": "r", "kendall": "τ_b", "gamma": "γ"}
STUDENT = ("spearman", "pearson")  # links whose p comes from n - 2 degrees of freedom
FORMS = {
    "welch-t": "apa-means-two",
    "student-t": "apa-means-two",
    "mann-whitney": "apa-ranks-two",
    "welch": "apa-means",
    "anova": "apa-means",
    "kruskal-wallis": "apa-ranks",
    "chi-square": "apa-table",
    "paired-t": "apa-paired",
}
Described = Mapping[str, Description | Refusal]


def apa(found: object, described: Described | None = None) -> Line | None:
    """The sentence of one result; None where there is no form for its kind.

    Parameters
    ----------
    found : result
        An estimate of a link, or a comparison.
    described : mapping of level to Description, or None
        The groups compared, for their means and standard deviations.
    """
    tested = getattr(found, "test", None)
    found = tested if isinstance(tested, Comparison) else found  # a table has its own
    if isinstance(found, Estimate) and found.measure in LINKS:
        return _link(found)
    if isinstance(found, Comparison) and found.test in FORMS:
        return _compared(found, described or {})
    return None


def _link(found: Estimate) -> Line | None:
    ends = found.interval
    if ends is None or found.p is None:
        return None
    facts: dict[str, Fact] = {"x": Name(found.of[0]), "y": Name(found.of[1])}
    facts |= {"direction": ends.direction, "symbol": LINKS[found.measure]}
    facts |= {"value": found.value, "low": ends.low, "high": ends.high}
    facts |= {"level": ends.level, "p": found.p, "n": found.n}
    df = found.n - 2 if found.measure in STUDENT else 0
    return Line("apa-link", {**facts, "df": df})


def _compared(found: Comparison, described: Described) -> Line | None:
    effect = found.effect
    if effect is None or effect.interval is None:
        return None
    ends, form = effect.interval, FORMS[found.test]
    facts: dict[str, Fact] = {"x": Name(found.of[0]), "y": Name(found.of[-1])}
    facts |= {"statistic": found.statistic, "p": found.p, "n": found.n}
    facts |= {f"df{place}": float(df) for place, df in enumerate(found.df, 1)}
    facts |= {"effect": effect.value, "low": ends.low, "high": ends.high}
    facts["level"] = ends.level
    facts["clear"] = "yes" if found.p < 1 - ends.level else "no"
    if form in ("apa-means-two", "apa-ranks-two"):
        named = (Name(f"{found.by}[{one}]") for one in found.groups)
        facts |= zip("ab", named, strict=False)
    if form != "apa-means-two":
        return Line(form, facts)
    moments = _moments(found, described)
    return Line(form, {**facts, **moments}) if moments else None


def _moments(found: Comparison, described: Described) -> dict[str, Fact]:
    """Mean and standard deviation of two groups; empty where one is not known."""
    facts: dict[str, Fact] = {}
    for which, level in zip("ab", found.groups, strict=True):
        part = described.get(level)
        if not isinstance(part, Description) or part.sd is None:
            return {}
        facts |= {f"mean_{which}": part.mean, f"sd_{which}": part.sd}
    return facts
