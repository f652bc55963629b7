import pytest

from analysis.verify.catalogue import CATALOGUE, PROCEDURES
from analysis.verify.plain import plain
from analysis.verify.procedure import Procedure
from analysis.verify.run import verify
from analysis.words import LANGUAGES, Say
from tests.verify.made_up import PEARSON, a_case, folder

RIGHT = a_case("x~y-pearson", PEARSON)
WRONG = a_case("x~y-pearson", {"n": 4, "estimate": {"cor": 0.8315}})
NOT_OURS = a_case("x~y-polychoric", {"rho": 0.5})
UNKNOWN = a_case("x~y-new", {"rho": 0.5}, family="new")


def test_the_summary_counts_cases(tmp_path):
    report = verify(folder(tmp_path, RIGHT, WRONG, NOT_OURS, UNKNOWN))
    assert report.summary == "1 agree, 1 differ, 2 not covered"


def test_a_wrong_number_is_reported_with_both_and_the_tolerance(tmp_path):
    (found,) = verify(folder(tmp_path, WRONG)).differences
    assert (found.case, found.path) == (WRONG["id"], "estimate.cor")
    assert found.ours == pytest.approx(0.83152184062029932, rel=1e-12)
    assert (found.theirs, found.rel, found.abs) == (0.8315, 1e-6, 1e-12)


def test_a_wider_tolerance_makes_the_same_number_agree(tmp_path):
    wide = WRONG | {"tolerance": {"fields": {"est*": {"rel": 1e-3}}}}
    assert verify(folder(tmp_path, wide)).summary == "1 agree, 0 differ, 0 not covered"


def test_a_claimed_field_that_we_do_not_compute_is_reported(tmp_path):
    def forgetful(_):
        return {"n": 4}

    claims = Procedure(
        name="pearson",
        family="correlation",
        ids="*-pearson",
        covers=("n", "estimate.cor"),
        compute=forgetful,
    )
    (found,) = verify(folder(tmp_path, RIGHT), catalogue=[claims]).differences
    assert (found.path, found.why) == ("estimate.cor", "not computed")


def test_the_same_rows_missing_would_show(tmp_path):
    fewer = RIGHT | {"subset": {"g": ["b"]}}
    paths = {
        found.path: found.why for found in verify(folder(tmp_path, fewer)).differences
    }
    assert paths == {"n": "refused", "estimate.cor": "refused"}


def test_a_missing_file_of_answers_is_no_agreement(tmp_path):
    made = folder(tmp_path, RIGHT)
    (made / "data/made.csv").unlink()
    found = verify(made).differences
    assert {one.ours for one in found} == {"fault-no-reference-data"}


def test_only_takes_the_cases_whose_id_matches(tmp_path):
    report = verify(folder(tmp_path, RIGHT, WRONG, NOT_OURS), only="*polychoric")
    assert report.summary == "0 agree, 0 differ, 1 not covered"


def test_what_is_compared_and_what_is_not_is_said_per_procedure(tmp_path):
    told = RIGHT | {"results": PEARSON | {"method": "Pearson", "conf_int": [-0.6, 1]}}
    (part,) = verify(folder(tmp_path, told)).coverage()
    assert (part.name, part.family) == ("pearson", "correlation")
    assert part.compared == ("n", "estimate.cor", "conf_int.*")
    assert part.not_compared == ("method",)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_difference_field_and_reason_is_said(tmp_path, language):
    report = verify(folder(tmp_path, RIGHT, WRONG, NOT_OURS, UNKNOWN))
    say = Say(language)
    said = [say(line) for line in report.lines(fields=True)]
    assert "0.8315 " in said[0]
    assert sum("x~y-" in sentence for sentence in said) == 3
    held = plain(report, say)
    assert (held["agree"], held["differ"], held["not_covered"]) == (1, 1, 2)
    assert [one["case"] for one in held["uncovered"]] == [
        NOT_OURS["id"],
        UNKNOWN["id"],
    ]
    assert held["uncovered"][0]["reason"] == said[-2]
    assert held["differences"][0]["theirs"] == 0.8315
    assert held["procedures"][0]["compared"] == ("n", "estimate.cor")


def test_no_two_entries_have_the_same_cases():
    entries = [(entry.family, entry.ids) for entry in CATALOGUE]
    assert len(set(entries)) == len(entries)


def test_every_procedure_claims_something():
    assert [p.name for p in PROCEDURES if not p.covers] == []
