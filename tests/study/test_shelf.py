import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from analysis.errors import StudyError
from analysis.study import shelf
from analysis.study.read import read

DRAWN = b'[study]\nid = "drawn"\nanswers = "answers.csv"\n'
OTHER = b'[study]\nid = "drawn"\nanswers = "answers.csv"\nsimulated = true\n'
HOSTILE = [
    "..",
    "../drawn",
    "/etc",
    ".versions",
    "",
    "a/b",
    "A",
    "drawn/",
    "x\0",
    "a" * 65,
]
WRITER = """
from analysis.study import shelf
for turn in range(10_000):
    made = f'[study]\\nid = "drawn"\\nanswers = "a.csv"\\nmissing = [{turn}]\\n'
    shelf.keep({"study.toml": made.encode(), "a.csv": str(turn).encode()})
    print(turn, flush=True)
"""


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("KWADRANT_HOME", str(tmp_path))
    return tmp_path


def files(folder):
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_what_is_kept_is_found_listed_and_forgotten():
    assert shelf.list() == ()
    kept = {"study.toml": DRAWN, "answers.csv": b"a\n1\n"}
    folder = shelf.keep(kept)
    assert shelf.list() == ("drawn",)
    assert shelf.find("drawn") == shelf.saved("drawn") == folder
    assert files(folder) == kept
    assert shelf.holds(folder)
    shelf.forget("drawn")
    assert shelf.list() == ()
    with pytest.raises(StudyError, match="study-not-found"):
        shelf.find("drawn")


def test_forgotten_means_gone(home):
    shelf.keep({"study.toml": DRAWN, "answers.csv": b"CANARY"})
    shelf.keep({"study.toml": OTHER, "answers.csv": b"CANARY"})
    shelf.forget("drawn")
    assert [path for path in home.rglob("*") if path.is_file()] == [
        home / "studies" / ".versions" / ".lock"
    ]


def test_what_was_removed_in_part_is_still_listed_and_can_be_removed():
    folder = shelf.keep({"study.toml": DRAWN, "answers.csv": b"a\n1\n"})
    shutil.rmtree(folder.resolve())
    assert shelf.list() == ("drawn",)
    shelf.forget("drawn")
    assert shelf.list() == ()


def test_keeping_again_replaces_the_whole_folder(home):
    shelf.keep({"study.toml": DRAWN, "answers.csv": b"1", "staff.csv": b"2"})
    shelf.keep({"study.toml": OTHER, "side/staff.csv": b"3"})
    folder = shelf.saved("drawn")
    assert read(folder).simulated
    assert not (folder / "answers.csv").exists()
    assert (folder / "side" / "staff.csv").read_bytes() == b"3"
    assert len(list((home / "studies" / ".versions").glob("drawn.*"))) == 1


def test_a_folder_is_kept_as_its_files_are(home):
    source = home / "brought"
    source.mkdir()
    (source / "study.toml").write_bytes(DRAWN)
    (source / "answers.csv").write_bytes(b"a\n1\n")
    assert files(shelf.keep(source)) == files(source)
    assert shelf.find(source) == source
    assert shelf.find(str(source / "study.toml")) == source / "study.toml"
    assert not shelf.holds(source)


def test_a_description_is_replaced_beside_its_files():
    shelf.keep({"study.toml": DRAWN, "answers.csv": b"a\n1\n"})
    study = replace(read(shelf.saved("drawn")), simulated=True)
    folder = shelf.rewrite(study, shelf.mark("drawn"))
    assert read(folder).simulated
    assert files(folder)["answers.csv"] == b"a\n1\n"
    assert len(list((folder.parent / ".versions").glob("drawn.*"))) == 1


def test_the_second_of_two_writers_is_told():
    shelf.keep({"study.toml": DRAWN, "answers.csv": b"a\n1\n"})
    seen = shelf.mark("drawn")
    study = read(shelf.saved("drawn"))
    shelf.rewrite(replace(study, simulated=True), seen)
    with pytest.raises(StudyError, match="study-changed"):
        shelf.rewrite(replace(study, weight="w"), seen)
    assert read(shelf.saved("drawn")).simulated


def test_a_copy_has_an_id_of_its_own_and_the_files_it_names(tmp_path):
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    for name, content in {"study.toml": DRAWN, "answers.csv": b"a\n1\n"}.items():
        (folder / name).write_bytes(content)
    (folder / "notes.txt").write_text("not the study's")
    assert [shelf.copy(folder) for _ in range(2)] == ["drawn-copy", "drawn-copy-2"]
    assert set(files(shelf.saved("drawn-copy"))) == {"study.toml", "answers.csv"}
    assert read(shelf.saved("drawn-copy-2")).id == "drawn-copy-2"


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_id_stays_on_the_shelf(home, name):
    shelf.keep({"study.toml": DRAWN})
    (home / "study.toml").write_bytes(DRAWN)
    for use in (shelf.saved, shelf.forget):
        with pytest.raises(StudyError, match="study-not-found"):
            use(name)
    assert shelf.list() == ("drawn",)


@pytest.mark.parametrize("name", ["../x", "/tmp/x", "a/../../x", "C:\\x", ".."])
def test_a_file_that_leads_elsewhere_is_not_kept(home, name):
    with pytest.raises(StudyError, match="path-outside"):
        shelf.keep({"study.toml": DRAWN, name: b"x"})
    assert shelf.list() == ()
    assert not list((home / "studies" / ".versions").glob(".new*"))


def test_a_study_with_faults_leaves_the_old_one(home):
    shelf.keep({"study.toml": DRAWN})
    with pytest.raises(StudyError, match="study-not-toml"):
        shelf.keep({"study.toml": b"[study"})
    with pytest.raises(StudyError, match="id-not-slug"):
        shelf.keep({"study.toml": DRAWN.replace(b'"drawn"', b'"../drawn"')})
    assert read(shelf.saved("drawn")).id == "drawn"


def test_a_full_disk_leaves_the_old_one(monkeypatch):
    shelf.keep({"study.toml": DRAWN})

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        shelf.keep({"study.toml": OTHER})
    assert not read(shelf.saved("drawn")).simulated


def test_a_writer_that_is_killed_loses_nothing_it_told():
    root = Path(__file__).parents[2]
    for _ in range(5):
        command = [sys.executable, "-c", WRITER]
        with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE) as writer:
            told = [writer.stdout.readline()]
            time.sleep(0.05)
            os.kill(writer.pid, signal.SIGKILL)
            told += writer.stdout.readlines()
        folder = shelf.saved("drawn")
        turn = read(folder).missing[0]
        assert turn >= int(told[-1])
        assert (folder / "a.csv").read_bytes() == str(turn).encode()
    shelf.keep({"study.toml": DRAWN})
    assert len(list(folder.parent.glob(".versions/*"))) == 2  # the lock and the one
