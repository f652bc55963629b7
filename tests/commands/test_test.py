import pytest
from scipy.stats import spearmanr

from analysis.questions.procedures import PROCEDURES
from tests.commands.asked import ROWS, kinds, plain, run, study, told, weighed

FORMULA = 1e-9  # the same closed form elsewhere
COLUMNS = {
    "number": ["x", "y", "s", "d"],
    "order": ["x", "y", "s"],
    "group": ["place", "sort"],
    "two": ["place", "sort"],
    "category": ["place", "sort", "yes"],
    "yes-no": ["yes", "also"],
    "scale": ["four", "pair"],
}


def asked(procedure):
    """The options that give a procedure its columns."""
    names = []
    for kind in PROCEDURES[procedure].takes:
        names.append(next(name for name in COLUMNS[kind] if name not in names))
    words = ["--x", "--y", *["--z"] * len(names)]
    return [word for pair in zip(words, names, strict=False) for word in pair]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("procedure", PROCEDURES)
def test_every_procedure_says_what_it_found(tmp_path, procedure, language):
    made = weighed if PROCEDURES[procedure].subject == "weights" else study
    words = ["test", made(tmp_path), procedure, *asked(procedure)]
    said = told(*words, "--language", language)
    assert said
    assert all("n = " in sentence for sentence in said)


def test_json_holds_the_result_unrounded(tmp_path):
    held = plain("test", study(tmp_path), "spearman", "--x", "x", "--y", "y")
    rows = [line.split(",") for line in ROWS.splitlines()[1:]]
    expected = spearmanr(*([int(row[i]) for row in rows] for i in (2, 3))).statistic
    assert held["kind"] == "Estimate"
    assert held["value"] == pytest.approx(expected, rel=FORMULA)
    assert (held["n"], held["n_missing"]) == (60, 0)


def test_a_procedure_is_repeated_inside_a_group(tmp_path):
    words = ["test", study(tmp_path), "pearson", "--x", "x", "--y", "y"]
    held = plain(*words, "--by", "place", "--level", "0.8")
    assert list(held) == ["N", "S"]
    assert [part["n"] for part in held.values()] == [30, 30]
    assert held["N"]["interval"]["level"] == 0.8
    said = told(*words, "--by", "place", "--language", "nl")
    assert [one.split(":")[0] for one in said] == ["Noord", "Zuid"]
    by_quadrant = plain(*words, "--by", "quadrants")
    assert list(by_quadrant) == ["ll", "lh", "hl", "hh"]
    assert kinds(by_quadrant) <= {"Estimate", "Interval", "Refusal", "Line"}


def test_a_number_of_a_procedure_is_set(tmp_path):
    words = ["test", study(tmp_path), "one-sample-t", "--x", "x"]
    usual, held = plain(*words), plain(*words, "--set", "against=4")
    assert (usual["options"], held["options"]) == ({"against": 0}, {"against": 4})
    apart = usual["effect"]["value"] - held["effect"]["value"]
    assert apart == pytest.approx(4, rel=FORMULA)
    assert "4,00" in told(*words, "--set", "against=4", "--language", "nl")[0]


@pytest.mark.parametrize(
    "wrong", ["against", "against=four", "level=.9", "against=nan"]
)
def test_what_is_no_number_of_the_procedure_is_told(tmp_path, wrong):
    words = ["test", study(tmp_path), "one-sample-t", "--x", "x", "--set", wrong]
    done = run(*words)
    assert (done.exit_code, done.stdout) == (1, "")
    assert wrong in done.stderr
    assert "against" in done.stderr


def test_shares_name_their_levels(tmp_path):
    said = told("test", study(tmp_path), "share", "--x", "place", "--language", "nl")
    assert [one.split(":")[0] for one in said] == ["Noord", "Zuid"]


@pytest.mark.parametrize(
    ("words", "told_of"),
    [
        (["spearmen", "--x", "x", "--y", "y"], "spearmen"),
        (["spearman", "--x", "x", "--y", "other"], "other"),
        (["spearman", "--x", "x"], "2"),
        (["spearman", "--x", "x", "--y", "y", "--z", "s"], "3"),
        (["spearman", "--x", "x", "--y", "place"], "place"),
        (["welch", "--x", "x", "--y", "y"], "y"),
        (["spearman", "--x", "x", "--y", "x"], "x"),
        (["spearman", "--x", "x", "--y", "y", "--by", "s"], "s"),
        (["welch", "--x", "x", "--y", "place", "--by", "place"], "place"),
        (["share", "--x", "place", "--by", "elsewhere"], "elsewhere"),
    ],
)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_does_not_fit_is_told_in_words(tmp_path, words, told_of, language):
    done = run("test", study(tmp_path), *words, "--language", language)
    assert (done.exit_code, done.stdout) == (1, "")
    assert told_of in done.stderr
    assert "Traceback" not in done.stderr


def test_every_wrong_column_is_told_at_once(tmp_path):
    done = run("test", study(tmp_path), "spearman", "--x", "q1", "--y", "q2")
    assert [
        f"“q{i}”" in line for i, line in enumerate(done.stderr.splitlines(), 1)
    ] == [
        True,
        True,
    ]


def test_a_study_that_is_not_there_is_a_fault(tmp_path):
    done = run("test", tmp_path / "nowhere", "spearman", "--x", "x", "--y", "y")
    assert done.exit_code == 1
    assert "nowhere" in done.stderr


@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_is_weighted_in_a_study_without_weights(tmp_path, language):
    words = ["test", study(tmp_path), "weighted-mean", "--x", "x"]
    (said,) = told(*words, "--language", language)
    assert "study.toml" in said
    assert "n = " not in said
