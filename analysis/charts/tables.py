"""Results as tables of text: numbers as the language writes them.

A picture has its own table beside it; here is what has no picture of its own:
measures side by side, terms of a model, tests between pairs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import pandas as pd

from analysis.charts.estimates import NOTHING, between
from analysis.questions.organisations import Against
from analysis.questions.quadrants import Alternative
from analysis.questions.verdicts import Verdict
from analysis.results import (
    Comparison,
    Description,
    Estimate,
    Refusal,
    Reliability,
    Share,
    Slopes,
    Term,
)
from analysis.study.model import LEVELS, QUADRANTS
from analysis.words import Say
from analysis.words.numbers import decimal, p_value, whole

BESIDE = ":"  # joins the parts of an interaction in the name of a Term


def frame(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> pd.DataFrame:
    """Text under headings."""
    return pd.DataFrame(list(rows), columns=list(columns), dtype=str)


def p_text(p: float | None, say: Say) -> str:
    """A p under a heading that says p: .034 or < .001."""
    if p is None:
        return NOTHING
    return p_value(p, say.language).removeprefix("p ").removeprefix("= ")


def number(x: float | None, say: Say, digits: int = 2) -> str:
    """A number, or a dash where there is none."""
    return NOTHING if x is None else decimal(x, say.language, digits)


def measures(parts: Mapping[str, Estimate | Refusal], say: Say) -> pd.DataFrame:
    """A row per measure: value, interval, p, n, without answer."""
    words = ("label-measure", "label-estimate", "label-interval-any", "label-p")
    columns = [say(word) for word in (*words, "label-n", "label-missing")]
    rows = []
    for name, part in parts.items():
        found = [NOTHING] * 3
        if isinstance(part, Estimate):
            found = [number(part.value, say), between(part, say), p_text(part.p, say)]
        counts = [whole(n, say.language) for n in (part.n, part.n_missing)]
        rows.append([say(f"label-{name}"), *found, *counts])
    return frame(columns, rows)


def terms(found: Sequence[Term], say: Say) -> pd.DataFrame:
    """A row per coefficient: value, error, interval, p; odds ratios where known."""
    odds = any(term.ratio is not None for term in found)
    adjusted = any(term.p_adjusted is not None for term in found)
    words = ["label-term", "label-coefficient", "label-se", "label-interval-any"]
    words += ["label-p", *["label-p-holm"] * adjusted]
    words += ["label-odds-ratio", "label-interval-any-odds"] * odds
    rows = [_term(term, say, odds=odds, adjusted=adjusted) for term in found]
    return frame([say(word) for word in words], rows)


def _term(term: Term, say: Say, *, odds: bool, adjusted: bool) -> list[str]:
    row = [term_name(term.name, say), number(term.value, say, 3)]
    row += [number(term.se, say, 3), between(term, say), p_text(term.p, say)]
    if adjusted:
        row.append(p_text(term.p_adjusted, say))
    if odds:
        ends = term.ratio_interval
        row.append(number(term.ratio, say))
        row.append(
            say("label-range", low=ends.low, high=ends.high) if ends else NOTHING
        )
    return row


def term_name(name: str, say: Say) -> str:
    """A term in words: titles of scores, levels of groups, x for interactions."""
    if name == "(intercept)":
        return say("label-intercept")
    return " × ".join(_factor(part, say) for part in name.split(BESIDE))


def _factor(part: str, say: Say) -> str:
    group, bracket, level = part.partition("[")
    if not bracket:
        return say.title(part)
    named = say.level(group, level.removesuffix("]"))
    return say("label-level-of", group=say.title(group), level=named)


def differences(found: Slopes, say: Say) -> pd.DataFrame:
    """A row per pair of simple slopes: their difference, interval, p adjusted."""
    group = found.of[-1]
    words = ("label-pair", "label-difference", "label-se", "label-interval-any")
    columns = [say(word) for word in (*words, "label-p", "label-p-holm")]
    pairs = {f"{a}-{b}": (a, b) for a in found.slopes for b in found.slopes}
    return frame(
        columns,
        [_difference(t, pairs[t.name], say, group) for t in found.differences],
    )


def _difference(term: Term, levels: tuple[str, str], say: Say, group: str) -> list[str]:
    pair = " – ".join(say.level(group, level) for level in levels)
    found = [number(term.value, say, 3), number(term.se, say, 3), between(term, say)]
    return [pair, *found, p_text(term.p, say), p_text(term.p_adjusted, say)]


def comparisons(
    found: Sequence[Comparison], say: Say, group: str, effect: str
) -> pd.DataFrame:
    """A row per pair of levels: their difference, interval, p raw and adjusted."""
    words = ("label-pair", effect, "label-interval-any", "label-p", "label-p-adjusted")
    return frame(
        [say(word) for word in words], [_pair(one, say, group) for one in found]
    )


def _pair(one: Comparison, say: Say, group: str) -> list[str]:
    pair = " – ".join(say.level(group, level) for level in one.groups)
    effect = one.effect
    value = NOTHING if effect is None else number(effect.value, say)
    ends = NOTHING if effect is None else between(effect, say)
    return [pair, value, ends, p_text(one.p, say), p_text(one.p_adjusted, say)]


def reliability(found: Reliability, say: Say) -> pd.DataFrame:
    """A row per item: how it hangs together with the others of its scale."""
    words = ("label-item", "label-mean", "label-sd", "label-item-rest")
    words += ("label-alpha-if-dropped", "label-loading")
    rows = [
        [
            say.title(one.item),
            number(one.mean, say),
            number(one.sd, say),
            number(one.item_rest, say),
            number(one.alpha_if_dropped, say),
            number(found.loadings.get(one.item), say),
        ]
        for one in found.items
    ]
    return frame([say(word) for word in words], rows)


def scales(
    found: Mapping[str, Reliability | Refusal],
    scores: Mapping[str, Description | Refusal],
    say: Say,
) -> pd.DataFrame:
    """A row per scale: items, alpha, omega, mean, sd, n."""
    words = ("label-scale", "label-items", "label-alpha", "label-interval-any")
    words += ("label-omega", "label-mean", "label-sd", "label-n", "label-missing")
    rows = []
    for name, score in scores.items():
        rows.append([say.title(name), *_hangs(found.get(name), say)])
        rows[-1] += _described(score, say)
    return frame([say(word) for word in words], rows)


def _hangs(one: Reliability | Refusal | None, say: Say) -> list[str]:
    if one is None:
        return ["1", *[NOTHING] * 3]
    if isinstance(one, Refusal):
        return [str(len(one.of)), *[NOTHING] * 3]
    omega = one.omega.value if isinstance(one.omega, Estimate) else None
    alpha = [number(one.alpha.value, say), between(one.alpha, say)]
    return [str(len(one.items)), *alpha, number(omega, say)]


def _described(one: Description | Refusal, say: Say) -> list[str]:
    counts = [whole(n, say.language) for n in (one.n, one.n_missing)]
    if isinstance(one, Refusal):
        return [NOTHING, NOTHING, *counts]
    return [number(one.mean, say), number(one.sd, say), *counts]


def alternatives(found: Sequence[Alternative], say: Say) -> pd.DataFrame:
    """A row per rule: where it cuts, the four counts, who would be elsewhere."""
    quadrants = [say.level(QUADRANTS, level) for level in LEVELS]
    words = ("label-cut", "label-ties", "label-cut-search", "label-cut-decision")
    columns = [*(say(word) for word in words), *quadrants, say("label-moved")]
    rows = [
        [
            say(f"label-cut-{one.cut}"),
            say(f"label-ties-{one.ties}"),
            *(number(cut, say) for cut in one.cuts),
            *(whole(n, say.language) for n in one.counts),
            say("label-chosen") if one.chosen else _moved(one, say),
        ]
        for one in found
    ]
    return frame(columns, rows)


def _moved(one: Alternative, say: Say) -> str:
    share = one.moved / one.n if one.n else 0.0
    return say("label-share-n", share=share, n=one.moved)


def shares(
    found: Mapping[str, tuple[Share, ...] | Refusal], group: str, say: Say
) -> pd.DataFrame:
    """A row per level of a group: the share and n of each quadrant."""
    quadrants = [say.level(QUADRANTS, level) for level in LEVELS]
    rows = []
    for level, part in found.items():
        row = [say.level(group, level)]
        if isinstance(part, Refusal):
            row += [*[NOTHING] * len(LEVELS), whole(part.n, say.language)]
        else:
            row += [
                say("label-share-n", share=one.estimate.value, n=one.count)
                for one in part
            ]
            row.append(whole(sum(one.count for one in part), say.language))
        rows.append(row)
    return frame([say.title(group), *quadrants, say("label-n")], rows)


def against_the_rest(found: Sequence[Against], group: str, say: Say) -> pd.DataFrame:
    """A row per level: its link, that of the rest, and whether they differ."""
    words = ("label-spearman", "label-rest", "label-p-holm", "label-hedges-g")
    words += ("label-interval-any", "label-p-holm-mean", "label-n")
    columns = [say.title(group), *(say(word) for word in words)]
    rows = [
        [
            say.level(group, one.level),
            _value(one.own, say),
            _value(one.rest, say),
            _adjusted(one.link_differs, say),
            *_effect(one.mean_differs, say),
            whole(one.own.n, say.language),
        ]
        for one in found
    ]
    return frame(columns, rows)


def _value(one: Estimate | Refusal, say: Say) -> str:
    return number(one.value if isinstance(one, Estimate) else None, say)


def _adjusted(one: Comparison | Refusal, say: Say) -> str:
    return p_text(one.p_adjusted if isinstance(one, Comparison) else None, say)


def _effect(one: Comparison | Refusal, say: Say) -> list[str]:
    if isinstance(one, Refusal) or one.effect is None:
        return [NOTHING, NOTHING, _adjusted(one, say)]
    return [
        number(one.effect.value, say),
        between(one.effect, say),
        _adjusted(one, say),
    ]


def verdicts(found: Sequence[Verdict], say: Say) -> pd.DataFrame:
    """A row per hypothesis: effect, interval, p raw and adjusted, verdict."""
    words = ("label-hypothesis", "label-kind", "label-family", "label-effect")
    words += ("label-interval-any", "label-p", "label-p-holm", "label-verdict")
    return frame([say(word) for word in words], [_verdict(one, say) for one in found])


def _verdict(one: Verdict, say: Say) -> list[str]:
    evidence, hypothesis = one.evidence, one.hypothesis
    ends = evidence.interval
    return [
        say("hypothesis-text", id=hypothesis.id, text=say.text(hypothesis.text)),
        say(f"kind-{hypothesis.kind}"),
        say(f"family-{one.family}"),
        number(evidence.effect, say),
        say("label-range", low=ends.low, high=ends.high) if ends else NOTHING,
        p_text(evidence.p, say),
        p_text(one.p_adjusted, say),
        say(f"ruling-{one.ruling}"),
    ]
