"""Linear models as somebody asks for them: columns in, the usual model of them out."""

from __future__ import annotations

from dataclasses import replace

from analysis.cells import Cells
from analysis.inference.added import added
from analysis.inference.adjusted import adjusted_means
from analysis.inference.diagnostics import diagnostics
from analysis.inference.linear import least_squares, simple_slopes
from analysis.inference.nested import compare, wald
from analysis.inference.procedure import Procedure
from analysis.results import (
    AdjustedMeans,
    Comparison,
    Diagnostics,
    LinearModel,
    Slopes,
    TermTests,
)


def regression(cells: Cells, level: float = 0.95) -> LinearModel:
    """Least squares of the first column on all the others.

    Parameters
    ----------
    cells : Cells
        Columns outcome, then one predictor or more.

    Raises
    ------
    StudyError
        As ``linear.least_squares``.

    References
    ----------
    Long & Ervin (2000), doi:10.1080/00031305.2000.10474549, on HC3 as the default.
    """
    outcome, *predictors = cells.names
    return least_squares(cells, outcome, predictors, level)


def covariance(cells: Cells, level: float = 0.95) -> TermTests:
    """Analysis of covariance: a group and scores, without interactions; type II.

    Parameters
    ----------
    cells : Cells
        Columns outcome, group, then one score or more.

    Raises
    ------
    StudyError
        As ``linear.least_squares``.

    References
    ----------
    Fox (2016), Applied Regression Analysis and Generalized Linear Models, 8.4;
    Steiger (2004), doi:10.1037/1082-989X.9.2.164.
    """
    outcome, *terms = cells.names
    model = least_squares(cells, outcome, terms, level, errors=None)
    return added(cells, model, "II", level)


def two_way(cells: Cells, level: float = 0.95) -> TermTests:
    """Analysis of variance by two groups and their interaction; type III.

    Parameters
    ----------
    cells : Cells
        Columns outcome, and two groups.

    Raises
    ------
    StudyError
        As ``linear.least_squares``; two levels that nobody has together are a
        ``CollinearError``.

    References
    ----------
    Fox (2016), Applied Regression Analysis and Generalized Linear Models, 8.2;
    Steiger (2004), doi:10.1037/1082-989X.9.2.164.
    """
    outcome, one, other = cells.names
    terms = [one, other, (one, other)]
    # one respondent at two levels together has no robust error; F does without
    model = least_squares(cells, outcome, terms, level, errors=None)
    return added(cells, model, "III", level)


def adjusted(cells: Cells, level: float = 0.95) -> AdjustedMeans:
    """Means of the first column per level of the second, at the mean of the others.

    Parameters
    ----------
    cells : Cells
        Columns outcome, group, then one score or more.

    Raises
    ------
    StudyError
        As ``linear.least_squares``.

    References
    ----------
    Searle, Speed & Milliken (1980), doi:10.1080/00031305.1980.10483031.
    """
    outcome, *terms = cells.names
    model = least_squares(cells, outcome, terms, level)
    return adjusted_means(model, terms[0], "HC3", level=level)


def moderation(
    cells: Cells, level: float = 0.95
) -> tuple[Comparison, Comparison, Slopes]:
    """Whether a slope differs between the levels of a group, and the slope of each.

    Parameters
    ----------
    cells : Cells
        Columns outcome, predictor, group.

    Returns
    -------
    Comparison, Comparison, Slopes
        F of the interaction with the change in R2, Wald's F of it with HC3 errors,
        and the slopes with HC3 errors.

    Raises
    ------
    StudyError
        As ``linear.least_squares``.

    References
    ----------
    Aiken & West (1991), Multiple Regression: Testing and Interpreting Interactions;
    Long & Ervin (2000), doi:10.1080/00031305.2000.10474549.
    """
    outcome, x, group = cells.names
    steps = [x, group], [x, group, (x, group)]
    smaller, larger = (least_squares(cells, outcome, it, level) for it in steps)
    test = replace(compare(smaller, larger, level), test="moderation", of=cells.names)
    by_level = simple_slopes(larger, x, group, "HC3", level=level)
    return test, wald(smaller, larger, level), by_level


def checks(cells: Cells, level: float = 0.95) -> Diagnostics:
    """Checks of the least squares of the first column on all the others.

    Parameters
    ----------
    cells : Cells
        Columns outcome, then one predictor or more.

    Raises
    ------
    StudyError
        As ``linear.least_squares``.

    References
    ----------
    Koenker (1981), doi:10.1016/0304-4076(81)90062-2; Ramsey (1969),
    doi:10.1111/j.2517-6161.1969.tb00796.x; Cook (1977),
    doi:10.1080/00401706.1977.10489493.
    """
    return diagnostics(cells, regression(cells, level), level)


PROCEDURES = (
    Procedure(
        id="least-squares",
        subject="models",
        run=regression,
        takes=("number", "number"),
        more=True,
        assumes=("independent", "straight"),
        checked=("R lm", "R sandwich::vcovHC", "statsmodels OLS", "NIST Longley"),
    ),
    Procedure(
        id="ancova",
        subject="models",
        run=covariance,
        takes=("number", "group", "number"),
        more=True,
        assumes=("independent", "straight", "parallel", "even-spread"),
        checked=("R car::Anova(type = 2)", "R effectsize"),
    ),
    Procedure(
        id="adjusted-means",
        subject="models",
        run=adjusted,
        takes=("number", "group", "number"),
        more=True,
        assumes=("independent", "straight", "parallel"),
        checked=("R emmeans::emmeans",),
    ),
    Procedure(
        id="two-way-anova",
        subject="models",
        run=two_way,
        takes=("number", "group", "group"),
        assumes=("independent", "normal-means", "equal-spread"),
        checked=("R car::Anova(type = 3), contr.sum", "R effectsize"),
    ),
    Procedure(
        id="moderation",
        subject="models",
        run=moderation,
        takes=("number", "number", "group"),
        assumes=("independent", "straight"),
        checked=("R lmtest::waldtest", "R emmeans::emtrends, sandwich::vcovHC"),
    ),
    Procedure(
        id="model-check",
        subject="models",
        run=checks,
        takes=("number", "number"),
        more=True,
        assumes=("independent",),
        checked=("R lmtest, car::vif, cooks.distance, shapiro.test",),
    ),
)
