import pytest

from analysis.errors import StudyError
from analysis.intake import load
from analysis.study import shelf
from analysis.study.model import Study
from analysis.study.read import read
from tests.brought import ONE, bring, causes, faults

AGREE = """
missing = [99, "weet niet"]

[answer_scales.agree]
low = 1
high = 5

[answer_scales.agree.labels]
1 = { nl = "Oneens", en = "Disagree" }
5 = { nl = "Eens", en = "Agree" }

[items.q1]
answer_scale = "agree"
"""
GROUP = """
missing = [99]
[groups.org]
levels = { W = { nl = "Waterbedrijf", en = "Water company" }, 1 = "Een", "02" = "Twee" }
"""


def column(folder, described, *answers):
    """What is made of one column of answers, and the remarks' causes."""
    name = "org" if "groups" in described else "q1"
    reading = load(
        bring(
            folder, "\n".join([f"{name},x", *(f'"{a}",x' for a in answers)]), described
        )
    )
    return reading.table.column(name).to_pylist(), causes(reading.receipt.remarks)


def test_an_answer_stands_as_its_code_or_as_a_label_in_either_language(tmp_path):
    answers = [
        "1",
        "oneens",
        " DISAGREE ",
        "Eens",
        "a\u00a0gree",
        "agree",
        "3",
        "+2",
        "4.0",
        "",
    ]
    found, remarks = column(tmp_path, AGREE, *answers)
    assert found == [1, 1, 1, 5, None, 5, 3, 2, 4, None]
    assert remarks == ["unknown-word"]


def test_codes_for_no_answer_stay_in_the_column(tmp_path):
    assert column(tmp_path, AGREE, "1", "99", "5") == ([1, 99, 5], [])


def test_a_word_for_no_answer_makes_the_column_text(tmp_path):
    found, remarks = column(tmp_path, AGREE, "1", "Weet  Niet", "agree", "99", "2.0")
    assert (found, remarks) == (["1", "weet niet", "5", "99", "2"], [])


def test_what_the_study_does_not_know_is_missing_and_told_once_per_cause(tmp_path):
    found, remarks = column(
        tmp_path, AGREE, "1", "0", "6", "6", "2.5", "misschien", "inf", "1e309"
    )
    assert found == [1] + [None] * 7
    assert sorted(remarks) == ["not-whole", "outside-limits", "unknown-word"]


def test_a_remark_names_the_place_the_rows_and_numbers_but_never_a_word(tmp_path):
    answers = "q1\n" + "secret\n" * 7 + "8\n9\n"
    word, number = load(bring(tmp_path, answers)).receipt.remarks
    assert word.facts == {
        "place": "items.q1",
        "item": "q1",
        "column": "q1",
        "count": 7,
        "rows": "2, 3, 4, 5, 6 …",
        "codes": "",
    }
    assert (number.facts["codes"], number.facts["rows"]) == ("8, 9", "9, 10")
    assert "secret" not in str(word)


def test_without_limits_only_labelled_codes_exist(tmp_path):
    described = '[items.q1]\nlabels = { 0 = "nee", 1 = "ja" }\n'
    found, remarks = column(tmp_path, described, "0", "JA", "2", "nee")
    assert (found, remarks) == ([0, 1, None, 0], ["unknown-code"])


def test_codes_may_be_words(tmp_path):
    described = (
        '[items.q1]\nlabels = { low = { nl = "laag" }, high = { nl = "hoog" } }\n'
    )
    found, remarks = column(tmp_path, described, "Low", "hoog", "HIGH", "")
    assert (found, remarks) == (["low", "high", "high", None], [])


def test_a_label_that_fits_two_codes_says_nothing(tmp_path):
    described = '[items.q1]\nlabels = { 1 = "same", 2 = "Same", 3 = "other" }\n'
    assert column(tmp_path, described, "same", "3", "1") == (
        [None, 3, 1],
        ["unknown-word"],
    )


def test_a_label_may_be_a_number(tmp_path):
    described = (
        '[items.q1]\nlow = 1\nhigh = 3\nlabels = { 1 = "10", 2 = "20", 3 = "2" }\n'
    )
    assert column(tmp_path, described, "10", "20", "2", "3") == ([1, 2, 2, 3], [])


def test_an_open_question_keeps_its_words_and_a_score_does_not(tmp_path):
    described = "[items.q1]\n"
    assert column(tmp_path, described, "good", "3") == (["good", "3"], [])
    described += '[scales.s]\nitems = ["q1"]\n'
    assert column(tmp_path, described, "good", "3") == ([None, 3], ["unknown-word"])


def test_numbers_without_limits_are_as_they_stand(tmp_path):
    described = '[items.q1]\n[scales.s]\nitems = ["q1"]\n'
    answers = ["1e3", "-2,5", ",5", "7", "007"]
    assert column(tmp_path, described, *answers) == ([1000, -2.5, 0.5, 7, 7], [])
    answers = ["1e-3", "-2.5", ".5", "7.", "+0"]
    assert column(tmp_path, described, *answers) == ([0.001, -2.5, 0.5, 7, 0], [])


def test_levels_are_text_by_key_title_or_number(tmp_path):
    answers = [
        "W",
        "waterbedrijf",
        "Water  Company",
        "1",
        "1.0",
        "een",
        "02",
        "2",
        "99",
        "X",
    ]
    found, remarks = column(tmp_path, GROUP, *answers)
    assert found == ["W", "W", "W", "1", "1", "1", "02", None, "99", None]
    assert remarks == ["unknown-level"]


def test_a_column_of_an_item_and_a_group_is_numbers(tmp_path):
    described = ONE + '[groups.org]\ncolumn = "q1"\nlevels = { 1 = "a", 2 = "b" }\n'
    reading = load(bring(tmp_path, "q1\n1\n2\n3\n", described))
    assert reading.table.to_pydict() == {"q1": [1, 2, 3]}
    assert causes(reading.receipt.remarks) == ["unknown-level"]


def test_two_items_may_share_a_column(tmp_path):
    described = (
        ONE + '[items.turned]\ncolumn = "q1"\nlow = 1\nhigh = 5\nreverse = true\n'
    )
    reading = load(bring(tmp_path, "q1\n1\n6\n8\n", described))
    assert reading.table.to_pydict() == {"q1": [1, 6, None]}
    places = [line.facts["place"] for line in reading.receipt.remarks]
    assert places == ["items.q1", "items.turned"]


def test_columns_are_found_under_odd_spaces(tmp_path):
    described = '[items.q1]\ncolumn = "I found it"\n[[blocks]]\nkind = "good"\n'
    described = described.replace('"good"', '"importance"')
    described += 'asked = { column = "who", is = [2] }\n'
    answers = "open,  I  found\u00a0it ,who\nx,3,2\nx,4,b\n"
    reading = load(bring(tmp_path, answers, described))
    assert reading.table.to_pydict() == {"I found it": [3, 4], "who": ["2", "b"]}
    assert reading.receipt.not_used == ("open",)


def test_the_receipt_says_what_was_read(tmp_path):
    receipt = load(bring(tmp_path, "id;q1\n1;3\n2;\n", ONE)).receipt
    assert (receipt.file, receipt.kind, receipt.encoding) == (
        "answers.csv",
        "csv",
        "utf-8",
    )
    assert (receipt.delimiter, receipt.decimal, receipt.sheet) == (";", None, None)
    assert (receipt.header_rows, receipt.rows, receipt.not_used) == (1, 2, ("id",))
    (told,) = receipt.columns
    assert (told.name, told.type, told.n, told.n_missing) == ("q1", "integer", 1, 1)


def test_a_column_without_any_answer_is_noticed(tmp_path):
    reading = load(bring(tmp_path, "q1,x\n,1\n,2\n"))
    assert reading.table.to_pydict() == {"q1": [None, None]}
    assert causes(reading.receipt.remarks) == ["no-answers"]


def test_weights_are_floats(tmp_path):
    described = 'weight = "w"\n' + ONE
    found = load(bring(tmp_path, "q1;w\n1;0,5\n2;1\n3;0\n", described)).table
    assert found.to_pydict() == {"q1": [1, 2, 3], "w": [0.5, 1.0, 0.0]}


FATAL = """
respondent = "id"
weight = "w"
[items.q1]
low = 1
high = 7
[items.q2]
[items.q3]
"""


def test_what_makes_a_file_useless_is_told_together(tmp_path):
    answers = "id,w,q_1\na,1,1\nb,-1,2\na,,3\nc,x,4\n"
    with pytest.raises(StudyError) as wrong:
        load(bring(tmp_path, answers, FATAL))
    lines = wrong.value.lines
    assert causes(lines) == [
        "missing-column-meant",
        "missing-column",
        "missing-column",
        "repeated-respondent",
        "wrong-weight",
    ]
    assert [line.facts.get("place") for line in lines[:3]] == [
        "items.q1",
        "items.q2",
        "items.q3",
    ]
    assert (lines[3].facts["count"], lines[3].facts["rows"]) == (1, "2, 4")
    assert (lines[4].facts["count"], lines[4].facts["rows"]) == (3, "3, 4, 5")


def test_all_weights_nought_is_a_fault(tmp_path):
    described = 'weight = "w"\n' + ONE
    assert faults(load, bring(tmp_path, "q1,w\n1,0\n2,0\n", described)) == ["no-weight"]


def test_answers_stay_in_the_folder_of_their_study(tmp_path):
    folder = tmp_path / "study"
    folder.mkdir()
    (tmp_path / "answers.csv").write_text("q1\n1\n")
    (folder / "answers.csv").symlink_to(tmp_path / "answers.csv")
    study = bring(folder, "q1\n1\n")
    assert faults(load, study) == ["path-outside"]


def test_a_study_without_a_folder_is_our_own_mistake():
    with pytest.raises(ValueError, match="folder"):
        load(Study(id="a", answers="answers.csv"))


def test_a_saved_study_is_not_trusted(tmp_path, monkeypatch):
    monkeypatch.setenv("KWADRANT_HOME", str(tmp_path))
    asked = []
    study = bring(tmp_path, "q1\n1\n")
    kept = shelf.keep(
        {f.name: f.read_bytes() for f in tmp_path.iterdir() if f.is_file()}
    )
    monkeypatch.setattr(
        "analysis.intake.child.raw", lambda *a: asked.append(a) or 1 / 0
    )
    assert load(study).receipt.rows == 1
    with pytest.raises(ZeroDivisionError):
        load(read(kept))
    assert len(asked) == 1


def test_the_receipt_tells_which_words_were_read_as_which_code(tmp_path):
    described = """
    [items]
    a = { low = 1, high = 3, labels = { 1 = "nee", 3 = "ja" } }
    b = { labels = { 1 = "nee", 2 = "ja" } }
    c = {}
    [groups.place]
    levels = { 1 = "Noord", Z = "Zuid" }
    """
    answers = "place,a,b,c\nNoord,Ja,3,hello\n1.0,1.0,2,1\nZ,2.5,ja,2\nO,9,none,3\n"
    reading = load(bring(tmp_path, answers, described))
    columns = {one.name: one for one in reading.receipt.columns}
    assert [columns[name].place for name in ("place", "a", "b", "c")] == [1, 2, 3, 4]
    assert columns["a"].read_as == {"Ja": 3, "2.5": None}  # 9 is outside the limits
    assert columns["b"].read_as == {"3": None, "ja": 2}
    assert columns["c"].read_as == {}
    assert columns["place"].read_as == {"Noord": "1", "1.0": "1"}
