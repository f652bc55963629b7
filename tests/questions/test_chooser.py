"""Which test is chosen: a table of what is known and where it leads."""

import pytest

from analysis.errors import StudyError
from analysis.questions.chooser import decide
from analysis.questions.known import Column, Groups, Known, Table
from analysis.questions.procedures import PROCEDURES
from analysis.words import LANGUAGES, Say

EVERY = (
    "spearman pearson kendall gamma welch-t student-t mann-whitney welch anova"
    " games-howell kruskal-wallis dunn chi-square fisher logistic paired-t"
    " signed-rank mcnemar mcnemar-exact cochran-q friedman jonckheere linear-by-linear"
).split()
MANY = Groups(least=40, ratio=1.5, skew=2.0)
SOME = Groups(least=15, ratio=1.5, skew=0.4)
TAILED = Groups(least=15, ratio=1.5, skew=1.4)
FEW = Groups(least=6, ratio=1.5, skew=0.1)
FULL = Table(least=6.0, low=0.0)
ROUGH = Table(least=1.5, low=0.2)
LOW = Table(least=1.5, low=0.25)
THIN = Table(least=0.9, low=0.1)

CHANGED = {"repeated": True, "changed": 10}
UNCHANGED = {"repeated": True, "changed": 9}


def columns(words):
    """``"number order"``, or with how many answers: ``"number group:2"``."""
    made = []
    for name, word in zip("yxz", words.split(), strict=False):
        kind, _, answers = word.partition(":")
        usual = {"number": 30, "order": 5, "yes-no": 2, "group": 4, "levels": 4}
        made.append(Column(name=name, kind=kind, answers=int(answers or usual[kind])))
    return tuple(made)


def known(words, **more):
    return Known(columns=columns(words), n=100, n_missing=3, **more)


@pytest.mark.parametrize(
    ("words", "more", "chosen", "passed_over"),
    [
        ("number number", {}, "spearman", "pearson kendall"),
        ("number order", {}, "spearman", "pearson kendall"),
        ("order order", {}, "kendall", "gamma spearman pearson"),
        ("number group:2", {"groups": MANY}, "welch-t", "student-t mann-whitney"),
        ("number group:2", {"groups": SOME}, "welch-t", "student-t mann-whitney"),
        ("number group:2", {"groups": TAILED}, "mann-whitney", "welch-t student-t"),
        ("number group:2", {"groups": FEW}, "mann-whitney", "welch-t student-t"),
        ("number group:2", {}, "welch-t", "student-t mann-whitney"),
        ("number yes-no", {"groups": MANY}, "welch-t", "student-t mann-whitney"),
        ("order group:2", {"groups": MANY}, "mann-whitney", "welch-t student-t"),
        ("number group", {"groups": MANY}, "welch", "anova kruskal-wallis"),
        ("number group", {"groups": FEW}, "kruskal-wallis", "welch anova"),
        ("order group", {"groups": MANY}, "kruskal-wallis", "welch anova"),
        ("group number", {"groups": MANY}, "welch", "anova kruskal-wallis"),
        ("yes-no number", {"groups": MANY}, "logistic", "spearman"),
        ("yes-no order", {"groups": MANY}, "logistic", "spearman"),
        ("group group", {"table": FULL}, "chi-square", "fisher"),
        ("group group", {"table": ROUGH}, "chi-square", "fisher"),
        ("group group", {"table": LOW}, "fisher", "chi-square"),
        ("yes-no group", {"table": THIN}, "fisher", "chi-square"),
        ("yes-no yes-no", {"table": FULL}, "chi-square", "fisher"),
        ("levels levels", {}, "kendall", "gamma spearman"),
        ("order levels", {}, "kendall", "gamma spearman"),
        ("number levels", {}, "jonckheere", "spearman kruskal-wallis"),
        ("levels number", {}, "jonckheere", "spearman kruskal-wallis"),
        ("number levels:2", {"groups": MANY}, "welch-t", "student-t mann-whitney"),
        ("yes-no levels", {}, "linear-by-linear", "chi-square"),
        ("levels yes-no", {}, "mann-whitney", "chi-square"),
        ("group:2 levels", {}, "mann-whitney", "chi-square"),
        ("levels group", {}, "kruskal-wallis", "chi-square"),
        ("yes-no levels:2", {"table": FULL}, "chi-square", "fisher"),
        ("number number", {"repeated": True}, "paired-t", "signed-rank"),
        ("order order", {"repeated": True}, "signed-rank", "paired-t"),
        ("number number number", {"repeated": True}, "friedman", ""),
        ("yes-no yes-no", CHANGED, "mcnemar", "mcnemar-exact cochran-q"),
        ("yes-no yes-no", UNCHANGED, "mcnemar-exact", "mcnemar cochran-q"),
        ("yes-no yes-no yes-no", {"repeated": True}, "cochran-q", ""),
    ],
)
def test_what_is_known_leads_to_a_test(words, more, chosen, passed_over):
    found = decide(known(words, **more), EVERY)
    assert found.procedure == chosen
    assert [one.procedure for one in found.rejected] == passed_over.split()


@pytest.mark.parametrize(
    ("words", "groups", "then"),
    [
        ("number group", MANY, ("games-howell",)),
        ("order group", MANY, ("dunn",)),
        ("group levels", None, ("dunn",)),
        ("number group:2", MANY, ()),
    ],
)
def test_pairs_follow_where_several_groups_were_compared(words, groups, then):
    assert decide(known(words, groups=groups), EVERY).then == then


def test_a_group_that_is_the_outcome_is_turned_round():
    turned = decide(known("group number", groups=MANY), EVERY)
    assert turned.columns == ("x", "y")
    assert "step-turned" in [step.key for step in turned.steps]


def test_every_procedure_that_is_wanted_is_there():
    assert set(EVERY) <= set(PROCEDURES)


def test_only_what_is_offered_is_chosen():
    two = known("number group:2", groups=MANY)
    found = decide(two, {"mann-whitney", "student-t"})
    assert found.procedure == "student-t"
    assert [one.procedure for one in found.rejected] == ["mann-whitney"]
    with pytest.raises(StudyError) as fault:
        decide(two, {"spearman"})
    assert str(fault.value) == "fault-no-fitting-test"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("words", "more"),
    [
        ("number number", {}),
        ("order:1 order", {}),
        ("group:1 number", {"groups": SOME}),
        ("order group", {"groups": MANY}),
        ("number group:2", {"groups": TAILED}),
        ("number group", {"groups": FEW}),
        ("number group", {}),
        ("yes-no number", {}),
        ("group group", {"table": LOW}),
        ("group group", {"table": FULL}),
        ("group group", {}),
        ("order levels", {}),
        ("levels number", {}),
        ("levels:1 number", {"groups": SOME}),
        ("yes-no levels", {}),
        ("group levels", {}),
        ("number number", {"repeated": True}),
        ("order order", {"repeated": True}),
        ("number number number", {"repeated": True}),
        ("yes-no yes-no", CHANGED),
        ("yes-no yes-no", UNCHANGED),
    ],
)
def test_every_step_and_every_refusal_is_said(words, more, language):
    say, found = Say(language), decide(known(words, **more), EVERY)
    told = [say(step) for step in found.steps] + [
        say(one.why) for one in found.rejected
    ]
    assert all(one.endswith((".", "?", ")", ".)")) for one in told)
    assert len(set(told)) == len(told)
