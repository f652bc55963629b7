import pytest

from analysis.inference.association import gamma, kendall, pearson, spearman
from analysis.inference.description import describe_by
from analysis.inference.equality import equality
from analysis.inference.groups import anova, kruskal_wallis, welch
from analysis.inference.paired import paired_t
from analysis.inference.rank_sum import mann_whitney
from analysis.inference.table_trend import linear_by_linear
from analysis.inference.trend import jonckheere
from analysis.inference.two_groups import student_t, welch_t
from analysis.questions.procedures import PROCEDURES
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


def test_a_trend_is_said_to_rise_or_to_fall():
    rises = Say("en")(apa(jonckheere(TWO)))
    assert rises.startswith("The answers on “y” rose along the order of “g”, J = ")
    assert " fell " in Say("en")(apa(linear_by_linear(TWO.versus("g", "b"))))


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
        jonckheere(THREE),
        linear_by_linear(UP),
        paired_t(UP),
    ],
    ids=lambda one: one.method,
)
def test_every_usual_result_has_its_sentence(found, language):
    said = Say(language)(apa(found, describe_by(TWO, "g")))
    assert said.endswith((f"N = {found.n}.", "]."))
    assert f"{found.n}" in said


YES = cells("x y z n \n 1 0 1 9 \n 0 1 1 4 \n 1 1 0 5 \n 0 0 1 3")
GRADES = cells("x y z n \n 1 2 3 9 \n 3 2 4 4 \n 1 1 5 5 \n 2 5 4 3")
ODDS = cells("x y n \n 0 1 9 \n 0 2 6 \n 1 1 4 \n 1 2 5 \n 1 3 8 \n 0 3 2")
OWN = ("signed-rank", "mcnemar", "friedman", "cochran-q", "fisher", "chi-square")
OWN += ("logistic",)
PARTS = {"a": spearman(UP), "b": spearman(UP), "c": spearman(UP)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "id",
    [
        "signed-rank",
        "mcnemar",
        "friedman",
        "cochran-q",
        "fisher",
        "logistic",
        "chi-square",
    ],
)
def test_results_of_one_kind_have_a_sentence_of_their_own(id, language):
    drawn = {"signed-rank": GRADES.pick("x", "y"), "mcnemar": YES.pick("x", "y")}
    drawn |= {"friedman": GRADES, "cochran-q": YES, "logistic": ODDS}
    drawn["fisher"] = YES.pick("x", "y")
    drawn["chi-square"] = GRADES.pick("x", "y")
    said = Say(language)(apa(PROCEDURES[id].run(drawn[id], level=0.9)))
    assert said.endswith((".", ")."))
    assert "N = " in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_test_that_levels_differ_names_their_group(language):
    said = Say(language)(apa(equality(PARTS), group="place"))
    assert "“place”" in said


def test_what_has_no_form_has_no_sentence():
    assert apa("text") is None
    assert apa(describe_by(TWO, "g")["a"]) is None
