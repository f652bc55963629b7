import json
from dataclasses import dataclass

import numpy as np
import pytest

from analysis.report.plain import plain
from analysis.results import Interval
from analysis.study.model import Hypothesis


@dataclass(frozen=True)
class Held:
    numbers: np.ndarray
    by: dict


def test_a_result_becomes_an_object_with_its_kind():
    found = plain(Interval(low=-0.1, high=0.3, level=0.95))
    assert found == {"kind": "Interval", "low": -0.1, "high": 0.3, "level": 0.95}


def test_a_field_named_kind_does_not_hide_the_class():
    found = plain(Hypothesis(id="H1", text={}, kind="association"))
    assert (found["kind"], found["hypothesis_kind"]) == ("Hypothesis", "association")


def test_what_json_has_no_number_for_is_null():
    held = Held(numbers=np.array([1.5, np.inf]), by={2: (np.int64(3), float("nan"))})
    assert plain(held) == {
        "kind": "Held",
        "numbers": [1.5, None],
        "by": {"2": [3, None]},
    }
    json.dumps(plain(held), allow_nan=False)


def test_anything_else_is_our_mistake():
    with pytest.raises(TypeError):
        plain({1, 2})
