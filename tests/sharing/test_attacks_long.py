"""The attacks of ``test_attacks.py`` on many and large studies: ``make attack``.

Hours, so by hand or at night. One study: ``make attack ONLY='d2 and 17'``.
"""

from dataclasses import replace

import numpy as np
import pytest

from analysis.errors import StudyError
from analysis.sharing.gate import judge
from tests.sharing import attacks
from tests.sharing.made import base, counts, drawn, link, wanted
from tests.sharing.simulated import publish, simulate, table
from tests.sharing.test_attacks import KINDS, payload

pytestmark = pytest.mark.long
BROAD = {"org": 4, "kind": 5, "f": 4, "g": 4, "h": 3}  # 960 unknowns
PAIRS = (("f", "g"), ("g", "h"), ("f", "h"))
PARTNERS = (None, "org0", "org1")


def drawn_at_random(seed):
    """A study of 200-2,000 with 3-8 filters, of which each link offers two."""
    draw = np.random.default_rng(seed)
    filters = [f"f{i}" for i in range(draw.integers(3, 9))]
    levels = {"org": 4, "kind": int(draw.integers(2, 6))}
    levels |= {name: int(draw.integers(2, 5)) for name in filters}
    n = int(draw.integers(200, 2001))
    study, rows = simulate(seed, n, levels, planted=int(draw.integers(0, 10)))
    chosen = [sorted(draw.choice(filters, 2, replace=False)) for _ in PARTNERS]
    return study, *publish(study, rows, own=PARTNERS, filters=chosen)


@pytest.mark.parametrize("seed", range(1000))
def test_d1_d3_subtraction_finds_nobody(seed):
    study, payloads, asked = drawn_at_random(seed)
    assert attacks.subtract(study, payloads) == []
    assert attacks.leave_over(study, payloads) == []
    assert attacks.combine(study, payloads, asked) == []


@pytest.mark.parametrize("seed", range(200))
def test_d2_linear_programming_proves_nobody_below_ten(seed):
    n = int(np.random.default_rng(seed).integers(400, 2001))
    study, rows = simulate(seed, n, BROAD, planted=5)
    payloads, asked = publish(study, rows, own=PARTNERS, filters=PAIRS)
    for who in "abc":
        assert attacks.give_away(study, payloads, asked, who=who) == []


@pytest.mark.parametrize("seed", range(5))
def test_d4_leaving_one_out_shows_nothing(seed):
    study, rows = simulate(seed, 300, {"org": 4, "kind": 4, "f": 2, "g": 3})
    held = link(table(study, rows), ["f", "g"], "kind", "org")
    first = judge(held)
    for left_out in range(100):
        fewer = {name: np.delete(place, left_out) for name, place in rows.items()}
        with pytest.raises(StudyError):
            judge(replace(held, table=table(study, fewer)), [first.record])


@pytest.mark.parametrize("n", range(1, 10))
@pytest.mark.parametrize("kind", KINDS)
def test_d8_no_kind_of_entry_shows_fewer_than_ten(kind, n):
    held = drawn(f"edu n\n low 100\n mid 100\n high {n}")
    small = base(edu="high")
    asked = [*KINDS[kind](small), *counts(base(), base(edu="low"))]
    found = judge(wanted(held, asked)).released
    assert not any(small in (it.about, *it.beside) for it in found)


def test_d9_the_same_state_is_the_same_bytes():
    assert len({payload() for _ in range(1000)}) == 1


@pytest.mark.parametrize("seed", range(40))
def test_d11_without_rules_the_attacks_succeed(seed):
    study, rows = simulate(seed, 400, {"org": 4, "kind": 4, "f": 2, "g": 3}, planted=3)
    payloads, asked = publish(study, rows, frozenset(), PARTNERS)
    assert attacks.subtract(study, payloads) or attacks.leave_over(study, payloads)
    assert attacks.combine(study, payloads, asked)
    assert attacks.give_away(study, payloads, asked, rounding=False)
