"""One answer as it stands in a file -> its code, or why it has none."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import isfinite
from unicodedata import normalize

from analysis.study.limits import within
from analysis.study.model import Code, Study, Text

Value = str | int | float
NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?\Z", re.ASCII)
EXACT = 2**53  # beyond, a number may not be the one that was written


@dataclass(frozen=True, slots=True)
class Understood:
    """The code of an answer; or, with ``code`` None, the cause it has none."""

    code: Code | None
    cause: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Codebook:
    """What may be answered to an item.

    Parameters
    ----------
    codes : frozenset of numbers
        Numbers that have a label or mean "no answer".
    words : mapping of str to code
        Folded labels in every language, and codes that are words.
    limits : tuple
        Lowest and highest answer, None where there is none.
    whole : bool
        Labels are whole numbers, so that answers are too.
    closed : bool
        Without limits but with labels: no other answer exists.
    free : bool
        Neither limits nor labels, and in no score: anything may be answered.
    """

    codes: frozenset[float]
    words: Mapping[str, Code]
    limits: tuple[float | None, float | None]
    whole: bool
    closed: bool
    free: bool

    def understand(self, value: Value) -> Understood:
        """The code of an answer, as a number, a word or a label."""
        number = number_of(value)
        if number is None:
            word = self.words.get(fold(str(value)))
            if word is not None:
                return Understood(word)
            return Understood(str(value)) if self.free else unknown_word
        if number in self.codes:
            return Understood(number)
        return self._number(number, self.words.get(fold(str(value))))

    def _number(self, number: Code, word: Code | None) -> Understood:
        limited = self.limits != (None, None)
        inside = within(number, self.limits)  # type: ignore[arg-type]
        if limited and inside and self.whole and number != int(number):
            return Understood(None, "not-whole")
        if inside and not self.closed:
            return Understood(number)
        if word is not None:  # a label may be a number too
            return Understood(word)
        return Understood(None, "outside-limits" if limited else "unknown-code")


unknown_word = Understood(None, "unknown-word")


def codebook(study: Study, item: str, declared: Iterable[Code] = ()) -> Codebook:
    """What may be answered to an item of a study.

    ``declared`` are codes that the file itself says mean "no answer".
    """
    labels, limits = study.labels(item), study.limits(item)
    missing = [*study.missing_of(item), *declared]
    numbers = [code for code in labels if not isinstance(code, str)]
    limited = limits != (None, None)
    return Codebook(
        codes=frozenset(c for c in [*numbers, *missing] if not isinstance(c, str)),
        words=words(labels, missing),
        limits=limits,
        whole=bool(numbers) and all(float(n).is_integer() for n in numbers),
        closed=bool(labels) and not limited,
        free=not labels and not limited and item not in scored(study),
    )


def scored(study: Study) -> set[str]:
    """The items that are part of a score, a split, the question or a hypothesis."""
    used = {item for scale in study.scales.values() for item in scale.items}
    if study.quadrants is not None:
        used |= {study.quadrants.search, study.quadrants.decision}
    if study.question is not None:
        asked = study.question
        used |= {asked.predictor, asked.outcome, *asked.also, *asked.covariates}
    return used | {name for one in study.hypotheses for name in (one.x, one.y) if name}


def words(labels: Mapping[Code, Text], missing: Iterable[Code]) -> dict[str, Code]:
    """Folded words and the code they stand for, without words that fit two codes."""
    found: dict[str, set[Code]] = defaultdict(set)
    for code, text in labels.items():
        for said in (*text.values(), *([code] if isinstance(code, str) else [])):
            found[fold(said)].add(code)
    own = {fold(code): code for code in labels if isinstance(code, str)}
    own |= {fold(code): code for code in missing if isinstance(code, str)}
    plain = {
        word: min(codes, key=str) for word, codes in found.items() if len(codes) == 1
    }
    return {word: code for word, code in (plain | own).items() if word}


def fold(text: str) -> str:
    """A word without regard to capitals, odd spaces or how accents are written."""
    return " ".join(normalize("NFC", text).split()).casefold()


def number_of(value: Value) -> int | float | None:
    """A value as a number, whole where it is whole; None where it is a word.

    A decimal comma counts: that a file does not mix it with a decimal point has
    been looked at before.
    """
    if isinstance(value, str):
        text = value.strip()
        if not NUMBER.match(text):
            return None
        value = float(text.replace(",", "."))
    if not isfinite(value) or abs(value) > EXACT:
        return None
    return int(value) if float(value).is_integer() else value


def as_text(code: Code) -> str:
    """A code as text: "1" and not "1.0"."""
    if isinstance(code, str):
        return code
    return str(int(code)) if float(code).is_integer() else str(code)
