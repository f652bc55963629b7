"""A study of a dozen respondents, small enough to see in a test."""

from __future__ import annotations

from pathlib import Path

TOML = """
[study]
id = "tiny"
title = { nl = "Klein onderzoek", en = "Tiny study" }
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

[scales.search]
title = { nl = "Zoeken", en = "Searching" }
items = ["s1"]
[scales.decision]
title = { nl = "Beslissen", en = "Deciding" }
items = ["d1"]
[scales.complexity]
title = { nl = "Complexiteit", en = "Complexity" }
items = ["c1"]
[scales.need]
title = { nl = "Behoefte", en = "Need" }
items = ["p1"]

[groups.place]
title = { nl = "Plaats", en = "Place" }
[groups.place.levels]
N = { nl = "Noord", en = "North" }
S = { nl = "Zuid", en = "South" }

[groups.kind]
title = { nl = "Soort", en = "Kind" }
[groups.kind.levels]
a = { nl = "Eerste", en = "First" }
b = { nl = "Tweede", en = "Second" }

[quadrants]
search = "search"
decision = "decision"

[question]
predictor = "complexity"
outcome = "need"
"""
CSV = """s1,d1,c1,p1,place,kind
1,2,1,2,N,a
2,1,2,2,N,b
3,6,3,4,N,a
4,7,4,3,N,b
5,2,5,6,N,a
6,3,6,5,N,b
7,5,7,7,S,a
2,6,2,1,S,b
3,3,3,3,S,a
4,4,4,5,S,b
6,6,5,4,S,a
5,1,6,6,S,b
"""


def write(folder: Path, toml: str = TOML, csv: str = CSV) -> Path:
    """The study in a folder of its own, which is given back."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "study.toml").write_text(toml, encoding="utf-8")
    (folder / "answers.csv").write_text(csv, encoding="utf-8")
    return folder
