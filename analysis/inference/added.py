"""What each term of a linear model adds: analysis of variance of types I, II, III."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import fdtrc

from analysis.cells import Cells
from analysis.inference.design import centred_on_mean, matrix
from analysis.inference.fitted import fitted
from analysis.inference.noncentral import share_interval
from analysis.results import (
    Comparison,
    Design,
    Estimate,
    LinearModel,
    TermTest,
    TermTests,
)
from analysis.results.regression import Squares

TESTS = (
    "intercept",
    "added-term",
    "added-interaction",
)  # by how many it is a product of
Term = tuple[str, ...]


def added(
    cells: Cells,
    model: LinearModel,
    type: Squares = "III",
    level: float = 0.95,
    *,
    centred: Sequence[str] | None = None,
) -> TermTests:
    """What each term adds, as F with partial eta and omega squared.

    Parameters
    ----------
    cells : Cells
        Those the model was fitted on.
    model : LinearModel
        From ``linear.least_squares``, with one predictor or more.
    type : {"I", "II", "III"}
        I: beside the terms before it, as written, main effects first. II: beside
        all terms that do not contain it. III: beside all others, with contrasts
        that add up to nought.
    level : float
        Confidence level of the intervals, two-sided.
    centred : sequence of str, optional
        Of type III: scores counted from their mean, so that a group that takes part
        in an interaction is tested at the mean and not where the score is 0. Every
        score where left out.

    Returns
    -------
    TermTests
        In the order of the terms; of type I in the order in which they came in.

    Raises
    ------
    ValueError
        The model has no design.

    Notes
    -----
    Each F divides by the residual variance of the whole model. Partial eta squared
    is SS / (SS + SSE), partial omega squared (SS - df MSE) / (SS + (n - df) MSE), at
    least 0; the intervals turn the noncentral F round. The order of levels changes no
    F, nor does the origin of a score that is centred. Checked against R ``anova``,
    ``car::Anova`` (type III with ``contr.sum``) and ``effectsize``.

    References
    ----------
    Fox (2016), Applied Regression Analysis and Generalized Linear Models, 8.2;
    Steiger (2004), doi:10.1037/1082-989X.9.2.164.
    """
    plan = model.design
    if plan is None:
        raise ValueError("the model has no design")
    around = tuple(plan.means) if centred is None else tuple(centred)
    counted = centred_on_mean(cells, around) if type == "III" else cells
    table = _table(counted, model, plan, type)
    terms = plan.terms if type != "I" else _in_order(plan)
    return TermTests(
        of=model.of,
        type=type,
        terms=tuple(_test(table, model, term, level) for term in terms),
        intercept=_test(table, model, (), level) if type == "III" else None,
        residual_sum=model.residual_sum,
        df_residual=model.df_residual,
        n=model.n,
        n_missing=model.n_missing,
        method=f"squares-{type.lower()}",
        options={"type": type, "centred": ", ".join(around)},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    """Columns and outcome times the root of n, and the term that each column is of."""

    columns: np.ndarray
    outcome: np.ndarray
    of: tuple[Term, ...]
    before: Mapping[Term, tuple[Term, ...]]  # what each is held against


def _table(cells: Cells, model: LinearModel, plan: Design, type: Squares) -> _Table:
    fit = fitted(cells, model.of[0], plan)
    root = np.sqrt(fit.n)
    coded = matrix(cells, plan, "sum" if type == "III" else "treatment")
    return _Table(
        columns=coded[cells.n > 0] * root[:, None],
        outcome=(fit.columns @ fit.values + fit.residual) * root,
        of=tuple(tuple(name for name, _ in it.factors) for it in plan.columns),
        before={term: _before(plan, term, type) for term in ((), *plan.terms)},
    )


def _in_order(plan: Design) -> tuple[Term, ...]:
    """As R takes them: as written, main effects first."""
    return tuple(sorted(plan.terms, key=len))


def _before(plan: Design, term: Term, type: Squares) -> tuple[Term, ...]:
    every = ((), *_in_order(plan))
    if type == "I":
        return every[: every.index(term)]
    if type == "II":
        return tuple(it for it in every if not Counter(term) <= Counter(it))
    return tuple(it for it in every if it != term)


def _test(table: _Table, model: LinearModel, term: Term, level: float) -> TermTest:
    own = [at for at, of in enumerate(table.of) if of == term]
    before = [at for at, of in enumerate(table.of) if of in table.before[term]]
    basis, _ = np.linalg.qr(table.columns[:, before + own])
    squares = float(((basis[:, len(before) :].T @ table.outcome) ** 2).sum())
    test, omega2 = _tested(model, term, squares, len(own), level)
    return TermTest(term=term, squares=squares, test=test, omega2=omega2)


def _tested(
    model: LinearModel, term: Term, squares: float, df: int, level: float
) -> tuple[Comparison, Estimate]:
    error = model.residual_sum / model.df_residual
    f = squares / df / error
    of = (model.of[0], *term)
    eta2 = squares / (squares + model.residual_sum)
    omega2 = max(0.0, (squares - df * error) / (squares + (model.n - df) * error))
    sizes = [
        Estimate(
            measure=measure,
            of=of,
            value=value,
            interval=share_interval(value, df, model.df_residual, level),
            n=model.n,
            n_missing=model.n_missing,
            method="noncentral-f",
        )
        for measure, value in (("partial-eta2", eta2), ("partial-omega2", omega2))
    ]
    test = Comparison(
        test=TESTS[min(len(term), len(TESTS) - 1)],
        of=of,
        statistic=f,
        df=(float(df), float(model.df_residual)),
        p=float(fdtrc(df, model.df_residual, f)),
        effect=sizes[0],
        n=model.n,
        n_missing=model.n_missing,
        method="term-f",
        options={"term": ":".join(term)},
    )
    return test, sizes[1]
