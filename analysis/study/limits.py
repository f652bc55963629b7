"""Do limits, labels and reversed items of a study fit together?"""

from __future__ import annotations

from analysis.study.faults import Faults
from analysis.study.model import AnswerScale, Code, Item, Study

Limits = tuple[float | None, float | None]


def check_answer_scales(study: Study, faults: Faults) -> None:
    """Limits in their order, labels within them."""
    for name, scale in study.answer_scales.items():
        place, limits = f"answer_scales.{name}", (scale.low, scale.high)
        _check_order(place, limits, faults)
        if not faults.at(*_where(place), f"{place}.missing"):
            _check_labels(place, scale, limits, scale.missing + study.missing, faults)


def check_items(study: Study, faults: Faults) -> None:
    """The same for the items, with what they take from their answer scale."""
    for name, item in study.items.items():
        place, limits = f"items.{name}", study.limits(name)
        _check_answer_scale(place, item, study, faults)
        if (item.low, item.high) != (None, None) and known(study, name, faults):
            _check_order(place, limits, faults)
        if not known(study, name, faults):
            continue
        if item.labels and not faults.at(f"{place}.missing"):
            _check_labels(place, item, limits, study.missing_of(name), faults)
        if item.reverse and None in limits:
            faults.add("reverse-without-limits", f"{place}.reverse")


def known(study: Study, item: str, faults: Faults) -> bool:
    """Whether the limits of an item are as they are meant."""
    place, shared = f"items.{item}", f"answer_scales.{study.items[item].answer_scale}"
    if faults.lost("answer_scales") and study.items[item].answer_scale is not None:
        return False
    return not faults.at(f"{place}.answer_scale", *_where(place), *_where(shared))


def within(number: float, limits: Limits) -> bool:
    """Whether a number lies within limits; one that is not there holds nobody."""
    low, high = limits
    return (low is None or number >= low) and (high is None or number <= high)


def limit_facts(limits: Limits) -> dict[str, str]:
    """Limits as study.toml writes them, for a sentence."""
    low, high = limits
    return {
        "low": "-∞" if low is None else plain(low),
        "high": "∞" if high is None else plain(high),
    }


def plain(number: float) -> str:
    """A number as study.toml writes it: 7, not 7.0."""
    return str(int(number)) if float(number).is_integer() else str(number)


def _where(place: str) -> tuple[str, str]:
    return f"{place}.low", f"{place}.high"


def _check_answer_scale(place: str, item: Item, study: Study, faults: Faults) -> None:
    name = item.answer_scale
    if name is None or faults.lost("answer_scales"):
        return
    if name not in study.answer_scales:
        at = f"{place}.answer_scale"
        faults.unknown("unknown-answer-scale", at, name, study.answer_scales)


def _check_order(place: str, limits: Limits, faults: Faults) -> None:
    low, high = limits
    if low is None or high is None or low < high or faults.at(*_where(place)):
        return
    faults.add("limits-order", f"{place}.low", **limit_facts(limits))


def _check_labels(
    place: str,
    part: AnswerScale | Item,
    limits: Limits,
    missing: tuple[Code, ...],
    faults: Faults,
) -> None:
    for code in part.labels:
        if isinstance(code, str) or within(code, limits) or code in missing:
            continue
        facts = {"code": plain(code), **limit_facts(limits)}
        faults.add("label-outside-limits", f"{place}.labels.{plain(code)}", **facts)
