"""The answer to the question of a study, for a partner."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from analysis.charts.curve import curve
from analysis.charts.tables import frame, number
from analysis.line import Fact, Line, Name
from analysis.questions.sizes import size
from analysis.results import Bin, Curve
from analysis.sharing import blocks
from analysis.sharing.blocks import Block
from analysis.sharing.found import direction, estimate
from analysis.sharing.plan import Variable
from analysis.sharing.rounding import Released
from analysis.sharing.rules import WITH_INTERVAL
from analysis.sharing.teller import Teller, ends, with_interval
from analysis.words.numbers import whole

LINK = ("share-link", "share-link-bare")
HEIGHT = 280  # pixels: a view prints on two pages


def answer(teller: Teller) -> Iterator[Block]:
    """How the two scores go together, and the outcome along the predictor."""
    say, (x, y) = teller.say, teller.axes
    link = teller.found.link(teller.whole, x, y)
    if link is None:
        return
    said = _link(link, x, y)
    yield blocks.text(said, say)
    held = _curve(teller)
    if held is not None:
        drawn = partial(curve, {say("label-everybody"): held}, height=HEIGHT)
        yield blocks.chart(drawn, say, teller.study.simulated, reading=say(said))
        yield blocks.table(say("share-table-answer"), _curve_table(teller, held))
    yield blocks.note(Line("share-method-answer", {"least": WITH_INTERVAL}), say)


def _link(link: Released, x: str, y: str) -> Line:
    value = float(link.values["value"])
    facts: dict[str, Fact] = {"x": Name(x), "y": Name(y), "n": link.n, "value": value}
    facts |= {"size": size(value), "direction": direction(link)}
    return with_interval(LINK, facts, link)


def _curve(teller: Teller) -> Curve | None:
    """The outcome along the predictor, as far as its bins may be shown."""
    x, y = teller.axes
    along = teller.variable(x)
    if along is None:
        return None
    made = []
    for level in along.levels:
        part = teller.whole.within(along.key, level)
        at, mean = teller.found.mean(part, x), teller.found.mean(part, y)
        if at is not None and mean is not None:
            held = float(at.values["value"])
            low, high = _edges(along, level, held)
            made.append(Bin(low=low, high=high, x=held, mean=estimate(mean)))
    if not made:
        return None
    return Curve(
        of=(x, y),
        bins=tuple(made),
        line=(),
        level=teller.plan.level,
        n=teller.found.count(teller.whole) or 0,
        n_missing=0,
        method="released",
    )


def _edges(along: Variable, level: str, held: float) -> tuple[float, float]:
    """Where a bin lies; the first and last are open: their mean stands for an end."""
    place = along.levels.index(level)
    low = along.cut[place - 1] if place else held
    high = along.cut[place] if place < len(along.cut) else held
    return low, high


def _curve_table(teller: Teller, held: Curve) -> object:
    say = teller.say
    x, y = (say.title(name) for name in held.of)
    between_ends = say("label-interval", level=held.level)
    rows = [
        [number(it.x, say), number(it.mean.value, say), ends(it.mean, say),
         whole(it.mean.n, say.language)]
        for it in held.bins
    ]  # fmt: skip
    return frame([x, y, between_ends, say("label-n")], rows)
