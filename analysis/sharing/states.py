"""What a link offers: pages, whose respondents, and the states its filters reach."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import Literal

from analysis.errors import UnknownFilterError, UnknownLevelError, raise_all
from analysis.line import Name
from analysis.sharing.faults import TooManyFiltersError, TooManyStatesError
from analysis.sharing.plan import Base
from analysis.sharing.rules import MOST_FILTERS, MOST_STATES
from analysis.study.model import QUADRANTS, Group, Study

Page = Literal["answer", "quadrants", "organisation"]
# levels that name a person or a moment, and groups that name a street
PERSONAL = re.compile(
    r"[1-9]\d{3} ?[A-Za-z]{2}"  # a postcode
    r"|\d{1,2}[-/]\d{1,2}[-/]\d{4}|\d{4}[-/]\d{1,2}[-/]\d{1,2}.*"  # a day
    r"|\d{1,2}:\d{2}(:\d{2})?"  # a time
    r"|\d{1,3}(\.\d{1,3}){3}|[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){3,7}"  # an IP address
    r"|\S+@\S+\.\S+"
)
AREA = re.compile(r"post_?code|zip|pc[456]", re.IGNORECASE)
AREA_DIGITS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What one link is to show.

    Parameters
    ----------
    pages : tuple of Page
        ``"answer"``: the key question over everybody, with its curve.
        ``"quadrants"``: their shares, and the outcome in each. ``"organisation"``:
        one organisation and the others beside one another.
    filters : tuple of str
        Groups of the study that a viewer may choose levels of, at most two.
    organisation : str or None
        The group whose levels are organisations: each knows its own respondents, also
        where the whole study is shown. None where no partner does.
    own : str or None
        The level that stands against the others pooled; None for the whole study.
    bins : int
        At most so many, on the curve.
    level : float
        Of the intervals.
    """

    pages: tuple[Page, ...]
    filters: tuple[str, ...] = ()
    organisation: str | None = None
    own: str | None = None
    bins: int = 5
    level: float = 0.95


def offered(study: Study) -> tuple[Page, ...]:
    """The pages that a link of a study can have."""
    split: tuple[Page, ...] = () if study.quadrants is None else (QUADRANTS,)
    return ("answer", *split, "organisation")


def states(study: Study, filters: Sequence[str]) -> tuple[Base, ...]:
    """Every state that filters can reach: each level, or everybody, of each.

    Raises
    ------
    UnknownFilterError
        A filter is no group of the study; all are told at once.
    TooManyFiltersError, TooManyStatesError
    """
    raise_all(_faults(study, filters))
    levels = [[None, *study.groups[name].levels] for name in filters]
    return tuple(
        Base.of(
            {
                name: [level]
                for name, level in zip(filters, chosen, strict=True)
                if level is not None
            }
        )
        for chosen in product(*levels)
    )


def sides(study: Study, plan: Plan) -> tuple[Base, ...]:
    """Everybody, or one organisation and then the others pooled.

    Raises
    ------
    UnknownFilterError, UnknownLevelError
        The study has no such group, or no such organisation.
    """
    key = plan.organisation
    if key is not None and key not in study.groups:
        raise UnknownFilterError(group=key)
    if plan.own is None or key is None:
        return (Base(),)
    levels = study.groups[key].levels
    if plan.own not in levels:
        raise UnknownLevelError(group=Name(key), level=plan.own)
    others = [it for it in levels if it != plan.own]
    return Base.of({key: [plan.own]}), Base.of({key: others})


def declared(study: Study) -> frozenset[str]:
    """The ids that may be told of: closed items, scales and groups, no person."""
    items = {name for name in study.items if _closed(study, name)}
    scales = {name for name, scale in study.scales.items() if set(scale.items) <= items}
    groups = {
        name
        for name, group in study.groups.items()
        if group.column != study.respondent and not _personal(name, group)
    }
    return frozenset({*items, *scales, *groups, QUADRANTS})


def organisations(study: Study) -> str | None:
    """The group whose levels are organisations, unless somebody says otherwise.

    The first that may be told of: of a study that has none, too much is hidden, which
    is told; of one that has, too little would go unseen.
    """
    known = declared(study)
    return next((name for name in study.groups if name in known), None)


def _faults(study: Study, filters: Sequence[str]) -> Iterator[Exception]:
    unknown = [name for name in filters if name not in study.groups]
    yield from (UnknownFilterError(group=name) for name in unknown)
    if len(filters) > MOST_FILTERS:
        yield TooManyFiltersError(found=len(filters), most=MOST_FILTERS)
    found = prod(
        1 + len(study.groups[name].levels) for name in filters if name not in unknown
    )
    if found > MOST_STATES:
        yield TooManyStatesError(found=found, most=MOST_STATES)


def _closed(study: Study, name: str) -> bool:
    """Has an item answers to choose from, and is it no person's own number?"""
    limited = None not in study.limits(name) or bool(study.labels(name))
    return limited and study.items[name].column != study.respondent


def _personal(name: str, group: Group) -> bool:
    if any(PERSONAL.fullmatch(level) for level in group.levels):
        return True
    area = AREA.search(name) or AREA.search(group.column)
    return bool(area) and any(len(it) > AREA_DIGITS for it in group.levels)
