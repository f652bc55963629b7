from analysis.questions.procedures import PROCEDURES
from tests.commands.asked import plain, told


def test_every_procedure_is_listed_with_what_it_answers():
    said = told("procedures", "--language", "nl")
    assert [one.split(" (")[0] for one in said] == list(PROCEDURES)
    assert "spearman (order order): Gaan twee scores samen omhoog" in "\n".join(said)


def test_json_tells_what_a_procedure_takes_assumes_and_rests_on():
    held = plain("procedures")["spearman"]
    assert held["takes"] == ["order", "order"]
    assert held["dois"] == ["10.1007/BF02294183"]
    assert held["numbers"] == {}
    assert plain("procedures")["one-sample-t"]["numbers"] == {"against": 0}
    assert held["checked"][0].startswith("R cor.test")
    assert held["assumes"][0] == "Respondents answered independently of each other."
