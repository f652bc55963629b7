import pytest

from analysis.charts.board_table import board_table, levels_table
from analysis.questions.inside import board
from analysis.words import LANGUAGES, Say
from tests.questions.simulated import TWO_IN_ONE_QUADRANT
from tests.questions.test_hypotheses import hypothesis
from tests.questions.test_inside import divided

SOME = (
    hypothesis("A", direction="positive"),
    hypothesis("B", kind="difference", x=None, by="place"),
    hypothesis("C", y="z", direction="negative"),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_row_has_its_verdict_everywhere_and_dashes_where_it_cannot(language):
    held, _ = divided(*SOME)
    rows, say = board(held), Say(language, held.study)
    table = board_table(rows, "place", say)
    assert list(table.columns[2:5]) == ["water", "tax", "city"]
    assert [text.split()[0] for text in table.iloc[:, 0]] == ["A", "B", "C"]
    assert table.iloc[0, 1].startswith("✓ 0")
    assert table.iloc[1, 2:].tolist() == ["—"] * 4
    marks = {text.split()[0] for row in table.to_numpy() for text in row[1:5]}
    assert marks <= {"✓", "✗", "≈", "?", "—"}


def test_one_hypothesis_has_a_row_for_everybody_and_for_each_level():
    held, _ = divided(*SOME)
    say = Say("en", held.study)
    table = levels_table(board(held)[0], say)
    assert len(table) == 1 + 4 + 3
    assert table.iloc[0, 0] == say("label-everybody")
    assert table.iloc[0, 5] == "400"


def test_a_refused_level_says_why():
    held, _ = divided(SOME[0], changed=TWO_IN_ONE_QUADRANT)
    say = Say("en", held.study)
    table = levels_table(board(held)[0], say)
    assert say("label-remark") in table.columns
    assert table.iloc[4, -1]
