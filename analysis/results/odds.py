"""Odds: logistic regression, odds ratios one by one, and the answers they predict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from analysis.line import Fact, Line, Name
from analysis.results.core import Comparison, Estimate, Options
from analysis.results.models import Design, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class LogisticModel:
    """Logistic regression, logit P(event) = intercept + x b."""

    of: tuple[str, ...]  # outcome, then predictors
    event: str  # the answer that is counted
    events: int  # respondents who gave it
    terms: tuple[Term, ...]  # the intercept first; with odds ratios
    covariance: np.ndarray  # of the coefficients, in the order of the terms
    overall: Comparison  # likelihood ratio against no predictors
    log_likelihood: float
    log_likelihood_null: float  # without predictors
    aic: float
    bic: float
    pseudo_r2: Mapping[str, float]  # "mcfadden", "cox-snell", "nagelkerke", "tjur"
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)
    design: Design | None = None

    @property
    def df_residual(self) -> int:
        """Respondents less coefficients."""
        return self.n - len(self.terms)

    @property
    def line(self) -> Line:
        """What the model as a whole says."""
        return self.overall.line


@dataclass(frozen=True, slots=True, kw_only=True)
class OddsRatio:
    """One coefficient as an odds ratio, beside what it is compared with.

    ``kind`` is "score" (per point), "level" (against the first level), "joint-level"
    (how the ratio of a score is another one at a level than at the first) or "joint"
    (how any other ratio changes with another predictor).
    """

    of: tuple[str, ...]  # outcome, then what the term is made of: x, or g[level]
    kind: str
    event: str | None  # the answer that is counted; None: any higher answer
    reference: str | None  # g[first level], for a level
    term: Term  # with its ratio
    n: int
    n_missing: int
    method: str
    options: Options = field(default_factory=dict)

    @property
    def estimate(self) -> Estimate:
        """The ratio as an estimate."""
        return Estimate(
            measure=f"odds-{self.kind}",
            of=self.of,
            value=float(self.term.ratio),
            interval=self.term.ratio_interval,
            p=self.term.p,
            n=self.n,
            n_missing=self.n_missing,
            method=self.method,
        )

    @property
    def line(self) -> Line:
        """What the ratio says, in no language yet: ``estimate-odds-<kind>``."""
        ends, outcome = self.term.interval, self.of[0]
        facts: dict[str, Fact] = {**self.estimate.line.facts}
        facts["direction"] = ends.direction
        facts["model"] = "order" if self.event is None else "event"
        facts["event"] = "" if self.event is None else Name(f"{outcome}[{self.event}]")
        if self.reference is not None:
            facts["reference"] = Name(self.reference)
        return Line(f"estimate-odds-{self.kind}", facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Predicted:
    """How many would give an answer, where the predictors have these values."""

    of: tuple[str, ...]  # outcome, then predictors
    answer: str
    at: Mapping[str, float | str]  # score or level per predictor
    share: Estimate
    se: float

    @property
    def line(self) -> Line:
        """What the share says; the place is for the picture to tell."""
        return self.share.line
