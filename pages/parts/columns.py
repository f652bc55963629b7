"""What a researcher asks: which columns, repeated inside which group, which test."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from analysis.charts.frame import distinct
from analysis.questions import choosable
from analysis.questions.chooser import Decision
from analysis.study.model import Study
from analysis.words import Say
from pages.parts import address
from pages.parts.asked import Asked
from pages.parts.escape import escape
from pages.parts.present import tell

LINK, REPEATED = "link", "repeated"
NOBODY, AUTO = "-", "auto"
WIDE = 100  # characters of a column's title in a list


@dataclass(frozen=True, slots=True, kw_only=True)
class Picked:
    """The columns of a question; ``within`` is the group it is repeated inside of."""

    columns: tuple[str, ...]
    within: str | None
    repeated: bool


def pick(asked: Asked) -> Picked | None:
    """Ask for the columns; None where there are none yet, which is then told."""
    begin = choosable.beginning(asked.study)
    if begin is None:
        tell("lacks-columns", asked.say)
        return None
    comparable = choosable.comparable(asked.study)
    kind = address.choose(
        st.segmented_control,
        asked.say("explore-ask"),
        [LINK, REPEATED] if comparable else [LINK],
        "ask",
        LINK,
        asked.say.language,
        lambda code: asked.say(f"explore-ask-{code}"),
        required=True,
    )
    if kind == REPEATED:
        return _repeated(comparable, asked)
    return _linked(begin, asked)


def choose_test(
    decision: Decision, fitting: Mapping[str, Sequence[str]], asked: Asked
) -> str:
    """Ask for the test; by itself the one that fits."""
    say = asked.say
    fits = say(f"label-{decision.procedure}")
    chosen = address.choose(
        st.selectbox,
        say("explore-test"),
        [AUTO, *fitting],
        "test",
        AUTO,
        say.language,
        lambda id: (
            say("explore-auto", procedure=fits) if id == AUTO else say(f"label-{id}")
        ),
    )
    return decision.procedure if chosen == AUTO else chosen


def titles(study: Study, names: Sequence[str], say: Say) -> dict[str, str]:
    """What columns are called in a list; equal titles are kept apart."""
    told = [_title(study, name, say) for name in names]
    return dict(zip(names, distinct(told), strict=True))


def _title(study: Study, name: str, say: Say) -> str:
    title = say.title(name)
    title = title if len(title) <= WIDE else title[: WIDE - 1] + "…"
    return say(f"explore-{choosable.sort(study, name)}", title=title)


def _linked(begin: tuple[str, str], asked: Asked) -> Picked:
    study, places = asked.study, st.columns(3)
    names = choosable.columns(study)
    called = titles(study, names, asked.say)
    outcome = _one(places[0], "outcome", names, begin[0], called, asked)
    rest = [name for name in names if name != outcome]
    default = next(name for name in (*begin[::-1], *rest) if name in rest)
    other = _one(places[1], "predictor", rest, default, called, asked)
    within = _within((outcome, other), places[2], asked)
    return Picked(columns=(outcome, other), within=within, repeated=False)


def _repeated(comparable: Mapping[str, tuple[str, ...]], asked: Asked) -> Picked | None:
    study, say = asked.study, asked.say
    names = list(comparable)
    called = titles(study, names, say)
    first = _one(st, "outcome", names, names[0], called, asked)
    others = comparable[first]
    more = address.several(
        st.multiselect,
        say("explore-answers"),
        others,
        "more",
        say.language,
        called.__getitem__,
        placeholder=say("explore-answers-none"),
    )
    within = _within((first, *more), st, asked)
    if not more:
        tell("explore-several", say)
        return None
    return Picked(columns=(first, *more), within=within, repeated=True)


def _one(  # noqa: PLR0913, PLR0917
    place: object,
    which: str,
    names: Sequence[str],
    default: str,
    called: Mapping[str, str],
    asked: Asked,
) -> str:
    say = asked.say
    return address.choose(
        place.selectbox,  # type: ignore[attr-defined]
        say(f"explore-{which}"),
        list(names),
        which,
        default,
        say.language,
        called.__getitem__,
    )


def _within(columns: Sequence[str], place: object, asked: Asked) -> str | None:
    say = asked.say
    groups = [it for it in choosable.groups(asked.study) if it not in columns]
    if not groups:
        address.drop("within")
        return None
    called = {NOBODY: say("explore-nobody")} | titles(asked.study, groups, say)
    found = _one(place, "within", [NOBODY, *groups], NOBODY, called, asked)
    return None if found == NOBODY else found


def overridden(chosen: str, decision: Decision, say: Say) -> None:
    """Say that the visitor chose another test than the rules would."""
    if chosen != decision.procedure:
        names = {"chosen": say(f"label-{chosen}")}
        names["fitting"] = say(f"label-{decision.procedure}")
        st.warning(escape(say("explore-overridden", **names)))
