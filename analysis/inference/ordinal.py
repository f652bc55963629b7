"""The proportional-odds model on cells: an outcome as an order."""

from __future__ import annotations

from dataclasses import dataclass
from math import log

import numpy as np
from scipy.special import chdtrc

from analysis.cells import Cells
from analysis.errors import (
    NotConvergedError,
    SeparationError,
    StudyError,
    TooFewAnswersError,
)
from analysis.inference.cumulative import (
    Cumulative,
    Maximum,
    RunawayError,
    maximise,
)
from analysis.inference.design import Terms, check, design, matrix
from analysis.inference.separation import separating
from analysis.inference.slopes import Adjust, slopes
from analysis.inference.terms import added_terms, terms_of, values_of, with_ratio
from analysis.line import Name
from analysis.results import Comparison, Design, OrdinalModel, Slopes

UNSURE = 3.0  # log odds per standard deviation: an error that asks for a second look


def proportional_odds(
    cells: Cells, outcome: str, terms: Terms, level: float = 0.95
) -> OrdinalModel:
    """Cumulative logit with the same odds ratio at every threshold.

    Parameters
    ----------
    cells : Cells
        The outcome, the columns of the terms, and others; everybody in them is
        used, so models on the same cells rest on the same respondents.
    outcome : str
        A score, or a group whose levels have an order; every value that occurs is a
        level, so a scale's mean may have a hundred.
    terms : sequence of str or tuple of str
        As ``design.design``; at least one.
    level : float
        Confidence level of every interval.

    Returns
    -------
    OrdinalModel
        logit P(Y <= j) = threshold_j - x b: a positive coefficient goes with higher
        answers. Coefficients are log odds, ``ratio`` is the odds ratio, with Wald's
        interval.

    Raises
    ------
    TooFewAnswersError
        Fewer respondents than coefficients and two.
    ConstantScoreError, TooFewGroupsError
        The outcome or a predictor does not vary; all are told.
    CollinearError
        A term follows from the others.
    SeparationError
        A predictor splits the answers, completely or on one side: the likelihood
        rises for ever. R prints the numbers at which it gave up.
    ValueError
        There is no term.

    Notes
    -----
    Newton's method with the observed information, whose inverse gives the errors.
    Thresholds and coefficients together count as parameters. Checked against R
    ``ordinal::clm`` and ``MASS::polr``; statsmodels' OrderedModel ignores
    frequency weights. 26,000 cells with 40 levels and 10 coefficients take 0.1 s.

    References
    ----------
    McCullagh (1980), doi:10.1111/j.2517-6161.1980.tb01109.x.
    """
    plan = design(cells, terms, outcome)
    scaled = Scaled.of(cells, outcome, plan)
    model = scaled.model
    found = _highest(model, plan)
    values, covariance = scaled.back(found.at, found.covariance)
    size, cuts, n = len(values), model.levels - 1, cells.total
    names = plan.names[1:]
    coefficients = terms_of(names, values[cuts:], covariance[cuts:, cuts:], None, level)
    return OrdinalModel(
        of=(outcome, *plan.predictors),
        thresholds=terms_of(
            _between(cells, outcome, scaled.levels),
            values[:cuts],
            covariance[:cuts, :cuts],
            None,
            level,
        ),
        terms=tuple(map(with_ratio, coefficients)),
        covariance=covariance,
        log_likelihood=found.log_likelihood,
        aic=2 * size - 2 * found.log_likelihood,
        bic=log(n) * size - 2 * found.log_likelihood,
        levels=scaled.levels,
        n=n,
        n_missing=cells.n_missing,
        method="proportional-odds",
        options={"contrasts": "treatment", "link": "logit"},
        design=plan,
    )


def likelihood_ratio(smaller: OrdinalModel, larger: OrdinalModel) -> Comparison:
    """What the terms of a larger model add to a smaller one.

    Returns
    -------
    Comparison
        ``statistic``: twice the difference in log-likelihood, chi-square with as
        many df as there are more coefficients.

    Raises
    ------
    ValueError
        The models do not rest on the same respondents and outcome, or the larger
        has no more terms.

    Notes
    -----
    Checked against R ``anova`` of two ``ordinal::clm``.
    """
    df = len(added_terms(smaller, larger))
    gained = max(0.0, 2 * (larger.log_likelihood - smaller.log_likelihood))
    return Comparison(
        test="likelihood-ratio",
        of=larger.of,
        statistic=gained,
        df=(float(df),),
        p=float(chdtrc(df, gained)),
        n=larger.n,
        n_missing=larger.n_missing,
        method="likelihood-ratio",
    )


def simple_slopes(
    model: OrdinalModel,
    x: str,
    group: str,
    *,
    level: float = 0.95,
    adjust: Adjust = "holm",
) -> Slopes:
    """The slope of x in log odds at each level of a group, and the differences.

    Parameters
    ----------
    model : OrdinalModel
        With x, the group and their interaction.
    adjust : {"holm", "tukey"}
        How p of the pairwise differences is adjusted.

    Raises
    ------
    ValueError
        x is no score of the model, or the group no group of it.

    Notes
    -----
    Wald tests. Checked against R ``emmeans::emtrends`` of an ``ordinal::clm``.
    """
    if model.design is None:
        raise ValueError("the model has no design")
    cuts = len(model.thresholds)
    values = np.concatenate([[0.0], values_of(model.terms)])  # no intercept
    covariance = np.pad(model.covariance[cuts:, cuts:], ((1, 0), (1, 0)))
    found, differences = slopes(
        model.design, x, group, values, covariance, df=None, level=level, adjust=adjust
    )
    return Slopes(
        of=(model.of[0], x, group),
        slopes=found,
        differences=differences,
        errors="wald",
        n=model.n,
        n_missing=model.n_missing,
        method="simple-slopes-ordinal",
        options={"adjust": adjust},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Scaled:
    """The likelihood with predictors at mean 0 and spread 1, and the way back."""

    model: Cumulative
    mean: np.ndarray
    spread: np.ndarray
    levels: tuple[float, ...]

    @classmethod
    def of(cls, cells: Cells, outcome: str, plan: Design) -> Scaled:
        """The likelihood of cells.

        Raises
        ------
        TooFewAnswersError, CollinearError
            As ``proportional_odds``.
        """
        if len(plan.columns) == 1:
            raise ValueError("a model needs a term")
        if cells.total <= len(plan.columns):
            raise TooFewAnswersError(found=cells.total, needed=len(plan.columns) + 1)
        held = cells.n > 0
        n, columns = cells.n[held].astype(float), matrix(cells, plan)[held]
        check(columns, n, plan)
        levels, y = np.unique(cells.column(outcome)[held], return_inverse=True)
        columns = columns[:, 1:]
        mean = n @ columns / n.sum()
        spread = np.sqrt(n @ (columns - mean) ** 2 / n.sum())
        model = Cumulative(
            y=y,
            n=n,
            columns=(columns - mean) / spread,
            offset=np.zeros(len(n)),
            levels=len(levels),
        )
        return cls(model=model, mean=mean, spread=spread, levels=tuple(levels.tolist()))

    def back(
        self, at: np.ndarray, covariance: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Thresholds, coefficients and covariance in the predictors' own units."""
        cuts = self.model.levels - 1
        turn = np.diag(np.concatenate([np.ones(cuts), 1 / self.spread]))
        turn[:cuts, cuts:] = self.mean / self.spread
        return turn @ at, turn @ covariance @ turn.T


def _highest(model: Cumulative, plan: Design) -> Maximum:
    """The maximum, if there is one: far out the likelihood only looks flat."""
    try:
        found = maximise(model)
    except RunawayError:
        raise _split(model, plan) or NotConvergedError(
            method="proportional-odds"
        ) from None
    variance = np.diag(found.covariance)[model.levels - 1 :]
    fault = _split(model, plan) if variance.max() > UNSURE**2 else None
    if fault:
        raise fault
    return found


def _split(model: Cumulative, plan: Design) -> StudyError | None:
    direction = separating(model)
    if direction is None:
        return None
    column = plan.columns[1 + int(np.abs(direction).argmax())]
    return SeparationError(score=Name(column.factors[0][0]))


def _between(cells: Cells, outcome: str, levels: tuple[float, ...]) -> list[str]:
    """Thresholds by the answers on either side: ``1|2``."""
    named = cells.levels.get(outcome)
    said = [named[int(it)] if named else f"{it:.12g}" for it in levels]
    return [f"{low}|{high}" for low, high in zip(said, said[1:], strict=False)]
