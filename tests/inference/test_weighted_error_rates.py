"""How often tests and intervals err, of weighted samples and of odds per threshold."""

import numpy as np
import pytest

from analysis.inference.brant import brant
from analysis.inference.ordinal import proportional_odds
from analysis.inference.raked import raked_mean
from analysis.inference.raking import rake
from analysis.inference.weighted_table import weighted_table
from tests.drawn import count

FEW, MANY = 200, 2000
HOW_MANY = pytest.mark.parametrize(
    "studies", [FEW, pytest.param(MANY, marks=pytest.mark.long)]
)
WIDE = 3.3  # errors of a share: one run in a thousand would fail by chance


def near(risk, studies):
    """A share that is the risk, but for chance."""
    return pytest.approx(risk, abs=WIDE * np.sqrt(risk * (1 - risk) / studies))


@HOW_MANY
def test_rao_and_scott_reject_as_often_as_the_level_says(studies):
    number = np.random.default_rng(20261129)
    rejected = 0
    for _ in range(studies):
        weight = number.choice([0.3, 1.0, 3.0], 200)
        row, column = number.integers(0, 3, 200), number.integers(0, 2, 200)
        drawn = count(
            np.array(["a", "b", "c"])[row],
            np.array(["k", "m"])[column],
            weight=weight,
        )
        rejected += weighted_table(drawn).test.p < 0.05
    assert rejected / studies == near(0.05, studies)


@HOW_MANY
def test_brant_rejects_as_often_as_the_level_says(studies):
    number = np.random.default_rng(20261130)
    rejected = 0
    for _ in range(studies):
        x, z = number.integers(1, 6, 300), number.integers(0, 2, 300)
        latent = 0.4 * x - 0.5 * z + number.logistic(size=300)
        y = np.searchsorted([-0.3, 1, 2.3], latent) + 1
        drawn = count(y, x, z, names=("y", "x", "z"))
        omnibus = brant(drawn, proportional_odds(drawn, "y", ["x", "z"]))[0]
        rejected += omnibus.p < 0.05
    assert rejected / studies == near(0.05, studies)


@HOW_MANY
def test_an_interval_after_raking_holds_the_mean_as_often_as_it_says(studies):
    """Women answer twice as often and score higher; half of the people are women."""
    number = np.random.default_rng(20261201)
    held = 0
    for _ in range(studies):
        woman = number.random(150) < 2 / 3
        y = np.where(woman, number.integers(4, 8, 150), number.integers(1, 6, 150))
        drawn = count(y, np.where(woman, "woman", "man"), names=("y", "g"))
        raking = rake(drawn, {"g": {"woman": 0.5, "man": 0.5}})
        ends = raked_mean(drawn, raking).estimate.interval
        held += ends.low <= (5.5 + 3) / 2 <= ends.high
    assert held / studies == near(0.95, studies)
