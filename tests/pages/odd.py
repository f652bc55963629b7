"""Studies that lack something, or hold what nobody expects, and where they go wrong.

``STUDIES`` draws each by its name; ``keep`` puts one on the shelf.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import replace
from io import StringIO

import numpy as np

from analysis.study import shelf
from analysis.study.model import (
    AnswerScale,
    Block,
    Group,
    Hypothesis,
    Item,
    Quadrants,
    Question,
    Scale,
    Study,
)
from analysis.study.write import writes

SIZE = 120
NO_ANSWER = 99
LONG = "woord " * 833  # 5,000 characters
HOSTILE = [
    "**vet** _schuin_ `code` # kop",
    "<script>alert(1)</script><b>&amp;",
    "$\\frac{a}{b}$ :smile: :red[rood] -> www.example.org",
    "a[0] [link](http://example.org) {{x}} { $x }",
    "\"dubbel\" 'enkel' \\ | ~~door~~",
    "مرحبا بالعالم \u202eomgekeerd",
    LONG,
    "1. lijst\n- nog een\n\n> citaat",
]
ASKED = [f"{scale}{place}" for scale in "sdcp" for place in (1, 2)]
GROUPS = {"place": ("N", "S", "E"), "kind": ("a", "b")}
Columns = dict[str, list[object]]


def rows(size: int = SIZE) -> Columns:
    """Answers from 1 to 7; p rises with c."""
    draw = np.random.default_rng(5)
    held = {name: draw.integers(1, 8, size) for name in ASKED}
    for place in (1, 2):
        noise = draw.integers(-1, 2, size)
        held[f"p{place}"] = np.clip(held[f"c{place}"] + noise, 1, 7)
    held["h1"] = draw.integers(1, 8, size)
    held["age"] = draw.integers(18, 96, size)
    groups = {name: draw.choice(levels, size) for name, levels in GROUPS.items()}
    return {name: column.tolist() for name, column in {**held, **groups}.items()}


def whole() -> Study:
    """A study that lacks nothing."""
    agree = AnswerScale(low=1, high=7, labels={1: both("nee"), 7: both("ja")})
    items = {n: Item(column=n, answer_scale="agree") for n in [*ASKED, "h1"]}
    items["p2"] = replace(items["p2"], text=both("Ik wil hulp"))
    items["age"] = Item(column="age", text=both("Leeftijd"))
    axes = {"search": "s", "decision": "d", "complexity": "c", "need": "p"}
    scales = {
        name: Scale(title=both(name), items=(f"{it}1", f"{it}2"))
        for name, it in axes.items()
    }
    scales["contact"] = Scale(title=both("contact"), items=("h1",))
    return Study(
        id="odd",
        title=both("Vreemd"),
        answers="answers.csv",
        simulated=True,
        missing=(NO_ANSWER,),
        answer_scales={"agree": agree},
        items=items,
        scales=scales,
        groups={
            name: Group(
                column=name, title=both(name), levels={it: both(it) for it in levels}
            )
            for name, levels in GROUPS.items()
        },
        quadrants=Quadrants(search="search", decision="decision"),
        question=Question(
            predictor="complexity",
            outcome="need",
            also=("contact",),
            covariates=("age", "kind"),
        ),
        hypotheses=HYPOTHESES,
        blocks=(Block(id="good", kind="aspects", rows={"one": ("h1",)}),),
    )


def both(text: str) -> dict[str, str]:
    """The same text in both languages."""
    return {"nl": text, "en": text}


def hypothesis(number: int, kind: str, **more: object) -> Hypothesis:
    given = {"smallest": 0.1, "status": "confirmatory", **more}
    return Hypothesis(id=f"H{number}", text=both(kind), kind=kind, **given)


LINKED = {"x": "complexity", "y": "need"}
HYPOTHESES = (
    hypothesis(1, "association", direction="positive", **LINKED),
    hypothesis(2, "moderation", by="quadrants", **LINKED),
    hypothesis(3, "difference", y="need", by="place", date="2021-03-01"),
    hypothesis(4, "equivalence", x="age", y="contact"),
    hypothesis(5, "proportion", y="kind", level="a", threshold=0.5),
    hypothesis(6, "myth", y="h1", level="7", claim=0.5, direction="positive"),
    hypothesis(7, "myth", x="h1", y="c1", direction="negative", status="exploratory"),
)
PLAIN = tuple(one for one in HYPOTHESES if one.by is None)


def without_quadrants() -> tuple[Study, Columns]:
    return replace(whole(), quadrants=None, hypotheses=PLAIN), rows()


def without_question() -> tuple[Study, Columns]:
    return replace(whole(), question=None), rows()


def without_groups() -> tuple[Study, Columns]:
    asked = Question(predictor="complexity", outcome="need")
    plain = tuple(one for one in PLAIN if one.y != "kind")
    held = {name: it for name, it in rows().items() if name not in GROUPS}
    return replace(whole(), groups={}, question=asked, hypotheses=plain), held


def without_hypotheses() -> tuple[Study, Columns]:
    return replace(whole(), hypotheses=()), rows()


def bare() -> tuple[Study, Columns]:
    """Questions and nothing else."""
    asked = {"h1": whole().items["h1"]}
    held = Study(id="odd", answers="answers.csv", items=asked)
    return replace(held, answer_scales=whole().answer_scales), {"h1": rows()["h1"]}


def empty() -> tuple[Study, Columns]:
    """Not even a question."""
    return Study(id="odd", answers="answers.csv"), {"h1": rows()["h1"]}


def single_items() -> tuple[Study, Columns]:
    study = whole()
    scales = {n: replace(it, items=it.items[:1]) for n, it in study.scales.items()}
    return replace(study, scales=scales), rows()


def constant() -> tuple[Study, Columns]:
    """Everybody gives the same answer to everything."""
    held = {name: [4] * SIZE for name in rows() if name not in GROUPS}
    return whole(), {**rows(), **held}


def two_in_a_quadrant() -> tuple[Study, Columns]:
    few = [1] * (SIZE - 2) + [7, 7]
    return whole(), {**rows(), **dict.fromkeys(("s1", "s2", "d1", "d2"), few)}


def three_respondents() -> tuple[Study, Columns]:
    return whole(), rows(3)


def one_respondent() -> tuple[Study, Columns]:
    return whole(), rows(1)


def no_outcome() -> tuple[Study, Columns]:
    """Nobody answered the questions of the outcome."""
    return whole(), {**rows(), "p1": [NO_ANSWER] * SIZE, "p2": [None] * SIZE}


def no_axis() -> tuple[Study, Columns]:
    """Nobody answered the questions of an axis of the quadrants."""
    return whole(), {**rows(), "s1": [NO_ANSWER] * SIZE, "s2": [None] * SIZE}


def perfect() -> tuple[Study, Columns]:
    """The outcome is the predictor."""
    held = rows()
    return whole(), {**held, "p1": held["c1"], "p2": held["c2"], "h1": held["c1"]}


def one_level() -> tuple[Study, Columns]:
    """Everybody belongs to the same level of each group, or to none."""
    held = {"place": ["N"] * SIZE, "kind": [None] * SIZE}
    return whole(), {**rows(), **held}


def sixty_levels() -> tuple[Study, Columns]:
    """A group of sixty levels, each with two respondents."""
    names = [f"L{number}" for number in range(60)]
    place = Group(column="place", title=both("plek"), levels=dict.fromkeys(names, {}))
    study = whole()
    groups = {**study.groups, "place": place}
    return replace(study, groups=groups), {**rows(), "place": names * (SIZE // 60)}


def weighted() -> tuple[Study, Columns]:
    weights = [0.5, 1.5] * (SIZE // 2)
    return replace(whole(), weight="w"), {**rows(), "w": weights}


def untitled() -> tuple[Study, Columns]:
    """Ids alone, answers without limits or labels."""
    study = whole()
    return replace(
        study,
        title={},
        answer_scales={},
        items={name: Item(column=name) for name in study.items},
        scales={name: replace(it, title={}) for name, it in study.scales.items()},
        groups={
            name: Group(column=name, levels=dict.fromkeys(it.levels, {}))
            for name, it in study.groups.items()
        },
    ), rows()


def hostile() -> tuple[Study, Columns]:
    """Every text of the study is something that markdown, HTML or LaTeX reads."""
    study, texts = whole(), [both(text) for text in HOSTILE]
    agree = study.answer_scales["agree"]
    labelled = {code: texts[code - 1] for code in range(1, 8)}
    named = Quadrants(
        search="search",
        decision="decision",
        names=dict(zip(("ll", "lh", "hl", "hh"), texts, strict=False)),
    )
    return replace(
        study,
        title=texts[0],
        answer_scales={"agree": replace(agree, labels=labelled)},
        items=_titled(study.items, "text", texts),
        scales=_titled(study.scales, "title", texts[2:] + texts),
        groups={
            name: replace(
                group,
                title=text,
                levels=dict(zip(group.levels, texts[3:], strict=False)),
            )
            for (name, group), text in zip(study.groups.items(), texts, strict=False)
        },
        quadrants=named,
        hypotheses=_hypotheses(study, texts),
        blocks=(replace(study.blocks[0], title=texts[1]),),
    ), rows()


def odd_ids() -> tuple[Study, Columns]:
    """Ids and levels with the signs that names of terms are made of."""
    study, held = whole(), rows()
    levels = {"N": "a:b[c]", "S": "a-b", "E": "(intercept)"}
    place = Group(column="place", levels={it: {} for it in levels.values()})
    scales = dict(study.scales)
    scales["need:[x]"] = scales.pop("need")
    asked = replace(study.question, outcome="need:[x]")
    hypotheses = tuple(
        replace(one, y="need:[x]") if one.y == "need" else one
        for one in study.hypotheses
    )
    return replace(
        study,
        scales=scales,
        groups={**study.groups, "place": place},
        question=asked,
        hypotheses=hypotheses,
    ), {**held, "place": [levels[it] for it in held["place"]]}


def _titled(parts: Mapping, field: str, texts: list[dict[str, str]]) -> dict:
    """The parts with these texts in turn."""
    return {
        name: replace(part, **{field: texts[place % len(texts)]})
        for place, (name, part) in enumerate(parts.items())
    }


def _hypotheses(study: Study, texts: list[dict[str, str]]) -> tuple[Hypothesis, ...]:
    pairs = zip(study.hypotheses, texts, strict=False)
    return tuple(replace(one, text=text) for one, text in pairs)


STUDIES = {
    draw.__name__: draw
    for draw in (
        without_quadrants,
        without_question,
        without_groups,
        without_hypotheses,
        bare,
        empty,
        single_items,
        constant,
        two_in_a_quadrant,
        three_respondents,
        one_respondent,
        no_outcome,
        no_axis,
        perfect,
        one_level,
        sixty_levels,
        weighted,
        untitled,
        hostile,
        odd_ids,
    )
}


def keep(name: str) -> Study:
    """Put a study on the shelf under its name, and give it back."""
    study, columns = STUDIES[name]()
    study = replace(study, id=name.replace("_", "-"))
    put(study, columns)
    return study


def put(study: Study, columns: Columns) -> None:
    """Put any study with its answers on the shelf."""
    file = StringIO()
    table = csv.writer(file)
    table.writerow(columns)
    table.writerows(zip(*columns.values(), strict=True))
    files = {"study.toml": writes(study), "answers.csv": file.getvalue()}
    shelf.keep({held: text.encode() for held, text in files.items()})
