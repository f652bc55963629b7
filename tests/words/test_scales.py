import numpy as np
import pytest

from analysis.inference.factorability import kmo, parallel, sphericity
from analysis.inference.factors import one_factor
from analysis.inference.fit import factor_fit
from analysis.inference.polychoric import polychoric
from analysis.inference.reliability import reliability
from analysis.words import Say
from tests.inference.test_association import service
from tests.inference.test_factors import SERVICE, moments
from tests.inference.test_fit import PAIRED

NL, EN = Say("nl"), Say("en")


def test_a_polychoric_correlation_says_whether_hidden_scores_fit():
    told = EN(polychoric(service()).line)
    assert "Polychoric correlation = 0.29 (95% interval 0.23 to 0.35)" in told
    assert told.endswith(
        "do not contradict hidden normal scores: χ²(35) = 21.51, p = .964."
    )
    assert "n = 956, 87 zonder antwoord" in NL(polychoric(service()).line)


@pytest.mark.parametrize(
    ("measure", "dutch", "english"),
    [
        (kmo, "delen genoeg", "KMO = 0.85 (Kaiser, 1974: fair from 0.7)"),
        (sphericity, "hebben iets gemeen", "χ²(10) = 1,487.77"),
        (parallel, "komt één component", "one component stands out"),
        (factor_fit, "Eén factor past goed", "RMSEA 0.000 (95% interval 0.000 to"),
        (reliability, "Cronbachs alfa = 0,83", "Cronbach's alpha = 0.83"),
    ],
)
def test_what_is_found_of_a_scale_is_said_in_both_languages(measure, dutch, english):
    line = measure(moments(SERVICE), "need").line
    assert dutch in NL(line)
    assert english in EN(line)
    assert "n = 837, 206 without all answers" in EN(line)


def test_what_does_not_fit_is_said_so():
    assert "does not fit" in EN(factor_fit(moments(PAIRED), "s").line)
    assert "no component" in EN(parallel(moments(np.eye(4)), "s").line)
    assert "laten deze antwoorden open" in NL(sphericity(moments(np.eye(4)), "s").line)
    assert "delen weinig" in NL(kmo(moments(PAIRED), "s").line)


def test_a_factor_names_the_items_that_go_with_it_most_and_least():
    told = EN(one_factor(moments(SERVICE)).line)
    assert "51% of the spread of 5 items" in told
    assert "most with “PN1” (loading 0.79) and least with “PN4” (0.55)" in told
