"""The answers that a model in odds predicts, for a picture or a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import sqrt

import numpy as np
from scipy.special import expit, logit, ndtri

from analysis.inference.terms import values_of
from analysis.results import (
    Column,
    Design,
    Estimate,
    Interval,
    LogisticModel,
    OrdinalModel,
    Predicted,
)

Model = OrdinalModel | LogisticModel
At = Mapping[str, float | str]


def predicted(
    model: Model, places: Iterable[At], level: float = 0.95
) -> tuple[Predicted, ...]:
    """How many would give each answer, where the predictors have these values.

    Parameters
    ----------
    model : OrdinalModel or LogisticModel
    places : iterable of mappings
        Per predictor a value, or a level of its group. A score that is left out stands
        at its mean, a group at its first level.
    level : float
        Confidence level of every interval, between 0 and 1.

    Returns
    -------
    tuple of Predicted
        Per place every answer in order, with shares that add up to 1; of a logistic
        model only the answer that is counted. ``n`` counts the respondents of the
        model.

    Raises
    ------
    ValueError
        A place names what is no predictor, or a level that nobody of the model has;
        or the model has no design.

    Notes
    -----
    The delta method on the logit of the share, so that every interval lies between 0
    and 1: the gradient of P(Y = j) = F(threshold_j - x b) - F(threshold_j-1 - x b)
    with the covariance of the model. Checked against statsmodels' predictions and,
    for its errors, against differences.

    References
    ----------
    Agresti (2010), doi:10.1002/9780470594001, section 3.2.
    """
    if model.design is None:
        raise ValueError("the model has no design")
    answers = (model.event,) if isinstance(model, LogisticModel) else model.answers
    found = []
    for place in places:
        at = _complete(model.design, place)
        shares, gradients = _shares(model, _row(model.design, at))
        for answer, share, by in zip(answers, shares, gradients, strict=True):
            error = sqrt(by @ model.covariance @ by)
            ends = _interval(float(share), error, level)
            found.append(_predicted(model, answer, at, float(share), error, ends))
    return tuple(found)


def _complete(plan: Design, place: At) -> dict[str, float | str]:
    unknown = [name for name in place if name not in plan.predictors]
    strange = [
        name for name, of in plan.levels.items() if place.get(name, of[0]) not in of
    ]
    if unknown or strange:
        raise ValueError(f"no place of this model: {', '.join(unknown + strange)}")
    first = {name: of[0] for name, of in plan.levels.items()}
    return {name: {**plan.means, **first, **place}[name] for name in plan.predictors}


def _row(plan: Design, at: At) -> np.ndarray:
    """The columns of the design at a place, the intercept first."""
    return np.array([_product(column, at) for column in plan.columns])


def _product(column: Column, at: At) -> float:
    each = (
        float(at[name]) if level is None else float(at[name] == level)
        for name, level in column.factors
    )
    return float(np.prod([1.0, *each]))


def _shares(model: Model, row: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Per answer its share, and how that moves with each parameter of the model."""
    if isinstance(model, LogisticModel):
        share = expit(row @ values_of(model.terms))
        return np.array([share]), (share * (1 - share) * row)[None, :]
    cuts = values_of(model.thresholds) - row[1:] @ values_of(model.terms)
    upper, lower = np.append(cuts, np.inf), np.append(-np.inf, cuts)
    # a difference of two shares close to 1 would lose its digits
    shares = expit(upper) * expit(-lower) * -np.expm1(lower - upper)
    slope = expit(cuts) * expit(-cuts)
    upto = np.hstack([np.diag(slope), -slope[:, None] * row[1:]])
    ends = np.zeros((1, upto.shape[1]))
    return shares, np.diff(np.vstack([ends, upto, ends]), axis=0)


def _predicted(  # noqa: PLR0913, PLR0917 (what a share is and where)
    model: Model, answer: str, at: At, share: float, error: float, ends: Interval
) -> Predicted:
    return Predicted(
        of=model.of,
        answer=answer,
        at=at,
        share=Estimate(
            measure="predicted-share",
            of=(model.of[0], f"{model.of[0]}[{answer}]"),
            value=share,
            interval=ends,
            n=model.n,
            n_missing=model.n_missing,
            method="delta-logit",
        ),
        se=error,
    )


def _interval(share: float, error: float, level: float) -> Interval:
    """Around the logit of the share; far from every answer it is from 0 to 1."""
    if not 0 < share < 1:
        return Interval(low=0.0, high=1.0, level=level)
    half = -ndtri((1 - level) / 2) * error / (share * (1 - share))
    low, high = expit(logit(share) + np.array([-half, half])).tolist()
    return Interval(low=low, high=high, level=level)
