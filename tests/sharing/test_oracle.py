"""D6: what ACRO hides in a table is hidden. ``make oracle``, then ``make attack``.

ACRO judges each table by itself, on true counts and scores: fewer than ten persons,
nobody, one answer of everybody, and dominance. That the gate hides more is its task, so
that is counted only. Dominance is asked where a scale begins at one, and never occurs
there among ten; from nought ACRO finds it where two persons gave nearly all points,
which it would not if the same answers began at one: counted as well. sdcTable, the
other oracle, is R and not to be had from Debian.
"""

import json
import os
import subprocess
from collections import Counter
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

import numpy as np
import pytest

from analysis.cells import Cells
from analysis.errors import StudyError
from analysis.sharing.counting import ANSWERED, Counted
from analysis.sharing.gate import judge
from analysis.sharing.plan import MISSING, Base, Table, Variable
from analysis.sharing.rules import RULES
from tests.sharing.attacks import group
from tests.sharing.made import counts, mean, share, states, wanted
from tests.sharing.simulated import SPLIT, simulate

ROOT = Path(__file__).parents[2]
ORACLE = Path(os.environ.get("KWADRANT_ORACLE", ROOT / "build/oracle/bin/python"))
SCORE = "y"
SCALES = ((1, 5), (1, 7), (0, 10), (0, 1))
DOMINANCE = {"NKCheck", "PPercentCheck"}
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(
        not ORACLE.exists(),
        reason="ACRO is not there: make oracle, or KWADRANT_ORACLE=its Python",
    ),
]


class Simulated:
    """Respondents over two or three related variables, with a score of each."""

    def __init__(self, seed):
        draw = np.random.default_rng(seed)
        names = [SPLIT, "f", "g"][: 2 + seed % 2]
        levels = {name: int(draw.integers(2, 6)) for name in names}
        self.n = int(np.exp(draw.uniform(np.log(60), np.log(2001))))
        study, self.rows = simulate(seed, self.n, levels, int(draw.integers(0, 10)))
        self.levels = study.levels
        self.scale = SCALES[draw.integers(len(SCALES))]
        self.score = scored(draw, self.rows, *self.scale)
        self.answered = draw.random(self.n) >= draw.choice([0, 0.02, 0.1])

    def asked(self):
        """What ACRO is given: who has all that the table tells of."""
        named = [
            np.array(levels)[self.rows[name][self.answered]].tolist()
            for name, levels in self.levels.items()
        ]
        return {
            "names": list(self.levels),
            "rows": list(zip(*named, strict=True)),
            "score": self.score[self.answered].tolist(),
        }

    @cached_property
    def counted(self):
        """As a link counts them, respondent by respondent."""
        known = [
            Variable(name=name, levels=tuple(levels), answered=name == SPLIT)
            for name, levels in self.levels.items()
        ]
        known.append(Variable(name=SCORE, levels=(ANSWERED,), answered=True))
        score = np.where(self.answered, 0, MISSING)
        places = np.column_stack([*self.rows.values(), score])
        one = np.ones(self.n, dtype=int)
        values = np.column_stack([one, np.where(self.answered, self.score, np.nan)])
        return Counted(
            cells=Cells(
                names=("x", SCORE), values=values, n=one, weight=one, weight_squared=one
            ),
            where=Table(variables=tuple(known), places=places, n=one),
        )

    @property
    def states(self):
        """Every cell and total of the table, and of the tables within it."""
        return tuple(states(self.counted.where, *self.levels))

    def wanted(self):
        """All that a link could tell of every state."""
        bases = [Base.of({**dict(it.where), SCORE: [ANSWERED]}) for it in self.states]
        entries = [one for it in bases for one in self.entries(it)]
        alike = self.counted.alike(bases)
        return wanted(self.counted.table, entries, alike=alike)

    def entries(self, base):
        yield from counts(base)
        if base.levels(SPLIT):
            yield share(base, base.without(SPLIT))
        held = self.score[self.counted.where.incidence([base])[0]]
        if held.size:
            yield mean(base, value=float(held.mean()))


def scored(draw, rows, low, high):
    """Answers that go with the variables; some pile up at an end of the scale."""
    drift = sum(place / max(place.max(), 1) for place in rows.values()) / len(rows)
    middle, pull = draw.uniform(-0.5, 1.5), draw.uniform(-1, 1)
    score = middle + pull * (drift - 0.5) + draw.normal(0, 0.25, len(drift))
    return np.clip(np.rint(low + (high - low) * score), low, high)


def told(simulated, rules=RULES):
    """Which cells anything is told of, and of which a mean."""
    try:
        passed = judge(simulated.wanted(), rules=rules)
    except StudyError:
        return {"count": set(), "mean": set()}
    entries = json.loads(passed.payload())
    bases = {group(one) for it in entries for one in (it["about"], *it["beside"])}
    means = {group(it["about"]) for it in entries if it["kind"] == "mean"}
    return {"count": set(map(cell, bases)), "mean": set(map(cell, means))}


def cell(where):
    """A group by its levels; all of them have a score."""
    return frozenset((key, level) for key, (level,) in where if key != SCORE)


@contextmanager
def acro():
    """ACRO as a process that answers table after table."""
    command = [ORACLE, Path(__file__).with_name("oracle.py")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as asked:

        def hides(simulated):
            asked.stdin.write(json.dumps(simulated.asked()) + "\n")
            asked.stdin.flush()
            answer = json.loads(asked.stdout.readline())
            return {
                kind: {frozenset(where.items()): set(why) for where, why in found}
                for kind, found in answer.items()
            }

        yield hides


@pytest.fixture(scope="module")
def hides():
    with acro() as asked:
        yield asked


@pytest.fixture(scope="module")
def figures(request):
    """Cells by who hides them, told at the end."""
    found = Counter()
    yield found
    plugin = request.config.pluginmanager.get_plugin
    with plugin("capturemanager").global_and_fixture_disabled():
        for what, n in sorted(found.items()):
            plugin("terminalreporter").write_line(f"{what}: {n:,}")


def open_to(simulated, hidden, shown):
    """What ACRO hides and is told, with its reasons; dominance from nought apart."""
    found = {
        (kind, it): why
        for kind, flags in hidden.items()
        for it, why in flags.items()
        if it in shown[kind]
    }
    apart = DOMINANCE if simulated.scale[0] == 0 else set()
    return (
        {it: why for it, why in found.items() if why - apart},
        {it: why for it, why in found.items() if not why - apart},
    )


@pytest.mark.parametrize("seed", range(500))
def test_d6_what_acro_hides_is_hidden(seed, hides, figures):
    simulated = Simulated(seed)
    shown, hidden = told(simulated), hides(simulated)
    found, apart = open_to(simulated, hidden, shown)
    cells = {cell(it.where) for it in simulated.states}
    for kind, flags in hidden.items():
        figures[f"{kind}: cells"] += len(cells)
        figures[f"{kind}: hidden by ACRO"] += len(flags)
        figures[f"{kind}: hidden beyond that"] += len(
            cells - flags.keys() - shown[kind]
        )
    figures["told, of what ACRO hides"] += len(found)
    figures["told, dominance from nought"] += len(apart)
    figures["tables of which nothing is told"] += not shown["count"]
    assert set(hidden["count"]) <= cells
    assert found == {}


@pytest.mark.parametrize(
    ("rule", "check"),
    [("persons", "MinimumThresholdCheck"), ("concentrated", "AllSameValuesCheck")],
)
def test_d6_a_gate_that_lacks_a_rule_is_caught(rule, check, hides):
    def reasons(seed):
        simulated = Simulated(seed)
        shown = told(simulated, RULES - {rule})
        found, _ = open_to(simulated, hides(simulated), shown)
        return set().union(*found.values())

    assert any(check in reasons(seed) for seed in range(20))
