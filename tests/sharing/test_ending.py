"""What has ended shows nothing and is gone from disk; what is live stays."""

from dataclasses import replace
from datetime import timedelta

import pytest

from analysis.errors import StudyError
from analysis.sharing import ending, kept, links, publish, snapshots
from analysis.study import shelf
from tests.sharing.given import NOON
from tests.sharing.shared_links import drafted
from tests.sharing.shared_study import CANARY, keep

WHOLE, OWN = "whole", "own"


def published(name, now=NOON, **more):
    """A link to a view with its record, as if nothing else had been live."""
    made = drafted(name)
    grant = links.Grant(study="", snapshot="", data_version="", label="x", by="me")
    held = publish.live_records(made.study, now)
    made = replace(made, beside=frozenset(held))
    return publish.publish(made, grant, now)[0]


def files(home):
    return [path for path in home.rglob("*") if path.is_file()]


def test_what_a_link_alone_showed_goes_with_it(home):
    one, two = published(WHOLE), published(OWN)
    assert ending.end(one.id, NOON).revoked_at == NOON
    assert snapshots.kept() == (two.snapshot,)
    assert set(publish.live_records("shared", NOON)) == {two.snapshot}
    assert not [path for path in files(home) if one.snapshot in str(path)]


def test_what_another_link_shows_too_stays():
    one, two = published(WHOLE), published(WHOLE)
    assert one.snapshot == two.snapshot
    ending.end(one.id, NOON)
    assert snapshots.kept() == (one.snapshot,)
    ending.end(two.id, NOON)
    assert snapshots.kept() == ()


def test_what_came_to_its_end_goes_when_something_new_is_shared():
    one = published(WHOLE)
    later = NOON + timedelta(days=links.USUAL_DAYS)
    assert snapshots.kept() == (one.snapshot,)
    two = published(OWN, later)
    assert snapshots.kept() == (two.snapshot,)


def test_a_study_that_is_removed_is_gone_with_all_that_was_shared(home):
    keep()
    made = published(WHOLE)
    ending.forget("shared", NOON)
    assert links.named(made.id).revoked_at == NOON
    assert (shelf.list(), snapshots.kept()) == ((), ())
    left = {path.name.partition("-")[0] for path in files(home)}
    assert left - {"links.db"} == {".lock"}
    assert not [it for it in files(home) if CANARY.encode() in it.read_bytes()]


def cannot(*_, **__):
    raise OSError(30, "read-only")


def test_a_link_ends_also_where_nothing_can_be_removed(monkeypatch):
    made = published(WHOLE)
    with monkeypatch.context() as patch:
        patch.setattr(kept.fcntl, "flock", cannot)
        with pytest.raises(ending.NotTidiedError) as fault:
            ending.end(made.id, NOON)
    assert fault.value.lines[0].facts == {"label": made.label}
    assert links.live(made.id, NOON) is None
    assert snapshots.kept() == (made.snapshot,)
    published(OWN)
    assert made.snapshot not in snapshots.kept()


def test_a_view_that_cannot_be_removed_is_told(monkeypatch):
    made = published(WHOLE)
    with monkeypatch.context() as patch:
        patch.setattr(snapshots.shutil, "rmtree", cannot)
        with pytest.raises(ending.NotTidiedError):
            ending.end(made.id, NOON)
    assert links.live(made.id, NOON) is None
    assert snapshots.kept() == (made.snapshot,)
    publish.tidy("shared", NOON)
    assert snapshots.kept() == ()


def test_a_study_that_cannot_be_removed_is_told_and_shows_nothing(monkeypatch):
    keep()
    made = published(WHOLE)
    with monkeypatch.context() as patch:
        patch.setattr(shelf.shutil, "rmtree", cannot)
        with pytest.raises(ending.NotForgottenError):
            ending.forget("shared", NOON)
    assert links.live(made.id, NOON) is None
    assert shelf.list() == ("shared",)
    ending.forget("shared", NOON)
    assert shelf.list() == ()


def test_a_link_that_is_made_while_its_study_is_removed_ends_too(monkeypatch):
    keep()
    published(WHOLE)
    alone = ending.alone

    def waited(study):
        published(OWN)  # by who had the study to themselves until now
        return alone(study)

    monkeypatch.setattr(ending, "alone", waited)
    ending.forget("shared", NOON)
    assert [it.revoked_at for it in links.listed()] == [NOON, NOON]
    assert (shelf.list(), snapshots.kept()) == ((), ())


def test_links_of_a_study_that_is_not_there_stay():
    made = published(WHOLE)
    with pytest.raises(StudyError):
        ending.forget("shared", NOON)
    assert links.live(made.id, NOON) == made


def test_a_study_whose_links_cannot_be_ended_stays(monkeypatch):
    keep()
    published(WHOLE)

    def locked(*_):
        raise links.LinksUnavailableError

    monkeypatch.setattr(links, "revoke", locked)
    with pytest.raises(links.LinksUnavailableError):
        ending.forget("shared", NOON)
    assert shelf.list() == ("shared",)
