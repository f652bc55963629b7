"""One order for every finding: sentence, picture, table, method."""

from __future__ import annotations

import json

import altair as alt
import pytest
from streamlit.testing.v1 import AppTest

from pages.parts import present, shown

DRAWN = []


def drawn(values, look=""):
    DRAWN.append(look)
    data = alt.InlineData(values=[{"x": value} for value in values])
    return alt.Chart(data, description="three points").mark_point().encode(x="x:Q")


def showing() -> None:
    import pandas as pd  # noqa: PLC0415 (AppTest runs this text on its own)

    from analysis.line import Line  # noqa: PLC0415
    from analysis.results import Refusal  # noqa: PLC0415
    from analysis.words import Say  # noqa: PLC0415
    from pages.parts.present import picture, present  # noqa: PLC0415
    from tests.pages.test_present import drawn  # noqa: PLC0415

    line = Line("fault-too-few-answers", {"found": 2, "needed": 4})
    refusal = Refusal(measure="x", of=(), lines=(line,), n=2, n_missing=0)
    table = pd.DataFrame({"*a*": ["_1_"]}, index=pd.Index(["<b>"], name="$n$"))
    said = [Line("data-bring"), refusal, "1 < 2"]
    present(said, picture(drawn, (1, 2, 3)), table, Line("data-read"), Say("en"))


@pytest.fixture
def at():
    opened = AppTest.from_function(showing, default_timeout=30).run()
    assert not opened.exception
    return opened


def kinds(block):
    """The kinds of elements on the page, in order, with what expanders hold."""
    found = []
    for child in block.children.values():
        if hasattr(child, "children"):
            found += [child.type, *kinds(child)]
        else:
            found.append(child.type)
    return found


def test_sentence_picture_table_and_method_come_in_this_order(at):
    order = ["markdown", "alert", "markdown", "vega_lite_chart"]
    order += ["expander", "table", "expander", "markdown"]
    found = [
        kind.replace("arrow_", "").replace("info", "alert") for kind in kinds(at.main)
    ]
    assert found == order


def test_a_refusal_stands_apart_from_what_was_found(at):
    assert [shown.value for shown in at.markdown][:2] == [
        "A study of your own",
        r"1 \< 2",
    ]
    assert len(at.info) == 1
    assert "4" in at.info[0].value


def test_no_text_of_a_table_is_markdown(at):
    table = at.table[0].value
    assert list(table.columns) == [r"\*a\*"]
    assert table.index.name == r"\$n\$"
    assert (list(table.index), table.iloc[0, 0]) == ([r"\<b\>"], r"\_1\_")


def test_a_picture_is_drawn_once_and_has_its_reading():
    DRAWN.clear()
    specs = [present.picture(drawn, (7, 8), look="light") for _ in range(3)]
    assert DRAWN == ["light"]
    assert len(set(specs)) == 1
    assert json.loads(specs[0])["description"] == "three points"


def test_another_result_or_look_is_another_picture():
    given = [((1, 9), "a"), ((1, 9), "b"), ((1, 8), "a")]
    specs = {present.picture(drawn, values, look=look) for values, look in given}
    DRAWN.clear()
    assert len(specs) == 2  # the look of this drawing changes nothing in it
    assert [present.picture(drawn, v, look=k) for v, k in given]
    assert DRAWN == []


def test_a_file_of_tables_opens_in_columns_in_either_language():
    table = {"title": "=1+1", "columns": ["a", "b"], "rows": [["0,3", "-x"]]}
    dutch, english = (
        shown.separated([table], lang).decode("utf-8-sig") for lang in ("nl", "en")
    )
    assert dutch.split() == ["'=1+1", "a;b", "0,3;'-x"]
    assert english.split() == ["'=1+1", "a,b", '"0,3",\'-x']
