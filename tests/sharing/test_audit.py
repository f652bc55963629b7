import json
from dataclasses import asdict, replace

import numpy as np
import pytest

from analysis.errors import StudyError
from analysis.sharing import unknowns as counted
from analysis.sharing.audit import audit
from analysis.sharing.plan import MISSING, Base
from analysis.sharing.programme import Known, attackers
from analysis.sharing.rounding import near
from analysis.sharing.suppress import Board
from analysis.sharing.unknowns import unknowns
from tests.sharing import attacks
from tests.sharing.made import base, drawn, states
from tests.sharing.simulated import simulate, table

SOLVER = 1e-6  # what linear programming may be off

ORGS = drawn(
    """
    org edu  n
    a   low  40
    a   high 4
    b   low  50
    b   high 5
    c   low  60
    c   high 3
    """
)


def board(table, shown, hidden, organisation=None, live=()):
    """Some bases that stand and some that do not, as if rules had said so."""
    bases = tuple(sorted({*shown, *hidden}))
    place = {it: i for i, it in enumerate(bases)}
    made = Board(
        table=table,
        bases=bases,
        live=frozenset(place[it] for it in live),
        organisation=organisation,
    )
    made.hide((place[it] for it in hidden), "persons")
    return made


def hidden(made):
    return {made.bases[i] for i in made.why}


def test_unknowns_are_the_combinations_that_bases_tell_apart():
    found = unknowns(ORGS, [Base(), base(edu="high")], None)
    assert sorted(found.true.tolist()) == [12, 150]
    each = unknowns(ORGS, [Base(), base(edu="high")], "org")
    assert sorted(each.true.tolist()) == [3, 4, 5, 40, 50, 60]
    assert set(each.belongs.tolist()) == {0, 1, 2}


def test_a_combination_that_does_not_occur_is_unknown_too():
    table = drawn("a b n\n x p 20\n y q 20")
    assert len(unknowns(table, list(states(table, "a", "b")), None).true) == 4


def test_who_has_no_level_is_an_unknown_only_where_a_base_holds_them():
    table = drawn("edu n\n low 30\n high 20\n . 7")
    assert sorted(unknowns(table, [Base(), base(edu="low")], None).true) == [27, 30]
    known = unknowns(table, [base(edu="low high"), base(edu="low")], None)
    assert sorted(known.true) == [20, 30]
    assert set(known.belongs.tolist()) == {MISSING}


def test_unknowns_hold_the_counts_of_every_base():
    bases = sorted(states(ORGS, "org", "edu"))
    found = unknowns(ORGS, bases, "org")
    sizes = ORGS.incidence(bases) @ ORGS.n
    assert (found.held @ found.true).tolist() == sizes.tolist()


def test_too_many_unknowns_are_refused(monkeypatch):
    monkeypatch.setattr(counted, "MOST_UNKNOWNS", 5)
    with pytest.raises(StudyError) as fault:
        unknowns(ORGS, list(states(ORGS, "org", "edu")), "org")
    assert fault.value.lines[0].facts == {"found": 6, "most": 5}


def told(made, which):
    """Who learns too much of a base: attacker by attacker."""
    found = unknowns(made.table, made.bases, made.organisation)
    known = Known.of(made, found)
    at = np.array([made.bases.index(which)])
    return [bool(known.tells(who, at)) for who in attackers(made, found)]


def test_what_twelve_less_four_leaves_is_told_to_an_organisation():
    # 12 reads as 10, so 10 to 12; a knows 4 of them, b 5 and c 3
    made = board(ORGS, [Base(), base(edu="high")], [base(org="b", edu="high")], "org")
    nobody, a, _, c = told(made, base(org="b", edu="high"))
    assert (nobody, a, c) == (False, True, True)


def test_a_group_with_room_is_told_to_nobody():
    made = board(ORGS, [Base()], [base(edu="high")])
    assert told(made, base(edu="high")) == [False]


def test_the_audit_hides_what_tells():
    high = [base(org=it, edu="high") for it in "abc"]
    made = board(ORGS, [Base(), base(edu="low"), base(edu="high")], high, "org")
    audit(made)
    assert base(edu="high") in hidden(made)
    assert Base() not in hidden(made)


def test_a_sum_and_difference_is_hidden_though_rounding_blurs_it():
    table = drawn("a b n\n x p 60\n x q 50\n y p 40\n y q 7")
    shown = [Base(), base(a="x"), base(b="p"), base(a="x", b="p")]
    made = board(table, shown, [base(a="y", b="q")])
    audit(made)
    assert base(a="y", b="q") in hidden(made)
    assert len(hidden(made)) > 1


def test_where_only_what_is_live_tells_the_link_is_refused():
    high = [base(org=it, edu="high") for it in "abc"]
    shown = [Base(), base(edu="low"), base(edu="high")]
    made = board(ORGS, shown, high, "org", live=shown)
    with pytest.raises(StudyError) as fault:
        audit(made)
    assert fault.value.key == "fault-live-leaves-no-room"


def largest(study, payloads, target):
    """The most an attacker on the table of everything can put in a group."""
    known = attacks.polytope(study, payloads)
    row = known.row(target.where)
    return row @ known.largest(row)


@pytest.mark.parametrize("seed", range(4))
def test_small_tables_say_what_one_of_everything_says(seed):
    study, rows = simulate(seed, 150, {"org": 2, "f": 2, "kind": 3, "bin": 3})
    whole = table(study, rows)
    crossed = [*states(whole, "f", "kind"), *states(whole, "f", "bin")]
    bases = {*crossed, *(it.within("org", "org0") for it in crossed)}
    sizes = dict(zip(bases, whole.incidence([*bases]) @ whole.n, strict=True))
    stands = [it for it, n in sizes.items() if n >= 10]
    made = board(whole, stands, bases - {*stands})
    found = unknowns(whole, made.bases, None)
    assert found.held.shape[1] < 2 * 2 * 3 * 3
    known, nobody = Known.of(made, found), next(attackers(made, found))
    knows_nothing = replace(nobody, high=np.full(found.true.shape, 1e4))
    shown = [
        {"about": asdict(it), "n": near(int(sizes[it])), "beside": [], "n_beside": []}
        for it in stands
    ]
    payload = json.dumps([{**it, "values": {}} for it in shown])
    for target in hidden(made):
        row = found.held[made.bases.index(target)].astype(float)
        most = row @ known.largest(knows_nothing, row)[0]
        assert most == pytest.approx(largest(study, [payload], target), abs=SOLVER)
