"""How sure it is in which quadrant somebody is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from analysis.results.core import Estimate, Options


@dataclass(frozen=True, slots=True, kw_only=True)
class AxisError:
    """One axis: how precisely it is measured, and who stands near its cut."""

    of: str
    alpha: Estimate
    cut: float
    mean: float
    sd: float
    error: float  # standard error of measurement, sd sqrt(1 - alpha)
    near: int  # respondents no further than that from the cut
    misplaced: Estimate  # chance of being on the wrong side


@dataclass(frozen=True, slots=True, kw_only=True)
class Misplacement:
    """Respondents whose quadrant hangs on the error of measurement.

    Parameters
    ----------
    near : int
        Respondents within the error of measurement of either cut.
    overall : Estimate
        The chance that a respondent's true scores lie in another quadrant.
    quadrants : mapping of str to Estimate
        The same of those who were placed in each; quadrants with respondents.
    expected : ndarray, shape (4, 4)
        Of those placed in the quadrant of the row, the share whose true scores are
        expected in that of the column; rows of noughts where nobody is.
    """

    of: tuple[str, str]  # search, decision
    axes: tuple[AxisError, AxisError]
    near: int
    overall: Estimate
    quadrants: Mapping[str, Estimate]
    expected: np.ndarray
    n: int
    n_missing: int
    n_out: int  # exactly on a cut, and left out by the rule for ties
    method: str
    options: Options = field(default_factory=dict)
