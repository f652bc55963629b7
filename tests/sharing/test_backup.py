"""What is backed up while it is written to comes back whole, or is refused."""

import subprocess
import sys
import time

import pytest

from analysis.sharing import backup, links, snapshots, visits
from analysis.study import shelf
from tests.sharing.given import NOON, link
from tests.sharing.shared_study import keep
from tests.sharing.test_durable import ROOT, WRITER

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
