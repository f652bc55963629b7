"""Attacks on what the gate lets through, and mutants of the gate that they catch.

The long forms, of many more and larger studies, run by ``make attack``.
"""

import hashlib
import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from analysis.errors import StudyError
from analysis.sharing.gate import judge
from analysis.sharing.plan import Base, Entry, Fit
from analysis.sharing.rules import RULES
from tests.sharing import attacks
from tests.sharing.checks import CHECKS
from tests.sharing.made import base, counts, drawn, link, mean, share, wanted
from tests.sharing.simulated import publish, simulate, table

SIZES = np.linspace(60, 600, 20).astype(int)
LEVELS = {"org": 4, "kind": 4, "f": 2, "g": 3}  # 96 unknowns
PARTNERS = (None, "org0", "org1")


@cache
def pooled(seed, rules=RULES):
    """A study, what three of its links show, and all they were asked to."""
    study, rows = simulate(seed, int(SIZES[seed]), LEVELS, planted=3)
    return study, *publish(study, rows, rules, PARTNERS)


@pytest.mark.parametrize("seed", range(len(SIZES)))
def test_d1_subtraction_finds_nobody(seed):
    study, payloads, asked = pooled(seed)
    assert attacks.leave_over(study, payloads) == []
    assert attacks.combine(study, payloads, asked) == []


@pytest.mark.parametrize("seed", range(len(SIZES)))
def test_d3_two_states_differ_by_nobody_or_ten(seed):
    study, payloads, _ = pooled(seed)
    assert attacks.subtract(study, payloads) == []


@pytest.mark.parametrize("who", "abc")
@pytest.mark.parametrize("seed", range(4, 20, 2))
def test_d2_linear_programming_proves_nobody_below_ten(seed, who):
    study, payloads, asked = pooled(seed)
    assert attacks.give_away(study, payloads, asked, who=who) == []


def test_something_is_left_to_attack():
    shown = [len(attacks.told(pooled(seed)[1])) for seed in range(len(SIZES))]
    assert all(shown)
    assert sum(shown) > 500


@pytest.mark.parametrize("seed", [6, 12, 19])
def test_d11_without_rules_the_attacks_succeed(seed):
    study, payloads, asked = pooled(seed, frozenset())
    assert attacks.subtract(study, payloads)
    assert attacks.leave_over(study, payloads)
    assert attacks.combine(study, payloads, asked)
    assert attacks.give_away(study, payloads, asked, rounding=False)


@pytest.mark.parametrize("seed", [6, 12, 19])
def test_d11_ten_persons_alone_are_not_enough(seed):
    study, payloads, asked = pooled(seed, frozenset({"persons", "rounding", "bytes"}))
    assert attacks.subtract(study, payloads)
    assert attacks.give_away(study, payloads, asked)


def test_d4_leaving_one_out_shows_nothing():
    study, rows = simulate(7, 200, LEVELS)
    held = link(table(study, rows), ["f", "g"], "kind", "org")
    first = judge(held)
    for left_out in range(25):
        fewer = {name: np.delete(place, left_out) for name, place in rows.items()}
        other = replace(held, table=table(study, fewer))
        with pytest.raises(StudyError) as fault:
            judge(other, [first.record])
        assert fault.value.key == "fault-close-version"


KINDS = {
    "count": counts,
    "share": lambda part: [share(part, Base())],
    "mean": lambda part: [mean(part)],
    "correlation": lambda part: [of("correlation", part, p=0.01)],
    "difference": lambda part: [of("difference", part, base(edu="low"))],
    "coefficient": lambda part: [of("coefficient", part)],
    "quantiles": lambda part: [
        Entry(kind="quantiles", measure="box", bases=(part,), values={"p50": 4.0})
    ],
}


def of(kind, *bases, **more):
    fit = Fit(df_residual=90, parameters=2, r2=0.4) if kind == "coefficient" else None
    values = {"value": 0.3, "level": 0.95, "low": 0.1, "high": 0.5, **more}
    return Entry(
        kind=kind, measure=kind, of=("y",), bases=bases, values=values, fit=fit
    )


@pytest.mark.parametrize("n", [1, 9])
@pytest.mark.parametrize("kind", KINDS)
def test_d8_no_kind_of_entry_shows_fewer_than_ten(kind, n):
    held = drawn(f"edu n\n low 100\n mid 100\n high {n}")
    small = base(edu="high")
    asked = [*KINDS[kind](small), *counts(Base(), base(edu="low"))]
    found = judge(wanted(held, asked)).released
    assert not any(small in (it.about, *it.beside) for it in found)


def payload():
    """The hash of what one study's link shows."""
    study, rows = simulate(3, 300, {"org": 4, "kind": 4, "g": 3})
    order = np.random.default_rng().permutation(300)
    mixed = {name: place[order] for name, place in rows.items()}
    held = link(table(study, mixed), ["g"], "kind", "org")
    return hashlib.sha256(judge(held).payload()).hexdigest()


def test_d9_the_same_state_is_the_same_bytes_in_any_process():
    here = {payload() for _ in range(20)}
    asked = "from tests.sharing.test_attacks import payload; print(payload())"
    there = subprocess.run(
        [sys.executable, "-c", asked],
        capture_output=True,
        check=True,
        cwd=Path(__file__).parents[2],
        text=True,
    )
    assert here == {there.stdout.strip()}


@pytest.mark.parametrize("rule", sorted(RULES))
def test_d10_a_gate_that_lacks_a_rule_is_caught(rule):
    assert not CHECKS[rule](RULES)
    assert CHECKS[rule](RULES - {rule})
