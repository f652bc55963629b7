"""Do the question and the hypotheses of a study speak of what it has?"""

from __future__ import annotations

from collections.abc import Collection

from analysis.study.faults import Faults, brief
from analysis.study.limits import plain
from analysis.study.model import QUADRANTS, Hypothesis, Study

NEEDED = {
    "association": ("x", "y"),
    "difference": ("y", "by"),
    "moderation": ("x", "y", "by"),
    "equivalence": ("x", "y", "smallest"),
    "proportion": ("y", "level"),
    "myth": ("y",),
}
SHARES = ("proportion", "myth")  # kinds that may count one answer of y


def check_question(study: Study, faults: Faults) -> None:
    """Predictor and outcomes are scores, covariates scores or groups, all once."""
    asked = study.question
    if asked is None or faults.lost("scales", "items", "groups"):
        return
    named = {
        "predictor": (asked.predictor,),
        "outcome": (asked.outcome,),
        "also": asked.also,
        "covariates": asked.covariates,
    }
    seen: set[str] = set()
    for key, names in named.items():
        place = f"question.{key}"
        if faults.at(place):
            continue
        for name in names:
            if name in seen:
                faults.add("question-repeats", place, name=brief(name))
            elif name not in study.scores and not _grouped(study, key, name):
                faults.unknown("unknown-score", place, name, study.scores)
            seen.add(name)


def _grouped(study: Study, key: str, name: str) -> bool:
    return key == "covariates" and name in study.groups


def check_hypotheses(study: Study, faults: Faults) -> None:
    """Each hypothesis has what its kind needs, of what the study has."""
    for number, one in enumerate(study.hypotheses, start=1):
        place = f"hypotheses.{one.id or number}"
        _check_needed(place, one, faults)
        for key in ("x", "y", "by"):
            _check_name(study, f"{place}.{key}", one, key, faults)
        if one.x is not None and one.x == one.y:
            faults.add("hypothesis-repeats", f"{place}.y", name=brief(one.y))
        _check_numbers(place, one, faults)


def _check_needed(place: str, one: Hypothesis, faults: Faults) -> None:
    if faults.at(f"{place}.kind"):
        return
    lacking = [
        key
        for key in NEEDED[one.kind]
        if getattr(one, key) is None and not faults.at(f"{place}.{key}")
    ]
    for key in lacking:
        faults.add("hypothesis-needs", f"{place}.{key}", kind=one.kind)
    if _share(one) and one.claim is None and one.threshold is None:
        faults.add("hypothesis-needs", f"{place}.claim", kind=one.kind)


def _share(one: Hypothesis) -> bool:
    return one.kind in SHARES and one.x is None


def _check_name(
    study: Study, place: str, one: Hypothesis, key: str, faults: Faults
) -> None:
    name = getattr(one, key)
    if name is None or faults.at(place) or faults.lost("scales", "items", "groups"):
        return
    if name == QUADRANTS and faults.lost("quadrants"):
        return
    cause, known = _known(study, one, key)
    if name == QUADRANTS and name not in known and study.quadrants is None:
        faults.add("hypothesis-without-quadrants", place)
    elif name not in known:
        faults.unknown(cause, place, name, known)


def _known(study: Study, one: Hypothesis, key: str) -> tuple[str, Collection[str]]:
    split = [QUADRANTS] if study.quadrants is not None else []
    if key == "by":
        return "unknown-group", [*study.groups, *split]
    if one.kind in SHARES:
        return "unknown-name", [*study.scores, *study.groups, *split]
    return "unknown-score", study.scores


def _check_numbers(place: str, one: Hypothesis, faults: Faults) -> None:
    if one.smallest is not None and one.smallest <= 0:
        faults.add("not-above-zero", f"{place}.smallest", value=plain(one.smallest))
    for key in ("claim", "threshold"):
        value = getattr(one, key)
        if value is not None and _share(one) and not 0 <= value <= 1:
            faults.add("not-a-share", f"{place}.{key}", value=plain(value))
