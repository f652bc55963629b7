"""Lines for R that make scores, groups and quadrants from the answers of a study.

As ``scales`` defines them: labels that stand for codes, limits, codes for no answer,
reversed items, the fewest answers that make a score.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analysis.intake import Receipt
from analysis.intake.codes import as_text
from analysis.quadrants import Axis, split
from analysis.report.rwords import call, named, text, vector
from analysis.scales import Answer, Membership, Score, definition
from analysis.study.model import LEVELS, QUADRANTS, Code, Study

ANSWER = """\
answer <- function(column, low = -Inf, high = Inf, none = NULL, turned = FALSE{w}) {{
  column <- as.character(column)
  number <- suppressWarnings(as.numeric({number}))
{known}  number[number %in% none | number < low | number > high] <- NA
  if (turned) low + high - number else number
}}"""
WORDS = ",\n                   words = NULL"
KNOWN = """\
  known <- column %in% names(words)
  number[known] <- words[column[known]]
"""
COMMA = 'sub(",", ".", column, fixed = TRUE)'
SCORE = """\
score <- function(items, least) {
  ifelse(rowSums(!is.na(items)) >= least, rowMeans(items, na.rm = TRUE), NA)
}"""
Words = dict[str, float | None]


@dataclass(frozen=True)
class Made:
    """What the columns of a question are made of, and how.

    Parameters
    ----------
    names : tuple of str
        Scales, items, groups or the quadrants; those of a selection too.
    receipt : Receipt or None
        What was read of the file; None: nothing is known of it.
    """

    study: Study
    names: tuple[str, ...]
    receipt: Receipt | None = None

    @property
    def used(self) -> tuple[str, ...]:
        """The columns of the file that are used."""
        groups = [it.column for it in self._parts if isinstance(it, Membership)]
        answers = [it.column for it in self._answers]
        return tuple(dict.fromkeys([*answers, *groups]))

    def before(self) -> list[str]:
        """Labels, functions and quadrants: what the columns are made with."""
        vectors = self._vectors()
        words = [f"{name} <- {named(held)}" for name, held in vectors.items()]
        scores = [it for it in self._parts if isinstance(it, Score)]
        several = any(len(it.answers) > 1 for it in scores)
        functions = [self._function(bool(words))] if scores else []
        functions += [SCORE] if several else []
        return [*words, *functions, *self._quadrants()]

    def column(self, name: str) -> str:
        """What makes a score, a group or the quadrants."""
        if name == QUADRANTS:
            return QUADRANTS
        found = definition(self.study, name)
        return (
            self._group(found) if isinstance(found, Membership) else self._score(found)
        )

    def among(self, group: str, levels: Sequence[str]) -> str:
        """Who has one of these levels of a group."""
        if group == QUADRANTS:
            return f"{QUADRANTS} %in% {vector(levels)}"
        column = self.study.groups[group].column
        return f"{_raw(column)} %in% {vector(list(self._said(column, levels)))}"

    @property
    def _parts(self) -> list[Score | Membership]:
        axes: list[Score | Membership] = []
        if QUADRANTS in self.names:
            chosen = split(self.study)
            axes = [chosen.search.score, chosen.decision.score]
        names = [name for name in self.names if name != QUADRANTS]
        return [*(definition(self.study, name) for name in names), *axes]

    @property
    def _answers(self) -> list[Answer]:
        scores = [it for it in self._parts if isinstance(it, Score)]
        return [answer for it in scores for answer in it.answers]

    def _read_as(self, column: str) -> Mapping[str, Code | None]:
        columns = () if self.receipt is None else self.receipt.columns
        return next((it.read_as for it in columns if it.name == column), {})

    def _words(self, column: str) -> Words:
        """What stands for a number in a column of items; other words are missing."""
        held = self._read_as(column).items()
        return {said: code for said, code in held if not isinstance(code, str)}

    def _vectors(self) -> dict[str, Words]:
        """The labels under a name, once for all items that share their codebook."""
        found: dict[str, Words] = {}
        for column, name in self._word_names().items():
            found.setdefault(name, {}).update(self._words(column))
        return {name: _by_code(held) for name, held in found.items()}

    def _word_names(self) -> dict[str, str]:
        """Per column with labels what their vector is called."""
        books: list[object] = []
        found = {}
        for column in dict.fromkeys(it.column for it in self._answers):
            if self._words(column):
                book = self._book(column)
                books += [] if book in books else [book]
                at = books.index(book)
                found[column] = f"words{at + 1}" if at else "words"
        return found

    def _book(self, column: str) -> object:
        study = self.study
        items = [name for name, it in study.items.items() if it.column == column]
        return [
            (study.labels(it), study.missing_of(it), study.limits(it)) for it in items
        ]

    def _function(self, worded: bool) -> str:
        read = self.receipt
        comma = read is not None and (read.decimal == "," or read.kind == "xlsx")
        return ANSWER.format(
            w=WORDS if worded else "",
            number=COMMA if comma else "column",
            known=KNOWN if worded else "",
        )

    def _score(self, found: Score) -> str:
        if len(found.answers) == 1:
            return self._answer(found.answers[0])
        items = ",\n  ".join(map(self._answer, found.answers))
        return f"score(cbind(\n  {items}\n), least = {found.least})"

    def _answer(self, one: Answer) -> str:
        how = [_raw(one.column)]
        how += [] if one.low is None else [f"low = {one.low:.15g}"]
        how += [] if one.high is None else [f"high = {one.high:.15g}"]
        none = [it for it in one.missing if _number(it)]
        how += [f"none = {vector(none)}"] if none else []
        how += ["turned = TRUE"] if one.reverse else []
        words = self._word_names().get(one.column)
        how += [f"words = {words}"] if words else []
        return call("answer", how, "    ")

    def _group(self, found: Membership) -> str:
        said = self._said(found.column, found.levels)
        levels = f"levels = {vector(list(said))}"
        if tuple(said) == found.levels:
            return call("factor", [_raw(found.column), levels])
        labels = f"labels = {vector(list(said.values()))}"
        return call("factor", [_raw(found.column), levels, labels])

    def _said(self, column: str, levels: Sequence[str]) -> dict[str, str]:
        """How levels are written in the file, and which level each is."""
        held = self._read_as(column).items()
        found = {}
        for level in levels:
            found[level] = level
            found |= {
                it: level
                for it, code in held
                if code is not None and as_text(code) == level
            }
        return found

    def _quadrants(self) -> list[str]:
        if QUADRANTS not in self.names:
            return []
        chosen = split(self.study)
        sides = [("search", chosen.search), ("decision", chosen.decision)]
        made = [f"{name} <- {self._score(axis.score)}" for name, axis in sides]
        halves = [_half(name, axis, chosen.ties) for name, axis in sides]
        glued = call("paste0", halves)
        return [*made, f"quadrants <- factor({glued},\n  levels = {vector(LEVELS)})"]


def _half(name: str, axis: Axis, ties: str) -> str:
    """Whether a score is high: ``l``, ``h``, or no level at all."""
    cut = axis.cut
    cut = f"{cut}({name}, na.rm = TRUE)" if isinstance(cut, str) else f"{cut:.15g}"
    above = ">=" if ties == "high" else ">"
    half = f'ifelse({name} {above} {cut}, "h", "l")'
    return f"ifelse({name} == {cut}, NA, {half})" if ties == "out" else half


def _by_code(held: Words) -> Words:
    """The lowest code first; what is no answer last."""
    return dict(sorted(held.items(), key=lambda it: (it[1] is None, it[1] or 0)))


def _number(code: Code) -> bool:
    """Whether a code is a number: words that mean no answer are no number in R."""
    try:
        float(code)
    except ValueError:
        return False
    return True


def _raw(column: str) -> str:
    return f"answers[[{text(column)}]]"
