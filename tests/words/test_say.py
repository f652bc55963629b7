import importlib
import pkgutil
import re

import numpy as np
import pytest
from fluent.syntax.ast import FunctionReference, VariableReference
from fluent.syntax.visitor import Visitor

import analysis
from analysis.errors import StudyError
from analysis.line import Line, Name
from analysis.study.model import (
    AnswerScale,
    Group,
    Hypothesis,
    Item,
    Quadrants,
    Scale,
    Study,
)
from analysis.words import LANGUAGES, Say
from analysis.words.say import LONGEST, bundle, entries

STUDY = Study(
    id="s",
    items={"q1": Item(column="q1", text={"en": "It was hard"}, answer_scale="agree")},
    answer_scales={"agree": AnswerScale(labels={1: {"nl": "oneens"}, "7": {}})},
    scales={"hard": Scale(title={"nl": "Moeite", "en": "Effort"}, items=("q1",))},
    groups={"org": Group(column="o", levels={"W": {"nl": "Water", "en": "Water"}})},
    quadrants=Quadrants(search="hard", decision="hard", names={"hh": {"nl": "Vos"}}),
    hypotheses=(Hypothesis(id="H1", text={"nl": "Zo is het"}, kind="association"),),
)


class Used(Visitor):
    """The variables of a message, and those that a function formats."""

    def __init__(self):
        self.variables, self.numbers = set(), {}

    def visit_VariableReference(self, node):  # noqa: N802
        self.variables.add(node.id.name)

    def visit_FunctionReference(self, node: FunctionReference):  # noqa: N802
        for argument in node.arguments.positional:
            if isinstance(argument, VariableReference):
                self.numbers.setdefault(argument.id.name, set()).add(node.id.name)
        self.generic_visit(node)


def messages(language):
    found = {}
    for _, entry in entries(language):
        used = Used()
        used.visit(entry)
        found[entry.id.name] = used
    return found


def facts(used):
    """A fact for every blank: what its function takes, else a text."""
    made = dict.fromkeys(used.variables, "tekst")
    for name, called in used.numbers.items():
        made[name] = 3 if "NUM" in called else 0.25
        made[name] = "2026-03-28" if "DAY" in called else made[name]
    return made


def test_both_languages_say_the_same():
    dutch, english = messages("nl"), messages("en")
    assert dutch.keys() == english.keys()
    different = [k for k in dutch if dutch[k].variables != english[k].variables]
    assert different == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_can_be_said(language):
    say = Say(language)
    said = {key: say(key, **facts(used)) for key, used in messages(language).items()}
    assert [key for key, text in said.items() if not text.strip()] == []


def test_no_dutch_text_has_an_english_decimal_point():
    say = Say("nl")
    said = {key: say(key, **facts(used)) for key, used in messages("nl").items()}
    point = re.compile(r"\d\.\d{1,2}(?!\d)|[<=>] \.\d")  # 1.043 is a thousand
    assert [key for key, text in said.items() if point.search(text)] == []


def errors():
    """Every kind of StudyError that a module of analysis defines."""
    for module in pkgutil.walk_packages(analysis.__path__, "analysis."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    waiting = list(StudyError.__subclasses__())
    for kind in waiting:
        waiting.extend(kind.__subclasses__())
    return [kind for kind in waiting if kind.__module__.startswith("analysis.")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_has_a_sentence(language):
    unsaid = [
        kind.key for kind in errors() if not bundle(language).has_message(kind.key)
    ]
    assert unsaid == []


def test_an_unknown_key_raises():
    with pytest.raises(KeyError, match="no-such-key"):
        Say("nl")("no-such-key")


def test_an_empty_blank_raises():
    key, used = next((k, u) for k, u in messages("en").items() if u.variables)
    left_out = dict(list(facts(used).items())[1:])
    with pytest.raises(ValueError, match=key):
        Say("en")(key, **left_out)


@pytest.mark.parametrize("fact", [np.int64(3), np.float64(0.5), None, True, [1]])
def test_a_fact_is_a_plain_text_or_number(fact):
    with pytest.raises(TypeError):
        Say("en")("quadrants-name", n=fact)


def test_there_is_no_third_language():
    with pytest.raises(ValueError, match="fy"):
        Say("fy")


@pytest.mark.parametrize(
    ("name", "dutch", "english"),
    [
        ("hard", "Moeite", "Effort"),
        ("q1", "It was hard", "It was hard"),
        ("H1", "Zo is het", "Zo is het"),
        ("quadrants", "Kwadrant", "Quadrant"),
        ("org", "org", "org"),
        ("unknown", "unknown", "unknown"),
        ("org[W]", "Water", "Water"),
        ("quadrants[hl]", "Begeleide zoeker", "Guided searcher"),
        ("q1[1]", "oneens", "oneens"),
        ("q1[2]", "2", "2"),
        ("hard[2]", "2", "2"),
        ("a[0]", "a[0]", "a[0]"),  # an id of a file, no level
    ],
)
def test_an_id_is_said_by_its_title(name, dutch, english):
    assert Say("nl", STUDY).title(name) == dutch
    assert Say("en", STUDY).title(name) == english


def test_levels_are_said_by_the_study_else_by_default():
    say = Say("nl", STUDY)
    assert say.level("org", "W") == "Water"
    assert say.level("org", "other") == "other"
    assert say.level("quadrants", "hh") == "Vos"
    assert say.level("quadrants", "hl") == "Begeleide zoeker"
    assert Say("en").level("quadrants", "hh") == "Independent searcher"


def test_an_answer_is_said_by_its_label_else_its_code():
    say = Say("nl", STUDY)
    assert [say.answer("q1", code) for code in (1.0, 2.0, 7.0, "x")] == [
        "oneens",
        "2",
        "7",
        "x",
    ]


def test_a_name_among_the_facts_is_said_by_its_title():
    line = Line("label-with-n", {"label": Name("hard"), "n": 1043})
    said = Say("nl", STUDY)(line)
    assert "Moeite" in said
    assert "1.043" in said
    assert Say("en", STUDY)(line, n=7).count("7") == 1


def test_a_long_wording_is_cut_so_that_its_sentence_stays_readable():
    said = Say("en")("label-with-n", label="x" * 5000, n=1)
    assert len(said) < LONGEST + 40
    assert "…" in said


def test_an_id_is_an_id_before_it_is_an_answer():
    items = {name: Item(column=name, text={"en": name * 2}) for name in ("q", "q[1]")}
    assert Say("en", Study(id="s", items=items)).title("q[1]") == "q[1]q[1]"


def test_without_a_study_a_level_stands_without_its_group():
    assert Say("en").title("org[W]") == "W"
    assert Say("en").title("quadrants[hl]") == "Guided searcher"
