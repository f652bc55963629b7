from analysis.charts.link_tables import measures
from analysis.charts.tables import counts, frame, number, p_text, reason, remarked
from analysis.line import Line
from analysis.results import Refusal
from tests.charts.made import estimate, look, refusal

NL, EN = look("nl").say, look("en").say


def test_a_p_is_said_under_its_heading_without_being_named():
    assert [p_text(p, NL) for p in (0.034, 0.0004, 0.9999, None)] == [
        ",034",
        "< ,001",
        "> ,999",
        "—",
    ]
    assert p_text(0.034, EN) == ".034"


def test_a_number_that_is_not_there_is_a_dash():
    assert [number(x, NL) for x in (1.234, -0.5, None)] == ["1,23", "−0,50", "—"]
    assert number(1.2345, EN, 3) == "1.234"
    assert counts(NL, 1043, 0) == ["1.043", "0"]


def test_equal_headings_are_kept_apart():
    made = frame(["n", "a  b", "a b", "n"], [["1", "2", "3", "4"]])
    assert list(made.columns) == ["n", "a b", "a b (2)", "n (2)"]


def test_a_remark_stands_only_where_something_was_refused():
    found = [estimate(0.3), refusal()]
    made = remarked(["a"], [["1"], ["2"]], found, NL)
    assert list(made.columns) == ["a", "Opmerking"]
    assert made["Opmerking"].tolist() == ["", reason(refusal(), NL)]
    assert list(remarked(["a"], [["1"]], [estimate(0.3)], NL).columns) == ["a"]


def test_a_reason_is_told_once():
    why = Line("chart-nothing")
    twice = Refusal(measure="m", of=(), lines=(why, why), n=0, n_missing=0)
    assert reason(twice, EN) == EN(why)
    assert reason(estimate(0.3), EN) == ""


def test_measures_stand_side_by_side():
    parts = {"spearman": estimate(0.31, 0.25, 0.36, n=1043), "gamma": estimate(0.2)}
    made = measures(parts, NL)
    assert made.iloc[0].tolist() == [
        "Spearmans ρ",
        "0,31",
        "0,25 tot 0,36",
        ",020",
        "1.043",
        "3",
    ]
    assert made.iloc[1].tolist()[:3] == ["Gamma", "0,20", "—"]
    assert measures(parts, EN).iloc[0].tolist()[:3] == [
        "Spearman's ρ",
        "0.31",
        "0.25 to 0.36",
    ]


def test_a_refused_measure_is_a_dash_with_its_reason():
    made = measures({"pearson": refusal(), "kendall": estimate(0.2)}, EN)
    first = made.iloc[0].tolist()
    assert first[:4] == ["Pearson's r", "—", "—", "—"]
    assert first[4:] == ["2", "1", reason(refusal(), EN)]
