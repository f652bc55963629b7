"""What a study's scales share, asked of the answers themselves."""

import numpy as np
import pytest

from analysis.questions import answers
from analysis.questions.procedures import PROCEDURES, given
from analysis.questions.scales import (
    TOGETHER,
    Structure,
    cells_of_pairs,
    structure,
    structures,
)
from analysis.results import Estimate, Refusal
from analysis.store import Store
from tests.drawn import answers as drawn
from tests.drawn import study

ALGEBRA = 1e-12  # only rounding differs
# seed 1: seven answers from 1 to 7 that share a score, b the other way round
DRAW = np.random.default_rng(1)
SHARED = DRAW.standard_normal(80)
ROWS = np.clip(
    np.round(4 + 1.2 * SHARED[:, None] + DRAW.standard_normal((80, 7))), 1, 7
)
ROWS[:, 1] = 8 - ROWS[:, 1]
TABLE = "a b c d e f g flat\n" + "\n".join(
    " ".join(
        "." if row % 20 == at else f"{answer:.0f}" for at, answer in enumerate(one)
    )
    + " 4"
    for row, one in enumerate(ROWS)
)


@pytest.fixture(scope="module")
def store():
    """Scales of four, of two, of one, of seven, and one with a constant item."""
    scales = {"four": "a b c d", "two": "a b", "one": "c", "seven": "a b c d e f g"}
    asked = study({**scales, "stuck": "a b c flat"}, reverse="b")
    return Store.of(asked, drawn(TABLE))


def test_a_scale_of_one_thing_is_told_so(store):
    found = structure(store, "four", level=0.9)
    assert found.parallel.components == 1
    assert found.kmo.value > 0.7
    assert found.fit.rmsea.interval.level == 0.9
    assert (found.fit.n, found.ordinal_alpha.n) == (64, 72)
    assert found.spearman_brown is None
    (line,) = answers.structure(found)
    assert (line.key, line.facts["close"]) == ("answer-structure", "yes")
    assert (line.facts["n"], line.facts["n_missing"]) == (64, 16)


def test_reversed_items_are_reversed_in_their_pairs_too(store):
    found = structure(store, "four").ordinal_alpha
    assert found.value > 0.7


def test_a_scale_of_two_items_steps_up(store):
    found = structure(store, "two")
    assert isinstance(found.spearman_brown, Estimate)
    assert isinstance(found.parallel, Refusal)
    (line,) = answers.structure(found)
    assert line.key == "estimate-spearman-brown"


def test_a_constant_item_is_told_where_it_stops(store):
    found = structure(store, "stuck")
    (said,) = answers.structure(found)
    assert [line.facts["score"] for line in said.lines] == ["flat"]
    assert isinstance(found.ordinal_alpha, Refusal)


def test_scales_of_one_item_share_nothing(store):
    found = structures(store)
    assert list(found) == ["four", "two", "seven", "stuck"]
    assert all(isinstance(one, Structure) for one in found.values())


@pytest.mark.parametrize("scale", ["four", "seven"])
def test_pairs_are_what_each_is_alone(store, scale):
    items = store.study.scales[scale].items
    assert {
        len(store.study.scales[name].items) > TOGETHER for name in ("four", "seven")
    }
    for pair, cells in cells_of_pairs(store, items).items():
        alone = store.cells(*pair)
        assert (cells.total, cells.n_missing) == (alone.total, alone.n_missing)
        assert sorted(map(tuple, cells.values)) == sorted(map(tuple, alone.values))


def test_the_command_gives_what_the_page_shows(store):
    asked = PROCEDURES["ordinal-alpha"]
    by_command = asked.run(given(store, asked, "four"), scale="four", level=0.95)
    by_page = structure(store, "four").ordinal_alpha
    assert by_command.value == pytest.approx(by_page.value, rel=ALGEBRA)
