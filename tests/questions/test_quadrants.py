import numpy as np
import pytest

from analysis.questions import key, quadrants
from analysis.questions.counted import counted
from analysis.questions.organisations import means
from analysis.results import Refusal
from analysis.study.model import QUADRANTS
from tests.questions.simulated import question, store


def test_shares_cuts_and_ties_are_told_together():
    held, rows = store()
    found = quadrants.found(held)
    assert found.cuts == (np.median(rows["s"]), np.median(rows["d"]))
    assert found.tied == tuple(int((rows[a] == np.median(rows[a])).sum()) for a in "sd")
    assert sum(share.count for share in found.shares) == found.n == len(rows["s"])


def test_nobody_moves_under_the_rule_chosen():
    held, _ = store()
    chosen = [one for one in quadrants.alternatives(held) if one.chosen]
    assert [(one.cut, one.ties, one.moved) for one in chosen] == [("median", "low", 0)]


def test_every_rule_counts_everybody_or_leaves_out_the_ties():
    held, rows = store()
    for one in quadrants.alternatives(held):
        out = len(rows["s"]) - sum(one.counts)
        assert (out == 0) or one.ties == "out"


def test_quadrants_of_an_empty_selection_are_refused():
    held, rows = store({"place": np.full(400, "water")})
    found = quadrants.found(held.only({"place": ("tax",)}))
    assert isinstance(found, Refusal)


@pytest.mark.parametrize("group", ["place"])
def test_each_level_has_its_own_shares(group):
    held, rows = store()
    found = quadrants.per_level(held, group)
    assert {k: sum(s.count for s in v) for k, v in found.items()} == {
        level: int((rows["place"] == level).sum()) for level in ("water", "tax", "city")
    }


def test_where_nobody_has_a_score_on_an_axis_each_part_is_refused_in_its_place():
    held, _ = store({"s": np.full(400, 9)})  # 9 is no answer
    assert isinstance(quadrants.found(held), Refusal)
    assert quadrants.alternatives(held) == ()
    per_level = quadrants.per_level(held, "place")
    assert [type(part) for part in per_level.values()] == [Refusal] * 3
    within = key.within(held, question(), QUADRANTS)
    assert [type(part) for part in within.parts.values()] == [Refusal] * 4
    assert isinstance(key.moderation(held, question()).change, Refusal)
    assert isinstance(means(held, "y", QUADRANTS).welch, Refusal)


def test_cells_without_quadrants_know_how_many_they_miss():
    held, _ = store({"s": np.full(400, 9)})
    cells = counted(held, "y", "quadrants", "place")
    assert (cells.total, cells.n_missing) == (0, 400)
    assert cells.levels == {
        "quadrants": ("ll", "lh", "hl", "hh"),
        "place": ("water", "tax", "city"),
    }
