from analysis.charts.scale_tables import reliability, scales
from analysis.inference.attempt import attempt
from analysis.inference.description import describe
from analysis.inference.reliability import reliability as items_together
from analysis.store import Store
from analysis.study.model import Item, Scale, Study
from analysis.words import Say
from tests.drawn import answers

STUDY = Study(
    id="s",
    items={
        name: Item(column=name, text={"nl": f"Vraag {name}"}, low=1, high=7)
        for name in "abcd"
    },
    scales={
        "x": Scale(title={"nl": "Moeite", "en": "Effort"}, items=("a", "b", "c")),
        "one": Scale(items=("d",)),
        "flat": Scale(items=("d", "a")),
    },
)
TABLE = """
    a b c d
    1 2 1 4
    2 2 3 4
    3 4 3 4
    5 4 6 4
    6 7 5 4
    . 3 3 4
"""
STORE = Store.of(STUDY, answers(TABLE))
NL, EN = Say("nl", STUDY), Say("en", STUDY)


def alpha(*items):
    moments = STORE.moments(*items)
    return attempt(items_together, moments, measure="alpha", scale="x")


def described():
    return {
        name: attempt(describe, STORE.cells(name), measure="description")
        for name in STUDY.scales
    }


def test_an_item_stands_beside_the_others_of_its_scale():
    found = alpha("a", "b", "c")
    made = reliability(found, NL)
    assert made["Vraag"].tolist() == ["Vraag a", "Vraag b", "Vraag c"]
    first = found.items[0]
    expected = [first.mean, first.sd, first.item_rest, first.alpha_if_dropped]
    told = [f"{x:.2f}".replace(".", ",") for x in expected]
    assert made.iloc[0].tolist()[1:5] == told


def test_every_scale_has_a_row_with_a_dash_for_what_it_lacks():
    found = {"x": alpha("a", "b", "c"), "flat": alpha("d", "a")}
    made = scales(found, described(), EN)
    assert made["Scale"].tolist() == ["Effort", "one", "flat"]
    assert made["Items"].tolist() == ["3", "1", "2"]
    one = made.iloc[1].tolist()
    assert one[2:5] == ["—", "—", "—"]
    assert one[5:9] == ["4.00", "0.00", "6", "0"]
    assert made["n"][0] == "6"


def test_a_refused_scale_says_why_in_its_row():
    held = {name: it for name, it in described().items() if name != "one"}
    made = scales({"x": alpha("d"), "flat": alpha("a", "b")}, held, NL)
    assert made.iloc[0]["Opmerking"] != ""
    assert made.iloc[1]["Opmerking"] == ""
