"""Does the answer depend on the choice? What a curve of specifications says."""

from __future__ import annotations

import numpy as np

from analysis.line import Fact, Line, Name
from analysis.results.multiverse import Specifications
from analysis.study.model import LEVELS, QUADRANTS, Study

OVERALL, DIFFERENCE = "overall", "difference"


def answer(found: Specifications, study: Study) -> tuple[Line, ...]:
    """Whether all ways agree, and how far they lie apart."""
    if not found.size:
        return (Line("answer-robust-none"),)
    said = [_first(found, study)]
    if found.own is not None:
        said.append(_own(found, found.own))
    if found.refused:
        said.append(Line("answer-robust-refused", {"refused": found.refused}))
    return tuple(said)


def _first(found: Specifications, study: Study) -> Line:
    facts = {**_size(found), "agree": _agree(found)}
    if found.estimand == DIFFERENCE:
        yes = found.verdicts.count("yes")
        return Line(
            "answer-robust-difference",
            {**facts, "yes": yes, "share": found.share("yes")},
        )
    facts |= {side: found.verdicts.count(side) for side in ("up", "down")}
    facts["positive"] = found.positive
    axes = study.quadrants
    if axes is not None and found.estimand in ("search", "decision"):
        facts["axis"] = Name(getattr(axes, found.estimand))
        return Line("answer-robust-contrast", facts)
    facts |= zip("xy", map(Name, found.of), strict=True)
    inside = found.estimand in LEVELS
    facts["part"] = "quadrant" if inside else "everybody"
    facts["quadrant"] = Name(f"{QUADRANTS}[{found.estimand}]") if inside else ""
    return Line("answer-robust-link", facts)


def _own(found: Specifications, at: int) -> Line:
    facts: dict[str, Fact] = {"value": float(found.value[at]), "level": found.level}
    facts |= {"low": float(found.low[at]), "high": float(found.high[at])}
    return Line("answer-robust-own", {**facts, "place": at + 1, "of": found.size})


def _size(found: Specifications) -> dict[str, Fact]:
    return {
        "of": found.size,
        "lowest": float(found.value[0]),
        "highest": float(found.value[-1]),
        "median": float(np.median(found.value)),
        "n": int(found.n.min()),
        "most": int(found.n.max()),
        "open": found.verdicts.count("open"),
    }


def _agree(found: Specifications) -> str:
    """The verdict of all ways, or "mixed"."""
    verdicts = set(found.verdicts)
    return verdicts.pop() if len(verdicts) == 1 else "mixed"
