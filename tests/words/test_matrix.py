import pytest

from analysis.inference.matrix import kendall_matrix, pearson_matrix, spearman_matrix
from analysis.inference.partial import partial_pearson, partial_spearman
from analysis.words import Say
from tests.drawn import count

X = [1, 2, 3, 4, 5, 6, 7, 8]
Y = [2, 1, 4, 3, 6, 5, 8, 7]
Z = [1, 2, 1, 2, 2, 1, 1, 2]
U = [1, 1, 2, 3, 1, 2, 3, 3]


@pytest.mark.parametrize("measure", [partial_pearson, partial_spearman])
def test_a_partial_correlation_says_what_it_takes_account_of(measure):
    found = measure(count(X, Y, Z))
    assert "gelijke scores op “z” " in Say("nl")(found.line)
    told = Say("en")(found.line)
    assert told.startswith("At equal scores on “z”, ")
    assert "n = 8, 0 without an answer" in told


def test_further_covariates_are_counted():
    found = partial_pearson(count(X, Y, Z, U))
    assert "“z” and one other," in Say("en")(found.line)
    assert "“z” en nog een andere score" in Say("nl")(found.line)


@pytest.mark.parametrize(
    ("matrix", "name"),
    [
        (pearson_matrix, "Pearsons r = 0,90"),
        (spearman_matrix, "Spearmans ρ = 0,90"),
        (kendall_matrix, "Kendalls τ-b = 0,71"),
    ],
)
def test_a_matrix_names_its_strongest_link(matrix, name):
    told = Say("nl")(matrix(count(X, Y, Z)).line)
    assert told.startswith("Van de 3 verbanden tussen 3 scores springt er ")
    assert f"“x” en “y”: {name} (95%-interval" in told
    assert "n = 8, 0 zonder antwoord" in told
