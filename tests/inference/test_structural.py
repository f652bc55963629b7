import numpy as np
import pytest
from scipy.optimize import approx_fprime
from scipy.stats import multivariate_normal

from analysis.errors import StudyError
from analysis.inference import structural
from analysis.inference.factor_model import FactorModel
from analysis.inference.structural import (
    blocks_of,
    discrepancy,
    fitted,
    log_likelihood,
    observed_bend,
    slopes,
)
from tests.drawn import count

FORMULA = 1e-9  # the same closed form elsewhere
STEP = 1e-5  # a difference over a small step
SEARCHED = 1e-6  # what is searched for
# seed 2: five answers that share a score, by 120 respondents, a tenth left out
DRAW = np.random.default_rng(2)
ROWS = DRAW.standard_normal((120, 1)) + DRAW.standard_normal((120, 5))
GAPS = np.where(DRAW.random((120, 5)) < 0.1, np.nan, ROWS)
TWO = FactorModel(((0, 1, 2), (3, 4)))


def blocks(rows, complete=True, group=0):
    return blocks_of(count(*rows.T), group, complete=complete)


def by_rows(rows, model):
    """The log-likelihood of each respondent, of what was answered."""
    total = 0.0
    for row in rows:
        known = np.flatnonzero(~np.isnan(row))
        if len(known):
            of = multivariate_normal(
                model.mean[known], model.covariance[np.ix_(known, known)]
            )
            total += of.logpdf(row[known])
    return total


def test_a_block_holds_who_answered_the_same():
    found = blocks(
        np.array([[1, 2], [3, 2], [5, np.nan], [np.nan] * 2]), complete=False
    )
    assert [(block.items.tolist(), block.n) for block in found] == [
        ([0], 1),
        ([0, 1], 2),
    ]
    both = found[1]
    assert both.mean.tolist() == [2, 2]
    assert both.covariance.tolist() == [[1, 0], [0, 0]]


@pytest.mark.parametrize("complete", [True, False])
def test_the_likelihood_is_that_of_every_respondent(complete):
    held = blocks(GAPS, complete)
    whole = GAPS[~np.isnan(GAPS).any(axis=1)] if complete else GAPS
    at = TWO.start(held)
    (model,) = TWO(at)
    assert log_likelihood([model], held) == pytest.approx(
        by_rows(whole, model), rel=FORMULA
    )


def test_slopes_are_those_of_small_steps():
    held = blocks(GAPS, complete=False)
    at = TWO.start(held) + 0.1
    slope, _ = slopes(TWO(at), held)
    by_step = approx_fprime(at, lambda one: discrepancy(TWO(one), held), 1e-7)
    assert slope == pytest.approx(by_step, abs=STEP)


def test_at_the_truth_bends_are_what_is_expected():
    held = blocks(ROWS)
    at = TWO.start(held)
    (model,) = TWO(at)
    exact = [structural.Block(0, np.arange(5), 120, model.mean, model.covariance)]
    _, expected = slopes([model], exact)
    assert observed_bend(TWO, exact, at) == pytest.approx(expected, abs=STEP)


def test_the_search_ends_where_no_step_helps():
    held = blocks(GAPS, complete=False)
    at = fitted(TWO, held, TWO.start(held))
    slope, _ = slopes(TWO(at), held)
    assert np.abs(slope).max() < SEARCHED
    assert discrepancy(TWO(at), held) < discrepancy(TWO(TWO.start(held)), held)


def test_what_no_answers_can_have_is_infinitely_far():
    held = blocks(ROWS)
    at = TWO.start(held)
    at[5:10] = -9  # no variance is left
    assert discrepancy(TWO(at), held) == np.inf


def test_a_search_without_end_is_refused(monkeypatch):
    monkeypatch.setattr(structural, "SETTLED", -np.inf)
    held = blocks(ROWS)
    with pytest.raises(StudyError) as fault:
        fitted(TWO, held, TWO.start(held), "fiml")
    (line,) = fault.value.lines
    assert (line.key, line.facts) == ("fault-not-converged", {"method": "fiml"})


def test_what_groups_share_is_one_parameter():
    shapes = {"configural": frozenset(), "metric": frozenset({"loading"})}
    shapes["scalar"] = frozenset({"loading", "intercept"})
    free = {k: FactorModel(TWO.factors, 2, of).parameters for k, of in shapes.items()}
    # per group 5 loadings, 5 left over, 1 correlation, 5 intercepts
    assert free["configural"] == 32
    assert free["metric"] == 32 - 5 + 2  # and two spreads
    assert free["scalar"] == 32 - 5 + 2 - 5 + 2  # and two means
