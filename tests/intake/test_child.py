import subprocess
import time

import pytest

from analysis.intake import child, load
from analysis.intake.raw import packed, raw, unpacked
from tests.brought import bring, faults

GREEDY = """
import sys
from analysis.intake import raw, worker
def greedy(*_):
    return bytearray(4 * 1024**3)
def busy(*_):
    while True:
        pass
worker.raw = {what}
worker.SECONDS = 1
sys.exit(worker.main("x", "y", []))
"""


def test_a_child_reads_what_the_process_itself_reads(tmp_path):
    study = bring(tmp_path, "q1;open\n1;x\n9;\n\n3;y\n".encode("utf-16"))
    here, there = load(study, trusted=True), load(study, trusted=False)
    assert there.table.equals(here.table)
    assert there.receipt == here.receipt
    assert there.study == here.study


def test_what_is_known_beside_a_table_is_packed_with_it(tmp_path):
    bring(tmp_path, "q1,x\n1,2\n\n3,4\n".encode("cp1252"))
    found = raw(tmp_path / "answers.csv", ["q1"])
    assert unpacked(packed(found)) == found


def test_faults_come_through(tmp_path):
    study = bring(tmp_path, "q1,x\n1\n")
    assert faults(load, study, trusted=False) == ["csv-ragged"]


def test_nothing_of_the_environment_is_passed(tmp_path, monkeypatch):
    seen = {}
    real = subprocess.run

    def run(*args, **options):
        seen.update(options["env"])
        return real(*args, **options)

    monkeypatch.setenv("SECRET_KEY", "canary")
    monkeypatch.setattr("subprocess.run", run)
    child.raw(bring(tmp_path, "q1\n1\n").folder / "answers.csv")
    assert "canary" not in str(seen)


@pytest.mark.parametrize("what", ["greedy", "busy"])
def test_a_file_that_takes_too_much_ends_the_child_only(tmp_path, monkeypatch, what):
    real = subprocess.run

    def run(command, **options):
        code = GREEDY.format(what=what)
        return real([command[0], "-c", code], **options)

    monkeypatch.setattr("subprocess.run", run)
    study = bring(tmp_path, "q1\n1\n")
    assert faults(load, study, trusted=False) == ["file-refused"]


def test_a_child_that_takes_too_long_is_stopped(tmp_path, monkeypatch):
    monkeypatch.setattr(child, "WALL", 0.01)
    start = time.monotonic()
    assert faults(load, bring(tmp_path, "q1\n1\n"), trusted=False) == ["file-refused"]
    assert time.monotonic() - start < 5
