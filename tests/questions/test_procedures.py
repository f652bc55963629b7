import re

import numpy as np
import pyarrow as pa
import pytest

from analysis.inference.procedure import SUBJECTS
from analysis.questions.procedures import PROCEDURES, given, kinds, wanted
from analysis.store import Store
from analysis.words import LANGUAGES, Say
from tests.drawn import answers, study

DOI = re.compile(r"10\.\d{4,9}/[^\s;,]+[^\s;,.)]")
ROWS = """
    x y z u v a b g h w
    1 2 3 2 1 0 0 k m 1
    2 1 5 1 3 0 1 k n 2
    2 3 4 3 3 1 0 k m 1.5
    3 3 1 4 2 0 1 l n 1
    4 5 2 4 5 1 1 l m 2
    5 4 6 4 3 1 1 l n 1.5
    4 2 6 5 5 0 0 k m 1
    6 7 3 5 6 0 0 l n 2
    5 6 7 6 5 1 1 l m 1.5
    2 2 1 1 2 0 0 k n 1
    7 5 5 6 7 1 1 l m 2
    3 4 2 2 4 0 1 k n 1.5
"""
COLUMNS = {
    "number": ["x", "y", "z", "a"],
    "order": ["x", "y", "z"],
    "group": ["g", "h"],
    "two": ["g"],
    "category": ["g", "h", "b"],
    "yes-no": ["a", "b"],
    "scale": ["s", "r"],
}
# seed 2: two factors that go together, for what takes items by the dozen
MANY = 150


@pytest.fixture(scope="module")
def store():
    """Twelve respondents: five answers, two of yes and no, groups of two, weights."""
    asked = study(
        {"s": "x y z u v"},
        items="a b",
        low=None,
        groups={"g": "k l", "h": "m n"},
        weight="w",
    )
    return Store.of(asked, answers(ROWS))


@pytest.fixture(scope="module")
def many():
    """Respondents enough for models of all items, in two groups."""
    draw = np.random.default_rng(2)
    shared = draw.standard_normal((MANY, 2)) @ [[1, 0.5], [0, 1]]
    rows = np.repeat(shared, [5, 3], axis=1) + draw.standard_normal((MANY, 8))
    items = dict(zip("xyzuvcde", np.clip(np.round(rows + 4), 1, 7).T, strict=True))
    table = pa.table({**items, "g": ["k", "l"] * (MANY // 2), "h": ["m"] * MANY})
    scales = {"s": "x y z u v", "r": "c d e"}
    asked = study(scales, low=None, groups={"g": "k l", "h": "m n"})
    return Store.of(asked, table)


def columns(procedure):
    """Columns of each kind that a procedure takes, none twice."""
    kinds = wanted(procedure, len(procedure.takes))
    left = {kind: [*named] for kind, named in COLUMNS.items()}
    chosen = []
    for kind in kinds:
        chosen.append(next(name for name in left[kind] if name not in chosen))
    return chosen


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", PROCEDURES)
def test_a_procedure_has_its_words(id, language):
    say = Say(language)
    words = [say(f"{kind}-{id}") for kind in ("label", "about", "method")]
    assert len({*words}) == 3
    assert words[1].endswith(("?", "."))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("it", PROCEDURES.values(), ids=list(PROCEDURES))
def test_what_a_procedure_assumes_is_said(it, language):
    say = Say(language)
    assert all(say(f"assumes-{key}").endswith(".") for key in it.assumes)
    assert say(f"subject-{it.subject}")
    assert it.checked


@pytest.mark.parametrize("it", PROCEDURES.values(), ids=list(PROCEDURES))
def test_a_procedure_runs_on_the_columns_it_takes(it, store, many):
    named = columns(it)
    store = many if it.given == "items" else store
    how = {} if it.given == "cells" else {"scale": named[0]}
    found = it.run(given(store, it, *named), level=0.9, **how)
    parts = found if isinstance(found, tuple) else (found,)
    assert parts
    ends = [_interval(part) for part in parts]
    # two one-sided tests leave twice as much outside
    levels = {0.9, 0.8} if it.id.startswith("equivalence") else {0.9}
    assert {one.level for one in ends if one is not None} <= levels


def test_procedures_stand_by_subject():
    places = [SUBJECTS.index(it.subject) for it in PROCEDURES.values()]
    assert places == sorted(places)


def test_a_column_is_what_it_can_be_taken_for(store):
    asked = store.study
    assert kinds(asked, "s") == {"scale", "number", "order"}
    assert "category" in kinds(asked, "x")
    assert {"group", "two"} <= kinds(asked, "g")
    assert "order" not in kinds(asked, "g")
    assert kinds(study(groups={"g": "k l"}, ordered="g"), "g") == {
        *kinds(asked, "g"),
        "order",
    }
    assert kinds(asked, "nothing") == kinds(asked, "quadrants") == set()


@pytest.mark.parametrize("it", PROCEDURES.values(), ids=list(PROCEDURES))
def test_every_doi_of_a_docstring_is_one(it):
    assert it.run.__doc__.count("doi:") == len(it.dois)
    assert [doi for doi in it.dois if not DOI.fullmatch(doi)] == []


def test_the_sources_are_named():
    assert PROCEDURES["spearman"].dois[0].startswith("10.1007/")
    assert sum(bool(it.dois) for it in PROCEDURES.values()) > len(PROCEDURES) // 2


def _interval(part):
    """The interval of a result of any kind."""
    for name in ("estimate", "effect"):
        part = getattr(part, name, None) or part
    return getattr(part, "interval", getattr(part, "mean_interval", None))
