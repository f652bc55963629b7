from dataclasses import replace
from pathlib import Path

import pytest

from analysis.verify.cases import read
from analysis.verify.catalogue import PROCEDURES
from analysis.verify.judge import judge
from analysis.verify.run import verify
from analysis.verify.tolerance import matches

OURS = Path(__file__).parents[1] / "reference"
ALL = Path(__file__).parents[3] / "shared" / "reference"


@pytest.fixture(scope="module", params=[OURS, ALL], ids=["here", "everywhere"])
def report(request):
    if not request.param.is_dir():
        pytest.skip("the full collection of reference cases is not beside the project")
    return verify(request.param)


def test_nothing_differs(report):
    assert report.differences == ()


def test_every_case_with_a_number_is_covered(report):
    left = [verdict.case for verdict in report.uncovered]
    # R gives no slope of a predictor in words, so there is nothing to compare
    held = {case.id: {field.path for field in case.fields} for case in left}
    assert [case for case, paths in held.items() if paths != {"skipped"}] == []


def test_every_case_is_counted_once(report):
    counted = report.agree + report.differ + len(report.uncovered)
    assert counted == len(report.verdicts)


def test_the_cases_here_are_all_read():
    files = {path.stem.partition("__")[2] for path in OURS.glob("*.json")}
    families = {case.family for case in read(OURS)}
    assert len(families) >= len(files) >= 12


def another(field):
    """The same field with a value that is far off, or of another kind."""
    value = field.value
    far = isinstance(value, int | float) and not isinstance(value, bool)
    return replace(field, value=value + 1 + abs(value) if far else "something else")


def test_every_number_compared_would_show_if_it_were_another(report):
    """Our numbers stay, each of the reference's is moved: all must be reported."""
    passed_over = []
    for verdict in report.verdicts[:: max(1, len(report.verdicts) // 120)]:
        if verdict.reason is not None:
            continue
        ours = verdict.procedure.compute(verdict.case)
        moved = replace(verdict.case, fields=tuple(map(another, verdict.case.fields)))
        stays = replace(verdict.procedure, compute=lambda _, ours=ours: ours)
        told = {found.path for found in judge(moved, [stays]).differences}
        passed_over += [
            (verdict.case.id, field.path)
            for field in verdict.compared
            if field.path not in told
            and verdict.procedure.righted(verdict.case, field.path) is None
            and field.keys[-1] != "error"  # any error of R asks for a refusal
        ]
    assert passed_over == []


@pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda one: one.ids)
def test_every_claim_names_a_field_of_the_cases(procedure):
    if procedure.family == "hard_cases":
        return  # they share the claims of their kind
    paths = {
        field.path
        for case in read(OURS)
        if case.family == procedure.family and matches([procedure.ids], case.name)
        for field in case.fields
    }
    if not paths:
        pytest.skip("its cases stand in the full collection only")
    dead = [
        glob for glob in procedure.covers if not any(matches([glob], p) for p in paths)
    ]
    assert dead == []
