"""Every sentence that the code asks for is there, and none is there for nobody."""

from __future__ import annotations

import ast
import re
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

from analysis.words import LANGUAGES
from analysis.words.say import bundle, entries
from tests.words.test_say import errors

ROOT = Path(__file__).parents[2]
SOURCES = [
    *sorted((ROOT / "analysis").rglob("*.py")),
    *sorted((ROOT / "pages").rglob("*.py")),
    ROOT / "app.py",
]
SAYING = {"say", "words", "Line"}  # what is given a key first
FAMILIES = (
    "about answer axis bring chart choice complexity data estimate fault help label"
    " lacks method methods notice organisations page quadrants rule ruling scales"
    " section"
).split()
KEY = re.compile(rf"({'|'.join(FAMILIES)})(-[a-z0-9]+)+")
MADE = re.compile(r"([a-z0-9]+-)+")  # how a key begins that is put together
SPARE = 2  # letters of a text put together that say enough


@cache
def tree():
    """Every node of the code."""
    texts = (path.read_text("utf-8") for path in SOURCES)
    return [node for text in texts for node in ast.walk(ast.parse(text))]


@cache
def literals():
    """Every text written in the code."""
    held = (node.value for node in tree() if isinstance(node, ast.Constant))
    return {text for text in held if isinstance(text, str)}


@cache
def asked():
    """Keys given to what says them, and texts that can only be a key."""
    calls = (node for node in tree() if isinstance(node, ast.Call) and node.args)
    first = {node.args[0].value for node in calls if says(node)}
    return first | {text for text in literals() if KEY.fullmatch(text)} - causes()


def causes():
    """Causes of faults and notices that look like keys of their own."""
    kinds = ("fault", "notice")
    return {
        entry.id.name.partition("-")[2]
        for _, entry in entries("en")
        if entry.id.name.partition("-")[0] in kinds
    }


def says(call):
    """Whether a call is given a key, written out."""
    function = call.func
    name = getattr(function, "attr", getattr(function, "id", ""))
    if isinstance(function, ast.Call):  # say()("key")
        name = getattr(function.func, "id", "")
    given = call.args[0]
    written = isinstance(given, ast.Constant) and isinstance(given.value, str)
    written = written and given.value  # verify has a line that says nothing yet
    return name in SAYING and written


@cache
def beginnings():
    """How keys begin that are put together, each with its own dash."""
    made = (node for node in tree() if isinstance(node, ast.JoinedStr) and node.values)
    first = (node.values[0] for node in made)
    texts = (it.value for it in first if isinstance(it, ast.Constant))
    return {text for text in texts if MADE.fullmatch(text)}


@cache
def patterns():
    """Texts that are put together, as what they may turn out to be."""
    made = (node.values for node in tree() if isinstance(node, ast.JoinedStr))
    return [re.compile("".join(map(pattern, parts))) for parts in made if plain(parts)]


def pattern(part):
    return re.escape(part.value) if isinstance(part, ast.Constant) else "[a-z0-9-]+"


def plain(parts):
    """Whether enough of a text is written out, with a part that is not."""
    written = "".join(it.value for it in parts if isinstance(it, ast.Constant))
    return len(written) >= SPARE and re.fullmatch(r"[a-z0-9-]+", written)


def used(key):
    """Whether a key is written out, or may be put together from what is."""
    if key in literals() | {kind.key for kind in errors()}:
        return True
    rests = [key.removeprefix(start) for start in beginnings() if key.startswith(start)]
    ended = (rest.removesuffix(end) for rest in rests for end in endings())
    return any(known(rest) for rest in (*rests, *ended))


def known(rest):
    written = literals() & {rest, rest.replace("-", " ")}
    return bool(written) or any(it.fullmatch(rest) for it in patterns())


@cache
def endings():
    """How keys end that are put together."""
    made = (node.values for node in tree() if isinstance(node, ast.JoinedStr))
    last = (parts[-1].value for parts in made if isinstance(parts[-1], ast.Constant))
    return {text for text in last if re.fullmatch(r"(-[a-z0-9]+)+", text)}


def referred():
    """Keys that another message refers to."""
    texts = (path.read_text("utf-8") for path in (ROOT / "analysis").rglob("*.ftl"))
    return set(chain(*(re.findall(r"\{ ([a-z0-9-]+) \}", text) for text in texts)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_that_is_asked_for_has_a_sentence(language):
    words = bundle(language)
    assert sorted(key for key in asked() if not words.has_message(key)) == []


def test_no_sentence_is_there_for_nobody():
    keys = {entry.id.name for _, entry in entries("en")} - referred()
    assert sorted(key for key in keys if not used(key)) == []


def test_the_code_is_read_as_it_is_written():
    assert {"answer-link", "lacks-question", "label-minus"} <= asked()
    assert {"label-", "method-", "ruling-mark-"} <= beginnings()
    assert not used("label-nobody-asks-for-this")
    assert not used("estimate-nothing")
