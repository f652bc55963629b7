import pytest

from analysis.charts import likert as module
from analysis.charts.likert import alt_likert, fits, likert
from tests.charts.made import HOSTILE, counts, fields, layer, layers, look

ODD = counts(10, 20, 40, 20, 10)
EVEN = counts(10, 20, 30, 40)


def ends(chart):
    return [(row["low"], row["high"]) for row in layer(chart, "bar")["rows"]]


def test_the_neutral_answer_stands_on_the_middle():
    chart = likert([ODD], ["Hard"], look())
    low, high = zip(*ends(chart), strict=True)
    assert low == pytest.approx((-0.5, -0.4, -0.2, 0.2, 0.4))
    assert high == pytest.approx((-0.4, -0.2, 0.2, 0.4, 0.5))


def test_without_a_neutral_answer_the_halves_part_at_the_middle():
    assert ends(likert([EVEN], ["Hard"], look()))[1:3] == [
        pytest.approx((-0.2, 0.0)),
        pytest.approx((0.0, 0.3)),
    ]


def test_answers_from_few_to_many_begin_at_nought():
    chart = likert([ODD], ["Often"], look(), parted=False)
    assert ends(chart)[0] == (0.0, 0.1)
    assert layer(chart, "bar")["encoding"]["x"]["scale"]["domain"] == [0.0, 1.0]
    assert not [it for it in layers(chart) if it["mark"]["type"] == "rule"]


def test_the_shares_on_either_side_are_written_beside_the_bar():
    texts = [
        it["rows"]
        for it in layers(likert([ODD], ["Hard"], look()))
        if it["mark"]["type"] == "text"
    ]
    assert [rows[0]["text"] for rows in texts[:2]] == ["30%", "30%"]


def test_every_item_has_its_n_and_keeps_its_place():
    chart = likert([ODD, counts(1, 1, 1, 1, 1)], ["B", "A"], look())
    order = layer(chart, "bar")["encoding"]["y"]["scale"]["domain"]
    assert order == ["B (n\xa0=\xa0100)", "A (n\xa0=\xa05)"]


def test_answers_are_called_by_code_and_label_in_their_order():
    colour = layer(likert([ODD], ["Hard"], look()), "bar")["encoding"]["color"]
    assert colour["scale"]["domain"] == ["1 disagree", "2", "3", "4", "5 eens"]
    assert colour["sort"] == colour["scale"]["domain"]
    named = likert([EVEN], ["H"], look(), answers={1.0: "no", 4.0: "yes"})
    domain = layer(named, "bar")["encoding"]["color"]["scale"]["domain"]
    assert domain == ["1 no", "2", "3", "4 yes"]


def test_wordings_of_any_kind_and_equal_ones_keep_their_own_bars():
    labels = [*HOSTILE, *HOSTILE]
    chart = likert([ODD] * len(labels), labels, look())
    assert len({row["row"] for row in layer(chart, "bar")["rows"]}) == len(labels)
    assert fields(chart) == {"row", "low", "high", "answer", "said", "text", "label"}


@pytest.mark.parametrize("parted", [True, False])
def test_an_item_that_nobody_answered_has_no_bar(parted):
    chart = likert([counts(0, 0, 0)], ["Hard"], look(dark=True), parted=parted)
    assert layer(chart, "bar")["rows"] == []
    assert likert([], [], look(), parted=parted).to_dict()["height"] > 0


def test_more_answers_than_colours_are_refused():
    ages = counts(*[1] * 60, first=18.0)
    assert not fits(ages)
    assert fits(counts(*[1] * 11, first=0.0))
    with pytest.raises(ValueError, match="histogram"):
        likert([ages], ["Age"], look())


def test_items_on_different_answer_scales_are_refused():
    with pytest.raises(ValueError, match="answer scales"):
        likert([ODD, EVEN], ["a", "b"], look())


def test_the_plain_reading_names_the_answer_given_most():
    said = alt_likert([ODD], ["Hard"], look().say)
    assert said == "Hard: 100 answers, most often 3 (40)."


def test_the_table_has_a_share_per_answer_and_n():
    frame = module.table([ODD], ["Hard"], look("nl").say)
    assert list(frame.columns) == [
        "Vraag", "1 oneens", "2", "3", "4", "5 eens", "n", "Zonder antwoord",
    ]  # fmt: skip
    assert frame.iloc[0].tolist() == [
        "Hard", "10%", "20%", "40%", "20%", "10%", "100", "2",
    ]  # fmt: skip
