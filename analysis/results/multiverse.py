"""One question asked in every defensible way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from analysis.line import Line
from analysis.results.core import Interval, Options


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One way to make one choice, and how the specifications that make it come out."""

    choice: str  # "cut"
    option: str  # "median"
    specifications: int
    median: float
    clear: float  # share of them whose verdict is not "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """How much one choice matters to the estimates."""

    id: str
    explained: float  # share of the variance of the estimates between its options
    options: tuple[Option, ...]

    @property
    def gap(self) -> float:
        """Between the medians of the options."""
        medians = [one.median for one in self.options]
        return max(medians) - min(medians)


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """What the study itself chose, among all ways."""

    value: float
    interval: Interval
    place: int  # from 1, the lowest


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """How far all ways to ask a question agree.

    Parameters
    ----------
    estimand : str
        As in ``Specifications``.
    specifications, refused : int
        Ways that could be computed, and those that could not.
    lowest, median, highest, positive : float or None
        Of the estimates, the last the share above 0; None where there are none.
    verdicts : mapping of str to int
        How many say "up", "down", "yes" or "open".
    fewest, most : int
        Respondents behind a way.
    """

    estimand: str
    of: tuple[str, ...]
    specifications: int
    refused: int
    lowest: float | None
    median: float | None
    highest: float | None
    positive: float | None
    verdicts: Mapping[str, int]
    own: Own | None
    choices: tuple[Choice, ...]
    fewest: int
    most: int
    level: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Specifications:
    """One quantity under every specification, lowest first.

    A specification that comes to the same as another is not there twice: it holds
    the options of both.

    Parameters
    ----------
    estimand : str
        "overall", a quadrant, "difference" (the spread between quadrants), or an axis
        (the high half less the low half).
    columns : tuple of (str, str)
        Choice and option of each column of ``holds``.
    holds : ndarray of bool, shape (specifications, columns)
    value, low, high : ndarray, shape (specifications,)
        In the unit of Spearman's rho; a spread on Fisher's z.
    n : ndarray of int, shape (specifications,)
        Respondents behind each.
    verdicts : tuple of str
        Per specification "up", "down" or "open"; of a difference "yes" or "open".
    own : int or None
        The place of what the study itself chose; None where that is refused.
    choices : tuple of Choice
        Those that make a difference here, the largest first.
    refused : int
        Specifications that could not be computed.
    """

    estimand: str
    of: tuple[str, ...]
    columns: tuple[tuple[str, str], ...]
    holds: np.ndarray
    value: np.ndarray
    low: np.ndarray
    high: np.ndarray
    n: np.ndarray
    verdicts: tuple[str, ...]
    own: int | None
    choices: tuple[Choice, ...]
    refused: int
    level: float
    everybody: int
    method: str = "multiverse"
    options: Options = field(default_factory=dict)

    @property
    def size(self) -> int:
        """Specifications that could be computed."""
        return len(self.value)

    @property
    def agreement(self) -> Agreement:
        """The curve in a few numbers."""
        known = self.value if self.size else None
        return Agreement(
            estimand=self.estimand,
            of=self.of,
            specifications=self.size,
            refused=self.refused,
            lowest=None if known is None else float(known[0]),
            median=None if known is None else float(np.median(known)),
            highest=None if known is None else float(known[-1]),
            positive=None if known is None else float((known > 0).mean()),
            verdicts={it: self.verdicts.count(it) for it in sorted({*self.verdicts})},
            own=None if self.own is None else self._own(self.own),
            choices=self.choices,
            fewest=int(self.n.min(initial=self.everybody)),
            most=int(self.n.max(initial=0)),
            level=self.level,
        )

    def _own(self, at: int) -> Own:
        low, high = float(self.low[at]), float(self.high[at])
        ends = Interval(low=low, high=high, level=self.level)
        return Own(value=float(self.value[at]), interval=ends, place=at + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Multiverse:
    """Every specification, per quantity that it says something of.

    Parameters
    ----------
    curves : mapping of str to Specifications
        By estimand; without quadrants only "overall".
    options : mapping of str to tuple of str
        Per choice the options that this study leaves, whether they make a
        difference or not.
    left_out : tuple of Line
        Which options this study does not have, and why.
    weights : mapping of str to tuple of int
        Per scale what its items count for in a factor score.
    """

    curves: Mapping[str, Specifications]
    options: Mapping[str, tuple[str, ...]]
    left_out: tuple[Line, ...]
    weights: Mapping[str, tuple[int, ...]]
    n: int
    level: float
