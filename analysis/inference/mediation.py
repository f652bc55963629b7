"""Simple mediation: a link of x with an outcome by way of a third score."""

from __future__ import annotations

from math import hypot, sqrt

import numpy as np

from analysis.cells import Cells
from analysis.inference.bootstrap import DRAWS, SEED, resample
from analysis.inference.design import centre
from analysis.inference.linear import least_squares
from analysis.inference.procedure import Procedure
from analysis.inference.terms import term
from analysis.results import Estimate, LinearModel, Mediation, Term

Paths = dict[str, Term]


def mediation(
    cells: Cells, level: float = 0.95, *, draws: int = DRAWS, seed: int = SEED
) -> Mediation:
    """How much of the link of x with an outcome runs along a mediator.

    Parameters
    ----------
    cells : Cells
        Columns outcome, x, mediator: scores in any unit.
    level : float
        Confidence level of every interval.
    draws, seed : int
        As ``bootstrap.resample``.

    Returns
    -------
    Mediation
        a, b, c and c' in units of the one per unit of the other; the indirect link a b
        with the percentile interval of the bootstrap.

    Raises
    ------
    StudyError
        As ``linear.least_squares``.
    UnstableDrawsError
        More than one draw in ten has no slopes.

    Notes
    -----
    Least squares: m on x (a), y on x and m (c', b), y on x (c); c = c' + a b. Sobel's
    error of a b is sqrt(a^2 s_b^2 + b^2 s_a^2) from the classic errors, Aroian's adds
    s_a^2 s_b^2. Their interval is symmetric, which a product is not: the bootstrap
    stands first. By maximum likelihood the errors are sqrt((n - p) / n) as large, and
    normal. Asked at one moment, three scores cannot tell which came first: another
    order fits as well, and what all three share is taken for a path. Checked against
    R ``lm`` and ``lavaan::sem``; the bootstrap against R's draws and draws of rows.

    References
    ----------
    Sobel (1982), doi:10.2307/270723; MacKinnon, Lockwood & Williams (2004),
    doi:10.1207/s15327906mbr3901_4; Maxwell & Cole (2007),
    doi:10.1037/1082-989X.12.1.23, on one moment.
    """
    whole = cells.pick(*cells.names)  # the same draws, however cells were split
    y, x, m = cells.names
    models = (
        least_squares(whole, m, [x], level),
        least_squares(whole, y, [x, m], level),
        least_squares(whole, y, [x], level),
    )
    paths, robust = (_paths(models, it) for it in ("terms", "robust"))
    a, b = paths["a"], paths["b"]
    indirect, error = a.value * b.value, hypot(a.value * b.se, b.value * a.se)
    drawn = resample(whole.n, _product, _parts(whole), draws=draws, seed=seed)
    total = paths["total"].value
    return Mediation(
        of=(y, x, m),
        paths=paths,
        robust=robust,
        indirect=Estimate(
            measure="indirect",
            of=(y, x, m),
            value=indirect,
            interval=drawn.interval(level),
            n=whole.total,
            n_missing=cells.n_missing,
            method="bootstrap",
            options=drawn.options,
        ),
        indirect_se=drawn.se,
        sobel=term("indirect", indirect, error, None, level),
        aroian_se=hypot(error, a.se * b.se),
        proportion=indirect / total if total else None,
        likelihood=_likelihood(whole, models, paths, level),
        n=whole.total,
        n_missing=cells.n_missing,
        method="mediation",
        options=drawn.options,
    )


def _paths(models: tuple[LinearModel, ...], errors: str) -> Paths:
    """Each path by its name, out of the three models."""
    of_m, of_y, alone = (getattr(model, errors) for model in models)
    return {"a": of_m[1], "b": of_y[2], "direct": of_y[1], "total": alone[1]}


def _likelihood(
    cells: Cells, models: tuple[LinearModel, ...], paths: Paths, level: float
) -> Paths:
    """The same model by maximum likelihood, x taken as given."""
    n = cells.total
    of_m, of_y, _ = models
    scale_a, scale_b = (sqrt(it.df_residual / n) for it in (of_m, of_y))
    a, b, direct = (paths[it].value for it in ("a", "b", "direct"))
    s_a, s_b = paths["a"].se * scale_a, paths["b"].se * scale_b
    v = of_y.covariance[1:, 1:] * scale_b**2  # of c' and b
    along = np.array([1.0, a])  # c' + a b, along c' and b
    spread = float(along @ v @ along) + (b * s_a) ** 2
    left_m, left_y = of_m.residual_sum / n, of_y.residual_sum / n
    rows = {
        "a": (a, s_a),
        "b": (b, s_b),
        "direct": (direct, paths["direct"].se * scale_b),
        "left of the mediator": (left_m, left_m * sqrt(2 / n)),
        "left of the outcome": (left_y, left_y * sqrt(2 / n)),
        "indirect": (a * b, hypot(a * s_b, b * s_a)),
        "total": (direct + a * b, sqrt(spread)),
    }
    return {name: term(name, *row, None, level) for name, row in rows.items()}


def _parts(cells: Cells) -> np.ndarray:
    """What a respondent adds to sums, scores counted from their mean."""
    y, x, m = (cells.column(it) - centre(cells, it)[0] for it in cells.names)
    one = np.ones_like(x)
    return np.column_stack([one, x, m, y, x * x, m * m, x * m, x * y, m * y])


def _product(sums: np.ndarray) -> np.ndarray:
    """a b of each draw."""
    n, x, m, y, xx, mm, xm, xy, my = sums.T
    xx, mm, xm = xx - x * x / n, mm - m * m / n, xm - x * m / n
    xy, my = xy - x * y / n, my - m * y / n
    a = xm / xx
    b = (xx * my - xm * xy) / (xx * mm - xm**2)
    return a * b


PROCEDURES = (
    Procedure(
        id="mediation",
        subject="models",
        run=mediation,
        takes=("number", "number", "number"),
        assumes=("independent", "straight", "order-known", "nothing-shared"),
        checked=("R lm", "R lavaan::sem", "draws of rows"),
    ),
)
