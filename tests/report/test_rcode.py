from dataclasses import replace

import pytest

from analysis.intake import load
from analysis.questions.procedures import PROCEDURES
from analysis.report.rcode import CALLS, lines
from analysis.report.reproduce import command
from tests.brought import bring
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
  answer(answers[["a"]], low = 1, high = 7, none = 99),
  answer(answers[["b"]], low = 1, high = 7, none = 99, turned = TRUE)
), least = 1)"""
LABELLED = """
missing = [9]
[answer_scales.agree]
low = 1
high = 3
labels = { 1 = "oneens", 2 = "neutraal", 3 = "eens" }
[items]
a = { answer_scale = "agree" }
b = { answer_scale = "agree", reverse = true }
hours = { low = 0, high = 99 }
[scales.need]
items = ["a", "b"]
answered = "all"
[groups.place]
levels = { N = "Noord", Z = "Zuid" }
"""
ANSWERS = """\
a;b;hours;place
Eens;oneens;3,5;Noord
oneens;neutraal;1;Z
9;eens;2,5;Zuid
2,5;1;;N
"""
WORDS = 'words <- c("oneens" = 1, "neutraal" = 2, "Eens" = 3, "eens" = 3, "2,5" = NA)'
WORDED = """\
y <- score(cbind(
  answer(answers[["a"]], low = 1, high = 3, none = 9, words = words),
  answer(answers[["b"]], low = 1, high = 3, none = 9, turned = TRUE, words = words)
), least = 2)"""
PLACE = """\
z1 <- factor(answers[["place"]], levels = c("N", "Noord", "Z", "Zuid"),
  labels = c("N", "N", "Z", "Z"))"""


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
    assert script.startswith('answers <- read.csv("answers.csv", colClasses = "chara')
    assert script.endswith("t.test(y ~ x, d, conf.level = 0.95)")
    assert "words" not in script


def test_labels_of_a_file_are_read_as_the_codes_they_stand_for(tmp_path):
    read = load(bring(tmp_path, ANSWERS, LABELLED))
    asked = ("spearman", ("need", "hours"), "place")
    script = lines(read.study, *asked, receipt=read.receipt)
    assert 'read.csv("answers.csv", sep = ";"' in script
    assert 'as.numeric(sub(",", ".", column, fixed = TRUE))' in script
    for part in (WORDS, WORDED, PLACE):
        assert part in script
    assert 'x <- answer(answers[["hours"]], low = 0, high = 99, none = 9)' in script


def test_a_selection_keeps_levels_as_the_file_writes_them(tmp_path):
    read = load(bring(tmp_path, ANSWERS, LABELLED))
    asked = ("spearman", ("a", "hours"), None, [("place", ("Z",))])
    script = lines(read.study, *asked, receipt=read.receipt)
    assert 'd <- d[answers[["place"]] %in% c("Z", "Zuid"), ]' in script


def test_labels_of_two_answer_scales_stand_apart(tmp_path):
    described = LABELLED.replace(
        "hours = { low = 0, high = 99 }",
        'hours = { low = 0, high = 1, labels = { 0 = "oneens", 1 = "eens" } }',
    )
    answers = "a;b;hours;place\neens;eens;eens;N\noneens;oneens;oneens;Z\n"
    read = load(bring(tmp_path, answers, described))
    script = lines(read.study, "kendall", ("need", "hours"), receipt=read.receipt)
    assert 'words <- c("oneens" = 1, "eens" = 3)' in script
    assert 'words2 <- c("oneens" = 0, "eens" = 1)' in script
    assert (
        'answer(answers[["hours"]], low = 0, high = 1, none = 9, words = words2)'
        in (script)
    )


def test_a_header_of_two_rows_is_named_by_place(tmp_path):
    answers = 'open,"Wat vindt u?",,\n,"In  orde",q2,q3\nja,1,2,3\nnee,3,2,1\n'
    described = '[items]\nq2 = {}\none = { column = "In orde" }\n'
    read = load(bring(tmp_path, answers, described))
    script = lines(read.study, "spearman", ("q2", "one"), receipt=read.receipt)
    assert "header = FALSE, blank.lines.skip = FALSE" in script
    assert 'fileEncoding = "UTF-8-BOM")[-(1:2), ]' in script
    assert 'names(answers)[c(3, 2)] <- c("q2", "In orde")' in script


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
    kept = script.index('d <- d[answers[["place"]] %in% "N", ]')
    assert cut < kept
    assert script.splitlines()[-1].startswith("by(d, d$z1, function(d) try(cor.test(")


@pytest.mark.parametrize(
    ("file", "reads"),
    [
        ("a.sav", "haven::read_sav"),
        ("a.xlsx", "readxl::read_excel"),
        ("a.parquet", "arrow::read_parquet"),
        ("a.tsv", 'read.csv("a.tsv", sep = "\\t"'),
        ('odd"name.csv', 'read.csv("odd\\"name.csv"'),
    ],
)
def test_each_kind_of_file_is_read_by_its_own_function(file, reads):
    script = lines(replace(ASKED, answers=file), "spearman", ("a", "c"))
    assert reads in script.splitlines()[0]


def test_where_tables_were_drawn_r_draws_too():
    script = lines(ASKED, "fisher", ("a", "c"), drawn=True)
    assert "simulate.p.value = TRUE" in script
    assert "simulate" not in lines(ASKED, "fisher", ("a", "c"))


def test_where_no_call_is_known_there_is_no_script():
    assert lines(ASKED, "nothing", ("a", "c")) is None
    assert lines(replace(ASKED, answers=None), "spearman", ("a", "c")) is None


@pytest.mark.parametrize("procedure", CALLS)
def test_every_call_is_of_a_procedure_and_filled(procedure):
    script = lines(ASKED, procedure, ("a", "c"))
    assert "{" not in script.splitlines()[-1]
    assert procedure in PROCEDURES
