"""A slope that depends on another score: simple slopes, Johnson and Neyman's region."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.special import stdtrit

from analysis.cells import Cells
from analysis.inference.contrasts import combined, slope_at, told
from analysis.inference.design import centre, centred_on_mean
from analysis.inference.linear import least_squares
from analysis.inference.nested import compare, wald
from analysis.inference.procedure import Procedure
from analysis.inference.robust import Kind
from analysis.inference.terms import values_of
from analysis.results import LinearModel, Region, ScoreModeration, Term
from analysis.results.probing import Points

POINTS = 41  # of the drawn line
PLACES = {"low": -1.0, "mean": 0.0, "high": 1.0}  # in standard deviations


def score_moderation(  # noqa: PLR0913
    cells: Cells,
    outcome: str,
    x: str,
    moderator: str,
    covariates: Sequence[str] = (),
    *,
    level: float = 0.95,
    errors: Kind | None = "HC3",
) -> ScoreModeration:
    """How the slope of x depends on another score.

    Parameters
    ----------
    cells : Cells
        These columns, and others; everybody in them is used.
    outcome, x, moderator : str
        Scores, in any unit.
    covariates : sequence of str
        Scores or groups that take part without interaction.
    level : float
        Confidence level of every interval, also behind the region.
    errors : {"HC0", "HC1", "HC2", "HC3", "HC4"} or None
        Of the slopes and the region; None for classic errors.

    Returns
    -------
    ScoreModeration
        Slopes in units of the outcome per unit of x. The model has x and the
        moderator counted from their mean; places are in the moderator's own unit.

    Raises
    ------
    StudyError
        As ``linear.least_squares``.

    Notes
    -----
    The slope at w is b_x + b_xw w with variance V_x + 2 w V_x,xw + w^2 V_xw.
    Johnson and Neyman's edges are where its square is t^2 times its variance: on one
    side of an edge the interval of the slope leaves out 0, on the other it holds it.
    Each place has its own interval; they do not hold together. The test of the
    interaction does not depend on the centring. Checked against R ``lm``,
    ``emmeans::emtrends`` and the roots of the quadratic.

    References
    ----------
    Johnson & Neyman (1936), Statistical Research Memoirs 1, 57-93; Bauer & Curran
    (2005), doi:10.1207/s15327906mbr4003_5.
    """
    around = centred_on_mean(cells, (x, moderator))
    terms = [x, moderator, *covariates]
    smaller, larger = (
        least_squares(around, outcome, it, level, errors=errors)
        for it in (terms, [*terms, (x, moderator)])
    )
    mean, sd = centre(cells, moderator)
    slope = _Slope(larger, x, moderator, mean, errors or "classic", level)
    held = cells.column(moderator)[cells.n > 0]
    low, high = float(held.min()), float(held.max())
    change = compare(smaller, larger, level)
    return ScoreModeration(
        of=(outcome, x, moderator, *covariates),
        model=larger,
        change=replace(change, test="score-moderation", of=(outcome, x, moderator)),
        robust=wald(smaller, larger, level),
        slopes={at: slope.term(at, mean + by * sd) for at, by in PLACES.items()},
        at={at: mean + by * sd for at, by in PLACES.items()},
        mean=mean,
        sd=sd,
        edges=slope.edges(),
        regions=_regions(cells, slope, low, high),
        range=(low, high),
        points=slope.line(np.linspace(low, high, POINTS)),
        errors=slope.errors,
        n=larger.n,
        n_missing=larger.n_missing,
        method="johnson-neyman",
        options={"centred": f"{x}, {moderator}", "errors": slope.errors},
    )


@dataclass(frozen=True, slots=True)
class _Slope:
    """The slope of x along a moderator, at places in the moderator's own unit."""

    model: LinearModel
    x: str
    moderator: str
    mean: float
    errors: str
    level: float

    @property
    def edge(self) -> float:
        """How many errors from the slope its interval reaches."""
        return float(-stdtrit(self.model.df_residual, (1 - self.level) / 2))

    def row(self, places: np.ndarray | float) -> np.ndarray:
        """What to multiply the coefficients by, at each place."""
        if self.model.design is None:
            raise ValueError("the model has no design")
        where = {self.moderator: np.asarray(places) - self.mean}
        return slope_at(self.model.design, self.x, where)

    def at(self, places: np.ndarray | float) -> tuple[np.ndarray, np.ndarray]:
        """The slope at each place, and its error."""
        return combined(self.model, self.row(places), self.errors)

    def term(self, name: str, place: float) -> Term:
        return told(self.model, name, self.row(place), self.errors, self.level)

    def line(self, places: np.ndarray) -> Points:
        """Each place with the slope and both ends of its interval."""
        value, se = self.at(places)
        half = self.edge * se
        rows = np.column_stack([places, value, value - half, value + half])
        return tuple(tuple(row) for row in rows.tolist())

    def edges(self) -> tuple[float, ...]:
        """Where the interval of the slope touches 0, in rising order."""
        names = [it.name for it in self.model.terms]
        own = [names.index(self.x), len(names) - 1]  # the product stands last
        b, by = values_of(self.model.terms)[own]
        v = self.model.covariance_of(self.errors)[np.ix_(own, own)]
        t2 = self.edge**2
        a0, a1, a2 = (
            b**2 - t2 * v[0, 0],
            2 * (b * by - t2 * v[0, 1]),
            by**2 - t2 * v[1, 1],
        )
        if a1**2 < 4 * a0 * a2:
            return ()
        roots = np.sort(np.roots([a2, a1, a0]).real)
        return tuple((self.mean + roots).tolist())


def _regions(
    cells: Cells, slope: _Slope, low: float, high: float
) -> tuple[Region, ...]:
    """The stretches between edges, and ends, in which the slope's interval is clear."""
    inner = [edge for edge in slope.edges() if low < edge < high]
    ends = [low, *inner, high]
    score = cells.column(slope.moderator)
    found = []
    for start, end in zip(ends[:-1], ends[1:], strict=True):
        value, se = slope.at((start + end) / 2)
        if abs(value) > slope.edge * se:
            inside = (score >= start) & (score <= end)
            found.append(
                Region(
                    low=start,
                    high=end,
                    direction="up" if value > 0 else "down",
                    n=int(cells.n[inside].sum()),
                )
            )
    return tuple(found)


def johnson_neyman(cells: Cells, level: float = 0.95) -> ScoreModeration:
    """Where along a moderator the slope of a score differs from 0.

    Parameters
    ----------
    cells : Cells
        Columns outcome, predictor, moderator.

    Raises
    ------
    StudyError
        As ``linear.least_squares``.

    References
    ----------
    Johnson & Neyman (1936), Statistical Research Memoirs 1, 57-93; Bauer & Curran
    (2005), doi:10.1207/s15327906mbr4003_5.
    """
    outcome, x, moderator = cells.names
    return score_moderation(cells, outcome, x, moderator, level=level)


PROCEDURES = (
    Procedure(
        id="johnson-neyman",
        subject="models",
        run=johnson_neyman,
        takes=("number", "number", "number"),
        assumes=("independent", "straight"),
        checked=("R lm", "R emmeans::emtrends"),
    ),
)
