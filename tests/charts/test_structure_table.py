import pytest

from analysis.charts.structure_table import structure as table
from analysis.questions.scales import structure
from analysis.words import Say
from tests.questions.test_scales import store as _store

NL, EN = Say("nl"), Say("en")


@pytest.fixture(scope="module")
def store():
    """The scales of ``tests.questions.test_scales``."""
    return _store.__wrapped__()


def test_every_measure_has_a_row_with_what_it_is_held_against(store):
    found = structure(store, "four")
    made = table(found, EN)
    assert made["Measure"].tolist() == [
        "Sampling adequacy (KMO)",
        "Bartlett's test of sphericity",
        "Eigenvalue 1",
        "Eigenvalue 2",
        "Exact fit of one factor",
        "CFI",
        "TLI",
        "RMSEA",
        "SRMR",
        "Ordinal alpha",
    ]
    assert made["Estimate"][0] == f"{found.kmo.value:.2f}"
    assert made["Held against"][0] == "≥ 0.70"
    assert made["Held against"][2] == f"> {found.parallel.bound[0]:.2f}"
    ends = found.fit.rmsea.interval
    assert made["Interval"][7] == f"{ends.low:.2f} to {ends.high:.2f}"
    assert made["n"].tolist() == ["64"] * 9 + ["72"]
    assert "Remark" not in made


def test_two_items_have_their_own_rows(store):
    made = table(structure(store, "two"), NL)
    names = ["Spearman-Brown van twee items", "Ordinale alfa"]
    assert made["Maat"].tolist() == names


def test_what_was_refused_says_why(store):
    made = table(structure(store, "stuck"), NL)
    assert set(made["Schatting"]) == {"—"}
    assert all("flat" in remark for remark in made["Opmerking"])
