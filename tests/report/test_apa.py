import pytest

from analysis.inference.association import gamma, kendall, pearson, spearman
from analysis.inference.description import describe_by
from analysis.inference.groups import anova, kruskal_wallis, welch
from analysis.inference.paired import paired_t
from analysis.inference.rank_sum import mann_whitney
from analysis.inference.two_groups import student_t, welch_t
from analysis.report.apa import apa
from analysis.words import LANGUAGES, Say
from tests.drawn import cells

UP = cells("x y n \n 1 1 9 \n 2 1 9 \n 2 3 9 \n 3 3 9", n_missing=4)
TWO = cells("y g n \n 1 a 9 \n 2 a 9 \n 2 b 9 \n 4 b 9")
THREE = cells("y g n \n 1 a 9 \n 2 a 9 \n 2 b 9 \n 4 b 9 \n 3 c 8 \n 1 c 2")


def test_a_link_is_printed_as_an_article_has_it():
    line = apa(spearman(UP))
    assert Say("en")(line) == (
        "“x” and “y” were positively related, r_s(34) = .71, 95% CI [.46, .85],"
        " p < .001, N = 36."
    )
    assert Say("nl")(line) == (
        "“x” en “y” hingen positief samen, r_s(34) = ,71, 95%-BI [,46; ,85],"
        " p < ,001, N = 36."
    )


def test_two_means_stand_with_their_deviations():
    said = Say("en")(apa(welch_t(TWO), describe_by(TWO, "g")))
    assert "“a” (M = 1.50, SD = 0.51) and “b” (M = 3.00, SD = 1.03), t(" in said


def test_without_the_means_there_is_no_sentence_of_them():
    assert apa(welch_t(TWO)) is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "found",
    [
        pearson(UP),
        kendall(UP),
        gamma(UP),
        student_t(TWO),
        mann_whitney(TWO),
        welch(THREE),
        anova(THREE),
        kruskal_wallis(THREE),
        paired_t(UP),
    ],
    ids=lambda one: one.method,
)
def test_every_usual_result_has_its_sentence(found, language):
    said = Say(language)(apa(found, describe_by(TWO, "g")))
    assert said.endswith((f"N = {found.n}.", "]."))
    assert f"{found.n}" in said


def test_what_has_no_form_has_no_sentence():
    assert apa("text") is None
    assert apa(describe_by(TWO, "g")["a"]) is None
