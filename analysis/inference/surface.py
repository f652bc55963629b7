"""The axes of the quadrants uncut: a slope that depends on two scores at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from scipy.spatial import ConvexHull
from scipy.special import stdtrit

from analysis.cells import Cells
from analysis.inference.contrasts import At, combined, outcome_at, slope_at, told
from analysis.inference.design import centre
from analysis.inference.linear import least_squares
from analysis.inference.nested import compare, wald
from analysis.inference.procedure import Procedure
from analysis.inference.robust import Kind
from analysis.results import AxesModeration, LinearModel, Surface, Term

POINTS = 25  # of a grid, either way
CORNERS = {"ll": (-1, -1), "lh": (-1, 1), "hl": (1, -1), "hh": (1, 1)}
ROUNDING = 1e-9  # of the range of a score


def continuous(  # noqa: PLR0913
    cells: Cells,
    outcome: str,
    x: str,
    axes: tuple[str, str],
    covariates: Sequence[str] = (),
    *,
    level: float = 0.95,
    errors: Kind = "HC3",
) -> AxesModeration:
    """How the slope of x depends on the two axes of the quadrants, left uncut.

    Parameters
    ----------
    cells : Cells
        These columns, and others; everybody in them is used.
    outcome, x : str
        Scores, in any unit.
    axes : tuple of str
        First and second axis.
    covariates : sequence of str
        Scores or groups that take part without interaction.
    level : float
        Confidence level of every interval.
    errors : {"HC0", "HC1", "HC2", "HC3", "HC4"}
        Of the slopes and of Wald's test.

    Returns
    -------
    AxesModeration
        ``change`` tests both products of x with an axis together. Slopes are in
        units of the outcome per unit of x, at a standard deviation from the mean of
        either axis: "hl" is high on the first and low on the second.

    Raises
    ------
    StudyError
        As ``linear.least_squares``.

    Notes
    -----
    Least squares of y on x, s, d, x s, x d and s d. The split of two axes in four
    throws away where in a quadrant somebody stands; this keeps it, and takes the
    slope to change evenly along both axes. Checked against R ``lm``, ``anova`` and
    ``lmtest::waldtest`` with ``sandwich::vcovHC``, by way of ``least_squares``, and
    against statsmodels on rows.

    References
    ----------
    MacCallum, Zhang, Preacher & Rucker (2002), doi:10.1037/1082-989X.7.1.19; Long &
    Ervin (2000), doi:10.1080/00031305.2000.10474549.
    """
    s, d = axes
    terms = [x, s, d, *covariates, (s, d)]
    smaller, larger = (
        least_squares(cells, outcome, it, level, errors=errors)
        for it in (terms, [*terms, (x, s), (x, d)])
    )
    around = [centre(cells, it) for it in axes]
    places = {
        corner: {
            name: mean + by * sd
            for name, (mean, sd), by in zip(axes, around, sides, strict=True)
        }
        for corner, sides in CORNERS.items()
    }

    def slope(name: str, at: At) -> Term:
        return told(larger, name, slope_at(larger.design, x, at), errors, level)

    change = compare(smaller, larger, level)
    return AxesModeration(
        of=(outcome, x, s, d, *covariates),
        model=larger,
        change=replace(change, test="axes-moderation", of=(outcome, x)),
        robust=wald(smaller, larger, level),
        slope=slope("mean", {}),
        corners={corner: slope(corner, at) for corner, at in places.items()},
        means=(around[0][0], around[1][0]),
        sds=(around[0][1], around[1][1]),
        errors=errors,
        n=larger.n,
        n_missing=larger.n_missing,
        method="continuous-axes",
        options={"errors": errors},
    )


def surface(  # noqa: PLR0913
    cells: Cells,
    model: LinearModel,
    first: str,
    second: str,
    *,
    slope_of: str | None = None,
    points: int = POINTS,
    level: float = 0.95,
    errors: str = "HC3",
) -> Surface:
    """What a model says over a grid of two scores, all else at its mean.

    Parameters
    ----------
    cells : Cells
        Those the model was fitted on.
    model : LinearModel
        With both scores among its predictors.
    first, second : str
    slope_of : str or None
        The slope of this score over the grid; the fitted outcome where None.
    points : int
        Either way, from the lowest to the highest answer.
    level : float
        Confidence level of the interval at each point; they do not hold together.
    errors : str
        "classic", or the kind of the model's robust errors.

    Returns
    -------
    Surface
        ``inside`` tells which points lie among respondents: within the smallest
        convex figure that holds all of them.

    Raises
    ------
    ValueError
        A score is no score of the model, or the model has no such errors.
    """
    plan = model.design
    if plan is None or not {first, second} <= set(plan.means):
        raise ValueError("a surface needs two scores of the model")
    held = cells.n > 0
    answered = np.column_stack([cells.column(it)[held] for it in (first, second)])
    across, along = (np.linspace(it.min(), it.max(), points) for it in answered.T)
    grid = np.meshgrid(across, along, indexing="ij")
    at = {first: grid[0], second: grid[1]}
    rows = outcome_at(plan, at) if slope_of is None else slope_at(plan, slope_of, at)
    value, se = np.broadcast_arrays(*combined(model, rows, errors))
    half = -stdtrit(model.df_residual, (1 - level) / 2) * se
    return Surface(
        of=(model.of[0], first, second),
        slope_of=slope_of,
        first=across,
        second=along,
        value=value,
        low=value - half,
        high=value + half,
        inside=_among(answered, np.stack(grid, axis=-1)),
        level=level,
        errors=errors,
        n=model.n,
        n_missing=model.n_missing,
    )


def _among(answered: np.ndarray, grid: np.ndarray) -> np.ndarray:
    """Which points of a grid lie in the convex hull of what was answered."""
    spread = np.ptp(answered, axis=0)
    low = answered.min(axis=0)
    sides = ConvexHull((answered - low) / spread).equations
    off = (grid - low) / spread @ sides[:, :2].T + sides[:, 2]
    return (off <= ROUNDING).all(axis=-1)


def axes_moderation(cells: Cells, level: float = 0.95) -> AxesModeration:
    """How the slope of a score depends on two others.

    Parameters
    ----------
    cells : Cells
        Columns outcome, predictor, first axis, second axis.

    Raises
    ------
    StudyError
        As ``linear.least_squares``.

    References
    ----------
    MacCallum, Zhang, Preacher & Rucker (2002), doi:10.1037/1082-989X.7.1.19; Long &
    Ervin (2000), doi:10.1080/00031305.2000.10474549.
    """
    outcome, x, first, second = cells.names
    return continuous(cells, outcome, x, (first, second), level=level)


PROCEDURES = (
    Procedure(
        id="continuous-axes",
        subject="models",
        run=axes_moderation,
        takes=("number", "number", "number", "number"),
        assumes=("independent", "straight"),
        checked=("R lm", "R lmtest::waldtest", "statsmodels OLS"),
    ),
)
