"""What is backed up while it is written to comes back whole, or is refused."""

import subprocess
import sys
import time

import pytest

from analysis.sharing import backup, copies, database, links, snapshots, visits
from analysis.study import shelf
from tests.sharing.given import NOON, link
from tests.sharing.shared_study import keep
from tests.sharing.test_durable import ROOT, WRITER
from tests.study.test_shelf import WRITER as SAVER

ROUNDS = 3


def elsewhere(tmp_path, monkeypatch):
    """Another home, where nothing is."""
    monkeypatch.setenv("KWADRANT_HOME", str(tmp_path / "other"))


def test_everything_comes_back(tmp_path, monkeypatch):
    study = keep()
    name = snapshots.freeze({"turn": 1}, {"": {"said": "x"}})
    made, token = link(snapshot=name)
    _, hold = visits.enter(token, NOON)
    count = backup.backup(tmp_path / "kept")
    elsewhere(tmp_path, monkeypatch)
    assert backup.restore(tmp_path / "kept") == count
    assert links.opened_by(token, NOON) == made
    assert visits.held(made.id, hold, NOON) == made
    assert snapshots.state(snapshots.thaw(name), "") == {"said": "x"}
    assert (shelf.saved("shared") / "answers.csv").read_text() == (
        study.folder / "answers.csv"
    ).read_text()


def test_a_backup_while_links_are_made_is_whole(tmp_path, monkeypatch):
    for turn in range(ROUNDS):
        command = [sys.executable, "-c", WRITER]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as writer:
            first = writer.stdout.readline().split()[1].decode()
            time.sleep(0.05)
            backup.backup(tmp_path / f"kept{turn}")
            writer.kill()
        with monkeypatch.context() as patch:
            patch.setenv("KWADRANT_HOME", str(tmp_path / f"other{turn}"))
            backup.restore(tmp_path / f"kept{turn}")
            assert first in {it.id for it in links.listed()}


def test_a_backup_while_a_study_is_saved_holds_one_that_can_be_read(
    tmp_path, monkeypatch
):
    command = [sys.executable, "-c", SAVER]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as writer:
        first = int(writer.stdout.readline())
        for turn in range(ROUNDS):
            backup.backup(tmp_path / f"kept{turn}")
        writer.kill()
    for turn in range(ROUNDS):
        monkeypatch.setenv("KWADRANT_HOME", str(tmp_path / f"other{turn}"))
        backup.restore(tmp_path / f"kept{turn}")
        assert int((shelf.saved("drawn") / "a.csv").read_text()) >= first


def test_a_byte_that_changed_puts_nothing_back(tmp_path, monkeypatch):
    link()
    keep()
    backup.backup(tmp_path / "kept")
    answers = next((tmp_path / "kept").rglob("answers.csv"))
    answers.write_bytes(answers.read_bytes() + b"x")
    elsewhere(tmp_path, monkeypatch)
    with pytest.raises(backup.BrokenBackupError) as fault:
        backup.restore(tmp_path / "kept")
    assert fault.value.lines[0].facts["file"].endswith("answers.csv")
    assert not (tmp_path / "other").exists()


def test_nothing_is_overwritten(tmp_path):
    link()
    backup.backup(tmp_path / "kept")
    with pytest.raises(backup.BackupThereError):
        backup.backup(tmp_path / "kept")
    with pytest.raises(backup.BackupThereError):
        backup.restore(tmp_path / "kept")


def test_a_folder_that_is_no_backup_is_refused(tmp_path):
    with pytest.raises(backup.BrokenBackupError):
        backup.restore(tmp_path)


def test_links_that_are_kept_elsewhere_come_along(tmp_path, monkeypatch):
    monkeypatch.setenv("KWADRANT_DATABASE", f"sqlite:///{tmp_path}/far/links.db")
    monkeypatch.setenv("KWADRANT_VISITS", f"sqlite:///{tmp_path}/far/visits.db")
    made, token = link()
    visits.enter(token, NOON)
    backup.backup(tmp_path / "kept")
    (tmp_path / "far").rename(tmp_path / "gone")
    elsewhere(tmp_path, monkeypatch)
    backup.restore(tmp_path / "kept")
    assert links.opened_by(token, NOON) == made
    assert sum(visits.openings(made.id).values()) == 1
    with pytest.raises(backup.BackupThereError):
        backup.restore(tmp_path / "kept")


def test_rows_of_another_kind_of_database_go_along_in_a_file(tmp_path, monkeypatch):
    made, _ = link()
    links.revoke(made.id, NOON)
    there, told = links.history(made.id), links.named(made.id)
    monkeypatch.setattr(copies, "file_of", lambda url: None)
    copies.save(database.links_url(), links.TABLES, tmp_path / "kept.db")
    elsewhere(tmp_path, monkeypatch)
    assert not copies.holds(database.links_url(), links.TABLES)
    copies.put_back(tmp_path / "kept.db", database.links_url(), links.TABLES)
    assert copies.holds(database.links_url(), links.TABLES)
    assert (links.history(made.id), links.named(made.id)) == (there, told)
    again, _ = link()
    assert [it.what for it in links.history(again.id)] == ["created"]


def full(*_, **__):
    raise OSError(28, "full")


@pytest.mark.parametrize("step", ["copytree", "copy2"])
def test_a_disk_that_takes_nothing_back_leaves_nothing(tmp_path, monkeypatch, step):
    link(snapshot=snapshots.freeze({"turn": 1}, {"": {"said": "x"}}))
    backup.backup(tmp_path / "kept")
    elsewhere(tmp_path, monkeypatch)
    with monkeypatch.context() as patch:
        patch.setattr(backup.shutil, step, full)
        with pytest.raises(backup.BackupNotPutBackError):
            backup.restore(tmp_path / "kept")
    assert list((tmp_path / "other").iterdir()) == []
    assert backup.restore(tmp_path / "kept") > 0


def test_a_database_that_is_none_is_told_as_a_backup_that_failed(tmp_path, home):
    home.mkdir()
    (home / "links.db").write_bytes(b"no database" * 100)
    with pytest.raises(backup.BackupNotWrittenError):
        backup.backup(tmp_path / "kept")
