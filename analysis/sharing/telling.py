"""What a partner reads of a state: the answer first, in words for anybody.

Made of released entries alone, so nothing here can tell more than the gate let
through: not a bar, not an axis, not the order of rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from analysis.charts.curve import curve
from analysis.charts.estimates import NOTHING, between
from analysis.charts.intervals import intervals
from analysis.charts.quadrant_map import quadrant_map
from analysis.charts.tables import frame, number
from analysis.line import Fact, Line, Name
from analysis.questions.sizes import size
from analysis.results import Bin, Curve, Estimate, QuadrantShares, Share
from analysis.sharing import blocks
from analysis.sharing.blocks import Block, Section
from analysis.sharing.found import Found, direction, estimate, parts
from analysis.sharing.plan import Base, Variable
from analysis.sharing.rounding import Released
from analysis.sharing.states import Plan, sides
from analysis.study.model import LEVELS, QUADRANTS, Study
from analysis.words import Say
from analysis.words.numbers import percent, whole

LINK = ("share-link", "share-link-bare")
DIFFERENCE = ("share-difference", "share-difference-bare")
HEIGHT = 280  # pixels: a view prints on two pages
PERCENT = 0.01  # released shares are percentages


@dataclass(frozen=True, slots=True, kw_only=True)
class Teller:
    """One state of a link, in one language."""

    study: Study
    plan: Plan
    variables: tuple[Variable, ...]
    found: Found
    state: Base
    say: Say

    @property
    def whole(self) -> Base:
        """Whom the view is about: the own organisation, or everybody."""
        return parts(self.state, dict(sides(self.study, self.plan)[0].where))

    @property
    def others(self) -> Base | None:
        """The other organisations together, where there is one of its own."""
        both = sides(self.study, self.plan)
        return parts(self.state, dict(both[1].where)) if len(both) > 1 else None

    @property
    def axes(self) -> tuple[str, str]:
        """Predictor and outcome of the question."""
        question = self.study.question
        if question is None:
            raise KeyError("question")
        return question.predictor, question.outcome

    @property
    def says_something(self) -> bool:
        """Whether anything may be told of this state at all."""
        return self.found.count(self.whole) is not None

    def variable(self, name: str) -> Variable | None:
        """A variable of the link that has cuts."""
        return next((it for it in self.variables if it.name == name and it.cut), None)


def sections(teller: Teller) -> list[Section]:
    """What a state shows, the answer first; a page of which nothing is left says so."""
    made = {"answer": _answer, "quadrants": _quadrants, "organisation": _organisation}
    say = teller.say
    shown = []
    for page in teller.plan.pages:
        held = list(made[page](teller))
        held = held or [blocks.left_out(Line("share-nothing"), say)]
        shown.append(blocks.section(page, say(f"share-title-{page}"), held))
    closing = [
        blocks.text(Line(f"share-reading-{it}"), say) for it in ("link", "range")
    ]
    closing.append(blocks.left_out(Line("share-left-out"), say))
    return [*shown, blocks.section("reading", say("share-title-reading"), closing)]


def _answer(teller: Teller) -> Iterator[Block]:
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
    yield blocks.note(Line("share-method-answer"), say)


def _link(link: Released, x: str, y: str) -> Line:
    value = float(link.values["value"])
    facts: dict[str, Fact] = {"x": Name(x), "y": Name(y), "n": link.n, "value": value}
    facts |= {"size": size(value), "direction": direction(link)}
    return _with_interval(LINK, facts, link)


def _with_interval(
    keys: tuple[str, str], facts: dict[str, Fact], found: Released
) -> Line:
    """The sentence with its interval, or the one for who are too few for one."""
    key, bare = keys
    if "low" not in found.values:
        return Line(bare, facts)
    ends = {end: float(found.values[end]) for end in ("low", "high", "level")}
    return Line(key, {**facts, **ends})


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
        [number(it.x, say), number(it.mean.value, say), _ends(it.mean, say),
         whole(it.mean.n, say.language)]
        for it in held.bins
    ]  # fmt: skip
    return frame([x, y, between_ends, say("label-n")], rows)


def _quadrants(teller: Teller) -> Iterator[Block]:
    say, (_, y) = teller.say, teller.axes
    shares = teller.found.shares(teller.whole, QUADRANTS)
    split = teller.variable(QUADRANTS)
    if not shares or split is None:
        return
    largest = max(shares.values(), key=lambda it: it.n)
    facts: dict[str, Fact] = {
        "largest": _quadrant(largest),
        "share": float(largest.values["value"]) * PERCENT,
        "n": largest.n_beside[0],
    }
    yield blocks.text(Line("share-quadrants", facts), say)
    yield from _needs(teller, shares, y)
    drawn = partial(quadrant_map, _map(teller, shares, split), None)
    yield blocks.chart(drawn, say, teller.study.simulated)
    yield blocks.table(say("share-table-quadrants"), _quadrant_table(teller, shares, y))
    yield blocks.note(Line("share-method-quadrants"), say)


def _needs(teller: Teller, shares: Mapping[str, Released], y: str) -> Iterator[Block]:
    """Which quadrant scores highest, if that is beyond doubt."""
    means = {
        level: mean
        for level in shares
        if (mean := _mean_of(teller, level, y)) is not None and "low" in mean.values
    }
    if len(means) < 2:  # noqa: PLR2004
        return
    order = sorted(means, key=lambda it: float(means[it].values["value"]))
    low, high = means[order[0]], means[order[-1]]
    apart = float(low.values["high"]) < float(high.values["low"])
    facts: dict[str, Fact] = {"y": Name(y), "differs": "yes" if apart else "no"}
    facts |= {"highest": _named(order[-1]), "high": float(high.values["value"])}
    facts |= {"lowest": _named(order[0]), "low": float(low.values["value"])}
    yield blocks.text(Line("share-needs", facts), teller.say)


def _mean_of(teller: Teller, level: str, y: str) -> Released | None:
    split = teller.variable(QUADRANTS)
    if split is None:
        return None
    return teller.found.mean(teller.whole.within(split.key, level), y)


def _map(
    teller: Teller, shares: Mapping[str, Released], split: Variable
) -> QuadrantShares:
    axes = teller.study.quadrants
    if axes is None:
        raise KeyError(QUADRANTS)
    held = tuple(
        Share(level=level, count=it.n, estimate=estimate(it, PERCENT))
        for level, it in shares.items()
    )
    return QuadrantShares(
        of=(axes.search, axes.decision),
        cuts=(split.cut[0], split.cut[1]),
        tied=(0, 0),
        shares=held,
        n=next(iter(shares.values())).n_beside[0],
        n_missing=0,
        n_out=0,
        method="released",
    )


def _quadrant_table(teller: Teller, shares: Mapping[str, Released], y: str) -> object:
    say = teller.say
    rows = []
    for level in LEVELS:
        share, mean = shares.get(level), _mean_of(teller, level, y)
        rows.append(
            [say.level(QUADRANTS, level), *_share(share, say), *_mean(mean, say)]
        )
    words = ("quadrants-name", "label-share", "label-n")
    columns = [*map(say, words), say.title(y), say("label-interval-any")]
    return frame(columns, rows)


def _organisation(teller: Teller) -> Iterator[Block]:
    say, (x, y), others = teller.say, teller.axes, teller.others
    if others is None:
        return
    names = {say("share-own"): teller.whole, say("share-others"): others}
    means = {name: teller.found.mean(base, y) for name, base in names.items()}
    differs = teller.found.difference(teller.whole, others, y)
    if differs is not None:
        yield blocks.text(_difference(differs, y), say)
    drawn = {name: estimate(it) for name, it in means.items() if it is not None}
    if drawn:
        picture = partial(intervals, drawn, axis=say.title(y))
        yield blocks.chart(picture, say, teller.study.simulated)
    links = {name: teller.found.link(base, x, y) for name, base in names.items()}
    if all(links.values()):
        yield blocks.text(_links(*links.values(), x, y), say)  # type: ignore[arg-type]
    rows = [
        [name, *_counted(teller, base, say), *_mean(means[name], say),
         *_mean(links[name], say)]
        for name, base in names.items()
    ]  # fmt: skip
    if any(means.values()) or any(links.values()):
        yield blocks.table(say("share-table-organisation"), _beside(teller, rows))
        yield from _quadrants_beside(teller, names)
        yield blocks.note(Line("share-method-organisation"), say)


def _difference(found: Released, y: str) -> Line:
    facts: dict[str, Fact] = {"y": Name(y), "direction": direction(found)}
    facts["value"] = float(found.values["value"])
    return _with_interval(DIFFERENCE, facts, found)


def _links(own: Released, others: Released, x: str, y: str) -> Line:
    """Both links, told apart only where their intervals do not meet."""
    ends = [it.values.get(end) for it in (own, others) for end in ("low", "high")]
    apart = "open"
    if None not in ends:
        low, high, other_low, other_high = map(float, ends)  # type: ignore[arg-type]
        apart = "up" if low > other_high else "down" if high < other_low else "open"
    facts: dict[str, Fact] = {"x": Name(x), "y": Name(y), "apart": apart}
    facts |= {"own": float(own.values["value"])}
    return Line("share-links", {**facts, "others": float(others.values["value"])})


def _beside(teller: Teller, rows: list[list[str]]) -> object:
    say, (_, y) = teller.say, teller.axes
    ends = say("label-interval-any")
    words = (say("label-group"), say("label-n"), say.title(y), ends)
    return frame([*words, say("label-spearman"), ends], rows)


def _quadrants_beside(teller: Teller, names: Mapping[str, Base]) -> Iterator[Block]:
    """The quadrants of both sides, a row each, where any may be told."""
    say = teller.say
    held = {name: teller.found.shares(base, QUADRANTS) for name, base in names.items()}
    if not any(held.values()):
        return
    rows = [
        [
            say.level(QUADRANTS, level),
            *(_share(of.get(level), say)[0] for of in held.values()),
        ]
        for level in LEVELS
    ]
    title = say("share-table-quadrants-beside")
    yield blocks.table(title, frame([say("quadrants-name"), *names], rows))


def _share(found: Released | None, say: Say) -> list[str]:
    if found is None:
        return [NOTHING, NOTHING]
    value = float(found.values["value"])
    digits = 0 if value.is_integer() else 1
    share = percent(value * PERCENT, say.language, digits)
    return [share, whole(found.n, say.language)]


def _mean(found: Released | None, say: Say) -> list[str]:
    if found is None:
        return [NOTHING, NOTHING]
    held = estimate(found)
    return [number(held.value, say), _ends(held, say)]


def _counted(teller: Teller, base: Base, say: Say) -> list[str]:
    n = teller.found.count(base)
    return [NOTHING if n is None else whole(n, say.language)]


def _ends(found: Estimate, say: Say) -> str:
    return NOTHING if found.interval is None else between(found, say)


def _quadrant(found: Released) -> Name:
    key = next(
        levels for name, levels in found.about.where if name.startswith(QUADRANTS)
    )
    return _named(key[0])


def _named(level: str) -> Name:
    return Name(f"{QUADRANTS}[{level}]")
