"""Every result on several answers of the same respondents can be said."""

import pytest

from analysis.errors import StudyError
from analysis.inference.friedman import friedman
from analysis.inference.repeated_yes_no import cochran_q, mcnemar, mcnemar_exact
from analysis.inference.several import multi_select
from analysis.report.told import sentences
from analysis.words import LANGUAGES, Say
from tests.drawn import cells

CLEAR = cells("x y n \n 1 0 40 \n 0 1 9 \n 1 1 8", n_missing=3)
FEWER = cells("x y n \n 0 1 40 \n 1 0 9 \n 1 1 8")
OPEN = cells("x y n \n 1 0 7 \n 0 1 6 \n 1 1 8")
ALIKE = cells("x y n \n 1 1 4 \n 0 0 6")


def results():
    """Each kind of result, clear and open."""
    tests = (cochran_q, mcnemar, mcnemar_exact, friedman, multi_select)
    found = [test(given) for given in (CLEAR, FEWER, OPEN) for test in tests]
    whole = multi_select(CLEAR)
    found += [multi_select(ALIKE), whole.pairs[0], whole.shares[0].estimate]
    ranked = friedman(CLEAR).test
    return [*found, mcnemar(CLEAR).effect, ranked, ranked.effect]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("found", results(), ids=lambda one: one.line.key)
def test_every_result_has_its_sentence(found, language):
    said = Say(language)(found.line)
    assert f"n = {found.n}" in said
    assert Say(language)(f"method-{found.method}").strip()


def test_more_fewer_and_open_are_told_apart():
    more, fewer, left = (Say("nl")(mcnemar(it).line) for it in (CLEAR, FEWER, OPEN))
    assert more.startswith(
        "Op “x” zeggen meer respondenten ja dan op “y”. Verschil 54,4%"
    )
    assert "40 alleen op de eerste, 9 alleen op de tweede." in more
    assert fewer.startswith("Op “x” zeggen minder respondenten ja dan op “y”.")
    assert "laten deze antwoorden open" in left


def test_several_answers_are_told_one_by_one():
    told = [*sentences(multi_select(CLEAR), Say("en"))]
    assert len(told) == 1 + 2 + 1
    assert "“x” most (84.2%), “y” least (29.8%)" in told[0]
    assert told[1].startswith("Of the respondents, 84.2% choose “x”")
    assert "adjusted by Holm p < .001" in told[3]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fault_tells_what_to_do(language):
    with pytest.raises(StudyError) as fault:
        cochran_q(ALIKE)
    cause, *next_step = Say(language)(fault.value.lines[0]).rstrip(".").split(". ")
    assert cause
    assert next_step
