"""What is expected after the answers are there cannot pose as planned."""

from dataclasses import replace
from datetime import date

import pytest

from analysis.errors import StudyError
from analysis.study.model import Hypothesis
from analysis.study.read import reads
from analysis.study.revise import add, change, free, remove
from analysis.study.write import writes
from analysis.words import LANGUAGES, Say

TODAY = date(2026, 11, 28)
STUDY = reads("""
[study]
id = "drawn"
answers = "answers.csv"
[items.a]
[items.b]
[groups.place]
levels = { N = "north", S = "south" }
[[hypotheses]]
id = "H1"
text = "the more a, the more b"
kind = "association"
x = "a"
y = "b"
direction = "positive"
status = "confirmatory"
date = "2021-03-01"
""")
PLANNED = STUDY.hypotheses[0]


def draft(id="E1", **more):
    given = {"text": {"nl": "meer", "en": "more"}, "kind": "association"}
    return Hypothesis(id=id, **{**given, "x": "a", "y": "b", **more})


def test_what_is_added_is_exploratory_and_dated_whatever_it_claims():
    late = draft(status="confirmatory", date="2020-01-01")
    made = add(STUDY, late, TODAY).hypotheses[-1]
    assert (made.id, made.status, made.date) == ("E1", "exploratory", "2026-11-28")


def test_a_plan_that_is_changed_is_no_plan_and_stays_told():
    turned = replace(PLANNED, direction="negative")
    made = change(STUDY, "H1", turned, TODAY)
    (now,), (former,) = made.hypotheses, made.former_hypotheses
    assert (now.status, now.date) == ("exploratory", "2026-11-28")
    assert now.direction == "negative"
    assert (former.status, former.date) == ("confirmatory", "2021-03-01")
    assert (former.direction, former.until) == ("positive", "2026-11-28")


def test_changing_nothing_leaves_a_plan_a_plan():
    same = replace(PLANNED, status="exploratory", date=None)
    assert change(STUDY, "H1", same, TODAY) is STUDY


def test_every_change_is_kept_in_order():
    once = change(STUDY, "H1", replace(PLANNED, direction=None), TODAY)
    twice = change(once, "H1", replace(PLANNED, smallest=0.2), date(2026, 12, 1))
    assert [one.until for one in twice.former_hypotheses] == [
        "2026-11-28",
        "2026-12-01",
    ]
    assert [one.status for one in twice.former_hypotheses] == [
        "confirmatory",
        "exploratory",
    ]


def test_what_is_taken_away_stays_told():
    made = remove(STUDY, "H1", TODAY)
    assert made.hypotheses == ()
    assert [(one.id, one.until) for one in made.former_hypotheses] == [
        ("H1", "2026-11-28")
    ]


def test_a_former_id_is_not_given_again():
    gone = remove(add(STUDY, draft(), TODAY), "E1", TODAY)
    assert (free(STUDY), free(gone)) == ("E1", "E2")


def test_what_was_revised_is_written_and_read_back():
    made = remove(change(STUDY, "H1", draft("H1"), TODAY), "H1", TODAY)
    assert reads(writes(made, writes(STUDY))) == made
    assert reads(writes(made)) == made


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("late", "causes"),
    [
        (draft("H1"), ["id-repeated"]),
        (draft(y="a"), ["hypothesis-repeats"]),
        (draft(y="c", smallest=-1.0), ["unknown-score", "not-above-zero"]),
        (draft(id=" ", text={"nl": " "}), ["hypothesis-needs"] * 2),
        (draft(kind="equivalence"), ["hypothesis-needs"]),
        (draft(kind="moderation", by="quadrants"), ["hypothesis-without-quadrants"]),
    ],
)
def test_every_fault_is_told_at_once_and_nothing_is_made(late, causes, language):
    with pytest.raises(StudyError) as fault:
        add(STUDY, late, TODAY)
    told = [line.key.removeprefix("fault-") for line in fault.value.lines]
    assert [one.removesuffix("-meant") for one in told] == causes
    assert all(Say(language)(line) for line in fault.value.lines)
