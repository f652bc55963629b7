from dataclasses import replace

import pytest

from analysis.questions.procedures import PROCEDURES
from analysis.report.rcode import CALLS, lines
from analysis.report.reproduce import command
from tests.drawn import study

ASKED = replace(
    study(
        {"need": "a b", "one": "c"},
        reverse="b",
        missing=(99, "n.v.t."),
        groups={"place": "N S"},
        quadrants="need one",
        ties="high",
    ),
    answers="answers.csv",
)
NEED = """\
y <- score(cbind(
  answer(answers[["a"]], low = 1, high = 7, none = c(99, "n.v.t.")),
  answer(answers[["b"]], low = 1, high = 7, none = c(99, "n.v.t."), turned = TRUE)
), least = 1)"""


def test_the_command_names_study_procedure_and_columns():
    said = command("data/s", "welch", ("y", "my group"), by="g", level=0.9)
    assert said == (
        "python -m analysis test data/s welch --x y --y 'my group' --by g --level 0.9"
    )
    assert command("s", "friedman", ("a", "b", "c")).endswith("--x a --y b --z c")


def test_a_score_is_made_in_r_as_the_study_defines_it():
    script = lines(ASKED, "welch-t", ("need", "place"))
    assert NEED in script
    assert 'x <- factor(answers[["place"]], levels = c("N", "S"))' in script
    assert script.startswith('answers <- read.csv("answers.csv", check.names = FALSE)')
    assert script.endswith("t.test(d$y ~ d$x, conf.level = 0.95)")


def test_one_item_needs_no_score():
    assert "score <-" not in lines(ASKED, "spearman", ("a", "one"))


def test_levels_are_whole_numbers_where_their_order_is_taken():
    script = lines(ASKED, "kendall", ("place", "a")).splitlines()
    factor = 'factor(answers[["place"]], levels = c("N", "S"))'
    assert f"y <- as.integer({factor})" in script
    assert f"x <- {factor}" in lines(ASKED, "jonckheere", ("a", "place")).splitlines()


def test_quadrants_are_cut_before_a_selection():
    script = lines(
        ASKED, "spearman", ("a", "c"), by="quadrants", only=[("place", ("N",))]
    )
    cut = script.index('ifelse(search >= median(search, na.rm = TRUE), "h", "l")')
    kept = script.index('d <- d[answers[["place"]] %in% c("N"), ]')
    assert cut < kept
    assert script.splitlines()[-1].startswith("by(d, d$z1, function(d) cor.test(d$y")


@pytest.mark.parametrize(
    ("file", "reads"),
    [
        ("a.sav", "haven::read_sav"),
        ("a.xlsx", "readxl::read_excel"),
        ("a.parquet", "arrow::read_parquet"),
        ('odd"name.csv', 'read.csv("odd\\"name.csv"'),
    ],
)
def test_each_kind_of_file_is_read_by_its_own_function(file, reads):
    script = lines(replace(ASKED, answers=file), "spearman", ("a", "c"))
    assert reads in script.splitlines()[0]


def test_where_no_call_is_known_there_is_no_script():
    assert lines(ASKED, "nothing", ("a", "c")) is None
    assert lines(replace(ASKED, answers=None), "spearman", ("a", "c")) is None


@pytest.mark.parametrize("procedure", CALLS)
def test_every_call_is_of_a_procedure_and_filled(procedure):
    script = lines(ASKED, procedure, ("a", "c"))
    assert "{" not in script.splitlines()[-1]
    assert procedure in PROCEDURES
