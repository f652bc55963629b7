"""A small study on disk, and what a command says of it."""

import json
from pathlib import Path

from typer.testing import CliRunner

from analysis.__main__ import app

TOML = """
[study]
id = "asked"
answers = "answers.csv"
[answer_scales.agree]
low = 1
high = 7
[items.s]
answer_scale = "agree"
[items.d]
answer_scale = "agree"
[items.x]
answer_scale = "agree"
text = { nl = "Moeite", en = "Effort" }
[items.y]
answer_scale = "agree"
[items.t]
answer_scale = "agree"
[items.p]
answer_scale = "agree"
[items.r]
answer_scale = "agree"
[items.yes]
[items.also]
[scales.score]
items = ["x", "y", "s"]
[scales.four]
items = ["x", "s", "d", "t"]
[scales.pair]
items = ["p", "r"]
[groups.place]
title = { nl = "Plek", en = "Place" }
levels = { N = { nl = "Noord", en = "North" }, S = { nl = "Zuid", en = "South" } }
[groups.sort]
title = { nl = "Soort", en = "Kind" }
levels = { a = {}, b = {} }
[quadrants]
search = "s"
decision = "d"
[question]
predictor = "x"
outcome = "y"
also = ["s"]
[[hypotheses]]
id = "H1"
text = { nl = "Het hangt samen", en = "It goes together" }
kind = "association"
x = "x"
y = "y"
direction = "positive"
"""
HEADER = "s,d,x,y,yes,also,t,p,r,place,sort\n"


def _row(i: int) -> str:
    x = 1 + i * 5 % 7
    scores = (1 + i % 7, 1 + i * 3 % 7, x, min(7, x + i % 3), i % 5 % 2, i % 7 % 2)
    scores = (*scores, 1 + (sum(scores[:3]) + 3 * (i * 8 % 9)) // 7)
    p = 1 + (sum(scores[:2]) + i * 4 % 11) // 4
    scores = (*scores, p, 1 + (x + p + i * 5 % 9) // 3)
    return ",".join(map(str, (*scores, "NS"[i % 2], "ab"[i % 3 % 2])))


ROWS = HEADER + "".join(f"{_row(i)}\n" for i in range(60))


def study(folder: Path, toml: str = TOML, rows: str = ROWS) -> Path:
    """The study in a folder, which is given back."""
    (folder / "study.toml").write_text(toml, encoding="utf-8")
    (folder / "answers.csv").write_text(rows, encoding="utf-8")
    return folder


def weighed(folder: Path) -> Path:
    """The same study with weights."""
    toml = TOML.replace("[study]", '[study]\nweight = "w"', 1)
    header, *rows = ROWS.splitlines()
    each = (f"{row},{1 + i % 3 / 2}\n" for i, row in enumerate(rows))
    return study(folder, toml, f"{header},w\n" + "".join(each))


def run(*words):
    """A command with its arguments: its result, as the terminal has it."""
    return CliRunner().invoke(app, [str(word) for word in words])


def told(*words):
    """The sentences of a command that succeeds."""
    done = run(*words)
    assert (done.exit_code, done.stderr) == (0, "")
    return done.stdout.splitlines()


def plain(*words):
    """What a command that succeeds prints as JSON, which holds no nan."""

    def refuse(constant):
        raise AssertionError(f"{constant} is no JSON")

    done = run(*words, "--json")
    assert done.exit_code == 0
    return json.loads(done.stdout, parse_constant=refuse)


def kinds(held):
    """The kind of every object, nested ones too."""
    if isinstance(held, list):
        return set().union(*map(kinds, held)) if held else set()
    if not isinstance(held, dict):
        return set()
    inner = set().union(*map(kinds, held.values())) if held else set()
    return inner | ({held["kind"]} if "kind" in held else set())
