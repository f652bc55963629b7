import re

import pytest

from analysis.questions.procedures import PROCEDURES
from analysis.words import LANGUAGES, Say
from tests.drawn import cells

DOI = re.compile(r"10\.\d{4,9}/[^\s;,]+[^\s;,.)]")
ROWS = """
    x y z g n
    1 2 3 a 4
    2 1 5 a 3
    2 3 4 a 2
    3 3 1 b 5
    4 5 2 b 3
    5 4 6 b 2
"""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", PROCEDURES)
def test_a_procedure_has_its_words(id, language):
    say = Say(language)
    words = [say(f"{kind}-{id}") for kind in ("label", "about", "method")]
    assert len({*words}) == 3
    assert words[1].endswith(("?", "."))


@pytest.mark.parametrize("it", PROCEDURES.values(), ids=list(PROCEDURES))
def test_a_procedure_runs_on_the_columns_it_takes(it):
    left = {"score": ["x", "y", "z"], "group": ["g"]}
    columns = [left[kind].pop(0) for kind in it.takes]
    found = it.run(cells(ROWS).pick(*columns), level=0.9)
    parts = found if isinstance(found, tuple) else (found,)
    assert parts
    ends = [_interval(part) for part in parts]
    assert {one.level for one in ends if one is not None} <= {0.9}


@pytest.mark.parametrize("it", PROCEDURES.values(), ids=list(PROCEDURES))
def test_every_doi_of_a_docstring_is_one(it):
    assert it.run.__doc__.count("doi:") == len(it.dois)
    assert [doi for doi in it.dois if not DOI.fullmatch(doi)] == []


def test_the_sources_are_named():
    assert PROCEDURES["spearman"].dois[0].startswith("10.1007/")
    assert sum(bool(it.dois) for it in PROCEDURES.values()) > len(PROCEDURES) // 2


def _interval(part):
    """The interval of a result of any kind."""
    for name in ("estimate", "effect"):
        part = getattr(part, name, None) or part
    return getattr(part, "interval", getattr(part, "mean_interval", None))
