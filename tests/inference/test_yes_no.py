import pytest

from analysis.errors import StudyError
from analysis.inference.yes_no import yes_no
from tests.drawn import cells


def faults(drawn):
    with pytest.raises(StudyError) as fault:
        yes_no(cells(drawn))
    return [(line.key, dict(line.facts)) for line in fault.value.lines]


def test_of_two_values_the_higher_is_yes():
    says = yes_no(cells("x y n \n 1 0 3 \n 2 1 3"))
    assert says.tolist() == [[False, False], [True, True]]


def test_of_a_group_the_second_level_is_yes():
    says = yes_no(cells("g y n \n no 0 3 \n yes 0 2 \n no 1 1"))
    assert says.tolist() == [[False, False], [False, True], [True, False]]


def test_one_value_is_read_as_the_other_questions_have_it():
    assert yes_no(cells("x y n \n 1 0 3 \n 1 1 3")).tolist() == [
        [True, False],
        [True] * 2,
    ]
    assert yes_no(cells("x y n \n 0 0 3 \n 0 1 3"))[:, 0].tolist() == [False, False]


def test_every_question_with_more_answers_is_told():
    told = faults("x y z n \n 1 1 0 3 \n 2 2 1 3 \n 3 3 1 3")
    assert told == [("fault-not-two-answers", {"score": it, "found": 3}) for it in "xy"]


def test_a_value_that_others_do_not_have_cannot_be_read():
    assert faults("x y n \n 5 0 3 \n 5 1 3") == [
        ("fault-constant-score", {"score": "x"})
    ]
    assert len(faults("x y n \n 1 1 9")) == 2
