"""Every result of the procedures on tables can be said."""

import pytest

from analysis.errors import StudyError
from analysis.inference.chi_square import chi_square, g_test
from analysis.inference.exact import fisher
from analysis.inference.ratios import odds_ratio, risk_ratio
from analysis.inference.stratified import breslow_day, mantel_haenszel
from analysis.inference.table_effects import PROCEDURES as SIZES
from analysis.inference.table_effects import cramers_v
from analysis.inference.table_trend import linear_by_linear, somers_d, tau_c
from analysis.words import LANGUAGES, Say
from tests.drawn import cells
from tests.inference.tabled import tabled

CLEAR = [[30, 5], [6, 40]]
OPEN = [[9, 8], [10, 9]]
WIDE = [[30, 5, 9], [6, 40, 11], [3, 9, 20]]
DEEP = [[[9, 3], [2, 5]], [[4, 6], [8, 12]]]


def results():
    """Each kind of result, clear and open, of two by two and larger."""
    found = [
        test(tabled(n))
        for n in (CLEAR, OPEN, WIDE)
        for test in (chi_square, g_test, fisher, linear_by_linear, somers_d, tau_c)
    ]
    found += [it.run(tabled(CLEAR)) for it in SIZES]
    found += [odds_ratio(tabled(CLEAR)), risk_ratio(tabled(OPEN))]
    deep, wide = tabled(DEEP), tabled([[[a, a + 1] for a in row] for row in WIDE])
    found += [mantel_haenszel(deep), breslow_day(deep), mantel_haenszel(wide)]
    found += [cramers_v(tabled(CLEAR), corrected=False), chi_square(tabled(CLEAR)).test]
    return [*found, fisher(tabled(CLEAR)).effect, mantel_haenszel(deep).effect]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("found", results(), ids=lambda one: one.line.key)
def test_every_result_has_its_sentence(found, language):
    said = Say(language)(found.line)
    assert f"n = {found.n}" in said
    assert Say(language)(f"method-{found.method}").strip()


def test_a_clear_table_names_the_cell_that_stands_out():
    whole = cells("org q n \n bus 1 30 \n bus 5 5 \n tax 1 6 \n tax 5 40", n_missing=2)
    said = Say("nl")(chi_square(whole).line)
    assert said.startswith("“org” en “q” gaan samen. Het meest valt “bus” met “1” op: ")
    assert "meer respondenten dan verwacht (aangepast residu 6,52)" in said
    assert "n = 81, 2 zonder antwoord. In 0% van de cellen" in said
    assert "laten deze antwoorden open" in Say("nl")(chi_square(tabled(OPEN)).line)


def test_drawn_tables_are_told_with_their_error():
    drawn = fisher(tabled([[it * 9 for it in row] for row in WIDE]), draws=500)
    said = Say("en")(drawn.line)
    assert "(from 500 drawn tables, standard error 0.00" in said
    assert "drawn" not in Say("en")(fisher(tabled([[4, 2, 1], [1, 3, 5]])).line)


def faults():
    """What the procedures refuse, as they refuse it."""
    refused = [
        lambda: chi_square(tabled([[5, 7], [0, 0], [3, 2]])),
        lambda: odds_ratio(tabled([[5, 7], [0, 3]])),
        lambda: mantel_haenszel(tabled([[[5, 0], [7, 0]], [[0, 6], [0, 2]]])),
        lambda: fisher(cells("\n".join(["x y", *(f"{i} {i}" for i in range(400))]))),
        lambda: fisher(tabled([[10**9] * 3] * 3)),
    ]
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
