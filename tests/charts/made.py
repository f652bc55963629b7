"""Results made up for the pictures, and what a picture holds."""

from itertools import chain

import numpy as np

from analysis.charts.theme import Look
from analysis.line import Line
from analysis.results import (
    AnswerCounts,
    Bin,
    Curve,
    Density,
    Estimate,
    Interval,
    QuadrantShares,
    Refusal,
    Share,
)
from analysis.study.model import Item, Scale, Study
from analysis.words import Say

STUDY = Study(
    id="s",
    items={
        "q": Item(
            column="q",
            labels={1: {"nl": "oneens", "en": "disagree"}, 5: {"nl": "eens"}},
        )
    },
    scales={
        "x": Scale(title={"nl": "Ingewikkeld", "en": "Complexity"}, items=("q",)),
        "y": Scale(title={"nl": "Behoefte", "en": "Need"}, items=("q",)),
    },
)
HOSTILE = ["a.b", "a[0]", 'it\'s "x"', "<b>&amp;", "datum['row']", "{{x}} \\n", ""]


def look(language="en", **options):
    return Look(say=Say(language, STUDY), **options)


def estimate(value, low=None, high=None, n=100, p=0.02, measure="spearman"):
    ends = None if low is None else Interval(low=low, high=high, level=0.95)
    return Estimate(
        measure=measure,
        of=("x", "y"),
        value=value,
        interval=ends,
        p=p,
        n=n,
        n_missing=3,
        method="m",
    )


def refusal(n=2):
    why = Line("chart-nothing")
    return Refusal(measure="spearman", of=("x", "y"), lines=(why,), n=n, n_missing=1)


def curve_of(*bins, line=((1.0, 2.0, 1.5, 2.5), (7.0, 5.0, 4.5, 5.5)), n=90):
    made = [
        Bin(low=x - 0.5, high=x + 0.5, x=x, mean=estimate(*mean, measure="mean"))
        for x, *mean in bins
    ]
    return Curve(
        of=("x", "y"),
        bins=tuple(made),
        line=line,
        level=0.95,
        n=n,
        n_missing=4,
        method="m",
    )


def counts(*n, item="q", first=1.0, n_missing=2):
    codes = {first + i: many for i, many in enumerate(n)}
    return AnswerCounts(
        item=item,
        counts=codes,
        missing={"99": n_missing},
        blank=0,
        outside=0,
        n=sum(n),
        n_missing=n_missing,
    )


def density(n_in, *edges):
    grid = np.array(n_in)
    return Density(
        of=("x", "y")[: grid.ndim],
        edges=edges,
        n_in=grid,
        n=int(grid.sum()),
        n_missing=5,
    )


def quadrants(ll, lh, hl, hh, cuts=(4.0, 4.5)):
    n = ll + lh + hl + hh
    found = {"ll": ll, "lh": lh, "hl": hl, "hh": hh}
    shares = [
        Share(
            level=level,
            count=count,
            estimate=estimate(count / n, count / n - 0.05, count / n + 0.05, n=n),
        )
        for level, count in found.items()
    ]
    return QuadrantShares(
        of=("x", "y"),
        cuts=cuts,
        tied=(0, 0),
        shares=tuple(shares),
        n=n,
        n_missing=3,
        n_out=0,
        method="m",
    )


def layers(chart):
    """Every layer of a specification, with its rows."""
    spec = chart if isinstance(chart, dict) else chart.to_dict()
    sets = spec.get("datasets", {})
    waiting, found = [(spec, spec.get("data", {}))], []
    while waiting:
        one, data = waiting.pop(0)
        data = one.get("data", data)
        inner = list(chain(*(one.get(k, []) for k in ("layer", "concat"))))
        waiting += [(it, data) for it in inner]
        if "mark" in one:
            named = data.get("name")
            rows = list(sets.get(named, data.get("values", ())))
            found.append({**one, "rows": rows})
    return found


def layer(chart, kind, at=0):
    """The layer with a mark of this kind, the first or the one at a place."""
    return [it for it in layers(chart) if it["mark"]["type"] == kind][at]


def fields(chart):
    """Every field that any layer reads."""
    channels = chain(*(it.get("encoding", {}).values() for it in layers(chart)))
    flat = chain(*(c if isinstance(c, list) else [c] for c in channels))
    return {channel["field"] for channel in flat if "field" in channel}
