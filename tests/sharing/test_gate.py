import json
from dataclasses import replace

import pytest

from analysis.errors import StudyError
from analysis.sharing.gate import judge
from analysis.sharing.log import line
from analysis.sharing.plan import Base, Entry, Fit
from analysis.sharing.rules import RULES
from analysis.words import LANGUAGES, Say
from tests.sharing.made import base, counts, drawn, link, mean, shown, states, wanted

TABLE = drawn("edu n\n low 60\n mid 50\n high 7\n none 30")


def one(entry, table=TABLE, rules=RULES):
    held = judge(wanted(table, [entry, *counts(Base())]), rules=rules)
    found = [it for it in held.released if it.measure == entry.measure]
    return (found or [None])[0], held.decisions


def coefficient(n=100, parameters=3, **more):
    fit = Fit(
        **{"df_residual": n - parameters, "parameters": parameters, "r2": 0.4, **more}
    )
    return Entry(
        kind="coefficient",
        measure="least-squares",
        of=("y",),
        term="x",
        bases=(Base(),),
        values={"value": 0.5},
        fit=fit,
    )


@pytest.mark.parametrize("name", ["minimum", "maximum", "range", "residual", "points"])
def test_the_value_of_one_respondent_is_never_released(name):
    found, decisions = one(mean(Base(), **{name: 1.0}))
    assert found is None
    assert [it.rule for it in decisions] == ["points"]
    assert one(mean(Base(), **{name: 1.0}), rules=RULES - {"points"})[0]


def of_one_answer(held):
    """The same, where nearly everybody without schooling gave the same answer."""
    return replace(held, alike=frozenset({base(edu="none")}))


def test_a_group_of_one_answer_is_hidden_and_does_not_follow():
    table = drawn("edu n\n low 60\n mid 50\n none 30")
    held = wanted(table, map(mean, states(table, "edu")))
    assert base(edu="none") in shown(judge(held))
    passed = judge(of_one_answer(held))
    assert shown(passed) == {Base(), base(edu="low")}
    why = {it.about: it.rule for it in passed.decisions}
    assert why[base(edu="none")] == "concentrated"
    without = judge(of_one_answer(held), rules=RULES - {"concentrated"})
    assert base(edu="none") in shown(without)


def test_where_a_group_of_one_answer_is_live_its_mean_stays_behind():
    table = drawn("edu n\n low 60\n mid 50\n none 30")
    live = judge(wanted(table, counts(*states(table, "edu")))).record
    held = wanted(table, [*counts(Base()), mean(base(edu="none"))])
    passed = judge(of_one_answer(held), [live])
    assert [it.kind for it in passed.released] == ["count"]
    told = [(it.rule, it.about, it.measure) for it in passed.decisions]
    assert told == [("concentrated", base(edu="none"), "mean")]


@pytest.mark.parametrize(
    ("fit", "stands"),
    [
        ({}, True),
        ({"df_residual": 9}, False),
        ({"df_residual": 10}, True),
        ({"parameters": 15}, False),
        ({"parameters": 14}, True),
        ({"r2": 1.0}, False),
    ],
)
def test_a_model_needs_ten_for_each_parameter_and_some_error(fit, stands):
    assert (one(coefficient(**fit))[0] is not None) == stands


def test_a_model_falls_with_a_thin_dummy():
    thin = coefficient()
    on = [*thin.bases, base(edu="high")]
    found, _ = one(Entry(**{**vars_of(thin), "bases": tuple(on)}))
    assert found is None


def vars_of(entry):
    return {name: getattr(entry, name) for name in entry.__dataclass_fields__}


@pytest.mark.parametrize("name", ["open_good", "id", "postcode"])
def test_what_is_not_declared_is_refused(name):
    entry = Entry(kind="mean", measure="mean", of=(name,), bases=(Base(),))
    with pytest.raises(StudyError) as fault:
        judge(wanted(TABLE, [entry]))
    assert fault.value.lines[0].facts == {"name": name}


def test_a_third_filter_is_refused():
    table = drawn("a b c n\n p p p 50\n q q q 50")
    with pytest.raises(StudyError) as fault:
        judge(wanted(table, counts(Base())))
    assert fault.value.lines[0].facts == {"found": 3, "most": 2}
    assert judge(wanted(table, counts(Base()), organisation="c")).released


def test_too_many_states_are_refused():
    levels = " ".join(f"l{i}" for i in range(50))
    rows = "\n".join(f"{a} {a} 10" for a in levels.split())
    with pytest.raises(StudyError) as fault:
        judge(wanted(drawn(f"a b n\n{rows}"), counts(Base())))
    assert fault.value.lines[0].facts == {"found": 51**2, "most": 2000}


def test_faults_are_told_together():
    table = drawn("a b c n\n p p p 50\n q q q 50")
    entry = Entry(kind="mean", measure="mean", of=("age",), bases=(Base(),))
    with pytest.raises(StudyError) as fault:
        judge(wanted(table, [entry]))
    assert len(fault.value.lines) == 2


def test_hidden_is_absent_from_the_bytes_whatever_the_reason():
    held = judge(link(TABLE, [], "edu"))
    text = held.payload().decode()
    assert '"none"' not in text  # hidden to protect "high"
    assert '"high"' not in text
    assert "hidden" not in text
    marked = judge(link(TABLE, [], "edu"), rules=RULES - {"bytes"}).payload().decode()
    assert "persons" in marked


def test_entries_come_in_the_order_asked_whatever_their_values():
    up = [mean(it, value=float(i)) for i, it in enumerate(states(TABLE, "edu"))]
    down = [mean(it, value=-float(i)) for i, it in enumerate(states(TABLE, "edu"))]
    places = [
        [it.about for it in judge(wanted(TABLE, given)).released]
        for given in (up, down[::-1])
    ]
    assert places[0] == places[1]


def test_a_payload_holds_whole_rounded_numbers_alone():
    held = json.loads(judge(link(TABLE, [], "edu")).payload())
    assert {it["n"] % 5 for it in held} == {0}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_decision_has_a_sentence_for_the_owner(language):
    say = Say(language)
    held = judge(
        wanted(TABLE, [*map(mean, states(TABLE, "edu")), coefficient(parameters=99)])
    )
    told = [say(line(it, say)) for it in held.decisions]
    assert [it.rule for it in held.decisions] == ["persons", "complementary", "models"]
    assert "edu: high" in told[0]
    assert say("gate-everybody") in told[2]
