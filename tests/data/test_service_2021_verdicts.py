"""What was planted in the example study comes out of the product's own procedures."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.inference.association import spearman
from analysis.questions.hypotheses import verdicts
from analysis.store import Store
from analysis.study.read import read

FOLDER = Path(__file__).parents[2] / "data" / "service-2021"
NULL = {"E1": "no-effect"}  # T3: the organisations do not moderate
MYTHS = {"M1": "supported", "M2": "contradicted", "M3": "undecided"}  # T15
PLANTED = dict.fromkeys((f"H{number}" for number in range(1, 10)), "supported")
PLANTED |= dict.fromkeys(("E2", "E3", "E4"), "supported") | NULL | MYTHS


@pytest.fixture(scope="module")
def store() -> Store:
    return Store.open(read(FOLDER))


def test_every_hypothesis_gets_its_planted_verdict(store):
    found = {one.hypothesis.id: one.ruling for one in verdicts(store)}
    assert found == PLANTED


def test_the_interval_of_the_key_link_holds_what_was_planted(store):
    link = spearman(store.cells("complexity", "personal_service"))
    assert link.interval.low < 0.30 < link.interval.high
    assert link.n + link.n_missing == 1043


def test_the_tax_office_has_the_most_complex_questions(store):
    parts = store.cells("complexity", "organisation").by("organisation")
    means = {
        name: part.n @ part.values[:, 0] / part.n.sum() for name, part in parts.items()
    }
    assert max(means, key=means.get) == "B"
