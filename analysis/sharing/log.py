"""The owner's log: what was hidden, by which rule, in words."""

from __future__ import annotations

from analysis.line import Line
from analysis.sharing.plan import Base
from analysis.sharing.release import Decision
from analysis.study.model import QUADRANTS
from analysis.words import Say


def line(decision: Decision, say: Say) -> Line:
    """What one decision says; only the owner of a study may read it."""
    facts = {"group": told(decision.about, say), "n": decision.n}
    if decision.measure:
        facts["measure"] = say(f"label-{decision.measure}")
    return Line(f"gate-rule-{decision.rule}", facts)


def told(base: Base, say: Say) -> str:
    """The respondents of a base by the titles of their levels."""
    parts = [_part(key, levels, say) for key, levels in base.where]
    return "; ".join(parts) or say("gate-everybody")


def _part(key: str, levels: tuple[str, ...], say: Say) -> str:
    name, cut, _ = key.partition("@")
    title = say.title(name)
    if cut and name != QUADRANTS:
        return say("gate-bin", title=title, bin=", ".join(levels))
    return f"{title}: {', '.join(say.level(name, it) for it in levels)}"
