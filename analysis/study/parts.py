"""The parts of a study, each from its table in study.toml."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import isfinite
from typing import Any, TypeVar

from analysis.study import values
from analysis.study.forms import Form
from analysis.study.model import (
    LEVELS,
    AnswerScale,
    Block,
    Code,
    Engine,
    Former,
    Group,
    Hypothesis,
    Item,
    Quadrants,
    Question,
    Scale,
    Text,
)

CUTS = ("median", "mean", "midpoint")
TIES = ("low", "high", "out")
KINDS = (
    *("association", "difference", "moderation"),
    *("equivalence", "proportion", "myth"),
)
STATUSES = ("confirmatory", "exploratory")
BLOCKS = (
    *("aspects", "importance", "dimensions", "expectation", "touchpoints", "channels"),
    *("emotions", "arguments", "relevancy", "staff", "pains", "contact", "balance"),
    *("proactive", "ideas", "bond", "myths", "metrics", "quotes", "voice"),
    *("checklist", "pilot", "population"),
)
LONGEST_NUMBER = 24  # characters: any float, and any whole number that is a code
T = TypeVar("T")


def each(forms: Mapping[str, Form], part: Callable[[str, Form], T]) -> dict[str, T]:
    """Every part of a table of tables, under its id."""
    return {name: whole(part, name, form) for name, form in forms.items()}


def every(forms: Sequence[Form], part: Callable[[str, Form], T]) -> tuple[T, ...]:
    """Every part of a list of tables."""
    return tuple(whole(part, "", form) for form in forms)


def whole(part: Callable[[str, Form], T], name: str, form: Form) -> T:
    """One part, and the faults of the keys it did not take."""
    made = part(name, form)
    form.done()
    return made


def engine(_: str, form: Form) -> Engine:
    """Where the answers are, instead of a file."""
    form.need("url", "table")
    return Engine(url=form.text("url") or "", table=form.text("table") or "")


def answer_scale(_: str, form: Form) -> AnswerScale:
    """An answer scale that items share."""
    return AnswerScale(
        low=form.number("low"),
        high=form.number("high"),
        labels=_labels(form),
        missing=form.codes("missing"),
    )


def item(name: str, form: Form) -> Item:
    """One question; its column is its id unless it says otherwise."""
    return Item(
        column=form.text("column") or name,
        text=form.wording("text"),
        answer_scale=form.text("answer_scale"),
        low=form.number("low"),
        high=form.number("high"),
        labels=_labels(form),
        missing=form.codes("missing"),
        reverse=form.flag("reverse"),
    )


def scale(_: str, form: Form) -> Scale:
    """A score and its items."""
    form.need("items")
    answered = form.take("answered", "answered", values.half_all_or_whole)
    answered = form.among("answered", answered, ("half", "all"))
    return Scale(
        title=form.wording("title"),
        items=form.texts("items"),
        answered="half" if answered is None else answered,
    )


def group(name: str, form: Form) -> Group:
    """A column that says who or where."""
    form.need("levels")
    return Group(
        column=form.text("column") or name,
        title=form.wording("title"),
        levels=form.wordings("levels"),
        missing=form.codes("missing"),
        ordered=form.flag("ordered"),
    )


def quadrants(_: str, form: Form) -> Quadrants:
    """The two axes and where they are cut."""
    form.need("search", "decision")
    names = form.form("names")
    return Quadrants(
        search=form.text("search") or "",
        decision=form.text("decision") or "",
        cut=_cut(form),
        ties=form.choice("ties", TIES) or "low",
        names={} if names is None else whole(_names, "names", names),
    )


def question(_: str, form: Form) -> Question:
    """What the study is about."""
    form.need("predictor", "outcome")
    return Question(
        predictor=form.text("predictor") or "",
        outcome=form.text("outcome") or "",
        also=form.texts("also"),
        covariates=form.texts("covariates"),
    )


def hypothesis(_: str, form: Form) -> Hypothesis:
    """What is expected, and since when."""
    return Hypothesis(**_expected(form))


def former(_: str, form: Form) -> Former:
    """What was expected until it was changed or taken away."""
    form.need("until")
    until = form.take("until", "text", values.day)
    return Former(until=until or "", **_expected(form))


def block(_: str, form: Form) -> Block:
    """Another type of question; keys that only its kind knows stay its own."""
    form.need("kind")
    kind = form.choice("kind", BLOCKS) or ""
    rows, asked = form.form("rows"), form.form("asked")
    return Block(
        id=form.text("id") or kind,
        kind=kind,
        title=form.wording("title"),
        rows={} if rows is None else _rows(rows),
        asked=None if asked is None else whole(_asked, "asked", asked),
        file=form.text("file"),
        own=form.rest(),
    )


def code(key: str) -> Code:
    """A key of ``labels`` as an answer: ``1`` is the number, ``ja`` the word."""
    for number in (int, float):
        try:
            found = number(key[:LONGEST_NUMBER])
        except ValueError:
            continue
        # 007 and 1_000 are words: read as numbers they would be written otherwise
        if str(found) == key and isfinite(found):
            return found
    return key


def _expected(form: Form) -> dict[str, Any]:
    form.need("id", "text", "kind")
    return {
        "id": form.text("id") or "",
        "text": form.wording("text"),
        "kind": form.choice("kind", KINDS) or KINDS[0],
        "x": form.text("x"),
        "y": form.text("y"),
        "by": form.text("by"),
        "direction": form.choice("direction", ("positive", "negative")),
        "smallest": form.number("smallest"),
        "status": form.choice("status", STATUSES) or "exploratory",
        "date": form.take("date", "text", values.day),
        "level": form.take("level", "text", values.level),
        "claim": form.number("claim"),
        "threshold": form.number("threshold"),
    }


def _labels(form: Form) -> dict[Code, Text]:
    return {code(key): text for key, text in form.wordings("labels").items()}


def _cut(form: Form) -> str | dict[str, float]:
    found = form.take("cut", "cut", values.word_or_table)
    if isinstance(found, dict):
        below = form.below("cut", found)
        return whole(_cut_points, "cut", below)
    return form.among("cut", found, CUTS) or "median"


def _cut_points(_: str, form: Form) -> dict[str, float]:
    form.need("search", "decision")
    points = {axis: form.number(axis) for axis in ("search", "decision")}
    return {axis: point for axis, point in points.items() if point is not None}


def _names(_: str, form: Form) -> dict[str, Text]:
    names = {level: form.wording(level) for level in LEVELS}
    return {level: name for level, name in names.items() if name}


def _rows(form: Form) -> dict[str, tuple[str, ...]]:
    return {
        name: form.take(name, "texts", values.text_or_texts) or ()
        for name in form.names()
    }


def _asked(_: str, form: Form) -> dict[str, object]:
    form.need("column", "is")
    return {"column": form.text("column") or "", "is": form.codes("is")}
