"""Do the parts of a study fit together? Every fault, none of them twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from analysis.study.axes import check_quadrants
from analysis.study.expectations import check_hypotheses, check_question
from analysis.study.faults import Faults, brief
from analysis.study.limits import check_answer_scales, check_items
from analysis.study.model import QUADRANTS, Study
from analysis.study.sources import check_source


def check(study: Study, faults: Faults) -> None:
    """Note what does not fit, leaving out what follows from faults already noted."""
    for judge in JUDGES:
        judge(study, faults)


def _check_ids(study: Study, faults: Faults) -> None:
    tables = {"items": study.items, "scales": study.scales, "groups": study.groups}
    for table, parts in tables.items():
        if QUADRANTS in parts:
            faults.add("id-reserved", f"{table}.{QUADRANTS}", name=QUADRANTS)
    for name in study.groups:
        if name in study.scales:
            faults.add("id-twice", f"groups.{name}", name=brief(name))
    _check_repeated("hypotheses", (one.id for one in study.hypotheses), faults)
    _check_repeated("blocks", (one.id for one in study.blocks), faults)


def _check_repeated(table: str, names: Iterable[str], faults: Faults) -> None:
    for name, count in Counter(names).items():
        if count > 1 and name:
            place = f"{table}.{name}.id"
            faults.add("id-repeated", place, name=brief(name), count=count)


def _check_scales(study: Study, faults: Faults) -> None:
    for name, scale in study.scales.items():
        place = f"scales.{name}.items"
        for item, count in Counter(scale.items).items():
            if item not in study.items:
                _note_unknown(study, place, item, faults)
            elif count > 1:
                faults.add("item-repeated", place, name=brief(item))
        if not scale.items and not faults.at(place):
            faults.add("empty-scale", place)
        answered, items = scale.answered, len(scale.items)
        if isinstance(answered, int) and items and not 1 <= answered <= items:
            facts = {"answered": str(answered), "items": items}
            faults.add("answered-out-of-range", f"scales.{name}.answered", **facts)


def _check_groups(study: Study, faults: Faults) -> None:
    for name, group in study.groups.items():
        place = f"groups.{name}.levels"
        if not group.levels and not faults.at(place):
            faults.add("group-without-levels", place)


def _check_blocks(study: Study, faults: Faults) -> None:
    for block in study.blocks:
        if block.file is not None:  # its rows are columns of that file
            continue
        for row, items in block.rows.items():
            for item in items:
                if item not in study.items:
                    place = f"blocks.{block.id}.rows.{row}"
                    _note_unknown(study, place, item, faults)


def _note_unknown(study: Study, place: str, item: str, faults: Faults) -> None:
    if not faults.lost("items"):
        faults.unknown("unknown-item", place, item, study.items)


JUDGES: tuple[Callable[[Study, Faults], None], ...] = (
    check_source,
    _check_ids,
    check_answer_scales,
    check_items,
    _check_scales,
    _check_groups,
    check_quadrants,
    check_question,
    check_hypotheses,
    _check_blocks,
)
