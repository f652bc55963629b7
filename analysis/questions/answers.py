"""The answer first: what a part of the study says, in one line.

What could not be computed answers with its refusal, which a page sets apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from analysis.line import Fact, Line, Name
from analysis.questions.inside import Inside
from analysis.questions.key import Beside, Moderation, OrdinalModeration, Within
from analysis.questions.organisations import Means
from analysis.questions.quadrants import Alternative
from analysis.questions.scales import Structure
from analysis.questions.sizes import size
from analysis.questions.verdicts import RULINGS, Verdict
from analysis.results import (
    AnswerCounts,
    Comparison,
    Description,
    Estimate,
    QuadrantShares,
    Refusal,
    Reliability,
)

Said = tuple[Line | Refusal, ...]
SOUND = 0.7  # Nunnally (1978): an alpha from here will do to compare groups


def level_name(group: str, level: str) -> Name:
    """A level that a sentence says by its title."""
    return Name(f"{group}[{level}]")


def link(found: Estimate | Refusal) -> Said:
    """How two scores are linked."""
    if isinstance(found, Refusal):
        return (found,)
    facts = {**found.line.facts, "size": size(found.value)}
    return (Line("answer-link", facts),)


def within(found: Within, level: float) -> Said:
    """Does the link differ between the levels of a group?"""
    if isinstance(found.equal, Refusal):
        return (found.equal,)
    parts = {k: v for k, v in found.parts.items() if isinstance(v, Estimate)}
    lowest, highest = (f(parts, key=lambda k: parts[k].value) for f in (min, max))
    facts: dict[str, Fact] = {
        "group": Name(found.group),
        "lowest": level_name(found.group, lowest),
        "low": parts[lowest].value,
        "highest": level_name(found.group, highest),
        "high": parts[highest].value,
        **_tested(found.equal, level),
    }
    return (Line("answer-within", facts),)


def moderation(found: Moderation, level: float) -> Said:
    """Does the slope depend on the group?"""
    if isinstance(found.change, Refusal):
        return (found.change,)
    facts = {"group": Name(found.group), **_tested(found.change, level)}
    return (Line("answer-moderation", facts),)


def interaction(found: Comparison, group: str, level: float) -> Line:
    """Does the difference between the levels of one group depend on another?"""
    facts = {"x": Name(found.of[0]), "y": Name(found.of[1]), "group": Name(group)}
    return Line("answer-interaction", {**_tested(found, level), **facts})


def order(found: OrdinalModeration, level: float) -> Said:
    """Do answers differ by the group, and does the link, with the outcome as an order?

    Of two steps that were refused for the same reason the first says it.
    """
    said: list[Line | Refusal] = []
    for step, test in zip(("group", "link"), found.tests, strict=True):
        if isinstance(test, Comparison):
            names = {"x": Name(test.of[1]), "y": Name(test.of[0])}
            facts = {"step": step, "group": Name(found.group), **names}
            said.append(Line("answer-order", {**_tested(test, level), **facts}))
        elif test not in said:
            said.append(test)
    return tuple(said)


def bend(found: Comparison | Refusal, level: float) -> Said:
    """Is the link a straight line?"""
    if isinstance(found, Refusal):
        return (found,)
    return (Line("answer-bend", _tested(found, level)),)


def beside(found: Beside, first: Estimate | Refusal, level: float) -> Said:
    """Does the second outcome behave as the first?"""
    if isinstance(found.overall, Refusal):
        return (found.overall,)
    if isinstance(found.difference, Refusal):
        return (found.difference,)
    if isinstance(first, Refusal):
        return (first,)
    facts: dict[str, Fact] = {
        "outcome": Name(found.outcome),
        "first": Name(first.of[1]),
        "value": found.overall.value,
        "other": first.value,
        **_tested(found.difference, level),
    }
    return (Line("answer-beside", facts),)


def means(found: Means, level: float) -> Said:
    """Do the levels of a group differ in a score?"""
    if isinstance(found.welch, Refusal):
        return (found.welch,)
    known = {k: v for k, v in found.descriptions.items() if not isinstance(v, Refusal)}
    lowest, highest = (f(known, key=lambda k: known[k].mean) for f in (min, max))
    facts: dict[str, Fact] = {
        "score": Name(found.outcome),
        "group": Name(found.group),
        "lowest": level_name(found.group, lowest),
        "low": known[lowest].mean,
        "highest": level_name(found.group, highest),
        "high": known[highest].mean,
        **_tested(found.welch, level),
    }
    return (Line("answer-means", facts),)


def quadrants(found: QuadrantShares | Refusal) -> Said:
    """Which quadrant holds most respondents, and how many stand on a line."""
    if isinstance(found, Refusal):
        return (found,)
    largest = max(found.shares, key=lambda share: share.count)
    smallest = min(found.shares, key=lambda share: share.count)
    facts: dict[str, Fact] = {
        "largest": level_name("quadrants", largest.level),
        "most": largest.estimate.value,
        "smallest": level_name("quadrants", smallest.level),
        "least": smallest.estimate.value,
        "n": found.n,
        "n_missing": found.n_missing,
        "search": Name(found.of[0]),
        "tied_search": found.tied[0],
        "decision": Name(found.of[1]),
        "tied_decision": found.tied[1],
    }
    return (Line("answer-quadrants", facts),)


def elsewhere(found: Sequence[Alternative]) -> Said:
    """How many respondents would be in another quadrant under another rule."""
    others = [one for one in found if not one.chosen and one.n]
    if not others:
        return (Line("answer-elsewhere-none"),)
    most = max(others, key=lambda one: one.moved)
    facts: dict[str, Fact] = {"moved": most.moved, "share": most.moved / most.n}
    facts |= {"n": most.n, "cut": most.cut, "ties": most.ties}
    return (Line("answer-elsewhere", facts),)


def scales(found: Mapping[str, Reliability | Refusal]) -> Said:
    """How many scales hang together, and which least."""
    known = {k: v for k, v in found.items() if isinstance(v, Reliability)}
    if not known:
        return (Line("answer-scales-refused" if found else "answer-scales-none"),)
    weakest = min(known, key=lambda name: known[name].alpha.value)
    sound = sum(one.alpha.value >= SOUND for one in known.values())
    facts: dict[str, Fact] = {"sound": sound, "of": len(known), "least": SOUND}
    facts |= {"weakest": Name(weakest), "alpha": known[weakest].alpha.value}
    return (Line("answer-scales", facts),)


def reliability(found: Reliability | Refusal) -> Said:
    """How well the items of one scale hang together."""
    if isinstance(found, Refusal):
        return (found,)
    facts = dict(found.alpha.line.facts)
    facts |= {"scale": Name(found.of), "items": len(found.items)}
    if isinstance(found.omega, Refusal):
        return (Line("answer-alpha", facts), found.omega)
    return (Line("answer-alpha-omega", {**facts, "omega": found.omega.value}),)


def structure(found: Structure) -> Said:
    """Whether the items of one scale share one thing."""
    if found.spearman_brown is not None:  # of two items there is no more to say
        two = found.spearman_brown
        return (two if isinstance(two, Refusal) else two.line,)
    if isinstance(found.parallel, Refusal):
        return (found.parallel,)
    close = "unknown"
    if not isinstance(found.fit, Refusal):
        close = "yes" if found.fit.close else "no"
    facts: dict[str, Fact] = {"scale": Name(found.of), "close": close}
    facts |= {"components": found.parallel.components, "n": found.parallel.n}
    facts |= {"n_missing": found.parallel.n_missing}
    return (Line("answer-structure", facts),)


def score(found: Description | Refusal) -> Said:
    """Where respondents stand on one score."""
    if isinstance(found, Refusal):
        return (found,)
    facts: dict[str, Fact] = {"score": Name(found.of), "mean": found.mean}
    facts |= {"n": found.n, "n_missing": found.n_missing}
    if found.sd is None:
        return (Line("answer-score-alone", facts),)
    facts |= {"median": found.quantiles[0.5], "sd": found.sd}
    return (Line("answer-score", facts),)


def questionnaire(found: Sequence[AnswerCounts], n: int) -> Said:
    """How many questions there are, and how many of n respondents answered them."""
    answered = [one.n for one in found]
    least, most = min(answered), max(answered)
    facts: dict[str, Fact] = {"items": len(found), "n": n, "least": least, "most": most}
    alike = "yes" if least == most else "no"
    return (Line("answer-questionnaire", {**facts, "alike": alike}),)


def hypotheses(found: Sequence[Verdict]) -> Said:
    """How many hypotheses were supported, contradicted, too small, and stay open."""
    rulings = Counter(one.ruling for one in found)
    facts: dict[str, Fact] = {it.replace("-", "_"): rulings[it] for it in RULINGS}
    return (Line("answer-hypotheses", {**facts, "of": len(found)}),)


def inside(found: Inside, level: float) -> Said:
    """Do the levels of a group differ in what a hypothesis is about?"""
    if isinstance(found.differ, Refusal):
        return (found.differ,)
    adjusted = found.differ.p if found.p_adjusted is None else found.p_adjusted
    facts: dict[str, Fact] = {"p": found.differ.p, "adjusted": adjusted}
    facts |= {"group": Name(found.group), "n": found.differ.n}
    facts |= {"n_missing": found.differ.n_missing}
    differs = "yes" if adjusted < 1 - level else "open"
    return (Line("board-differ-told", {**facts, "differs": differs}),)


def finding(found: Verdict, level: float) -> Line | Refusal:
    """What was found of one hypothesis, before it is judged."""
    result, by = found.evidence.result, found.hypothesis.by
    if isinstance(result, Refusal):
        return result
    if found.hypothesis.kind == "moderation" and isinstance(result, Comparison):
        return Line("answer-moderation", {"group": Name(by), **_tested(result, level)})
    return result.line


def _tested(found: Comparison, level: float) -> dict[str, Fact]:
    facts = {k: v for k, v in found.line.facts.items() if k not in ("x", "y", "z")}
    p = found.p if found.p_adjusted is None else found.p_adjusted
    return {**facts, "differs": "yes" if p < 1 - level else "open", "level": level}
