"""What the residuals of a linear model say: even spread, straightness, normality."""

from __future__ import annotations

from typing import Literal

import numpy as np
from scipy.special import chdtrc, fdtrc

from analysis.cells import Cells
from analysis.errors import TooFewAnswersError, UnseenBendError
from analysis.inference.design import REPEATED
from analysis.inference.fitted import Fitted, fitted
from analysis.inference.normality import shapiro_wilk
from analysis.results import Comparison, Design, LinearModel

POWERS = (2, 3)  # of the fitted outcome
EVEN = 1e-12  # what rounding leaves of squared residuals that are all the same
Kind = Literal["studentised", "classic"]


def refitted(cells: Cells, model: LinearModel) -> tuple[Fitted, Design]:
    """What least squares gives for the cells of a model, and its design.

    Raises
    ------
    ValueError
        The model has no design, or no predictor.
    """
    if model.design is None or not model.design.terms:
        raise ValueError("residuals are checked of a model with predictors")
    return fitted(cells, model.of[0], model.design), model.design


def breusch_pagan(
    cells: Cells,
    model: LinearModel,
    kind: Kind = "studentised",
    level: float = 0.95,
) -> Comparison:
    """Whether the spread around a model depends on its predictors.

    Parameters
    ----------
    cells : Cells
        Those the model was fitted on.
    model : LinearModel
        From ``linear.least_squares``.
    kind : {"studentised", "classic"}
        The classic test takes the residuals to be normal; Koenker's studentised one
        does not.
    level : float
        At which the sentence calls it clear.

    Returns
    -------
    Comparison
        ``statistic`` chi-square with as many df as the model has coefficients
        beside the intercept.

    Raises
    ------
    ValueError
        The model has no design, or no predictor.

    Notes
    -----
    The squared residuals are regressed on the columns of the model: n R2
    (studentised), or half of what is explained of e^2 / s^2 with s^2 = SSE / n
    (classic). Where all squared residuals are equal nothing depends: 0. Checked
    against R ``lmtest::bptest``.

    References
    ----------
    Breusch & Pagan (1979), doi:10.2307/1911963; Koenker (1981),
    doi:10.1016/0304-4076(81)90062-2.
    """
    fit, _ = refitted(cells, model)
    variance = fit.residual_sum / fit.total
    off = fit.residual**2 / variance - 1
    root = np.sqrt(fit.n)
    basis, _ = np.linalg.qr(fit.columns * root[:, None])
    explained = float(((basis.T @ (root * off)) ** 2).sum())
    whole = float(fit.n @ off**2)
    if whole <= fit.total * EVEN**2:
        explained, whole = 0.0, 1.0
    share = fit.total * explained / whole
    statistic = share if kind == "studentised" else explained / 2
    df = len(fit.values) - 1
    return Comparison(
        test="even-spread",
        of=model.of,
        statistic=statistic,
        df=(float(df),),
        p=float(chdtrc(df, statistic)),
        n=model.n,
        n_missing=model.n_missing,
        method="breusch-pagan",
        options={"kind": kind, "level": level},
    )


def reset(cells: Cells, model: LinearModel, level: float = 0.95) -> Comparison:
    """Ramsey's RESET: whether powers of the fitted outcome add to a model.

    Parameters
    ----------
    cells : Cells
        Those the model was fitted on.
    model : LinearModel
        From ``linear.least_squares``.
    level : float
        At which the sentence calls it clear.

    Returns
    -------
    Comparison
        ``statistic`` F of the square and the cube together.

    Raises
    ------
    TooFewAnswersError
        No respondent is left over for the errors.
    UnseenBendError
        The square or the cube follows from the columns of the model, as where the
        predictors take few values or the model is flat.
    ValueError
        The model has no design, or no predictor.

    Notes
    -----
    Checked against R ``lmtest::resettest(power = 2:3, type = "fitted")``.

    References
    ----------
    Ramsey (1969), doi:10.1111/j.2517-6161.1969.tb00796.x.
    """
    fit, _ = refitted(cells, model)
    df = fit.df - len(POWERS)
    if df < 1:
        needed = len(fit.values) + len(POWERS) + 1
        raise TooFewAnswersError(found=fit.total, needed=needed)
    root = np.sqrt(fit.n)
    basis, _ = np.linalg.qr(_with_powers(fit) * root[:, None])
    bent = basis[:, len(fit.values) :]
    gained = float(((bent.T @ (root * fit.residual)) ** 2).sum())
    f = gained / len(POWERS) / ((fit.residual_sum - gained) / df)
    return Comparison(
        test="straight-line",
        of=model.of,
        statistic=f,
        df=(float(len(POWERS)), float(df)),
        p=float(fdtrc(len(POWERS), df, f)),
        n=model.n,
        n_missing=model.n_missing,
        method="reset",
        options={"powers": "2, 3", "level": level},
    )


def _with_powers(fit: Fitted) -> np.ndarray:
    """The columns of a model and the powers of what it fits, in its own unit."""
    line = fit.columns @ fit.values
    line = line - fit.n @ line / fit.total
    size = np.sqrt(fit.n @ line**2)
    if size <= REPEATED * np.sqrt(fit.total_sum):
        raise UnseenBendError()
    line = line / size * np.sqrt(fit.total)  # the same space, its powers kept apart
    columns = np.column_stack([fit.columns, *(line**power for power in POWERS)])
    weighted = columns * np.sqrt(fit.n)[:, None]
    if len(weighted) < weighted.shape[1]:
        raise UnseenBendError()
    left = np.abs(np.diag(np.linalg.qr(weighted, mode="r")))
    if (left <= REPEATED * np.linalg.norm(weighted, axis=0)).any():
        raise UnseenBendError()
    return columns


def normal_residuals(
    cells: Cells, model: LinearModel, level: float = 0.95
) -> Comparison:
    """Whether the residuals of a model may come from a normal distribution.

    Returns
    -------
    Comparison
        ``statistic`` W of Shapiro and Wilk, up to 1.

    Raises
    ------
    TooFewAnswersError, TooManyRespondentsError
        Fewer than 3 respondents, or more than 5,000: then look at the shape.
    ValueError
        The model has no design, or no predictor.

    Notes
    -----
    Checked against R ``shapiro.test(resid(m))``.

    References
    ----------
    Shapiro & Wilk (1965), doi:10.1093/biomet/52.3-4.591; Royston (1995),
    doi:10.2307/2986146.
    """
    fit, _ = refitted(cells, model)
    statistic, p = shapiro_wilk(fit.residual, fit.n)
    return Comparison(
        test="normal-residuals",
        of=model.of,
        statistic=statistic,
        df=(),
        p=p,
        n=model.n,
        n_missing=model.n_missing,
        method="residuals-shapiro-wilk",
        options={"level": level},
    )
