import numpy as np
import pytest
from scipy.stats import chisquare, random_table

from analysis.inference.margins import all_tables, drawn_tables

ROWS, COLUMNS = [3, 4], [2, 2, 3]
RARE = 1e-3  # a seed that is fixed passes once and for all


def test_every_table_is_made_once():
    found = all_tables([2, 3], [1, 2, 2])
    assert (found.sum(axis=2) == [2, 3]).all()
    assert (found.sum(axis=1) == [1, 2, 2]).all()
    assert len(np.unique(found.reshape(-1, 6), axis=0)) == len(found) == 5


def test_too_many_tables_are_not_made():
    assert all_tables([500, 600], [300, 300, 250, 250]) is None


def test_drawn_tables_keep_the_totals():
    found = drawn_tables(ROWS, COLUMNS, 50, np.random.default_rng(1))
    assert (found.sum(axis=2) == ROWS).all()
    assert (found.sum(axis=1) == COLUMNS).all()


def test_tables_are_drawn_as_often_as_they_are_likely():
    every = all_tables(ROWS, COLUMNS)
    chances = random_table(ROWS, COLUMNS).pmf(every.astype(float))
    assert chances.sum() == pytest.approx(1)
    found = drawn_tables(ROWS, COLUMNS, 20_000, np.random.default_rng(2))
    counted = [(found == one).all(axis=(1, 2)).sum() for one in every]
    assert chisquare(counted, 20_000 * chances).pvalue > RARE


def test_ten_million_respondents_are_drawn_as_fast():
    rows = [2_500_000, 3_500_000, 4_000_000]
    found = drawn_tables(rows, rows, 20_000, np.random.default_rng(3))
    error = (2_500_000 * 0.25 * 0.75**2) ** 0.5  # of a hypergeometric count
    assert found[:, 0, 0].mean() == pytest.approx(625_000, abs=5 * error / 20_000**0.5)
    assert found[:, 0, 0].std() == pytest.approx(error, rel=0.05)
