from dataclasses import replace

import numpy as np
import pytest
from scipy.stats import pearsonr, spearmanr

from analysis.errors import StudyError
from analysis.inference import association, drawn_links
from tests.drawn import cells, count

NOISE = 0.06  # of a standard error: both sides are 4,000 draws or more
LINKS = [
    (drawn_links.pearson, association.pearson, pearsonr),
    (drawn_links.spearman, association.spearman, spearmanr),
]


def simulated(size=80, seed=4):
    number = np.random.default_rng(seed)
    x = number.integers(1, 8, size)
    return x, np.clip(x + number.integers(-3, 6, size), 1, 9)


@pytest.mark.parametrize(("link", "plain", "rows"), LINKS)
def test_the_value_is_that_of_the_answers(link, plain, rows):
    x, y = simulated()
    held = count(x, y)
    found = link(held, draws=200)
    assert found.value == plain(held).value
    assert found.value == pytest.approx(rows(x, y).statistic, rel=1e-12)
    assert (found.n, found.n_missing, found.p) == (80, 0, None)
    assert found.options["draws"] == 200


@pytest.mark.parametrize(("link", "plain", "rows"), LINKS)
def test_the_interval_is_that_of_drawn_rows(link, plain, rows):
    x, y = simulated()
    number = np.random.default_rng(8)
    values = []
    for _ in range(4000):
        who = number.integers(0, len(x), len(x))
        values.append(rows(x[who], y[who]).statistic)
    ours = link(count(x, y)).interval
    theirs = np.quantile(values, [0.025, 0.975])
    near = NOISE * np.std(values) * 1.5  # tails are rarer than the middle
    assert [ours.low, ours.high] == pytest.approx(theirs, abs=near)


@pytest.mark.parametrize(("link", "plain", "rows"), LINKS)
def test_splitting_a_cell_changes_nothing(link, plain, rows):
    held = count(*simulated(40))
    twice = replace(
        held,
        values=np.vstack([held.values, held.values]),
        n=np.concatenate([held.n - 1, np.ones_like(held.n)]),
        weight=np.concatenate([held.weight - 1, np.ones_like(held.weight)]),
        weight_squared=np.tile(held.weight_squared / 2, 2),
    )
    assert link(twice, draws=50).interval == link(held, draws=50).interval


@pytest.mark.parametrize(("link", "plain", "rows"), LINKS)
def test_a_score_that_hardly_varies_is_refused(link, plain, rows):
    with pytest.raises(StudyError, match="unstable-draws"):
        link(cells("x y n \n 1 1 12 \n 1 2 9 \n 2 2 1"), draws=200)
    with pytest.raises(StudyError, match="constant-score"):
        link(cells("x y n \n 1 1 12 \n 1 2 9"))
