from datetime import date

import pytest

from analysis.errors import StudyError
from analysis.study.model import Block, Quadrants, Study
from analysis.study.read import read, reads
from analysis.words import LANGUAGES, Say
from tests.shared import DATASETS, needs_shared

DRAWN = """
[study]
id = "drawn"
answers = "answers.csv"
missing = [99, "weet niet"]

[answer_scales.agree7]
low = 1
high = 7
labels = { 1 = { nl = "oneens", en = "disagree" }, 8 = "weet niet" }
missing = [8]

[items]
q1 = { answer_scale = "agree7", text = "Hard?" }
q2 = { answer_scale = "agree7", reverse = true }
q3 = { column = "Q 3", low = 0, high = 10 }
q4 = { labels = { 01 = "a", "1.5" = "b", ja = "c" } }

[scales]
hard = { items = ["q1", "q2"], answered = 1 }
need = { items = ["q3"] }

[groups.org]
levels = { 2 = "Two", 1 = { nl = "Een", en = "One" } }

[quadrants]
search = "hard"
decision = "need"
cut = { search = 4, decision = 5.5 }
names.ll = "Low"

[question]
predictor = "hard"
outcome = "need"
covariates = ["q1", "org"]

[[hypotheses]]
id = "H1"
text = "Harder, more need"
kind = "moderation"
x = "hard"
y = "need"
by = "quadrants"
direction = "positive"
date = 2021-03-04

[[blocks]]
kind = "importance"
rows = { speed = ["q1", "q3"], care = "q2" }
asked = { column = "decision", is = [2] }
severity = "worst"
"""


def faults(text):
    """(cause, place) of every fault, and that both languages can say it."""
    with pytest.raises(StudyError) as fault:
        reads(text)
    for line in fault.value.lines:
        for language in LANGUAGES:
            assert line.facts["place"] in Say(language)(line)
    return [(x.key.removeprefix("fault-"), x.facts["place"]) for x in fault.value.lines]


def changed(*pairs):
    """The drawn study with pieces of its text replaced."""
    text = DRAWN
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text


def test_a_drawn_study_is_read_as_it_stands():
    study = reads(DRAWN)
    assert study.missing == (99, "weet niet")
    assert study.labels("q1")[1] == {"nl": "oneens", "en": "disagree"}
    assert study.limits("q2") == (1, 7)
    assert study.missing_of("q2") == (8, 99, "weet niet")
    assert study.items["q1"].text == {"nl": "Hard?", "en": "Hard?"}
    assert study.items["q3"].column == "Q 3"
    assert study.scales["hard"].answered == 1
    assert study.question.covariates == ("q1", "org")
    assert study.hypotheses[0].date == str(date(2021, 3, 4))


def test_labels_that_look_like_numbers_are_numbers_and_levels_are_text():
    study = reads(DRAWN)
    assert list(study.items["q4"].labels) == ["01", 1.5, "ja"]
    assert [type(key) for key in study.labels("q1")] == [int, int]
    assert list(study.groups["org"].levels) == ["2", "1"]


def test_a_group_has_an_order_only_where_the_study_says_so():
    assert not reads(DRAWN).groups["org"].ordered
    said = DRAWN.replace("[groups.org]", "[groups.org]\nordered = true")
    assert reads(said).groups["org"].ordered


def test_the_split_has_its_own_cuts_and_names():
    assert reads(DRAWN).quadrants == Quadrants(
        search="hard",
        decision="need",
        cut={"search": 4, "decision": 5.5},
        names={"ll": {"nl": "Low", "en": "Low"}},
    )


def test_a_block_keeps_the_keys_of_its_kind():
    assert reads(DRAWN).blocks == (
        Block(
            id="importance",
            kind="importance",
            rows={"speed": ("q1", "q3"), "care": ("q2",)},
            asked={"column": "decision", "is": (2,)},
            own={"severity": "worst"},
        ),
    )


def test_a_study_without_quadrants_or_question_is_a_study():
    assert reads('[study]\nid = "a"\nanswers = "a.csv"') == Study(
        id="a", answers="a.csv"
    )


@needs_shared
@pytest.mark.parametrize("name", ["univer", "corp_rep"])
def test_real_studies_are_without_fault(name):
    study = read(DATASETS / name)
    assert study == read(DATASETS / name / "study.toml")
    assert study.folder == DATASETS / name


TEN = changed(
    ('id = "drawn"', 'id = "drawn"\nsimulatd = true'),  # 1 unknown key
    ("missing = [8]", "missing = 8"),  # 2 wrong type
    ('q1 = { answer_scale = "agree7"', 'q1 = { answer_scale = "agre7"'),  # 3 no scale
    ("low = 0, high = 10", "low = 10, high = 0"),  # 4 turned round
    ('items = ["q1", "q2"], answered = 1', 'items = ["q1", "q2"], answered = 3'),  # 5
    ('items = ["q3"]', 'items = ["q3", "q9"]'),  # 6 no such item
    ('decision = "need"', 'decision = "hard"'),  # 7 both axes the same
    ('outcome = "need"', 'outcome = "hard"'),  # 8 predictor is outcome
    ('direction = "positive"', 'direction = "up"'),  # 9 unknown direction
    ('kind = "importance"', 'kind = "importanse"'),  # 10 unknown kind
)


def test_ten_planted_faults_are_ten_faults():
    assert faults(TEN) == [
        ("wrong-type", "answer_scales.agree7.missing"),
        ("unknown-choice", "hypotheses.H1.direction"),
        ("unknown-choice", "blocks.importanse.kind"),
        ("unknown-key-meant", "study.simulatd"),
        ("unknown-answer-scale-meant", "items.q1.answer_scale"),
        ("limits-order", "items.q3.low"),
        ("answered-out-of-range", "scales.hard.answered"),
        ("unknown-item-meant", "scales.need.items"),
        ("same-axes", "quadrants.decision"),
        ("question-repeats", "question.outcome"),
    ]


FORMER = "former_hypotheses.H1.until"


@pytest.mark.parametrize(
    ("old", "new", "cause", "place"),
    [
        ("[items]", "[itmes]", "unknown-key-meant", "itmes"),
        ("[quadrants]", "[four]", "unknown-key", "four"),
        ('id = "drawn"', "", "missing-key", "study.id"),
        ('id = "drawn"', "id = 7", "wrong-type", "study.id"),
        ('id = "drawn"', 'id = "../x"', "id-not-slug", "study.id"),
        ('items = ["q3"]', "itms = []", "unknown-key-meant", "scales.need.itms"),
        ('items = ["q3"]', "items = []", "empty-scale", "scales.need.items"),
        ('items = ["q3"]', "title = 'x'", "missing-key", "scales.need.items"),
        ('["q3"] }', '["q3", "q3"] }', "item-repeated", "scales.need.items"),
        (
            "answered = 1",
            "answered = 0",
            "answered-out-of-range",
            "scales.hard.answered",
        ),
        ("answered = 1", "answered = 1.5", "wrong-type", "scales.hard.answered"),
        ("answered = 1", 'answered = "al"', "unknown-choice", "scales.hard.answered"),
        (
            "low = 0, high = 10",
            "reverse = true",
            "reverse-without-limits",
            "items.q3.reverse",
        ),
        ("low = 1\n", "low = nan\n", "wrong-type", "answer_scales.agree7.low"),
        ("low = 1\n", "low = 7\n", "limits-order", "answer_scales.agree7.low"),
        ("missing = [8]", "", "label-outside-limits", "answer_scales.agree7.labels.8"),
        (
            "missing = [8]",
            "missing = [true]",
            "wrong-type",
            "answer_scales.agree7.missing",
        ),
        ('nl = "Een"', 'ne = "Een"', "unknown-key-meant", "groups.org.levels.1.ne"),
        ('2 = "Two"', "2 = 2", "wrong-type", "groups.org.levels.2"),
        (
            "[groups.org]",
            "[groups.org]\nordered = 1",
            "wrong-type",
            "groups.org.ordered",
        ),
        ('search = "hard"', "", "missing-key", "quadrants.search"),
        ('search = "hard"', 'search = "org"', "unknown-score", "quadrants.search"),
        ("search = 4,", "search = 8,", "cut-outside-limits", "quadrants.cut.search"),
        ("search = 4,", "", "missing-key", "quadrants.cut.search"),
        ("cut = {", "cut = 4 #", "wrong-type", "quadrants.cut"),
        ("names.ll", "names.lo", "unknown-key-meant", "quadrants.names.lo"),
        ('x = "hard"', 'x = "hadr"', "unknown-score-meant", "hypotheses.H1.x"),
        ('x = "hard"', "", "hypothesis-needs", "hypotheses.H1.x"),
        ('x = "hard"', 'x = "need"', "hypothesis-repeats", "hypotheses.H1.y"),
        ('by = "quadrants"', 'by = "orga"', "unknown-group-meant", "hypotheses.H1.by"),
        (
            "direction",
            "smallest = -1\ndirection",
            "not-above-zero",
            "hypotheses.H1.smallest",
        ),
        ('"moderation"', '"moderatoin"', "unknown-choice", "hypotheses.H1.kind"),
        ("[groups.org]", "[groups.need]", "id-twice", "groups.need"),
        ("[[hypotheses]]", "[hypotheses]", "wrong-type", "hypotheses"),
        ("[[hypotheses]]", "[[former_hypotheses]]", "missing-key", FORMER),
        ('care = "q2"', 'care = "x"', "unknown-item", "blocks.importance.rows.care"),
        ("is = [2]", "are = [2]", "missing-key", "blocks.importance.asked.is"),
        ('"answers.csv"', '"../answers.csv"', "path-outside", "study.answers"),
        ('"answers.csv"', '"/etc/passwd"', "path-outside", "study.answers"),
        ('"answers.csv"', "'C:\\answers.csv'", "path-outside", "study.answers"),
        ('"answers.csv"', "'..\\answers.csv'", "path-outside", "study.answers"),
        ('answers = "answers.csv"', "", "no-source", "study.answers"),
    ],
)
def test_a_fault_is_told_at_its_place(old, new, cause, place):
    assert (cause, place) in faults(changed((old, new)))


@pytest.mark.parametrize(
    "planted",
    [
        ("[items]", "[itmes]"),
        ("[quadrants]", "[quadrant]"),
        ("[answer_scales.agree7]", "[answer_scale.agree7]"),
        ('id = "drawn"', "id = 7"),
        ('answers = "answers.csv"', 'answer = "answers.csv"'),
        ('answer_scale = "agree7", reverse', 'answer_scal = "agree7", reverse'),
        ("low = 1\n", 'low = "one"\n'),
        ("q3 = {", "q3 = 3 # {"),
        ("[study]", "[sutdy]"),
    ],
)
def test_what_follows_from_a_fault_is_not_told_again(planted):
    assert len(faults(changed(planted))) == 1


def test_a_missing_midpoint_is_told_per_axis():
    cut = ("cut = { search = 4, decision = 5.5 }", 'cut = "midpoint"')
    assert faults(changed(cut, ("low = 0, high = 10", "low = 0"))) == [
        ("midpoint-without-limits", "quadrants.decision")
    ]


@pytest.mark.parametrize("text", ["", "# nothing yet\n"])
def test_a_description_of_nothing_says_how_to_begin(text):
    with pytest.raises(StudyError) as fault:
        reads(text)
    assert [line.key for line in fault.value.lines] == ["fault-study-empty"]


def test_repeated_and_reserved_ids_are_told():
    again = DRAWN + '[[hypotheses]]\nid="H1"\ntext="t"\nkind="myth"\ny="q1"\nclaim=15\n'
    assert faults(again + '[groups.quadrants]\nlevels = {a="A"}') == [
        ("id-reserved", "groups.quadrants"),
        ("id-repeated", "hypotheses.H1.id"),
        ("not-a-share", "hypotheses.H1.claim"),
    ]


def test_a_hypothesis_about_quadrants_needs_quadrants():
    text = DRAWN.replace("[quadrants]", "[[blocks]]\nkind='staff'\n[blocks.own]")
    assert faults(text) == [("hypothesis-without-quadrants", "hypotheses.H1.by")]


@pytest.mark.parametrize(
    ("url", "cause"),
    [
        ("postgres://me:secret@host/db", "engine-password"),
        ("postgres://host/db?password=secret", "engine-password"),
        ("mysql://host/db", "engine-unknown"),
        ("postgres://[host/db", "engine-unknown"),
    ],
)
def test_an_engine_with_a_password_or_unknown_is_refused(url, cause):
    text = f'[study]\nid = "a"\n[engine]\nurl = "{url}"\ntable = "t"'
    assert faults(text) == [(cause, "engine.url")]
    with pytest.raises(StudyError) as fault:
        reads(text)
    assert "secret" not in str(fault.value.lines)


def test_answers_and_engine_are_one_too_many():
    text = changed() + '[engine]\nurl = "duckdb:///big.duckdb"\ntable = "t"'
    assert faults(text) == [("two-sources", "study.answers")]


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ('[study]\nid = "a', 2, 8),
        ("[study]\nid = 1\nid = 2", 3, 7),
        ("[study", 1, 7),
        ("x = " + "[" * 5000, 1, 1),
        ("x = " + "1" * 5000, 1, 1),
    ],
)
def test_what_is_no_toml_is_told_by_line_and_column(text, line, column):
    with pytest.raises(StudyError) as fault:
        reads(text)
    (told,) = fault.value.lines
    assert told.key == "fault-study-not-toml"
    assert (told.facts["row"], told.facts["column"]) == (line, column)


def test_a_file_that_is_not_there_or_not_utf8_is_told(tmp_path):
    with pytest.raises(StudyError, match="study-not-found"):
        read(tmp_path)
    with pytest.raises(StudyError, match="study-not-found"):
        read(tmp_path / "no\0where")
    (tmp_path / "study.toml").write_bytes('# één\n# "één'.encode("cp1252"))
    with pytest.raises(StudyError) as fault:
        read(tmp_path)
    (told,) = fault.value.lines
    assert (told.key, told.facts["row"]) == ("fault-study-not-utf8", 1)


def test_a_byte_order_mark_does_no_harm(tmp_path):
    (tmp_path / "study.toml").write_text(DRAWN, encoding="utf-8-sig")
    assert read(tmp_path) == reads(DRAWN)


def test_text_of_the_file_stays_short_and_on_one_line():
    hostile = "x\\n" * 100
    with pytest.raises(StudyError) as fault:
        reads(changed(('direction = "positive"', f'direction = "{hostile}"')))
    (line,) = fault.value.lines
    assert len(line.facts["found"]) == 60
    assert "\n" not in line.facts["found"]
