"""What is kept between reruns, and when it is computed again."""

from __future__ import annotations

import os

import pytest

from analysis.errors import StudyError
from pages.parts import caches
from pages.parts.caches import Choices
from tests.pages import tiny

MADE = []


def counted(store, *given, **options):
    MADE.append((given, options))
    return store.n, given, options


@pytest.fixture
def opened(tmp_path, monkeypatch):
    monkeypatch.setattr(caches, "EXAMPLES", tmp_path)
    tiny.write(tmp_path / "tiny")
    MADE.clear()
    return lambda: caches.opened(caches.entries()["tiny"])


def choices(opened, **made):
    return Choices(study="tiny", version=opened.version, **made)


def test_a_study_is_opened_with_its_answers_and_receipt(opened):
    found = opened()
    assert (found.study.id, found.store.n, found.receipt.rows) == ("tiny", 12, 12)
    assert opened() is found


def test_a_changed_file_is_read_again(opened, tmp_path):
    before = opened()
    file = tmp_path / "tiny" / "answers.csv"
    file.write_text(tiny.CSV + "1,1,1,1,N,a\n", encoding="utf-8")
    os.utime(file, (1, 1))
    assert (before.store.n, opened().store.n) == (12, 13)


def test_a_faulty_study_is_listed_and_tells_its_faults(opened, tmp_path):
    tiny.write(tmp_path / "tiny", tiny.TOML.replace("low = 1", "lwo = 1"))
    entry = caches.entries()["tiny"]
    assert (entry.title, entry.simulated) == ({}, False)
    with pytest.raises(StudyError) as fault:
        caches.opened(entry)
    assert fault.value.lines


def test_a_result_is_computed_once_for_the_same_choices(opened):
    study = opened()
    same = choices(study, level=0.9)
    found = [caches.remember(counted, study.store, same, "x", level=0.9)] * 2
    again = caches.remember(counted, study.store, same, "x", level=0.9)
    assert found[0] is again
    assert len(MADE) == 1


@pytest.mark.parametrize(
    "other",
    [
        {"level": 0.99},
        {"cut": "mean"},
        {"cut": (4.0, 4.0)},
        {"ties": "out"},
        {"only": (("place", ("N",)),)},
        {"version": "another"},
        {"study": "another"},
    ],
    ids=str,
)
def test_another_choice_is_another_result(opened, other):
    study = opened()
    own = {"study": "tiny", "version": study.version}
    caches.remember(counted, study.store, Choices(**own))
    caches.remember(counted, study.store, Choices(**{**own, **other}))
    assert len(MADE) == 2


def test_other_names_and_options_are_another_result(opened):
    study = opened()
    made = choices(study)
    for given in ({}, {"level": 0.9}, {"level": 0.95}):
        caches.remember(counted, study.store, made, "x", **given)
    caches.remember(counted, study.store, made, "y")
    assert len(MADE) == 4


def test_a_procedure_without_a_name_is_not_remembered(opened):
    with pytest.raises(ValueError, match="lambda"):
        caches.remember(lambda store: store.n, opened().store, choices(opened()))


def test_a_filter_and_a_cut_make_a_view_that_is_kept(opened):
    study = opened()
    north = choices(study, only=(("place", ("N",)),))
    seen = caches.view(study, study.study, north)
    assert (seen.n, study.store.n) == (6, 12)
    assert caches.view(study, study.study, north) is seen
    assert caches.view(study, study.study, choices(study)) is study.store
