"""Does the answer depend on the choice? What all ways to ask it say together."""

from __future__ import annotations

from collections.abc import Mapping

from analysis.errors import StudyError
from analysis.line import Fact, Line, Name
from analysis.questions.multiverse import multiverse
from analysis.results import Refusal
from analysis.results.multiverse import Agreement, Own
from analysis.store import Store
from analysis.study.model import LEVELS, QUADRANTS, Question, Study

OVERALL, DIFFERENCE = "overall", "difference"
AXES = ("search", "decision")


def agreements(
    store: Store, question: Question, level: float = 0.95
) -> Mapping[str, Agreement] | Refusal:
    """Per estimand how far all ways agree; or why nothing can be computed."""
    try:
        found = multiverse(store, level)
    except StudyError as fault:
        of = (question.predictor, question.outcome)
        lines = fault.lines
        return Refusal(measure="multiverse", of=of, lines=lines, n=0, n_missing=store.n)
    return {name: curve.agreement for name, curve in found.curves.items()}


def answer(found: Agreement, study: Study) -> tuple[Line, ...]:
    """Whether all ways agree, and how far they lie apart."""
    if not found.specifications:
        return (Line("answer-robust-none"),)
    said = [_first(found, study)]
    if found.own is not None:
        said.append(_own(found.own, found.specifications))
    if found.refused:
        said.append(Line("answer-robust-refused", {"refused": found.refused}))
    return tuple(said)


def _first(found: Agreement, study: Study) -> Line:
    facts = {**_size(found), "agree": _agree(found)}
    if found.estimand == DIFFERENCE:
        yes = found.verdicts.get("yes", 0)
        facts |= {"yes": yes, "share": yes / found.specifications}
        return Line("answer-robust-difference", facts)
    facts |= {side: found.verdicts.get(side, 0) for side in ("up", "down")}
    facts["positive"] = found.positive or 0.0
    if study.quadrants is not None and found.estimand in AXES:
        facts["axis"] = Name(getattr(study.quadrants, found.estimand))
        return Line("answer-robust-contrast", facts)
    facts |= zip("xy", map(Name, found.of), strict=True)
    inside = found.estimand in LEVELS
    facts["part"] = "quadrant" if inside else "everybody"
    facts["quadrant"] = Name(f"{QUADRANTS}[{found.estimand}]") if inside else ""
    return Line("answer-robust-link", facts)


def _own(own: Own, size: int) -> Line:
    facts: dict[str, Fact] = {"value": own.value, "level": own.interval.level}
    facts |= {"low": own.interval.low, "high": own.interval.high}
    return Line("answer-robust-own", {**facts, "place": own.place, "of": size})


def _size(found: Agreement) -> dict[str, Fact]:
    facts: dict[str, Fact] = {"of": found.specifications}
    for name in ("lowest", "median", "highest"):
        facts[name] = getattr(found, name)
    facts |= {"n": found.fewest, "most": found.most}
    return facts | {"open": found.verdicts.get("open", 0)}


def _agree(found: Agreement) -> str:
    """The verdict of all ways, or "mixed"."""
    return next(iter(found.verdicts)) if len(found.verdicts) == 1 else "mixed"
