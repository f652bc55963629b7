from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import statsmodels.formula.api as smf
from hypothesis import given, settings
from statsmodels.stats.anova import anova_lm

from analysis.inference.added import added
from analysis.inference.linear import least_squares
from analysis.inference.nested import compare
from tests.drawn import cells, count
from tests.inference.models import NAMES, TERMS, counted, studies
from tests.reference_cases import cells_of, results

ALGEBRA = 1e-12
ROWS = 1e-8  # differences of sums of squares there
PRINT = 1e-9
SERVICE = "pubservice/regression/PN~QC*quad_median"  # synthetic reference survey
FORMULA = "y ~ x + C(g, Sum) + z + x:C(g, Sum)"
FRIENDS = """
    y  g  h  n
    1  a  p  1
    3  a  p  1
    4  a  q  2
    6  a  q  2
    5  b  p  3
    7  b  p  3
    6  b  q  1
    8  b  q  1
"""


def f_of(found):
    return np.array([it.test.statistic for it in found.terms])


def test_a_balanced_table_has_one_answer():
    drawn = cells(
        "y g h \n 1 a p \n 3 a p \n 4 a q \n 6 a q \n 5 b p \n 7 b p \n 9 b q \n 7 b q"
    )
    model = least_squares(drawn, "y", ["g", "h", ("g", "h")], errors="HC1")
    for type in ("I", "II", "III"):
        found = added(drawn, model, type)
        # means 2, 5, 6, 8: between rows 24.5, columns 12.5, the rest 0.5
        squares = [it.squares for it in found.terms]
        assert squares == pytest.approx([24.5, 12.5, 0.5], rel=ALGEBRA)
        assert found.residual_sum == pytest.approx(8, rel=ALGEBRA)
        eta2 = [it.test.effect.value for it in found.terms]
        assert eta2 == pytest.approx([24.5 / 32.5, 12.5 / 20.5, 0.5 / 8.5])
        # (24.5 - 2) / (24.5 + 7 * 2); the interaction has less than its df
        assert found.terms[0].omega2.value == pytest.approx(22.5 / 38.5, rel=ALGEBRA)
        assert found.terms[2].omega2.value == 0
        assert (found.n, found.df_residual, found.type) == (8, 4, type)


@settings(max_examples=25, deadline=None)
@given(studies())
def test_cells_say_what_rows_say(study):
    drawn = counted(study)
    model = least_squares(drawn, "y", TERMS)
    rows = smf.ols(FORMULA, pd.DataFrame(dict(zip(NAMES, study, strict=True)))).fit()
    order = ["x", "C(g, Sum)", "z", "x:C(g, Sum)"]
    for type, number in (("II", 2), ("III", 3)):
        theirs = anova_lm(rows, typ=number).loc[order, "F"]
        found = f_of(added(drawn, model, type, centred=()))
        assert found == pytest.approx(theirs.to_numpy(), rel=ROWS, abs=ROWS)


@settings(max_examples=25, deadline=None)
@given(studies())
def test_of_type_one_the_squares_add_up(study):
    drawn = counted(study)
    model = least_squares(drawn, "y", TERMS)
    found = added(drawn, model, "I")
    whole = sum(it.squares for it in found.terms) + found.residual_sum
    assert whole == pytest.approx(model.residual_sum / (1 - model.r2), rel=ROWS)
    step = compare(
        least_squares(drawn, "y", ["x", "g"]),
        least_squares(drawn, "y", ["x", "g", "z"]),
        residual=model,
    )
    assert found.terms[2].test.statistic == pytest.approx(step.statistic, rel=ROWS)


@settings(max_examples=12, deadline=None)
@given(studies())
def test_neither_origin_nor_order_of_levels_changes_an_f(study):
    drawn = counted(study)
    y, x, z, group = study
    renamed = np.array([{"a": "c", "b": "a", "c": "b"}[it] for it in group])[::-1]
    turned = count(y[::-1], x[::-1] + 50, z[::-1] - 7, renamed, names=NAMES)
    for type in ("I", "II", "III"):
        this, other = (
            added(it, least_squares(it, "y", TERMS), type) for it in (drawn, turned)
        )
        assert f_of(other) == pytest.approx(f_of(this), rel=1e-7, abs=1e-9)


def test_a_repeated_respondent_counts_each_time():
    drawn = cells(FRIENDS)
    rows = count(
        *(np.repeat(it, drawn.n) for it in (drawn.column("y"),)),
        *(
            np.repeat(np.array(drawn.levels[g])[drawn.column(g).astype(int)], drawn.n)
            for g in "gh"
        ),
        names=("y", "g", "h"),
    )
    terms = ["g", "h", ("g", "h")]
    this, other = (
        added(it, least_squares(it, "y", terms, errors="HC1"), "II")
        for it in (drawn, rows)
    )
    assert f_of(this) == pytest.approx(f_of(other), rel=ALGEBRA)
    assert this.n == 14


@pytest.mark.parametrize(
    ("type", "key", "centred"),
    [
        ("I", "type1", None),
        ("II", "type2", None),
        ("III", "type3_sumcontr_x_uncentred", ()),
        ("III", "type3_sumcontr_x_centred", None),
    ],
)
def test_every_type_agrees_with_r(type, key, centred):
    # R 4.2.2: anova(m2); car::Anova(m2, type = 2); car::Anova(ms, type = 3) with
    # contrasts = list(q = "contr.sum"), x as it is and centred
    drawn = cells_of(f"{SERVICE}-ols", "y", "x", "q", groups=("q",))
    y, x, q = drawn.names
    found = added(drawn, least_squares(drawn, y, [x, q, (x, q)]), type, centred=centred)
    said = [row for row in results(f"{SERVICE}-anova-types")[key] if row["F value"]]
    ours = [found.intercept] * (type == "III") + [*found.terms]
    numbers = [(it.squares, it.test.statistic) for it in ours]
    theirs = [(row["Sum Sq"], row["F value"]) for row in said]
    assert np.array(numbers) == pytest.approx(np.array(theirs), rel=PRINT)
    assert (found.n, found.n_missing) == (1042, 1)


def test_a_model_without_a_plan_is_our_mistake():
    drawn = cells("y x \n 1 1 \n 3 2 \n 2 4 \n 5 3")
    model = replace(least_squares(drawn, "y", ["x"]), design=None)
    with pytest.raises(ValueError, match="design"):
        added(drawn, model)
