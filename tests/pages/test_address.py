"""Choices in the address: heard when they change, checked, remembered, written."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest


def asking() -> None:
    import streamlit as st  # noqa: PLC0415 (AppTest runs this text on its own)

    from pages.parts import address  # noqa: PLC0415

    lang = address.code("lang", ["nl", "en"], "nl")
    words = {"nl": {"a": "aap", "b": "beer"}, "en": {"a": "ape", "b": "bear"}}
    codes, word = ["a", "b"], words[lang].get
    one = address.choose(st.selectbox, "x", codes, "one", "a", lang, word)
    many = address.several(st.multiselect, "y", codes, "many", lang, word)
    number = address.number("z", (1.0, 7.0), "number", 4.0)
    st.text(f"{lang} {one} {''.join(many)} {number}")


@pytest.fixture
def at():
    return AppTest.from_function(asking, default_timeout=30)


def said(at):
    assert not at.exception
    return at.text[0].value


def test_without_an_address_the_defaults_hold_and_are_written(at):
    assert said(at.run()) == "nl a  4.0"
    assert at.query_params["one"] == "a"
    assert at.query_params["number"] == "4.0"


def test_the_address_chooses(at):
    at.query_params |= {"one": "b", "many": ["b", "a"], "number": "2.5", "lang": "en"}
    assert said(at.run()) == "en b ab 2.5"


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("one", "c"),
        ("one", "aap"),
        ("one", "<script>"),
        ("many", "c"),
        ("number", "99"),
        ("number", "nan"),
        ("number", "inf"),
        ("number", "four"),
        ("lang", "fr"),
    ],
)
def test_what_is_not_allowed_does_not_count(at, name, raw):
    at.query_params[name] = raw
    assert said(at.run()) == "nl a  4.0"
    assert at.query_params.get(name) != raw


def test_of_several_codes_the_allowed_ones_count(at):
    at.query_params["many"] = ["b", "x"]
    assert said(at.run()) == "nl a b 4.0"
    assert at.query_params["many"] == "b"


def test_a_choice_is_kept_when_the_language_changes(at):
    at.run()
    at.selectbox[0].set_value("b")
    at.multiselect[0].set_value(["a"])
    at.number_input[0].set_value(3.0)
    at.run()
    at.query_params["lang"] = "en"
    assert said(at.run()) == "en b a 3.0"
    assert at.selectbox[0].options == ["ape", "bear"]
    at.query_params["lang"] = "nl"
    assert said(at.run()) == "nl b a 3.0"


def test_a_new_address_wins_over_what_was_chosen(at):
    at.run()
    at.selectbox[0].set_value("b").run()
    assert said(at) == "nl b  4.0"
    at.query_params |= {"one": "a", "number": "6.0"}
    assert said(at.run()) == "nl a  6.0"


def test_what_is_chosen_survives_an_address_that_lost_it(at):
    at.run()
    at.selectbox[0].set_value("b").run()
    del at.query_params["one"]
    assert said(at.run()) == "nl b  4.0"
    assert at.query_params["one"] == "b"
