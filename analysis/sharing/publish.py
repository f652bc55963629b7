"""From a plan to a link: compute, judge, show the owner, freeze, hand over.

A draft is what the owner looks at before anybody else does. Publishing it freezes
exactly that; if another link of the study went live or ended meanwhile, the draft was
judged beside the wrong company, and the owner is asked to look again. So they are if
the study itself was saved anew or removed: what is gone from it is shared no more.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from analysis.errors import StudyError, raise_all
from analysis.sharing import kept, links, log, snapshots
from analysis.sharing.blocks import Section
from analysis.sharing.compose import compose
from analysis.sharing.database import surely
from analysis.sharing.found import Found
from analysis.sharing.links import Grant, Link
from analysis.sharing.plan import Base
from analysis.sharing.record import Record
from analysis.sharing.release import Passed
from analysis.sharing.rules import VERSION
from analysis.sharing.snapshots import Content, SnapshotNotSavedError
from analysis.sharing.states import Plan, states
from analysis.sharing.teller import Teller
from analysis.sharing.telling import sections
from analysis.store import Store
from analysis.study import shelf
from analysis.study.model import Study
from analysis.study.version import content_version
from analysis.words import LANGUAGES, Say


class LiveChangedError(StudyError):
    """Another link of the study went live or ended since the draft was made."""


class StudyMovedOnError(StudyError):
    """A study was saved anew or removed since a draft of it was made."""


class BrokenRecordError(StudyError):
    """What a live link shows is no longer known to the gate (label)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a link would show, judged and ready; nothing of it is public yet."""

    study: str
    origin: Study  # where its answers are; not published
    data_version: str
    passed: Passed  # with the decisions and the record, for the owner alone
    manifest: Content
    states: Mapping[str, Mapping[str, list[Section]]]
    beside: frozenset[str]  # snapshots that were live when it was judged


def draft(store: Store, plan: Plan, now: datetime, *, alone: bool = False) -> Draft:
    """Compute and judge everything that a link is to show.

    Parameters
    ----------
    store : Store
        The answers of the study; a filter on them does not count here.
    alone : bool
        Only this organisation gets a link. Otherwise room is kept for the same link
        to each of the others.

    Raises
    ------
    StudyError
        The plan asks what the study lacks, or the gate lets nothing through:
        ``compose.compose``.
    StudyMovedOnError
        It was removed meanwhile.
    LinksUnavailableError
        It is not known what is live.
    """
    study, version = store.study, _version(store.study)
    live = live_records(study.id, now)
    follow = () if alone else tuple(others(study, plan))
    passed = compose(store.everybody(), plan, tuple(live.values()), follow)
    shown = _states(study, plan, passed)
    return Draft(
        study=study.id,
        origin=study,
        data_version=version,
        passed=passed,
        manifest=_manifest(study, plan, version, now, shown),
        states=shown,
        beside=frozenset(live),
    )


def others(study: Study, plan: Plan) -> Iterator[Plan]:
    """The same link for each of the other organisations."""
    if plan.organisation is not None and plan.own is not None:
        for level in study.groups[plan.organisation].levels:
            if level != plan.own:
                yield replace(plan, own=level)


@surely
def publish(made: Draft, grant: Grant, now: datetime) -> tuple[Link, str]:
    """Freeze a draft and make a link to it; the token is told once.

    Raises
    ------
    LiveChangedError
        What is live is no longer what the draft was judged beside.
    StudyMovedOnError
        The study is no longer what the draft was made of.
    SnapshotNotSavedError, LinksUnavailableError, LinkTooLongError,
    LinkWithoutNameError
        Nothing was published.
    """
    with kept.alone(made.study):
        _same_study(made)
        if frozenset(live_records(made.study, now)) != made.beside:
            raise LiveChangedError
        clear(made.study, now)
        name = snapshots.freeze(made.manifest, made.states)
        _keep(made, name)
        return links.create(_of(grant, made, name), now)


def live_records(study: str, now: datetime) -> dict[str, Record]:
    """What every link of a study shows that can still be opened, by its snapshot.

    Raises
    ------
    BrokenRecordError
        Of some it is not known: nothing can be judged beside these.
    LinksUnavailableError
        It is not known which there are.
    """
    live = {it.snapshot: it for it in links.listed(study) if it.is_live(now)}
    found = {name: kept.record(study, name) for name in live}
    lost = (live[name].label for name, record in found.items() if record is None)
    raise_all(BrokenRecordError(label=label) for label in lost)
    return {name: record for name, record in found.items() if record is not None}


def tidy(study: str, now: datetime) -> None:
    """Remove what no live link of a study shows: snapshots, and records of them."""
    with kept.alone(study):
        clear(study, now)


def clear(study: str, now: datetime) -> None:
    """Remove the same, by who is ``alone`` with the study."""
    made = links.listed(study)
    held = {it.snapshot for it in made if it.is_live(now)}
    for name in ({*kept.names(study)} | {it.snapshot for it in made}) - held:
        snapshots.discard(name)
        kept.remove(study, name)


def key_of(study: Study, state: Base, plan: Plan) -> str:
    """How a state is asked for: its levels, in the order of the filters."""
    chosen = dict(state.where)
    return "&".join(f"{it}={chosen[it][0]}" for it in plan.filters if it in chosen)


def _of(grant: Grant, made: Draft, name: str) -> Grant:
    return Grant(
        study=made.study,
        snapshot=name,
        data_version=made.data_version,
        label=grant.label,
        organisation=grant.organisation,
        by=grant.by,
        days=grant.days,
    )


def _manifest(
    study: Study, plan: Plan, version: str, now: datetime, shown: Iterable[str]
) -> Content:
    reached = {part for key in shown for part in key.split("&")}
    return {
        "study": {
            "id": study.id,
            "title": dict(study.title),
            "simulated": study.simulated,
        },
        "data_version": version,
        "made_on": now.date().isoformat(),
        "rules": VERSION,
        "pages": list(plan.pages),
        "filters": [_filter(study, name, reached) for name in plan.filters],
    }


def _filter(study: Study, name: str, reached: Collection[str]) -> Content:
    """A filter with the titles of its levels, as far as a state shows them."""
    says = {lang: Say(lang, study) for lang in LANGUAGES}
    levels = [
        {"id": it, "title": {lang: say.level(name, it) for lang, say in says.items()}}
        for it in study.groups[name].levels
        if f"{name}={it}" in reached
    ]
    title = {lang: say.title(name) for lang, say in says.items()}
    return {"id": name, "title": title, "levels": levels}


def _states(
    study: Study, plan: Plan, passed: Passed
) -> dict[str, dict[str, list[Section]]]:
    """What each state shows; one of which nothing is left is not there."""
    found = Found.of(passed.released)
    shown: dict[str, dict[str, list[Section]]] = {}
    for state in states(study, plan.filters):
        tellers = {
            lang: Teller(
                study=study,
                plan=plan,
                variables=passed.record.table.variables,
                found=found,
                state=state,
                say=Say(lang, study),
            )
            for lang in LANGUAGES
        }
        if not state.where or any(it.says_something for it in tellers.values()):
            key = key_of(study, state, plan)
            shown[key] = {lang: sections(it) for lang, it in tellers.items()}
    return shown


def _version(study: Study) -> str:
    try:
        return content_version(study)
    except OSError as error:
        raise StudyMovedOnError from error


def _same_study(made: Draft) -> None:
    """Of a saved study nobody else may have changed or removed what was judged."""
    folder = made.origin.folder
    saved = folder is not None and shelf.holds(folder)
    if saved and _version(made.origin) != made.data_version:
        raise StudyMovedOnError


def _keep(made: Draft, name: str) -> None:
    """The record comes before the link: nothing is live that is not known."""
    told = {
        lang: [words(log.line(one, words)) for one in made.passed.decisions]
        for lang, words in ((it, Say(it, made.origin)) for it in LANGUAGES)
    }
    try:
        kept.keep(made.study, name, made.passed.record, told)
    except OSError as error:
        raise SnapshotNotSavedError from error
