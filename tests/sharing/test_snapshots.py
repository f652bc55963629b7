"""A snapshot is what was published, or it is nothing."""

import errno
from random import Random

import pytest

from analysis.sharing import snapshots

MANIFEST = {"study": "tiny", "title": {"nl": "Klein", "en": "Small"}}
STATES = {"": {"said": "alles"}, "place=N": {"said": "Noord — ρ"}}
FLIPS = 20


def test_what_was_frozen_comes_back():
    name = snapshots.freeze(MANIFEST, STATES)
    found = snapshots.thaw(name)
    assert found.manifest["title"] == MANIFEST["title"]
    assert {key: snapshots.state(found, key) for key in found.states} == STATES


def test_the_same_content_is_the_same_snapshot(home):
    name = snapshots.freeze(MANIFEST, STATES)
    again = snapshots.freeze(dict(reversed(MANIFEST.items())), STATES)
    other = snapshots.freeze({**MANIFEST, "made_on": "2026-01-01"}, STATES)
    assert name == again != other
    assert set(snapshots.kept()) == {name, other}


@pytest.mark.parametrize("file", ["manifest", "state"])
def test_every_byte_that_changed_is_noticed(home, file):
    name = snapshots.freeze(MANIFEST, STATES)
    paths = sorted((home / "snapshots" / name).iterdir())
    path = next(p for p in paths if (p.name == snapshots.MANIFEST) == (file != "state"))
    whole, chance = path.read_bytes(), Random(3)
    for _ in range(FLIPS):
        place = chance.randrange(len(whole))
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(snapshots.BrokenSnapshotError):
            found = snapshots.thaw(name)
            [snapshots.state(found, key) for key in found.states]


@pytest.mark.parametrize(
    "name", ["", "..", "../links.db", "0" * 64, "G" * 64, "é" * 64]
)
def test_a_name_that_is_none_opens_nothing(name):
    snapshots.freeze(MANIFEST, STATES)
    with pytest.raises(snapshots.BrokenSnapshotError):
        snapshots.thaw(name)


@pytest.mark.parametrize("key", ["place=S", "..", "../manifest", "place=N "])
def test_a_state_that_was_not_published_is_none(key):
    found = snapshots.thaw(snapshots.freeze(MANIFEST, STATES))
    with pytest.raises(snapshots.BrokenSnapshotError):
        snapshots.state(found, key)


def test_a_full_disk_leaves_what_was_there(home, monkeypatch):
    before = snapshots.freeze(MANIFEST, STATES)

    def full(*_):
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(snapshots, "flush_tree", full)
    with pytest.raises(snapshots.SnapshotNotSavedError):
        snapshots.freeze({**MANIFEST, "made_on": "later"}, STATES)
    assert [path.name for path in (home / "snapshots").iterdir()] == [before]
    assert snapshots.thaw(before).states == tuple(STATES)


def test_a_snapshot_is_removed_whole(home):
    name = snapshots.freeze(MANIFEST, STATES)
    snapshots.discard(name)
    snapshots.discard("..")
    assert list((home / "snapshots").iterdir()) == []
    assert home.is_dir()


def test_a_number_that_is_none_is_never_frozen():
    with pytest.raises(ValueError, match="JSON"):
        snapshots.freeze({**MANIFEST, "value": float("nan")}, STATES)
