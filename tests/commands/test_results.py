import dataclasses
import importlib
import inspect
import pkgutil
import re

import pytest

import analysis.questions
import analysis.results
from analysis.words import Say
from tests.commands.asked import HEADER, ROWS, TOML, kinds, plain, run, study, told

ALIKE = HEADER + "4,4,4,4,1,0,4,4,4,N,a\n" * 5
NAN = re.compile(r"\bnan\b|\bNone\b")


def documented():
    """Every class of results, and of questions, that JSON may name as its kind."""
    found = [
        importlib.import_module(f"{package.__name__}.{module.name}")
        for package in (analysis.results, analysis.questions)
        for module in pkgutil.iter_modules(package.__path__)
    ]
    classes = (
        it for one in found for _, it in inspect.getmembers(one, inspect.isclass)
    )
    return {it.__name__ for it in classes if dataclasses.is_dataclass(it)}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_part_is_told_under_its_heading(tmp_path, language):
    said, say = told("results", study(tmp_path), "--language", language), Say(language)
    parts = ("scales", "quadrants", "question", "robustness", "hypotheses")
    headings = [one for one in said if one.startswith("# ")]
    expected = [f"# {say(f'label-part-{part}')}" for part in parts]
    assert [one for one in headings if one in expected] == expected
    assert not [one for one in said if NAN.search(one)]


def test_levels_and_hypotheses_are_named(tmp_path):
    said = told("results", study(tmp_path), "--language", "nl")
    assert any(one.startswith("Noord: ") for one in said)
    assert any(one.startswith("Begeleide doener: ") for one in said)
    (verdict,) = [one for one in said if one.startswith("H1 Het hangt samen: ")]
    assert verdict.endswith("Ondersteund")
    (link,) = [one for one in said if "doorgaans ook hoger" in one]
    assert "“Moeite”" in link


@pytest.mark.parametrize("rows", [ROWS, ALIKE])
def test_json_holds_documented_kinds_and_no_nan(tmp_path, rows):
    held = plain("results", study(tmp_path, rows=rows))
    assert {"n", "level", "scores", "reliability", "question"} <= set(held)
    assert kinds(held) <= documented()
    assert "KeyQuestion" in kinds(held)
    assert held["n"] == len(rows.splitlines()) - 1


def test_the_level_is_that_of_every_interval(tmp_path):
    held = plain("results", study(tmp_path), "--level", "0.9")
    assert held["level"] == 0.9
    link = held["question"]["overall"]["overall"]["spearman"]
    assert link["interval"]["level"] == 0.9


def test_where_nothing_can_be_computed_it_says_why(tmp_path):
    said = told("results", study(tmp_path, rows=ALIKE))
    assert any("the same score" in one for one in said)
    assert not [one for one in said if NAN.search(one)]


def test_what_a_study_lacks_is_left_out(tmp_path):
    bare = TOML.split("[groups")[0]
    said = told("results", study(tmp_path, bare))
    assert [one for one in said if one.startswith("# ")] == ["# Scales"]
    held = plain("results", study(tmp_path, bare))
    assert set(held) == {"n", "level", "scores", "reliability", "structure"}


def test_a_fault_is_told_in_words_with_status_1(tmp_path):
    faulty = TOML.replace('items = ["x", "y", "s"]', 'items = ["x", "q"]')
    done = run("results", study(tmp_path, faulty), "--language", "nl")
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith("scales.score.items")
    done = run("results", tmp_path / "nowhere")
    assert done.exit_code == 1
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "wrong", [["--language", "fr"], ["--level", "2"], ["--level", "0"]]
)
def test_another_language_or_level_is_refused(tmp_path, wrong):
    assert run("results", study(tmp_path), *wrong).exit_code == 2
