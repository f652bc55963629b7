"""How often each answer to an item was given, and why the rest is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from math import ceil, floor, isnan

import ibis

from analysis.results import AnswerCounts
from analysis.scales import Answer
from analysis.store import sql
from analysis.store.expressions import as_number, is_answer, number, weight_of
from analysis.store.view import View
from analysis.study.model import Code

WIDEST = 1000  # on a wider answer scale only the codes that occur are told
BLANK, OUTSIDE = object(), object()


def count_answers(
    view: View, item: str, answer: Answer, everybody: int
) -> AnswerCounts:
    """The answers as they stand in the file, so not reversed."""
    engine = view.engine
    step = _step(engine.schema, answer, view.weight, engine.dialect)
    rows = engine.fetch(sql.statement(view.kept, step)).to_pylist()
    counts: Counter[float] = Counter()
    missing: Counter[object] = Counter()
    for row in rows:
        if row["ok"]:
            counts[float(row["code"])] += row["n"]
        else:
            missing[_why(row, answer)] += row["n"]
    n = counts.total()
    every = dict.fromkeys(_whole_codes(answer), 0) | counts
    blank, outside = missing.pop(BLANK, 0), missing.pop(OUTSIDE, 0)
    return AnswerCounts(
        item=item,
        counts=dict(sorted(every.items())),
        missing={str(code): found for code, found in missing.items()},
        blank=blank,
        outside=outside,
        n=n,
        n_missing=everybody - n,
    )


@lru_cache(maxsize=sql.CACHED)
def _step(
    schema: ibis.Schema, answer: Answer, weight: str | None, dialect: str
) -> sql.Step:
    """Respondents per raw code, with its number and whether it is an answer."""
    table = ibis.table(schema, name=sql.KEPT)
    if weight is not None:
        table = table.filter(weight_of(table[weight]).notnull())
    raw = table[answer.column]
    code = number(raw)
    ok = is_answer(code, answer).fill_null(False)
    counted = table.group_by(raw=raw, code=code, ok=ok).aggregate(n=table.count())
    return sql.step("counted", counted, dialect)


def _whole_codes(answer: Answer) -> list[float]:
    if answer.low is None or answer.high is None or answer.high - answer.low > WIDEST:
        return []
    codes = range(ceil(answer.low), floor(answer.high) + 1)
    missing = {as_number(code) for code in answer.missing}
    return [float(code) for code in codes if code not in missing]


def _why(row: Mapping[str, object], answer: Answer) -> object:
    """The missing code that a raw code is; blank; or outside of everything."""
    raw, code = row["raw"], row["code"]
    if raw is None or (isinstance(raw, str) and not raw.strip()):
        return BLANK
    if code is None or isnan(code):
        told = (m for m in answer.missing if _same_word(m, raw))
        return next(told, OUTSIDE if code is None else BLANK)
    return next((m for m in answer.missing if as_number(m) == code), OUTSIDE)


def _same_word(code: Code, raw: object) -> bool:
    words = (" ".join(str(word).split()).casefold() for word in (code, raw))
    return len(set(words)) == 1
