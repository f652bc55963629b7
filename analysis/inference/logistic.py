"""Logistic regression on cells: an answer that is given or not."""

from __future__ import annotations

from dataclasses import replace
from math import expm1, log

import numpy as np
from scipy.special import xlogy

from analysis.cells import Cells
from analysis.errors import NotTwoAnswersError, UncountedAnswerError
from analysis.inference.binary import Binary
from analysis.inference.design import Terms, design
from analysis.inference.odds import odds_ratios
from analysis.inference.ordinal import against_none, likelihood_ratio
from analysis.inference.procedure import Procedure
from analysis.inference.scaled import Scaled, highest
from analysis.inference.terms import terms_of, with_ratio
from analysis.line import Name
from analysis.results import LogisticModel, OddsRatio

TWO = 2


def logistic(
    cells: Cells,
    outcome: str,
    terms: Terms,
    event: str | None = None,
    level: float = 0.95,
) -> LogisticModel:
    """Logistic regression of one answer against the other or others.

    Parameters
    ----------
    cells : Cells
        The outcome, the columns of the terms, and others; everybody in them is
        used, so models on the same cells rest on the same respondents.
    outcome : str
        A score or a group.
    terms : sequence of str or tuple of str
        As ``design.design``; at least one.
    event : str or None
        The answer that is counted, a code as text or a level; all others together
        are the rest. None: the higher of two answers.
    level : float
        Confidence level of every interval.

    Returns
    -------
    LogisticModel
        Coefficients are log odds, ``ratio`` is the odds ratio, with Wald's interval;
        ``profile.profile_intervals`` gives those of the likelihood.

    Raises
    ------
    NotTwoAnswersError
        The outcome has more answers than two and ``event`` is None.
    UncountedAnswerError
        ``event`` is no answer of the outcome.
    TooFewAnswersError
        Fewer respondents than coefficients and one.
    ConstantScoreError, TooFewGroupsError
        The outcome or a predictor does not vary; all are told.
    CollinearError
        A term follows from the others.
    SeparationError
        A predictor splits the answers, completely or on one side. R warns of
        fitted probabilities of 0 or 1 and prints where it gave up.
    ValueError
        There is no term.

    Notes
    -----
    The proportional-odds model with one threshold, whose sign is turned: the
    intercept is the log odds where every predictor is 0. Deviance as rows have it.
    With L and L0 the log-likelihoods with and without predictors, McFadden's R2 is
    1 - L / L0, Cox and Snell's 1 - exp(2 (L0 - L) / n), Nagelkerke's that over its
    largest value, and Tjur's the difference in mean fitted chance between those who
    gave the answer and those who did not. Checked against R ``glm(binomial)`` and
    statsmodels' ``Logit`` on rows.

    References
    ----------
    Tjur (2009), doi:10.1198/tast.2009.08210; Nagelkerke (1991),
    doi:10.1093/biomet/78.3.691.
    """
    counted, said = as_event(cells, outcome, event)
    plan = design(counted, terms, outcome)
    scaled = Scaled.of(counted, outcome, plan)
    found = highest(scaled.model, plan)
    values, covariance = _turned(*scaled.back(found.at, found.covariance))
    n, size, height = cells.total, len(values), found.log_likelihood
    events = int(counted.n @ counted.column(outcome))
    null = float(xlogy(events, events / n) + xlogy(n - events, 1 - events / n))
    coefficients = terms_of(plan.names, values, covariance, None, level)
    of = (outcome, *plan.predictors)
    overall = against_none("logistic", of, height, null, df=size - 1, cells=cells)
    return LogisticModel(
        of=of,
        event=said,
        events=events,
        terms=tuple(map(with_ratio, coefficients)),
        covariance=covariance,
        overall=replace(overall, groups=(said,), by=outcome),
        log_likelihood=height,
        log_likelihood_null=null,
        aic=2 * size - 2 * height,
        bic=log(n) * size - 2 * height,
        pseudo_r2={
            **_pseudo_r2(height, null, n),
            "tjur": _tjur(Binary.of(counted, outcome, plan), values),
        },
        n=n,
        n_missing=cells.n_missing,
        method="logistic",
        options={"contrasts": "treatment", "link": "logit"},
        design=plan,
    )


def as_event(cells: Cells, outcome: str, event: str | None) -> tuple[Cells, str]:
    """The cells with an outcome of 1 where the answer is counted and 0 elsewhere.

    Returns
    -------
    tuple of Cells and str
        The answer that is counted stands beside.

    Raises
    ------
    NotTwoAnswersError, UncountedAnswerError
        As ``logistic``.
    """
    answers = _answers(cells, outcome)
    if event is None and len(answers) > TWO:
        raise NotTwoAnswersError(score=Name(outcome), found=len(answers))
    if event is not None and event not in answers:
        raise UncountedAnswerError(score=Name(outcome), answer=event)
    said = max(answers, key=answers.__getitem__, default="") if event is None else event
    values = cells.values.copy()
    place = cells.names.index(outcome)
    values[:, place] = values[:, place] == answers.get(said)
    levels = {name: of for name, of in cells.levels.items() if name != outcome}
    return replace(cells, values=values, levels=levels), said


def _answers(cells: Cells, outcome: str) -> dict[str, float]:
    """Every answer that somebody gave, as text and as it stands in the cells."""
    found = np.unique(cells.column(outcome)[cells.n > 0]).tolist()
    named = cells.levels.get(outcome)
    return {named[int(it)] if named else f"{it:.12g}": it for it in found}


def _turned(
    values: np.ndarray, covariance: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """A threshold is where the chance of more is crossed: its sign is the other way."""
    turn = np.ones(len(values))
    turn[0] = -1
    return values * turn, covariance * np.outer(turn, turn)


def _pseudo_r2(height: float, null: float, n: int) -> dict[str, float]:
    cox_snell = -expm1(2 * (null - height) / n)
    return {
        "mcfadden": 1 - height / null,
        "cox-snell": cox_snell,
        "nagelkerke": cox_snell / -expm1(2 * null / n),
    }


def _tjur(model: Binary, values: np.ndarray) -> float:
    share, n, y = model.fitted(values), model.n, model.y
    gave, not_gave = n * y, n * ~y
    return float(gave @ share / gave.sum() - not_gave @ share / not_gave.sum())


def _on_scores(
    cells: Cells, level: float = 0.95
) -> tuple[LogisticModel | OddsRatio, ...]:
    """The first column on the others, each a score; see ``logistic``.

    References
    ----------
    Tjur (2009), doi:10.1198/tast.2009.08210; Nagelkerke (1991),
    doi:10.1093/biomet/78.3.691; Albert & Anderson (1984), doi:10.1093/biomet/71.1.1.
    """
    outcome, *scores = cells.names
    model = logistic(cells, outcome, scores, level=level)
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
        logistic(cells, outcome, it, level=level) for it in (main, joint)
    )
    added = likelihood_ratio(smaller, larger)
    ratios = (it for it in odds_ratios(larger) if it.kind == "joint-level")
    return smaller, *odds_ratios(smaller), added, *ratios


PROCEDURES = (
    Procedure(
        id="logistic",
        subject="models",
        run=_on_scores,
        takes=("yes-no", "number"),
        more=True,
        assumes=("independent", "straight-log-odds"),
        checked=("R glm(binomial)", "statsmodels Logit"),
    ),
    Procedure(
        id="logistic-moderation",
        subject="models",
        run=_moderated,
        takes=("yes-no", "number", "group"),
        assumes=("independent", "straight-log-odds"),
        checked=("R anova(glm, glm, test = 'Chisq')", "statsmodels Logit"),
    ),
)
