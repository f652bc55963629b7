"""A study of four organisations, large enough to share something of, with canaries."""

import numpy as np

from analysis.study import shelf
from analysis.study.read import read

SIZE = 400
CANARY = "KANARIE"
ORGANISATIONS = ("north", "south", "east", "west")
TOML = """
[study]
id = "shared"
title = { nl = "Gedeeld onderzoek", en = "Shared study" }
answers = "answers.csv"
simulated = true
[answer_scales.agree]
low = 1
high = 7
[items.s1]
answer_scale = "agree"
[items.d1]
answer_scale = "agree"
[items.c1]
answer_scale = "agree"
[items.p1]
answer_scale = "agree"
[items.open]
text = { nl = "Wat miste je?", en = "What did you miss?" }
[scales.search]
items = ["s1"]
[scales.decision]
items = ["d1"]
[scales.complexity]
title = { nl = "Moeite", en = "Effort" }
items = ["c1"]
[scales.need]
title = { nl = "Behoefte", en = "Need" }
items = ["p1"]
[groups.org]
title = { nl = "Organisatie", en = "Organisation" }
levels = { north = {}, south = {}, east = {}, west = {} }
[groups.kind]
title = { nl = "Soort", en = "Kind" }
levels = { many = {}, some = {}, three = {} }
[quadrants]
search = "search"
decision = "decision"
cut = { search = 4, decision = 4 }
[question]
predictor = "complexity"
outcome = "need"
"""


def rows(seed=4, size=SIZE):
    """Answers of 1 to 7; need rises with complexity; three people are of one kind."""
    draw = np.random.default_rng(seed)
    effort = draw.integers(1, 8, size)
    need = np.clip(effort + draw.integers(-2, 3, size), 1, 7)
    kind = np.where(np.arange(size) < 3, "three", draw.choice(["many", "some"], size))
    held = {
        "s1": draw.integers(1, 8, size),
        "d1": draw.integers(1, 8, size),
        "c1": effort,
        "p1": need,
        "open": [f"{CANARY}{i}" for i in range(size)],
        "org": draw.choice(ORGANISATIONS, size),
        "kind": kind,
    }
    lines = zip(*held.values(), strict=True)
    return "\n".join([",".join(held), *(",".join(map(str, it)) for it in lines)])


def keep(seed=4, toml=TOML):
    """The study on the shelf, as its folder has it."""
    files = {"study.toml": toml, "answers.csv": rows(seed)}
    return read(shelf.keep({name: text.encode() for name, text in files.items()}))
