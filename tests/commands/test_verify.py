import json

from typer.testing import CliRunner

from analysis.__main__ import app
from tests.verify.made_up import PEARSON, a_case, folder

RIGHT = a_case("x~y-pearson", PEARSON)
WRONG = a_case("x~y-pearson", {"n": 5})


def run(*words):
    return CliRunner().invoke(app, ["verify", *map(str, words)])


def test_the_last_line_is_the_summary(tmp_path):
    found = run(folder(tmp_path, RIGHT))
    assert found.exit_code == 0
    assert found.stdout.splitlines()[-1] == "1 agree, 0 differ, 0 not covered"


def test_a_difference_is_an_error(tmp_path):
    found = run(folder(tmp_path, WRONG), "--language", "nl")
    assert found.exit_code == 1
    first, last = found.stdout.splitlines()
    assert first.startswith("made/correlation/x~y-pearson: n is hier 4 en ")
    assert last == "0 agree, 1 differ, 0 not covered"


def test_json_holds_the_difference(tmp_path):
    found = run(folder(tmp_path, WRONG), "--json")
    assert found.exit_code == 1
    (one,) = json.loads(found.stdout)["differences"]
    assert one == {
        "case": "made/correlation/x~y-pearson",
        "path": "n",
        "ours": 4,
        "theirs": 5,
        "tolerance": {"rel": 1e-6, "abs": 1e-12},
        "why": "differs",
    }


def test_fields_lists_what_is_compared(tmp_path):
    found = run(folder(tmp_path, RIGHT), "--fields")
    assert "    compared: estimate.cor" in found.stdout.splitlines()


def test_a_folder_without_cases_is_said(tmp_path):
    found = run(tmp_path)
    assert found.exit_code == 1
    assert "no reference cases" in found.stderr
