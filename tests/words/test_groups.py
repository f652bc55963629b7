"""Every result and fault of tests of groups can be said, in both languages."""

import pytest

from analysis.errors import StudyError
from analysis.inference import detectable, variances
from analysis.inference.equivalence import means
from analysis.inference.normal_scores import shapiro_wilk
from analysis.inference.paired import paired_t
from analysis.inference.rank_sum import mann_whitney
from analysis.inference.trend import jonckheere
from analysis.questions.procedures import PROCEDURES
from analysis.results.power import Detectable
from analysis.words import LANGUAGES, Say
from tests.drawn import cells

COLUMNS = {
    ("number", "two"): "y g n \n 1 a 4 \n 3 a 4 \n 2 b 4 \n 5 b 6 \n . b 2",
    (
        "number",
        "group",
    ): "y g n \n 1 a 4 \n 3 a 4 \n 2 b 4 \n 5 b 6 \n . b 2 \n 4 c 3 \n 5 c 1",
    ("number", "number"): "x y n \n 1 2 3 \n 3 1 2 \n 4 4 5 \n 7 2 2 \n . 2 4",
    ("number",): "x n \n 1 4 \n 3 5 \n 2 7 \n . 2",
}
COLUMNS |= {("order", *rest): COLUMNS["number", *rest] for rest in (["two"], ["group"])}
COLUMNS |= {
    ("category", "category"): "x y n \n a k 4 \n b l 3 \n a l 5",
    ("yes-no", "two"): "y g n \n 0 a 40 \n 1 a 40 \n 0 b 60 \n 1 b 30 \n . b 2",
}
SUBJECTS = ("power", "two-groups", "groups", "repeated", "description")


def results():
    """What every procedure of groups finds, and the sizes inside it."""
    for it in PROCEDURES.values():
        if it.subject not in SUBJECTS or it.takes not in COLUMNS:
            continue
        found = it.run(cells(COLUMNS[it.takes]))
        parts = found if isinstance(found, tuple) else (found,)
        for part in parts[:1]:
            if hasattr(part, "line"):
                yield part
                effect = getattr(part, "effect", None)
                yield from [effect] if effect else []


RESULTS = {one.line.key: one for one in results()}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("result", RESULTS.values(), ids=list(RESULTS))
def test_a_result_has_a_sentence_a_label_and_a_method(result, language):
    say = Say(language)
    assert f"n = {result.n}" in say(result.line)
    assert f"{result.n_missing} " in say(result.line)
    if not isinstance(result, Detectable):
        assert say(f"label-{result.line.key.split('-', 1)[1]}")
    assert say(f"method-{result.method}")


def test_an_exact_p_has_a_method_of_its_own():
    found = mann_whitney(cells("y g \n 1 a \n 2 a \n 3 b \n 5 b"))
    words = {Say("en")(f"method-{found.method}"), Say("en")("method-mann-whitney")}
    assert len(words) == 2


def test_what_is_clear_depends_on_the_level_asked():
    apart = cells("y g n \n 1 a 3 \n 7 a 2 \n 2 b 2 \n 3 b 3 \n 5 b 2 \n 7 b 1")
    found = variances.levene(apart)
    assert 0.001 < found.p < 0.05
    assert found.line.facts["clear"] == "yes"
    assert variances.levene(apart, 0.999).line.facts["clear"] == "no"


def test_a_trend_is_not_said_where_p_leaves_it_open():
    nearly = cells("y g n \n 1 a 5 \n 2 a 9 \n 1 b 8 \n 2 b 8 \n 1 c 9 \n 2 c 5")
    found = jonckheere(nearly)
    assert found.p > 0.05
    assert "leave open" in Say("en")(found.line)


FAULTS = (
    lambda: variances.levene(cells("y g n \n 1 a 2 \n 3 a 2 \n 4 b 1 \n 6 b 1")),
    lambda: paired_t(cells("x y n \n 1 2 5 \n 2 3 5")),
    lambda: shapiro_wilk(cells("x n \n 1 4000 \n 2 4000")),
    lambda: detectable.one_sample(cells("x n \n 1 9"), power=0.01),
    lambda: detectable.two_shares(cells("x g \n 0 a \n 1 a \n 0 b \n 0 b")),
    lambda: means(cells("y g \n 1 a \n 2 a \n 3 b \n 5 b"), smallest=0),
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("refused", FAULTS)
def test_every_fault_tells_what_to_do(refused, language):
    with pytest.raises(StudyError) as fault:
        refused()
    (line,) = fault.value.lines
    cause, *next_step = Say(language)(line).rstrip(".").split(". ")
    assert cause
    assert next_step
