"""How many respondents are in another quadrant than they belong in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import ndtr

from analysis.cells import Cells
from analysis.errors import UnknownReliabilityError, raise_all
from analysis.inference.respondents import respondents
from analysis.inference.split import assign
from analysis.line import Name
from analysis.results import Estimate, Interval
from analysis.results.misplacement import AxisError, Misplacement
from analysis.study.model import LEVELS, Ties

HIGH = np.array([[side == "h" for side in level] for level in LEVELS])
SURE = 1 - 1e-9  # the alpha that 1 is taken for
STEPS = 21  # between the ends of an alpha: a chance may turn on the way


def misplacement(
    cells: Cells,
    alphas: Sequence[Estimate],
    cuts: tuple[float, float],
    ties: Ties = "low",
) -> Misplacement:
    """The chance that true scores lie in another quadrant than the observed ones.

    Parameters
    ----------
    cells : Cells
        Both axes, search first.
    alphas : sequence of Estimate
        Cronbach's alpha of each axis, with its interval.
    cuts : tuple of float
        Where the axes are cut, in the unit of their scores.
    ties : {"low", "high", "out"}
        Where a score exactly on a cut was placed.

    Returns
    -------
    Misplacement
        Each chance with the interval that follows from that of alpha: its range
        while both alphas go from the lower to the upper end of theirs.

    Raises
    ------
    TooFewAnswersError, ConstantScoreError
        Fewer than three respondents have both scores, or one does not vary.
    UnknownReliabilityError
        An alpha of 0 or less says nothing of the error; both axes are told.

    Notes
    -----
    Classical test theory: an observed score is a true one with a normal error of
    standard deviation SEM = sd sqrt(1 - alpha). The true score of somebody who is
    observed at x is then normal around mean + alpha (x - mean), Kelley's estimate,
    with standard deviation sd sqrt(alpha (1 - alpha)): who scores far from the mean
    did so partly by chance. A normal error around x itself would forget that. In a
    quadrant the chance need not fall as alpha rises: without any reliability all
    true scores lie at the mean, on one side of the cut. Errors
    of the two axes are independent. Where scores are normal and cut at their mean
    the chance on one axis is acos(sqrt(alpha)) / pi; checked against it, and against
    simulated true scores. Alpha is a lower bound of reliability, so these chances
    lean to the high side.

    References
    ----------
    Kelley (1947), Fundamentals of Statistics; Lord & Novick (1968), ISBN
    978-0-201-04310-5; Livingston & Lewis (1995),
    doi:10.1111/j.1745-3984.1995.tb00462.x.
    """
    n = respondents(cells)
    raise_all(
        UnknownReliabilityError(score=Name(name))
        for name, alpha in zip(cells.names, alphas, strict=True)
        if alpha.value <= 0
    )
    axes = [
        _Axis.of(cells, name, alpha, cut)
        for name, alpha, cut in zip(cells.names, alphas, cuts, strict=True)
    ]
    placed = _Placed.of(cells, axes, assign(cells, cuts, ties))
    everybody = placed.quadrant >= 0
    close = [axis.is_near for axis in axes]
    return Misplacement(
        of=cells.names,  # type: ignore[arg-type]
        axes=tuple(  # type: ignore[arg-type]
            axis.told(cells, placed.chance((axis.name,), everybody, at))
            for at, axis in enumerate(axes)
        ),
        near=int(cells.n[close[0] | close[1]].sum()),
        overall=placed.chance(cells.names, everybody),
        quadrants={
            level: placed.chance((level,), placed.quadrant == at)
            for at, level in enumerate(LEVELS)
            if placed.size(placed.quadrant == at)
        },
        expected=placed.expected,
        n=placed.size(everybody),
        n_missing=cells.n_missing,
        n_out=n - placed.size(everybody),
        method="kelley",
        options={"ties": ties},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Axis:
    """A score, its cut, and how precisely it is measured."""

    name: str
    scores: np.ndarray
    alpha: Estimate
    cut: float
    mean: float
    sd: float

    @classmethod
    def of(cls, cells: Cells, name: str, alpha: Estimate, cut: float) -> _Axis:
        """From the cells of both axes; sd over n - 1."""
        scores, n = cells.column(name), cells.n
        mean = float(n @ scores / n.sum())
        sd = float(np.sqrt(n @ (scores - mean) ** 2 / (n.sum() - 1)))
        return cls(name=name, scores=scores, alpha=alpha, cut=cut, mean=mean, sd=sd)

    @property
    def error(self) -> float:
        """The standard error of measurement."""
        return self.sd * float(np.sqrt(max(1 - self.alpha.value, 0.0)))

    @property
    def is_near(self) -> np.ndarray:
        """Whether a score lies within that of the cut."""
        return np.abs(self.scores - self.cut) <= self.error

    @property
    def alphas(self) -> list[float]:
        """The estimate, then from the lower to the upper end of its interval."""
        ends = self.alpha.interval
        if ends is None:
            return [self.alpha.value]
        return [self.alpha.value, *np.linspace(ends.low, ends.high, STEPS).tolist()]

    def above(self, alpha: float) -> np.ndarray:
        """The chance that a true score lies above the cut."""
        alpha = min(max(alpha, 1 - SURE), SURE)
        likely = self.mean + alpha * (self.scores - self.mean)
        return ndtr((likely - self.cut) / (self.sd * np.sqrt(alpha * (1 - alpha))))

    def told(self, cells: Cells, misplaced: Estimate) -> AxisError:
        """As a result."""
        return AxisError(
            of=self.name,
            alpha=self.alpha,
            cut=self.cut,
            mean=self.mean,
            sd=self.sd,
            error=self.error,
            near=int(cells.n[self.is_near].sum()),
            misplaced=misplaced,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Placed:
    """Respondents in their quadrants, and where their true scores may lie.

    Parameters
    ----------
    quadrant : ndarray of int, shape (cells,)
        As a place in ``LEVELS``; -1 where left out.
    sides : tuple of ndarray, shape (2, cells, 4)
        The chance that the true score on an axis lies on the side that each quadrant
        has of it: at both alphas, then from the lower to the upper ends of both.
    """

    n: np.ndarray
    n_missing: int
    quadrant: np.ndarray
    sides: tuple[np.ndarray, ...]
    level: float

    @classmethod
    def of(cls, cells: Cells, axes: Sequence[_Axis], quadrant: np.ndarray) -> _Placed:
        """With the chances at every step of both alphas."""
        sides = []
        for alphas in zip(*(axis.alphas for axis in axes), strict=True):
            steps = zip(axes, alphas, strict=True)
            above = [axis.above(alpha)[:, None] for axis, alpha in steps]
            both = [np.where(HIGH[:, at], it, 1 - it) for at, it in enumerate(above)]
            sides.append(np.array(both))
        ends = axes[0].alpha.interval
        return cls(
            n=cells.n,
            n_missing=cells.n_missing,
            quadrant=quadrant,
            sides=tuple(sides),
            level=0.95 if ends is None else ends.level,
        )

    @property
    def expected(self) -> np.ndarray:
        """Where the true scores of each quadrant are expected, in shares."""
        into = self.sides[0].prod(axis=0)
        shares = np.zeros((len(LEVELS), len(LEVELS)))
        for at in range(len(LEVELS)):
            held = np.where(self.quadrant == at, self.n, 0)
            if held.any():
                shares[at] = held @ into / held.sum()
        return shares

    def size(self, which: np.ndarray) -> int:
        """Respondents."""
        return int(self.n[which].sum())

    def chance(
        self, of: tuple[str, ...], which: np.ndarray, axis: int | None = None
    ) -> Estimate:
        """The mean chance of being misplaced, on one axis or at all."""
        wrong = [self._wrong(sides, which, axis) for sides in self.sides]
        return Estimate(
            measure="misplaced",
            of=of,
            value=wrong[0],
            interval=Interval(low=min(wrong), high=max(wrong), level=self.level),
            n=self.size(which),
            n_missing=self.n_missing,
            method="kelley",
        )

    def _wrong(self, sides: np.ndarray, which: np.ndarray, axis: int | None) -> float:
        right = sides.prod(axis=0) if axis is None else sides[axis]
        own = right[np.flatnonzero(which), self.quadrant[which]]
        n = self.n[which]
        return float(n @ (1 - own) / n.sum()) if n.sum() else 0.0
