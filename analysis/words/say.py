"""Lines become sentences: one ``say`` for results, faults, notes and titles.

A sentence is a whole message of ``<language>.ftl``, or of a ``<language>.<topic>.ftl``
beside it; blanks are named, never glued. What is missing is our own mistake: an
unknown key raises KeyError, a blank that cannot be filled ValueError.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk, Message, Resource, Term

from analysis.line import Fact, Line, Name
from analysis.study.model import LEVELS, QUADRANTS, Code, Study, Text
from analysis.study.parts import code
from analysis.words.numbers import functions

LANGUAGES = ("nl", "en")
FOLDER = Path(__file__).parent
LONGEST = 600  # a longer wording would hide the sentence it stands in
MOST = 10_000  # sentences kept: a page says the same ones at every turn
FACTS = (str, int, float, Name)


@dataclass(frozen=True, slots=True)
class Say:
    """Sentences in one language, with the titles of one study.

    Parameters
    ----------
    language : str
        One of ``LANGUAGES``.
    study : Study or None
        Where a Name, a level or an answer finds its title. Without one, or where
        the study has no title, the id itself is said.
    """

    language: str
    study: Study | None = None

    def __post_init__(self) -> None:
        if self.language not in LANGUAGES:
            raise ValueError(f"no words in {self.language!r}")

    def __call__(self, line: Line | str, **facts: Fact) -> str:
        """The sentence of a line, or of a key and its facts.

        Raises
        ------
        KeyError
            There is no such sentence.
        ValueError
            A blank has no fact, or one that its function cannot say.
        TypeError
            A fact is no plain str, int, float or Name; numpy's numbers are none.
        """
        key, given = (line.key, line.facts) if isinstance(line, Line) else (line, {})
        said = {k: self._fact(k, fact) for k, fact in {**given, **facts}.items()}
        return _sentence(self.language, key, tuple(said.items()), repr(said))

    def text(self, text: Text) -> str:
        """A text of the study, in the other language where this one lacks."""
        both = (self.language, *LANGUAGES)
        return next((text[it] for it in both if text.get(it)), "")

    def title(self, name: str) -> str:
        """The title of a scale, group or block, the wording of an item or hypothesis.

        ``group[level]`` is said as the level, ``item[code]`` as the answer. The id
        itself, where there is no title.
        """
        whole, bracket, level = name.partition("[")
        if bracket and name.endswith("]") and self._holds(whole, name):
            return self._part(whole, level.removesuffix("]"))
        if name == QUADRANTS:
            return self("quadrants-name")
        if self.study is None:
            return str(name)
        return self.text(_text_of(self.study, name)) or str(name)

    def level(self, group: str, level: str) -> str:
        """What a level of a group, or a quadrant, is called."""
        if group == QUADRANTS and level in LEVELS:
            named = self.study and self.study.quadrants and self.study.quadrants.names
            return self.text((named or {}).get(level, {})) or self(f"quadrant-{level}")
        found = self.study.groups.get(group) if self.study else None
        if found is None and self.study and group in self.study.items:
            return self.answer(group, code(level))  # a yes or no taken as a group
        return self.text(found.levels.get(level, {}) if found else {}) or str(level)

    def answer(self, item: str, given: Code) -> str:
        """What an answer to an item is called; its code where it has no label."""
        labels = self.study.labels(item) if self.study else {}
        plain = int(given) if isinstance(given, float) and given.is_integer() else given
        found = labels.get(given) or labels.get(plain) or labels.get(str(plain)) or {}
        return self.text(found) or str(plain)

    def _holds(self, whole: str, part: str) -> bool:
        """Is it a level or an answer, and no id? Without a study nothing denies it."""
        study = self.study
        if study is None or whole == QUADRANTS:
            return True
        known = {*study.groups, *study.scores}
        return whole in known and part not in known

    def _part(self, name: str, level: str) -> str:
        """A level of a group, or an answer to an item."""
        study = self.study
        if study is None or name in study.groups or name == QUADRANTS:
            return self.level(name, level)
        return self.answer(name, code(level)) if name in study.items else level

    def _fact(self, name: str, fact: Fact) -> Fact:
        if type(fact) not in FACTS:
            raise TypeError(f"{name} is a {type(fact).__name__}")
        if isinstance(fact, Name):
            fact = self.title(fact)
        if isinstance(fact, str) and len(fact) > LONGEST:
            return fact[: LONGEST - 1] + "…"
        return fact


@lru_cache(maxsize=MOST)
def _sentence(
    language: str, key: str, facts: tuple[tuple[str, Fact], ...], exact: str
) -> str:
    """A sentence with its blanks filled; ``exact`` keeps 1 apart from 1.0."""
    words = bundle(language)
    if not words.has_message(key):
        raise KeyError(key)
    sentence, faults = words.format_pattern(words.get_message(key).value, dict(facts))
    if faults:
        raise ValueError(f"{key} ({language}): {faults[0]}")
    return str(sentence)


@cache
def bundle(language: str) -> FluentBundle:
    """All messages of a language.

    Raises
    ------
    ValueError
        A file holds what is no Fluent, a key twice, or a message without a text.
    """
    words = FluentBundle([language], functions=functions(language), use_isolating=False)
    seen: set[str] = set()
    for path, entry in entries(language):
        if isinstance(entry, Junk):
            raise ValueError(f"{path.name}: {(entry.content or '').strip()[:60]}")
        if entry.id.name in seen or entry.value is None:
            raise ValueError(f"{path.name}: {entry.id.name} twice, or empty")
        seen.add(entry.id.name)
        words.add_resource(Resource([entry]))
    return words


def entries(language: str) -> list[tuple[Path, Message | Term | Junk]]:
    """Every entry of a language's files, with the file it stands in."""
    return [
        (path, entry)
        for path in _files(language)
        for entry in FluentResource(path.read_text(encoding="utf-8")).body
        if isinstance(entry, Message | Term | Junk)
    ]


def _files(language: str) -> list[Path]:
    return sorted([*FOLDER.glob(f"{language}.ftl"), *FOLDER.glob(f"{language}.*.ftl")])


def _text_of(study: Study, name: str) -> Text:
    found = study.title_of(name)
    told = {h.id: h.text for h in study.hypotheses} | {
        b.id: b.title for b in study.blocks
    }
    return found or told.get(name, {})
