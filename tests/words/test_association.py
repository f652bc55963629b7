"""Every result of the procedures on links, shares and scales can be said."""

import pytest

from analysis.errors import StudyError
from analysis.inference.association import gamma, kendall, pearson, spearman
from analysis.inference.dependent import dependent
from analysis.inference.equality import equality, pairwise, pooled
from analysis.inference.factors import one_factor
from analysis.inference.reliability import reliability
from analysis.inference.shares import shares
from analysis.words import LANGUAGES, Say
from tests.drawn import cells
from tests.inference.test_factors import SERVICE, moments

UP = cells("x y n \n 1 1 9 \n 2 1 9 \n 2 3 9 \n 3 3 9", n_missing=4)
OPEN = cells("x y n \n 1 1 2 \n 1 2 3 \n 2 1 3 \n 2 2 3")
LINKS = (spearman, pearson, kendall, gamma)


@pytest.mark.parametrize("link", LINKS)
def test_a_clear_link_and_an_open_one_are_told_apart(link):
    clear, not_clear = Say("nl")(link(UP).line), Say("nl")(link(OPEN).line)
    assert "laten deze antwoorden open" not in clear
    assert "laten deze antwoorden open" in not_clear
    assert "n = 36, 4 zonder antwoord" in clear


@pytest.mark.parametrize(
    ("language", "alone", "few"),
    [
        ("en", "The interval leaves out 0 and p does not", "p leaves out 0 and the"),
        ("nl", "Het interval sluit 0 uit en p niet", "p sluit 0 uit en het interval"),
    ],
)
def test_an_interval_and_a_p_that_point_different_ways_are_told(language, alone, few):
    say = Say(language)
    tied = cells("x y n \n 1 1 29 \n 1 2 21 \n 2 1 21 \n 2 2 29")
    four = cells("x y \n 1 1 \n 2 2 \n 3 3 \n 4 5")
    assert alone in say(kendall(tied).line)
    assert few in say(kendall(four).line)
    for plain in (kendall(UP), kendall(OPEN), gamma(UP)):
        assert say(plain.line).endswith(("without an answer.", "zonder antwoord."))


def test_spearman_is_said_as_the_style_has_it():
    said = Say("nl")(spearman(UP).line)
    assert said.startswith("Wie hoger scoort op “x”, scoort vaker hoger op “y”. ")
    assert "Spearmans ρ = 0,71 (95%-interval 0,46 tot 0,85), p < ,001" in said


def results():
    """One result of each other kind."""
    parts = {"a": spearman(UP), "b": spearman(OPEN)}
    scale = reliability(moments(SERVICE), "need")
    three = cells("x y z n \n 1 1 2 9 \n 2 1 1 9 \n 2 3 1 9 \n 3 3 2 9")
    third = {**parts, "c": spearman(UP)}
    tests = [equality(parts), equality(third), *pairwise(parts), dependent(three)]
    found = [test.effect for test in tests] + tests + [pooled(parts)]
    found += [scale.alpha, scale.alpha_standardised, scale.omega]
    return [*found, shares(cells("who n \n water 6 \n bus 3"))[0].estimate]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("found", results(), ids=lambda one: one.line.key)
def test_every_other_result_has_its_sentence(found, language):
    said = Say(language)(found.line)
    assert f"n = {found.n}" in said
    assert Say(language)(f"method-{found.method}").strip()


def faults():
    """What the procedures refuse, as they refuse it."""
    refused = [
        lambda: one_factor(moments([[1.0]])),
        lambda: one_factor(moments([[1, 1, 0.5], [1, 1, 0.5], [0.5, 0.5, 1]])),
        lambda: one_factor(moments([[1, 0.9, 0.9], [0.9, 1, 0.7], [0.9, 0.7, 1]])),
        lambda: dependent(cells("x y z n \n 1 2 2 5 \n 2 1 1 4 \n 3 5 5 6")),
        lambda: equality({"a": spearman(cells("x y n \n 1 2 5 \n 2 3 4"))} | more),
    ]
    more = {"b": spearman(OPEN)}
    found = []
    for procedure in refused:
        with pytest.raises(StudyError) as fault:
            procedure()
        found.extend(fault.value.lines)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("line", faults(), ids=lambda line: line.key)
def test_every_fault_tells_what_to_do(line, language):
    cause, *next_step = Say(language)(line).rstrip(".").split(". ")
    assert cause
    assert next_step
