from dataclasses import replace

import numpy as np

from analysis.questions.questionnaire import REST, alike, answers, sections
from analysis.study.model import Block
from tests.drawn import study
from tests.questions.simulated import store

DRAWN = study({"x": "a b", "y": "b c"}, items="d e")
BLOCK = Block(id="good", kind="aspects", rows={"one": ("d", "a"), "two": ("d",)})


def test_items_stand_under_their_scales_blocks_and_the_rest():
    found = sections(replace(DRAWN, blocks=(BLOCK,)))
    assert found == {
        "x": ("a", "b"),
        "y": ("b", "c"),
        "good": ("d", "a"),
        REST: ("e",),
    }


def test_nothing_is_left_out_and_nothing_made_up():
    assert sections(study(items="a b")) == {REST: ("a", "b")}
    assert sections(study({"x": "a"})) == {"x": ("a",)}
    assert sections(study()) == {}


def test_a_block_of_another_file_has_no_section():
    staff = Block(id="staff", kind="staff", rows={"one": ("elsewhere",)})
    assert "staff" not in sections(replace(DRAWN, blocks=(staff,)))


def test_answers_are_counted_as_they_stand_in_the_file():
    held, rows = store()
    (found,) = answers(held, ["x"])
    counted = {float(code): int((rows["x"] == code).sum()) for code in range(1, 8)}
    assert dict(found.counts) == counted
    assert found.n == 400


def test_items_with_the_same_answers_and_labels_share_a_picture():
    held, _ = store({"z": np.full(400, 2)})
    items = dict(held.study.items)
    items["y"] = replace(items["y"], labels={1: {"nl": "nee"}})
    items["d"] = replace(items["d"], high=5)
    described = replace(held.study, items=items)
    found = answers(held.defined(described), ["x", "y", "z", "d"])
    together = [[one.item for one in kind] for kind in alike(described, found)]
    assert together == [["x", "z"], ["y"], ["d"]]
