import json
import math

import numpy as np
import pytest

from analysis.errors import TooFewAnswersError
from analysis.verify.cases import Case, fields
from analysis.verify.judge import find, judge
from analysis.verify.procedure import Omission, Procedure, Refused, attempted


def a_case(results, name="x~y-mean"):
    held = tuple(fields(results))
    return Case(id=f"d/f/{name}", family="f", procedure="p", variables={}, fields=held)


def giving(ours, covers=("*",), ids="*-mean", **more):
    return Procedure(
        name="mean", family="f", ids=ids, covers=covers, compute=lambda _: ours, **more
    )


def judged(results, ours, **more):
    return judge(a_case(results), [giving(ours, **more)])


def whys(verdict):
    return {d.path: d.why for d in verdict.differences}


def test_equal_numbers_agree():
    verdict = judged({"n": 3, "ci": [1, 2]}, {"n": 3, "ci.0": 1.0, "ci.1": 2.0})
    assert verdict.agrees
    assert [field.path for field in verdict.compared] == ["n", "ci.0", "ci.1"]


def test_a_wrong_number_differs():
    (found,) = judged({"n": 3}, {"n": 4}).differences
    assert (found.path, found.ours, found.theirs, found.why) == ("n", 4, 3, "differs")
    assert (found.rel, found.abs) == (1e-6, 1e-12)


def test_a_claimed_field_that_is_missing_differs():
    verdict = judged({"n": 3, "mean": 2}, {"n": 3})
    assert whys(verdict) == {"mean": "not computed"}


def test_an_unclaimed_field_is_not_compared():
    verdict = judged({"n": 3, "mean": 2}, {"n": 3}, covers=("n",))
    assert verdict.agrees
    assert [field.path for field in verdict.compared] == ["n"]


def test_a_case_of_no_procedure_is_not_covered():
    verdict = judge(a_case({"n": 3}, name="x~y-median"), [giving({"n": 3})])
    assert (verdict.reason.key, verdict.agrees) == ("verify-not-built", False)


def test_an_omission_says_why_a_case_is_not_covered():
    left_out = Omission(family="f", ids="*-partial-mean", reason="verify-no-partial")
    case = a_case({"n": 3}, name="x~y-partial-mean")
    verdict = judge(case, [left_out, giving({"n": 3})])
    assert (verdict.reason.key, verdict.agrees) == ("verify-no-partial", False)


def test_a_case_without_a_claimed_number_is_not_covered():
    verdict = judged({"boot_n": 3}, {"boot_n": 3})
    assert verdict.reason.key == "verify-nothing-to-compare"
    assert not verdict.agrees
    assert not judged({"mean": 3}, {"n": 3}, covers=("n",)).agrees


@pytest.mark.parametrize("theirs", [None, "NaN", "Inf", "-Inf"])
def test_no_number_of_r_agrees_with_a_refusal_alone(theirs):
    refusal = Refused(("fault-constant-score",))
    assert judged({"r": theirs}, {"r": refusal}).agrees
    assert not judged({"r": theirs}, {"r": 0.5}).agrees
    assert not judged({"r": theirs}, {"r": math.nan}).agrees


def test_an_error_of_r_agrees_with_a_refusal_alone():
    assert judged({"error": "constant"}, {"*": Refused(("fault-x",))}).agrees
    assert whys(judged({"error": "constant"}, {"r": 1})) == {"error": "not computed"}


def test_refusing_where_r_has_a_number_differs():
    verdict = judged({"r": 0.5}, {"*": Refused(("fault-x",))})
    assert whys(verdict) == {"r": "refused"}
    assert verdict.differences[0].ours == "fault-x"


def test_what_both_call_not_applicable_agrees():
    assert judged({"weighted": None}, {"weighted": None}).agrees
    assert not judged({"weighted": 2}, {"weighted": None}).agrees


def test_not_a_number_of_ours_never_agrees():
    assert judged({"r": "NaN"}, {"r": math.nan}).differences[0].ours == "nan"
    assert not judged({"r": 0.5}, {"r": math.nan}).agrees


def test_texts_truths_and_infinities_agree_as_they_are():
    held = {"term": "X", "tied": True, "df": "Inf", "n": 1}
    ours = {"term": "X", "tied": True, "df": math.inf, "n": np.int64(1)}
    assert judged(held, ours).agrees
    other = {"term": "Q", "tied": 1, "df": 12.0, "n": "1"}
    assert set(whys(judged(held, other))) == set(held)


def test_what_we_say_can_be_written_as_json():
    said = {"n": np.int64(2), "r": np.float64(0.25), "x": np.nan, "z": [1], "t": True}
    verdict = judged(dict.fromkeys(said, 1), said)
    ours = {found.path: found.ours for found in verdict.differences}
    assert json.loads(json.dumps(ours, allow_nan=False)) == {
        "n": 2,
        "r": 0.25,
        "x": "nan",
        "z": "[1]",
        "t": True,
    }


def test_a_crash_is_a_difference_in_every_field():
    def broken(_):
        raise ZeroDivisionError

    broke = Procedure(name="m", family="f", ids="*", covers=("*",), compute=broken)
    verdict = judge(a_case({"n": 3, "r": None}), [broke])
    assert whys(verdict) == {"n": "crashed", "r": "crashed"}
    assert verdict.differences[0].ours == "ZeroDivisionError"


def test_a_fault_of_the_answers_refuses_the_whole_case():
    def refusing(_):
        raise TooFewAnswersError(found=1, needed=3)

    few = Procedure(name="m", family="f", ids="*", covers=("*",), compute=refusing)
    assert judge(a_case({"r": {"error": "few"}}), [few]).agrees
    assert whys(judge(a_case({"r": 1}), [few])) == {"r": "refused"}


def test_a_part_refused_leaves_the_rest_compared():
    def refusing():
        raise TooFewAnswersError(found=1, needed=3)

    ours = {"n": 1, **attempted("welch.", refusing)}
    assert judged({"n": 1, "welch": {"p": None}}, ours).agrees
    assert whys(judged({"n": 2, "welch": {"p": None}}, ours)) == {"n": "differs"}


def test_where_r_is_wrong_the_right_number_is_asked_for():
    assert judged({"F": 4.0012}, {"F": 4.0}, instead={"F": 4.0}).agrees
    assert not judged({"F": 4.0012}, {"F": 4.0012}, instead={"F": 4.0}).agrees
    here = {f"{a_case({}).id}:F": 4.0}
    assert judged({"F": 4.0012}, {"F": 4.0}, instead=here).agrees
    assert judged({"F": 4.0012}, {"F": 4.0012}, instead={"elsewhere:F": 4.0}).agrees


def test_the_longest_glob_has_the_case():
    short, long = giving({}), giving({}, ids="*-partial-mean")
    assert find(a_case({}, name="x-partial-mean"), [long, short]) is long
    assert find(a_case({}, name="x-partial-mean"), [short, long]) is long
    assert find(a_case({}, name="x-mean"), [long, short]) is short
