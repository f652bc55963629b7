"""Quadrants and scores of R, counted by the store from the raw codes."""

import json
from dataclasses import replace
from pathlib import Path

import pyarrow.csv
import pytest

from analysis.store import Store
from tests.drawn import study

REFERENCE = Path(__file__).parents[1] / "reference"
PRINTED = 1e-6  # R's cases are compared so
SCALES = {
    "IS": "IS1 IS2 IS3 IS4",
    "DS": "DS1 DS2 DS3 DS4",
    "QC": "QC1 QC2 QC3 QC4",
    "PN": "PN1 PN2 PN3 PN4 PN5",
}
PUBLIC = study(SCALES, reverse="DS3 QC2 PN4", quadrants="IS DS", weight="weight")


@pytest.fixture(scope="module")
def store():
    path = REFERENCE / "data" / "pubservice.csv"
    return Store.of(PUBLIC, pyarrow.csv.read_csv(path))


def case(name):
    cases = json.loads((REFERENCE / "pubservice__quadrants.json").read_text())["cases"]
    return next(c for c in cases if c["id"] == f"pubservice/quadrants/{name}")[
        "results"
    ]


@pytest.mark.parametrize("cut", ["median", "midpoint", "mean"])
@pytest.mark.parametrize(("ties", "key"), [("low", "gt"), ("high", "ge")])
def test_quadrants_are_those_of_r(store, cut, ties, key):
    quadrants = replace(PUBLIC.quadrants, cut=cut, ties=ties)
    split, expected = (
        store.defined(replace(PUBLIC, quadrants=quadrants)),
        case("IS-DS")[cut],
    )
    cells, cuts = split.cells("quadrants"), split.cuts()
    assert cells.n.tolist() == list(expected[key].values())
    assert cells.n_missing == expected["missing"]
    assert (cuts.search, cuts.decision) == (expected["cut_a"], expected["cut_b"])
    assert cuts.tied_search == expected["n_tied_a"]
    assert cuts.tied_decision == expected["n_tied_b"]
    if ties == "low":
        weighted = list(expected["weighted_gt"].values())
        assert cells.weight == pytest.approx(weighted, rel=PRINTED)


@pytest.mark.parametrize("name", SCALES)
@pytest.mark.parametrize(
    ("rule", "answered"), [("all", "all"), ("half", "half"), ("any", 1)]
)
def test_scores_are_those_of_r(store, name, rule, answered):
    scale = replace(PUBLIC.scales[name], answered=answered)
    scored = store.defined(replace(PUBLIC, scales={**PUBLIC.scales, name: scale}))
    cells, expected = scored.cells(name), case("scores-all")[name][rule]
    assert cells.total == expected["n"]
    total = cells.n @ cells.column(name)
    assert total == pytest.approx(expected["sum_check"], rel=PRINTED)
