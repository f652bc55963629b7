"""A second engine that reads the same definitions row by row, in plain Python.

It is slow and simple on purpose: what DuckDB counts must be what this counts.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations_with_replacement
from math import isfinite
from statistics import mean, median

import numpy as np

from analysis.cells import Moments, gather
from analysis.errors import TooFewAnswersError
from analysis.quadrants import Split, split
from analysis.results import AnswerCounts
from analysis.scales import Alike, Bands, Membership, answer, definition
from analysis.store import Cuts
from analysis.study.model import LEVELS, QUADRANTS


@dataclass(frozen=True)
class Memory:
    study: object
    rows: tuple
    filters: tuple = ()

    @classmethod
    def of(cls, study, table):
        return cls(study, tuple(table.to_pylist()))

    def defined(self, study):
        return replace(self, study=study)

    def everybody(self):
        return replace(self, filters=())

    def only(self, levels):
        return replace(self, filters=(*self.filters, *levels.items()))

    @property
    def kept(self):
        filters = [(self._definition(group), of) for group, of in self.filters]
        return [row for row in self.rows if all(self._in(row, *f) for f in filters)]

    @property
    def n(self):
        return len(self.kept)

    def cells(self, *names):
        asked = [self._definition(name) for name in names]
        names = tuple(it if isinstance(it, str) else it.name for it in names)
        rows = [[self._value(row, one) for one in asked] for row in self.kept]
        values = [[np.nan if v is None else float(v) for v in row] for row in rows]
        weights = [self._weight(row) or 0.0 for row in self.kept]
        levels = {
            name: LEVELS if isinstance(one, Split) else one.levels
            for name, one in zip(names, asked, strict=True)
            if isinstance(one, Split | Membership)
        }
        squares = [weight * weight for weight in weights]
        ones = np.ones(len(rows))
        return gather(names, np.array(values), ones, weights, squares, levels=levels)

    def cuts(self):
        chosen = split(self.study)
        at = self._at(chosen)
        axes = (chosen.search.score, chosen.decision.score)
        scores = [tuple(self._value(row, axis) for axis in axes) for row in self.kept]
        held = [[s[i] for s in scores if s[i] is not None] for i in (0, 1)]
        both = [s for s in scores if None not in s]
        on_line = [s for s in both if s[0] == at[0] or s[1] == at[1]]
        rule = chosen.search.cut
        return Cuts(
            search=at[0],
            decision=at[1],
            tied_search=held[0].count(at[0]),
            tied_decision=held[1].count(at[1]),
            n_search=len(held[0]),
            n_decision=len(held[1]),
            n=len(both),
            n_out=len(on_line) if chosen.ties == "out" else 0,
            rule=rule if isinstance(rule, str) else "number",
            ties=chosen.ties,
        )

    def counts(self, item):
        told = answer(self.study, item)
        codes = {} if None in (told.low, told.high) else _codes(told)
        counts, why = Counter(codes), Counter()
        for row in self.kept:
            code = row[told.column]
            if self._weight(row) is None:
                why["weightless"] += 1
            elif _is_answer(code, told):
                counts[float(code)] += 1
            else:
                why[_why_missing(code, told)] += 1
        why.pop("weightless", None)
        return AnswerCounts(
            item=item,
            counts=dict(sorted(counts.items())),
            blank=why.pop("blank", 0),
            outside=why.pop("outside", 0),
            missing=dict(why),
            n=counts.total(),
            n_missing=self.n - counts.total(),
        )

    def moments(self, *items, missing="listwise"):
        told = [answer(self.study, item) for item in items]
        rows = [[self._answer(row, one) for one in told] for row in self.kept]
        if missing == "listwise":
            rows = [row for row in rows if None not in row]
        used = sum(any(v is not None for v in row) for row in rows)
        size = len(items)
        n, covariance = np.zeros((2, size, size))
        for i, j in combinations_with_replacement(range(size), 2):
            pairs = [
                (r[i], r[j]) for r in rows if r[i] is not None and r[j] is not None
            ]
            n[i, j] = n[j, i] = len(pairs)
            covariance[i, j] = covariance[j, i] = _covariance(pairs)
        held = [[row[i] for row in rows if row[i] is not None] for i in range(size)]
        return Moments(
            names=items,
            n=n.astype(int),
            mean=np.array([float(mean(column)) for column in held]),
            covariance=covariance,
            n_missing=self.n - used,
            missing=missing,
        )

    def _definition(self, name):
        if not isinstance(name, str):
            return name
        if name != QUADRANTS:
            return definition(self.study, name)
        self._at(split(self.study))  # a fault where nobody can be cut
        return split(self.study)

    def _in(self, row, one, levels):
        known = LEVELS if isinstance(one, Split) else one.levels
        place = self._value(row, one, weighed=False)
        return not levels or (place is not None and known[int(place)] in levels)

    def _value(self, row, one, *, weighed=True):
        if weighed and self._weight(row) is None:
            return None
        if isinstance(one, Membership):
            return _place(row[one.column], one.levels)
        if isinstance(one, Split):
            return self._quadrant(row, one)
        if isinstance(one, Alike):
            return _alike(row, one.answers)
        if isinstance(one, Bands):
            return _band(self._value(row, one.score), one.edges)
        total, parts = _total(row, one)
        return total / parts if _answered(row, one) >= one.least else None

    def _quadrant(self, row, one):
        axes = (one.search.score, one.decision.score)
        scores = [self._value(row, axis, weighed=False) for axis in axes]
        halves = zip(scores, self._at(one), strict=True)
        high = [_high(score, cut, one.ties) for score, cut in halves]
        return None if None in high else 2 * high[0] + high[1]

    def _at(self, one):
        return self._place(one.search), self._place(one.decision)

    def _place(self, axis):
        if not isinstance(axis.cut, str):
            return axis.cut
        rows = [row for row in self.rows if self._weight(row) is not None]
        rows = [r for r in rows if _answered(r, axis.score) >= axis.score.least]
        totals = [_total(row, axis.score) for row in rows]
        scores = [Fraction(total) / parts for total, parts in totals]
        if not scores:
            raise TooFewAnswersError(found=0, needed=1)
        return float({"median": median, "mean": mean}[axis.cut](scores))

    def _answer(self, row, told):
        total, answered = _sum(row, [told])
        return total if answered and self._weight(row) is not None else None

    def _weight(self, row):
        if self.study.weight is None:
            return 1.0
        weight = row[self.study.weight]
        usable = weight is not None and isfinite(weight) and weight >= 0
        return float(weight) if usable else None


def _total(row, score):
    return _sum(row, score.answers, score.weights or [1] * len(score.answers))


def _answered(row, score):
    return _sum(row, score.answers)[1]


def _sum(row, answers, weights=None):
    total, parts = 0, 0
    for told, weight in zip(answers, weights or [1] * len(answers), strict=True):
        code = row[told.column]
        if _is_answer(code, told):
            value = _number(code)
            total += weight * (told.low + told.high - value if told.reverse else value)
            parts += weight
    return total, parts


def _alike(row, answers):
    codes = [row[told.column] for told in answers]
    held = all(_is_answer(c, told) for c, told in zip(codes, answers, strict=True))
    return int(held and len(set(map(_number, codes))) == 1)


def _band(score, edges):
    if score is None:
        return None
    return sum((score >= edge) + (score > edge) for edge in edges)


def _number(code):
    if isinstance(code, str):
        try:
            code = float(code)
        except ValueError:
            return None
    return code if code is not None and isfinite(code) else None


def _is_answer(code, told):
    value = _number(code)
    if value is None or value in map(_number, told.missing):
        return False
    return (told.low is None or value >= told.low) and (
        told.high is None or value <= told.high
    )


def _why_missing(code, told):
    if code is None or (isinstance(code, float) and not isfinite(code)):
        return "blank"
    same = (m for m in told.missing if m == code or _number(m) == _number(code) != None)  # noqa: E711
    return str(next(same, "outside"))


def _codes(told):
    whole = range(int(np.ceil(told.low)), int(np.floor(told.high)) + 1)
    return {float(code): 0 for code in whole if code not in told.missing}


def _place(code, levels):
    words = levels if isinstance(code, str) else [_number(level) for level in levels]
    return words.index(code) if code is not None and code in words else None


def _high(score, cut, ties):
    if score is None or (score == cut and ties == "out"):
        return None
    return score > cut or (score == cut and ties == "high")


def _covariance(pairs):
    if len(pairs) < 2:
        raise TooFewAnswersError(found=len(pairs), needed=2)
    x, y = (
        [Fraction(value) for value in column] for column in zip(*pairs, strict=True)
    )
    middle = mean(x), mean(y)
    products = sum((a - middle[0]) * (b - middle[1]) for a, b in zip(x, y, strict=True))
    return float(products / (len(pairs) - 1))
