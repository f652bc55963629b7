import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.verify.cases import Case, Field
from analysis.verify.tolerance import Tolerance, matches, tolerance

number = st.floats(-1e6, 1e6)
BY_DEFAULT = Tolerance(rel=1e-6, abs=1e-12)


def a_case(**own):
    return Case(
        id="d/f/c", family="f", procedure="p", variables={}, fields=(), tolerance=own
    )


def at(path):
    return Field(tuple(path.split("/")), 1.0)


@given(number, number)
def test_agreeing_does_not_depend_on_who_is_ours(one, other):
    assert BY_DEFAULT.holds(one, other) == BY_DEFAULT.holds(other, one)


@given(number)
def test_a_number_agrees_with_itself(one):
    assert BY_DEFAULT.holds(one, one)


@given(number.filter(lambda x: abs(x) > 1e-3), st.floats(2, 1e6))
def test_off_by_twice_the_tolerance_differs(one, times):
    assert BY_DEFAULT.holds(one, one * (1 + 0.5e-6))
    assert not BY_DEFAULT.holds(one, one * (1 + times * 1e-6))


@given(number)
def test_not_a_number_agrees_with_nothing(one):
    assert not BY_DEFAULT.holds(math.nan, one)
    assert not BY_DEFAULT.holds(math.nan, math.nan)


def test_infinity_agrees_with_itself_alone():
    assert BY_DEFAULT.holds(math.inf, math.inf)
    assert not BY_DEFAULT.holds(math.inf, -math.inf)
    assert not BY_DEFAULT.holds(1e308, math.inf)


def test_the_sign_counts_unless_it_is_free():
    assert not BY_DEFAULT.holds(0.5, -0.5)
    assert Tolerance(rel=1e-6, abs=1e-12, sign_free=True).holds(0.5, -0.5)


def test_p_values_too_small_for_r_agree_when_both_are():
    p = Tolerance(rel=1e-5, abs=1e-12, p=True)
    assert p.holds(1e-160, 0)
    assert p.holds(1e-160, 1e-20)
    assert not p.holds(1e-160, 1e-9)
    assert not Tolerance(rel=1e-5, abs=0, p=False).holds(1e-160, 1e-20)


@pytest.mark.parametrize(
    "key", ["p", "p_value", "p.adj", "p adj", "pvalue.scaled", "Pr(>F)", "psych_p"]
)
def test_p_values_get_more_room(key):
    assert tolerance(a_case(), at(f"x/{key}")).rel == 1e-5


@pytest.mark.parametrize("key", ["pearson", "pairs", "power", "parameter", "prop"])
def test_a_first_letter_makes_no_p_value(key):
    assert tolerance(a_case(), at(f"x/{key}")) == BY_DEFAULT


def test_the_case_replaces_the_default_and_a_field_replaces_the_case():
    case = a_case(rel=1e-4, fields={"*CI_*": {"abs": 1e-3}, "n": {"rel": 0.1}})
    assert tolerance(case, at("b")) == Tolerance(rel=1e-4, abs=1e-12)
    assert tolerance(case, at("eta2/0/CI_low")) == Tolerance(rel=1e-4, abs=1e-3)
    assert tolerance(case, at("n")) == Tolerance(rel=0.1, abs=1e-12)


def test_only_fields_named_sign_free_are():
    case = a_case(sign_free=["ml_loadings*"])
    assert tolerance(case, at("ml_loadings/A1")).sign_free
    assert not tolerance(case, at("minres/A1")).sign_free


def test_a_star_matches_dots_and_nothing_else_is_special():
    assert matches(["*.n"], "a.b.n")
    assert matches(["p[1]?"], "p[1]?")
    assert not matches(["p[1]?"], "p12")
    assert not matches(["n"], "a.n")
