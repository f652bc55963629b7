from analysis.charts.matrix_tables import pairs, square
from analysis.inference.matrix import pearson_matrix
from analysis.words import Say
from tests.drawn import cells

DRAWN = """
    x y z n
    1 2 4 4
    2 1 4 3
    3 3 4 5
    . 3 4 1
"""
NL, EN = Say("nl"), Say("en")


def test_below_stand_correlations_above_adjusted_p_and_between_how_many():
    found = pearson_matrix(cells(DRAWN).pick("x", "y"))
    made = square(found, EN)
    (one,) = found.pairs
    assert made.columns.tolist() == ["Score", "x", "y"]
    assert made["x"].tolist() == ["n = 12", f"{one.value:.2f}"]
    assert made["y"].tolist() == [f"{one.p:.3f}"[1:], "n = 13"]


def test_every_pair_has_a_row_and_a_refused_one_says_why():
    made = pairs(pearson_matrix(cells(DRAWN)), NL)
    assert made["Eerste score"].tolist() == ["x", "x", "y"]
    assert made["Tweede score"].tolist() == ["y", "z", "z"]
    assert made["n"].tolist() == ["12", "12", "13"]
    assert made["Pearsons r"].tolist()[1:] == ["—", "—"]
    assert made["Opmerking"][0] == ""
    assert "z" in made["Opmerking"][1]


def test_a_refused_pair_is_a_dash_in_the_square():
    made = square(pearson_matrix(cells(DRAWN)), NL)
    assert made["z"].tolist() == ["—", "—", "n = 13"]
