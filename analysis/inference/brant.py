"""Brant's test: do separate logistic regressions have the same odds ratios?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from scipy.special import chdtrc

from analysis.cells import Cells
from analysis.errors import OneThresholdError, SilentThresholdError
from analysis.inference.attempt import attempt
from analysis.inference.binary import Binary
from analysis.inference.maximum import Maximum, RunawayError, supremum
from analysis.inference.ordinal import proportional_odds
from analysis.inference.procedure import Procedure
from analysis.inference.proportionality import (
    FAR,
    nominal_tests,
    non_parallel,
    scale_tests,
)
from analysis.inference.scaled import Scaled
from analysis.line import Name
from analysis.results import Comparison, OrdinalModel

TWO = 2


def brant(cells: Cells, model: OrdinalModel) -> tuple[Comparison, ...]:
    """Brant's Wald test of proportional odds, for all coefficients and for each.

    Parameters
    ----------
    cells : Cells
        Those the model was fitted on.
    model : OrdinalModel
        From ``ordinal.proportional_odds``.

    Returns
    -------
    tuple of Comparison
        All coefficients at once, then one per coefficient: a level of a group has its
        own. ``unbounded`` in the options counts thresholds at which an odds ratio
        runs away since nobody with some value of a predictor stands on one side: it
        adds nothing to the statistic and p is rough.

    Raises
    ------
    OneThresholdError
        The outcome has two answers.
    SilentThresholdError
        A predictor splits the answers completely at a threshold.
    ValueError
        The model has no design.

    Notes
    -----
    A logistic regression of Y > j for every threshold j. Their coefficients b_j and
    b_k covary as I_j^-1 X' W_jk X I_k^-1 with W_jk = n P_k (1 - P_j) for j below k;
    the statistic is (D b)' (D V D')^-1 (D b) for the differences D with the first
    threshold, chi-square with (thresholds - 1) times coefficients df. Checked against
    the R package brant's formula.

    References
    ----------
    Brant (1990), doi:10.2307/2532457.
    """
    if model.design is None:
        raise ValueError("the model has no design")
    if len(model.levels) <= TWO:
        raise OneThresholdError(score=Name(model.of[0]))
    fits = _Fits.of(Scaled.of(cells, model.of[0], model.design), model.of[0])
    every = range(fits.values.shape[1])
    whole = fits.test(model, model.of, "brant", every)
    parts = zip(every, model.design.columns[1:], strict=True)
    return whole, *(
        fits.test(
            model,
            (
                model.of[0],
                *(it if of is None else f"{it}[{of}]" for it, of in column.factors),
            ),
            "brant-term",
            [place],
        )
        for place, column in parts
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fits:
    """Separate logistic regressions and how their coefficients covary.

    ``values``: shape (thresholds, coefficients); ``covariance`` twice that, without
    intercepts.
    """

    values: np.ndarray
    covariance: np.ndarray
    unbounded: int

    @classmethod
    def of(cls, scaled: Scaled, outcome: str) -> _Fits:
        model = scaled.model
        ones = np.ones((len(model.y), 1))
        columns = np.hstack([ones, model.columns])
        rows = [
            Binary(y=model.y > cut, n=model.n, columns=columns, offset=model.offset)
            for cut in range(model.levels - 1)
        ]
        try:
            tops = [supremum(it) for it in rows]
        except RunawayError:
            raise SilentThresholdError(score=Name(outcome)) from None
        return cls(
            values=np.array([top.at[1:] for top in tops]),
            covariance=_covariance(rows, tops),
            unbounded=sum(bool((np.diag(top.covariance) > FAR).any()) for top in tops),
        )

    def test(
        self,
        model: OrdinalModel,
        of: tuple[str, ...],
        name: str,
        places: Sequence[int],
    ) -> Comparison:
        """Wald's test that these coefficients are those of the first threshold."""
        apart = (self.values[:1] - self.values[1:])[:, places].ravel()
        v = self.covariance[:, places][:, :, :, places]
        spread = (
            v[0, :, 0, :][None, :, None, :]
            - v[0][None, :, 1:, :]
            - v[1:, :, 0, :][:, :, None, :]
            + v[1:, :, 1:, :]
        ).reshape(len(apart), len(apart))
        error = np.sqrt(np.diag(spread))
        z, correlation = apart / error, spread / np.outer(error, error)
        statistic, df = float(z @ np.linalg.solve(correlation, z)), len(apart)
        return Comparison(
            test=name,
            of=of,
            statistic=statistic,
            df=(float(df),),
            p=float(chdtrc(df, statistic)),
            n=model.n,
            n_missing=model.n_missing,
            method="brant",
            options={"unbounded": self.unbounded},
        )


def _covariance(rows: Sequence[Binary], tops: Sequence[Maximum]) -> np.ndarray:
    """Shape (thresholds, coefficients, thresholds, coefficients), no intercepts."""
    shares = [row.fitted(top.at) for row, top in zip(rows, tops, strict=True)]
    size = len(tops[0].at) - 1
    found = np.empty((len(rows), size, len(rows), size))
    for low, p in enumerate(shares):
        for high, q in enumerate(shares[low:], low):
            weight = rows[0].n * q * (1 - p)
            middle = rows[0].columns.T @ (rows[0].columns * weight[:, None])
            both = tops[low].covariance @ middle @ tops[high].covariance
            found[low, :, high, :] = both[1:, 1:]
            found[high, :, low, :] = both[1:, 1:].T
    return found


def _every_check(cells: Cells, level: float = 0.95) -> tuple[object, ...]:
    """Of the first column on the others, each a score: every check there is.

    Returns
    -------
    tuple of Comparison or Refusal
        All terms at once, each term, Brant's, and the spread with each term; a check
        that cannot be made is refused and the others stand.

    References
    ----------
    Peterson & Harrell (1990), doi:10.2307/2347760; Brant (1990), doi:10.2307/2532457.
    """
    outcome, *scores = cells.names
    model = proportional_odds(cells, outcome, scores, level)
    checks = (non_parallel, nominal_tests, brant, scale_tests)
    found = [
        attempt(check, cells, measure="proportionality", model=model)
        for check in checks
    ]
    if len(scores) == 1:  # all of them and each are one
        found = [it[:1] if isinstance(it, tuple) else it for it in found]
        found.pop(1)
    return tuple(chain(*(it if isinstance(it, tuple) else (it,) for it in found)))


PROCEDURES = (
    Procedure(
        id="proportionality",
        subject="models",
        run=_every_check,
        takes=("order", "number"),
        more=True,
        assumes=("independent", "straight-log-odds"),
        checked=(
            "R VGAM::vglm(cumulative(parallel = FALSE))",
            "R ordinal::nominal_test and scale_test",
            "R brant, by its formula",
        ),
    ),
)
