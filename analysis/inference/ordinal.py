"""The proportional-odds model on cells: an outcome as an order."""

from __future__ import annotations

from itertools import pairwise
from math import log

import numpy as np
from scipy.special import chdtrc

from analysis.cells import Cells
from analysis.inference.design import Terms, design
from analysis.inference.odds import odds_ratios
from analysis.inference.procedure import Procedure
from analysis.inference.scaled import Scaled, highest
from analysis.inference.slopes import Adjust, slopes
from analysis.inference.terms import added_terms, terms_of, values_of, with_ratio
from analysis.results import Comparison, LogisticModel, OddsRatio, OrdinalModel, Slopes

Model = OrdinalModel | LogisticModel


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
    found = highest(model, plan)
    values, covariance = scaled.back(found.at, found.covariance)
    size, cuts, n = len(values), model.levels - 1, cells.total
    names, answers = plan.names[1:], _answers(cells, outcome, scaled.levels)
    coefficients = terms_of(names, values[cuts:], covariance[cuts:, cuts:], None, level)
    return OrdinalModel(
        of=(outcome, *plan.predictors),
        thresholds=terms_of(
            map("|".join, pairwise(answers)),
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
        answers=answers,
        overall=against_none(
            "proportional-odds",
            (outcome, *plan.predictors),
            found.log_likelihood,
            model.log_likelihood(model.start),
            df=size - cuts,
            cells=cells,
        ),
    )


def likelihood_ratio(smaller: Model, larger: Model) -> Comparison:
    """What the terms of a larger model add to a smaller one.

    Parameters
    ----------
    smaller, larger : OrdinalModel or LogisticModel
        Both of one kind, on the same respondents, the terms of one among those of
        the other.

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
    Checked against R ``anova`` of two ``ordinal::clm`` and of two ``glm``.
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


def against_none(  # noqa: PLR0913
    test: str,
    of: tuple[str, ...],
    height: float,
    null: float,
    *,
    df: int,
    cells: Cells,
) -> Comparison:
    """All predictors together against none: likelihood ratio and McFadden's R2.

    Parameters
    ----------
    height, null : float
        Log-likelihood with and without predictors.
    """
    gained = max(0.0, 2 * (height - null))
    return Comparison(
        test=test,
        of=of,
        statistic=gained,
        df=(float(df),),
        p=float(chdtrc(df, gained)),
        n=cells.total,
        n_missing=cells.n_missing,
        method="likelihood-ratio",
        options={"mcfadden": 1 - height / null},
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
    cuts = len(model.thresholds)
    return slopes(
        model,
        x,
        group,
        np.concatenate([[0.0], values_of(model.terms)]),  # no intercept
        np.pad(model.covariance[cuts:, cuts:], ((1, 0), (1, 0))),
        errors="wald",
        df=None,
        level=level,
        adjust=adjust,
        method="simple-slopes-ordinal",
    )


def _answers(cells: Cells, outcome: str, levels: tuple[float, ...]) -> tuple[str, ...]:
    """The answers as text: a level of a group, or a code."""
    named = cells.levels.get(outcome)
    return tuple(named[int(it)] if named else f"{it:.12g}" for it in levels)


def _on_scores(
    cells: Cells, level: float = 0.95
) -> tuple[OrdinalModel | OddsRatio, ...]:
    """The first column on the others, each a score; see ``proportional_odds``.

    References
    ----------
    McCullagh (1980), doi:10.1111/j.2517-6161.1980.tb01109.x.
    """
    outcome, *scores = cells.names
    model = proportional_odds(cells, outcome, scores, level)
    return model, *odds_ratios(model)


def _moderated(cells: Cells, level: float = 0.95) -> tuple[object, ...]:
    """The first column on a score and a group, and on both together.

    Returns
    -------
    tuple
        The model without the interaction and its odds ratios, the likelihood ratio of
        the interaction, and how the odds ratio of the score is another one per level.
    """
    outcome, x, group = cells.names
    main, joint = [x, group], [x, group, (x, group)]
    smaller, larger = (
        proportional_odds(cells, outcome, it, level) for it in (main, joint)
    )
    added = likelihood_ratio(smaller, larger)
    ratios = (it for it in odds_ratios(larger) if it.kind == "joint-level")
    return smaller, *odds_ratios(smaller), added, *ratios


PROCEDURES = (
    Procedure(
        id="proportional-odds",
        subject="models",
        run=_on_scores,
        takes=("order", "number"),
        more=True,
        assumes=("independent", "straight-log-odds", "proportional-odds"),
        checked=("R ordinal::clm", "R MASS::polr"),
    ),
    Procedure(
        id="proportional-odds-moderation",
        subject="models",
        run=_moderated,
        takes=("order", "number", "group"),
        assumes=("independent", "straight-log-odds", "proportional-odds"),
        checked=("R anova(ordinal::clm, ordinal::clm)",),
    ),
)
