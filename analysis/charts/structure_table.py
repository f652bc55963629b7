"""What the items of a scale share, as a table."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from analysis.charts.estimates import NOTHING, between
from analysis.charts.tables import counts, number, p_text, remarked
from analysis.questions.scales import Structure
from analysis.results import Comparison, Refusal
from analysis.results.factors import (
    CLOSE,
    MIDDLING,
    FactorFit,
    ParallelAnalysis,
    SamplingAdequacy,
)
from analysis.words import Say

Row = tuple[list[str], object]  # the texts, and what they are about
FIRST = 2  # eigenvalues that are told: one thing, and whether there is a second


def structure(found: Structure, say: Say) -> pd.DataFrame:
    """A row per measure: value, interval, p, what it is held against, n."""
    words = ("label-measure", "label-estimate", "label-interval-any", "label-p")
    words += ("label-held-against", "label-n", "label-missing")
    rows = list(_rows(found, say))
    columns, of = [say(word) for word in words], [about for _, about in rows]
    return remarked(columns, [row for row, _ in rows], of, say)


def _rows(found: Structure, say: Say) -> Iterator[Row]:
    if found.spearman_brown is not None:
        yield _one("spearman-brown", found.spearman_brown, say)
        yield _one("ordinal-alpha", found.ordinal_alpha, say)
        return
    yield _one("kmo", found.kmo, say)
    yield _one("sphericity", found.sphericity, say)
    yield from _eigenvalues(found.parallel, say)
    yield from _fit(found.fit, say)
    yield _one("ordinal-alpha", found.ordinal_alpha, say)


def _one(name: str, one: object, say: Say) -> Row:
    """A row of one result."""
    texts = [NOTHING] * 4
    if isinstance(one, SamplingAdequacy):
        bound = say("label-at-least", x=MIDDLING)
        texts = [number(one.value, say), NOTHING, NOTHING, bound]
    elif isinstance(one, Comparison):
        texts = [_chi_square(one, say), NOTHING, p_text(one.p, say), NOTHING]
    elif not isinstance(one, Refusal):
        p = p_text(one.p, say)  # type: ignore[attr-defined]
        texts = [number(one.value, say), between(one, say), p, NOTHING]  # type: ignore[attr-defined, arg-type]
    n = counts(say, one.n, one.n_missing)  # type: ignore[attr-defined]
    return [say(f"label-{name}"), *texts, *n], one


def _eigenvalues(one: ParallelAnalysis | Refusal, say: Say) -> Iterator[Row]:
    if isinstance(one, Refusal):
        yield _one("parallel", one, say)
        return
    both = zip(one.eigenvalues[:FIRST], one.bound, strict=False)
    for place, (value, bound) in enumerate(both, 1):
        texts = [say("label-eigenvalue", place=place), number(value, say)]
        passed = say("label-more-than", x=bound)
        n = counts(say, one.n, one.n_missing)
        yield [*texts, NOTHING, NOTHING, passed, *n], one


def _fit(one: FactorFit | Refusal, say: Say) -> Iterator[Row]:
    if isinstance(one, Refusal):
        yield _one("factor-fit", one, say)
        return
    yield _one("exact-fit", one.exact, say)
    least, most = say("label-at-least", x=CLOSE["cfi"]), "label-at-most"
    indices = (
        ("cfi", number(one.cfi, say), NOTHING, least),
        ("tli", number(one.tli, say), NOTHING, least),
        (
            "rmsea",
            number(one.rmsea.value, say, 3),
            between(one.rmsea, say),
            say(most, x=CLOSE["rmsea"]),
        ),
        ("srmr", number(one.srmr, say, 3), NOTHING, say(most, x=CLOSE["srmr"])),
    )
    for name, value, ends, bound in indices:
        n = counts(say, one.n, one.n_missing)
        yield [say(f"label-{name}"), value, ends, NOTHING, bound, *n], one


def _chi_square(one: Comparison, say: Say) -> str:
    return say("label-chi-square-of", df=int(one.df[0]), x=one.statistic)
