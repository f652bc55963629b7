"""Studies that Hypothesis draws: any that study.toml can describe."""

from dataclasses import asdict

from hypothesis import strategies as st

from analysis.study.model import (
    LEVELS,
    AnswerScale,
    Block,
    Engine,
    Former,
    Group,
    Hypothesis,
    Item,
    Quadrants,
    Question,
    Scale,
    Study,
)
from analysis.study.parts import BLOCKS, code

said = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
names = st.text(
    st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8
).filter(lambda name: name != "quadrants")
wordings = st.dictionaries(st.sampled_from(["nl", "en"]), said, min_size=1)
wordings_or_none = st.just({}) | wordings
numbers = st.integers(-(10**9), 10**9) | st.floats(
    allow_nan=False, allow_infinity=False
)
words = said.filter(lambda word: isinstance(code(word), str))
answers = st.lists(numbers | said, max_size=3, unique_by=repr).map(tuple)
texts_by = st.dictionaries(names, wordings, min_size=1, max_size=3)


@st.composite
def limited(draw):
    """Limits that some answers lie between, and labels within them."""
    low, high = sorted(draw(st.lists(numbers, min_size=2, max_size=2, unique=True)))
    inside = draw(st.sets(st.sampled_from([low, high]))) | draw(
        st.sets(words, max_size=2)
    )
    labels = {one: draw(wordings) for one in inside}
    return {"low": float(low), "high": float(high), "labels": labels}


free = st.fixed_dictionaries({"labels": st.dictionaries(words, wordings, max_size=2)})


@st.composite
def items(draw, answer_scales):
    own = draw(limited() | free)
    column = draw(names)
    return Item(
        column=column,
        text=draw(wordings_or_none),
        answer_scale=draw(st.sampled_from([None, *answer_scales])),
        missing=draw(answers),
        reverse="low" in own and draw(st.booleans()),
        **own,
    )


@st.composite
def scales(draw, among):
    kept = draw(st.lists(st.sampled_from(among), min_size=1, max_size=5, unique=True))
    least = st.sampled_from(["half", "all"]) | st.integers(1, len(kept))
    return Scale(title=draw(wordings_or_none), items=tuple(kept), answered=draw(least))


@st.composite
def hypotheses(draw, name, scores, groups):
    x, y = draw(st.permutations(scores))[:2]
    kind = draw(st.sampled_from(["association", "moderation", "equivalence", "myth"]))
    return Hypothesis(
        id=name,
        text=draw(wordings),
        kind=kind,
        x=x,
        y=y,
        by=draw(st.sampled_from(groups)),
        direction=draw(st.sampled_from([None, "positive", "negative"])),
        smallest=draw(st.floats(1e-9, 1e9)),
        status=draw(st.sampled_from(["confirmatory", "exploratory"])),
        date=draw(st.none() | st.dates().map(str)),
        level=draw(st.none() | said),
        claim=draw(st.none() | numbers.map(float)),
        threshold=draw(st.none() | numbers.map(float)),
    )


@st.composite
def former(draw, name, scores, groups):
    """A hypothesis that is no more, its columns perhaps neither."""
    held = asdict(draw(hypotheses(name, scores, groups)))
    held["x"] = draw(st.none() | names)
    return Former(**held, until=draw(st.dates().map(str)))


own_values = st.recursive(
    numbers | said | st.booleans(),
    lambda one: st.lists(one, max_size=2) | st.dictionaries(names, one, max_size=2),
    max_leaves=4,
)
taken = {"id", "kind", "title", "rows", "asked", "file"}


@st.composite
def blocks(draw, name, among):
    row = st.lists(st.sampled_from(among), min_size=1, max_size=2).map(tuple)
    asked = st.fixed_dictionaries({"column": said, "is": answers})
    return Block(
        id=name,
        kind=draw(st.sampled_from(BLOCKS)),
        title=draw(wordings_or_none),
        rows=draw(st.dictionaries(names, row, max_size=2)),
        asked=draw(st.none() | asked),
        file=draw(st.sampled_from([None, "staff.csv", "side/staff.csv"])),
        own=draw(st.dictionaries(names.filter(lambda n: n not in taken), own_values)),
    )


@st.composite
def groups(draw):
    return Group(
        column=draw(names),
        title=draw(wordings_or_none),
        levels=draw(texts_by),
        missing=draw(answers),
        ordered=draw(st.booleans()),
    )


@st.composite
def axes(draw, scores):
    search, decision = draw(st.permutations(scores))[:2]
    return Quadrants(
        search=search,
        decision=decision,
        cut=draw(st.sampled_from(["median", "mean"])),
        ties=draw(st.sampled_from(["low", "high", "out"])),
        names=draw(st.dictionaries(st.sampled_from(LEVELS), wordings)),
    )


@st.composite
def studies(draw):
    """A study whose parts fit together, so that it can be read."""
    ids = st.lists(names, min_size=2, max_size=4, unique=True)
    shared = {
        n: AnswerScale(missing=draw(answers), **draw(limited())) for n in draw(ids)
    }
    asked = {n: draw(items(list(shared))) for n in draw(ids)}
    scored = {n: draw(scales(list(asked))) for n in draw(ids)}
    grouped = {n: draw(groups()) for n in draw(ids) if n not in scored}
    scores = list({**scored, **asked})
    source = draw(
        st.sampled_from(
            [
                {"answers": "answers.csv"},
                {"engine": Engine(url="duckdb:///big.duckdb", table="answers")},
            ]
        )
    )
    quadrants = draw(axes(scores))
    by = ["quadrants", *grouped]
    return Study(
        id=draw(st.sampled_from(["a", "service-2021"])),
        title=draw(wordings_or_none),
        simulated=draw(st.booleans()),
        missing=draw(answers),
        weight=draw(st.none() | names),
        respondent=draw(st.none() | names),
        answer_scales=shared,
        items=asked,
        scales=scored,
        groups=grouped,
        quadrants=quadrants,
        question=Question(
            predictor=scores[0], outcome=scores[1], also=tuple(scores[2:])
        ),
        hypotheses=tuple(draw(hypotheses(n, scores, by)) for n in draw(ids)),
        former_hypotheses=tuple(
            draw(former(n, scores, by)) for n in [*draw(ids), *draw(ids)]
        ),
        blocks=tuple(draw(blocks(n, list(asked))) for n in draw(ids)),
        **source,
    )
