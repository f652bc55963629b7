"""Do the quadrants of a study have two axes that can be cut as it says?"""

from __future__ import annotations

from analysis.study import limits
from analysis.study.faults import Faults, brief
from analysis.study.model import Quadrants, Study


def check_quadrants(study: Study, faults: Faults) -> None:
    """Both axes there and different, each cut within its limits."""
    chosen = study.quadrants
    if chosen is None:
        return
    axes = {"search": chosen.search, "decision": chosen.decision}
    for axis, name in axes.items():
        _check_axis(study, chosen, axis, name, faults)
    if chosen.search == chosen.decision and chosen.search in study.scores:
        faults.add("same-axes", "quadrants.decision", name=brief(chosen.search))


def _check_axis(
    study: Study, chosen: Quadrants, axis: str, name: str, faults: Faults
) -> None:
    place = f"quadrants.{axis}"
    if faults.at(place) or faults.lost("scales", "items"):
        return
    if name not in study.scores:
        faults.unknown("unknown-score", place, name, study.scores)
    elif not isinstance(chosen.cut, str) and axis in chosen.cut:
        _check_point(study, axis, name, chosen.cut[axis], faults)
    elif chosen.cut == "midpoint" and None in _range(study, name, faults, (0, 0)):
        faults.add("midpoint-without-limits", place, name=brief(name))


def _check_point(
    study: Study, axis: str, name: str, point: float, faults: Faults
) -> None:
    span = _range(study, name, faults, (None, None))
    if not limits.within(point, span):
        facts = {"cut": limits.plain(point), **limits.limit_facts(span)}
        faults.add("cut-outside-limits", f"quadrants.cut.{axis}", **facts)


def _range(
    study: Study, name: str, faults: Faults, unknown: limits.Limits
) -> limits.Limits:
    """From where to where a score can go; ``unknown`` where a fault hides that."""
    items = study.scales[name].items if name in study.scales else (name,)
    sound = items and all(
        item in study.items and limits.known(study, item, faults) for item in items
    )
    if not sound:
        return unknown
    lows, highs = zip(*map(study.limits, items), strict=True)
    return (
        None if None in lows else min(lows),
        None if None in highs else max(highs),
    )
