import json

import pytest
from typer.testing import CliRunner

from analysis.__main__ import app
from analysis.study import shelf
from tests.brought import ONE, bring
from tests.shared import DATASETS, needs_shared


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("KWADRANT_HOME", str(tmp_path / "home"))


def check(*arguments):
    """Exit status and what is printed."""
    done = CliRunner().invoke(app, ["check", *map(str, arguments)])
    return done.exit_code, done.output


def test_a_sound_study_is_ok(tmp_path):
    bring(tmp_path, "q1\n1\n7\n")
    assert check(tmp_path) == (0, "ok\n")
    assert check(tmp_path / "study.toml") == (0, "ok\n")


def test_remarks_are_told_and_no_fault(tmp_path):
    bring(tmp_path, "q1\n1\n8\n")
    status, told = check(tmp_path, "--language", "en")
    assert status == 0
    assert told.splitlines()[0].startswith(
        "items.q1: column “q1” holds answers outside"
    )
    assert told.splitlines()[-1] == "ok"


def test_every_fault_of_a_description_is_told_in_both_languages(tmp_path):
    (tmp_path / "study.toml").write_text("[study]\nid = 3\n[scale.x]\n")
    status, told = check(tmp_path, "--language", "nl")
    assert status == 1
    assert told.splitlines()[0].startswith("study.id hoort een tekst")
    status, told = check(tmp_path, "--language", "en")
    assert status == 1
    assert [line.split()[0] for line in told.splitlines()] == [
        "study.id",
        "scale",
        "study.answers:",
    ]


def test_faults_of_the_answers_are_told_too(tmp_path):
    bring(tmp_path, "q2\n1\n")
    status, told = check(tmp_path)
    assert status == 1
    assert told.startswith("items.q1: the file has no column “q1”")


def test_json_holds_keys_facts_and_sentences(tmp_path):
    bring(tmp_path, "q1\n1\n8\n")
    status, told = check(tmp_path, "--json")
    found = json.loads(told)
    assert (status, found["study"], found["ok"], found["faults"]) == (
        0,
        "drawn",
        True,
        [],
    )
    (remark,) = found["remarks"]
    assert remark["key"] == "notice-outside-limits"
    assert (remark["facts"]["place"], remark["facts"]["count"]) == ("items.q1", 1)
    assert "(8)" in remark["text"]
    status, told = check(tmp_path / "nowhere", "--json")
    found = json.loads(told)
    assert (status, found["study"], found["ok"]) == (1, None, False)
    assert [fault["key"] for fault in found["faults"]] == ["fault-study-not-found"]


def test_a_saved_study_goes_by_its_id(tmp_path):
    bring(tmp_path, "q1\n1\n", ONE)
    shelf.keep({file.name: file.read_bytes() for file in tmp_path.glob("*.*")})
    assert check("drawn") == (0, "ok\n")


def test_a_study_with_an_engine_is_checked_without_it(tmp_path):
    text = '[study]\nid = "a"\n[engine]\nurl = "duckdb:///x.duckdb"\ntable = "t"\n'
    (tmp_path / "study.toml").write_text(text)
    assert check(tmp_path) == (0, "ok\n")


@needs_shared
@pytest.mark.parametrize("name", ["univer", "corp_rep"])
def test_real_studies_are_ok(name):
    status, told = check(DATASETS / name)
    assert (status, told.splitlines()[-1]) == (0, "ok")
