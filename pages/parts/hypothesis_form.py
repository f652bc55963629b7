"""One hypothesis as a form: the fields that its kind needs."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from analysis.questions import choosable
from analysis.study.model import LEVELS, QUADRANTS, Hypothesis, Study
from analysis.study.parts import KINDS
from analysis.study.revise import free
from analysis.words import LANGUAGES, Say
from pages.parts.columns import titles
from pages.parts.drafts import Draft

PAIR = "myth-pair"  # a myth that sets two answers beside each other
OPEN = "none"  # no side is expected
FIELDS = {
    "association": ("x", "y", "direction", "smallest"),
    "difference": ("y", "by", "smallest"),
    "moderation": ("x", "y", "by", "smallest"),
    "equivalence": ("x", "y", "smallest"),
    "proportion": ("y", "level", "bound", "direction", "smallest"),
    "myth": ("y", "level", "bound", "direction", "smallest"),
    PAIR: ("x", "y", "direction", "smallest"),
}
COLUMNS = {"x": "predictor", "y": "outcome", "by": "groups"}
SHARES = ("proportion", "myth")
MOST = 20  # answers in a list; of more the answer is written


def ask(study: Study, old: Hypothesis | None, say: Say, draft: Draft) -> Hypothesis:
    """Ask for a hypothesis, beginning with what it says already."""
    begun = old or Hypothesis(id=free(study), text={}, kind="association")
    id = begun.id if old else draft.word("id", say("board-field-id"), begun.id)
    text = {
        language: draft.lines(
            f"text-{language}",
            say(f"board-field-text-{language}"),
            begun.text.get(language, ""),
        )
        for language in LANGUAGES
    }
    kind = draft.choose(
        "kind",
        say("label-kind"),
        [kind for kind in (*KINDS, PAIR) if _possible(study, kind)],
        PAIR if begun.kind == "myth" and begun.x else begun.kind,
        lambda code: say(f"board-kind-{code}"),
    )
    found = _fields(study, kind, begun, say, draft)
    said = {language: one.strip() for language, one in text.items() if one.strip()}
    of_kind = "myth" if kind == PAIR else kind
    return Hypothesis(id=id.strip(), text=said, kind=of_kind, **found)  # type: ignore[arg-type]


def _possible(study: Study, kind: str) -> bool:
    """Has the study what a kind of hypothesis is about?"""
    fields = FIELDS[kind]
    scores = {"x", "y"} <= set(fields) and len(study.scores) < 2  # noqa: PLR2004
    return not (scores or ("by" in fields and not choosable.groups(study)))


def _fields(
    study: Study, kind: str, begun: Hypothesis, say: Say, draft: Draft
) -> dict[str, object]:
    found: dict[str, object] = {}
    for field, place in zip(FIELDS[kind], _places(len(FIELDS[kind])), strict=True):
        with place:
            if field == "bound":
                name = "threshold" if kind == "proportion" else "claim"
                held = begun.threshold if begun.claim is None else begun.claim
                found[name] = draft.number("bound", say("board-field-bound"), held)
            elif field == "smallest":
                found[field] = _smallest(kind, begun, say, draft)
            elif field == "direction":
                found[field] = _direction(begun, say, draft)
            elif field == "level":
                found[field] = _level(study, str(found["y"]), begun, say, draft)
            else:
                found[field] = _column(study, kind, field, begun, say, draft)
    return found


def _places(count: int) -> list[DeltaGenerator]:
    """Two fields beside each other, the next two below."""
    rows = [st.columns(2) for _ in range((count + 1) // 2)]
    return [place for row in rows for place in row][:count]


def _smallest(kind: str, begun: Hypothesis, say: Say, draft: Draft) -> float | None:
    unit = "share" if kind in SHARES else "points" if kind == PAIR else "correlation"
    return draft.number(
        "smallest",
        say("board-field-smallest"),
        begun.smallest,
        help=say(f"help-smallest-{unit}"),
    )


def _direction(begun: Hypothesis, say: Say, draft: Draft) -> str | None:
    codes = [OPEN, "positive", "negative"]
    found = draft.choose(
        "direction",
        say("board-field-direction"),
        codes,
        begun.direction or OPEN,
        lambda code: say(f"board-direction-{code}"),
    )
    return None if found == OPEN else found


def _column(  # noqa: PLR0913, PLR0917
    study: Study, kind: str, field: str, begun: Hypothesis, say: Say, draft: Draft
) -> str:
    names = _names(study, kind, field)
    called = titles(study, names, say)
    word = "counted" if kind in SHARES else COLUMNS[field]
    label = say(f"board-field-{word}")
    default = getattr(begun, field) or _first(study, field, names)
    return draft.choose(field, label, names, default, called.__getitem__)


def _names(study: Study, kind: str, field: str) -> Sequence[str]:
    if field == "by":
        return choosable.groups(study)
    return choosable.columns(study) if kind in SHARES else study.scores


def _first(study: Study, field: str, names: Sequence[str]) -> str:
    """What a field of a new hypothesis begins with: the study's own question."""
    asked = study.question
    own = {"x": asked.predictor, "y": asked.outcome} if asked else {}
    found = own.get(field, names[-1] if field == "y" else names[0])
    return found if found in names else names[0]


def _level(study: Study, of: str, begun: Hypothesis, say: Say, draft: Draft) -> str:
    codes, label = _answers(study, of), say("board-field-level")
    if not codes:
        return draft.word(f"level-{of}", label, begun.level or "").strip()
    default = begun.level if begun.level in codes else codes[0]
    return draft.choose(
        f"level-{of}", label, codes, default, lambda code: say.level(of, code)
    )


def _answers(study: Study, of: str) -> list[str]:
    """The answers there are to count, where the study says so."""
    if of == QUADRANTS:
        return list(LEVELS)
    if of in study.groups:
        return list(study.groups[of].levels)
    if of not in study.items:
        return []
    missing = study.missing_of(of)
    labelled = [str(it) for it in study.labels(of) if it not in missing]
    return labelled if len(labelled) <= MOST else []
