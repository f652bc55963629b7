import numpy as np
import pytest

from analysis.errors import StudyError
from analysis.line import Name
from analysis.sharing.faults import LiveLeavesNoRoomError, OtherOrganisationsError
from analysis.sharing.gate import judge
from analysis.sharing.plan import Base, Variable
from analysis.sharing.record import Record, changed, differences, digest
from analysis.sharing.rules import RULES
from tests.drawn import cells
from tests.sharing.made import base, counts, drawn, passed, shown, states, wanted

BEFORE = "edu n\n low 100\n mid 80\n high 40"


def after(low=100, mid=80, high=40):
    return drawn(f"edu n\n low {low}\n mid {mid}\n high {high}")


def live(**digests):
    table = drawn(BEFORE)
    marks = {Base(): "then", **digests}
    held = wanted(table, counts(*states(table, "edu")), digests=marks)
    return judge(held).record


def later(table, marks=None, rules=RULES):
    held = wanted(
        table, counts(*states(table, "edu")), digests=marks or {Base(): "then"}
    )
    return shown(judge(held, [live()], rules=rules))


def test_a_record_reads_back_as_it_was():
    quadrants = Variable(
        name="quadrants", levels=("ll", "hh"), cut=(4.5, 4.0), ties="low", answered=True
    )
    assert quadrants.key == "quadrants@4.5,4.0low"
    record = live()
    again = Record.loads(record.dumps())
    assert again.dumps() == record.dumps()
    assert (again.shown, again.digests) == (record.shown, record.digests)
    assert again.table.variables == record.table.variables


def test_the_same_answers_are_the_same_version():
    assert not changed(live(), drawn(BEFORE), {Base(): "then"})


@pytest.mark.parametrize("low", [99, 101, 119, 81])
def test_fewer_than_twenty_changes_are_refused(low):
    with pytest.raises(StudyError) as fault:
        later(after(low=low), {Base(): "now"})
    assert fault.value.key == "fault-close-version"


def test_an_answer_that_changed_in_no_count_is_refused():
    with pytest.raises(StudyError) as fault:
        later(after(), {Base(): "now"})
    assert fault.value.key == "fault-close-version"


def test_a_group_that_hardly_changed_stays_as_it_was_published():
    found = later(after(low=140, mid=81), {Base(): "now"})
    assert base(edu="low") in found
    assert base(edu="mid") not in found


def test_differences_are_counted_on_either_side():
    table = differences(drawn(BEFORE), after(low=90, mid=85))
    assert (table.total, sorted(table.n.tolist())) == (15, [0, 5, 10])


def test_what_a_live_link_hides_stays_hidden():
    table = drawn("a b n\n x p 60\n x q 30\n y p 5\n y q 50")
    first = passed(table, *states(table, "a", "b"))
    again = passed(table, *states(table, "a", "b"), live=[first.record])
    assert shown(again) == shown(first)
    assert "live" in {it.rule for it in again.decisions}


def test_what_is_live_cannot_be_hidden_and_so_bars_what_is_new():
    table = drawn("a b n\n x p 60\n x q 9\n y p 50\n y q 70")
    first = passed(table, Base(), base(a="x"))
    second = passed(table, base(a="x", b="p"), base(b="p"), live=[first.record])
    assert shown(second) == {base(b="p")}


KNOWN = drawn("org edu n\n a x 20\n b x 4\n a y 50\n b y 60\n a z 30\n b z 30")


def test_whose_organisations_look_on_is_known_to_every_link_beside():
    first = passed(KNOWN, base(org="a"), organisation="org")
    second = passed(KNOWN, *states(KNOWN, "edu"), live=[first.record])
    assert base(edu="x") not in shown(second)
    assert base(edu="y") in shown(passed(KNOWN, *states(KNOWN, "edu")))


def test_what_an_organisation_would_know_of_a_live_link_bars_the_next():
    first = passed(KNOWN, *states(KNOWN, "edu"))
    assert base(edu="x") in shown(first)
    with pytest.raises(LiveLeavesNoRoomError):
        passed(KNOWN, base(org="a"), organisation="org", live=[first.record])


def test_two_links_take_the_same_group_for_the_organisations():
    first = passed(KNOWN, base(org="a"), organisation="org")
    with pytest.raises(OtherOrganisationsError) as fault:
        passed(KNOWN, base(edu="y"), organisation="edu", live=[first.record])
    assert fault.value.lines[0].facts == {"name": Name("org")}


def test_a_digest_tells_answers_apart_and_not_their_order():
    one, other = cells("x y n\n 1 2 3\n 2 1 4"), cells("x y n\n 2 1 4\n 1 2 3")
    assert digest(one) == digest(other)
    assert digest(one) != digest(cells("x y n\n 1 2 4\n 2 1 3"))
    assert digest(one) != digest(cells("x z n\n 1 2 3\n 2 1 4"))
    assert np.array_equal(sorted(one.n), sorted(other.n))
