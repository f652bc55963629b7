"""Where a likelihood is highest: Newton's method, a step halved until it rises."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from scipy.linalg import cho_factor, cho_solve

STEPS = 25  # Newton needs 4 to 8; runaway estimates would need 35 and more
HALVINGS = 30
CLOSE = 1e-15  # squared distance to the maximum, in standard errors
NEAR = 1e-10  # the same, where Newton's steps square it
FLAT = 1e-9  # what is left to gain, where there need not be a maximum; less is rounding
PATIENT = 80  # each step on the way out gains a third of what the last one did


class RunawayError(ArithmeticError):
    """The likelihood has no maximum that can be reached."""


class Likelihood(Protocol):
    """A concave log-likelihood."""

    @property
    def start(self) -> np.ndarray:
        """Where to begin."""

    def allows(self, at: np.ndarray) -> bool:
        """Whether these values are ones that a model can have."""

    def log_likelihood(self, at: np.ndarray) -> float:
        """The height."""

    def derivatives(self, at: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Gradient and observed information."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Maximum:
    """Where the likelihood is highest: thresholds, then coefficients."""

    at: np.ndarray
    log_likelihood: float
    covariance: np.ndarray  # inverse of the observed information


def maximise(model: Likelihood, start: np.ndarray | None = None) -> Maximum:
    """The maximum; the log-likelihood is concave, so it is found from anywhere.

    Raises
    ------
    RunawayError
        There is none within reach: predictors split the answers.

    References
    ----------
    Pratt (1981), doi:10.1080/01621459.1981.10477613.
    """
    return _climbed(model, start, CLOSE, STEPS)


def supremum(model: Likelihood, start: np.ndarray | None = None) -> Maximum:
    """The height that a likelihood comes to, also where some estimates run away.

    Its log-likelihood is right to 1e-9. Where predictors split the answers ``at`` is
    far out and ``covariance`` large: only what does not depend on the estimates that
    run away may be taken from them.

    Raises
    ------
    RunawayError
        The answers say nothing at all of some value.
    """
    return _climbed(model, start, FLAT, PATIENT)


def _climbed(
    model: Likelihood, start: np.ndarray | None, close: float, steps: int
) -> Maximum:
    at = model.start if start is None else start
    height = model.log_likelihood(at)
    for _ in range(steps):
        gradient, information = model.derivatives(at)
        step = _solve(information, gradient)
        gain = float(gradient @ step)
        if gain < close:
            return _top(model, at + step)
        if gain < NEAR:  # rounding hides whether the likelihood rises
            at, height = at + step, model.log_likelihood(at + step)
        else:
            at, height = _rising(model, at, step, height)
    raise RunawayError


def _top(model: Likelihood, at: np.ndarray) -> Maximum:
    _, information = model.derivatives(at)
    return Maximum(
        at=at,
        log_likelihood=model.log_likelihood(at),
        covariance=_solve(information, np.eye(len(at))),
    )


def _solve(information: np.ndarray, of: np.ndarray) -> np.ndarray:
    try:
        return cho_solve(cho_factor(information), of)
    except np.linalg.LinAlgError:
        raise RunawayError from None


def _rising(
    model: Likelihood, at: np.ndarray, step: np.ndarray, height: float
) -> tuple[np.ndarray, float]:
    """The first of step, half a step, ... that does not go down."""
    for _ in range(HALVINGS):
        next_at = at + step
        if model.allows(next_at):
            reached = model.log_likelihood(next_at)
            if reached >= height:
                return next_at, reached
        step = step / 2
    raise RunawayError
