"""What R said on the synthetic survey, for numbers that ``verify`` does not compare."""

import json
from functools import cache
from pathlib import Path

from analysis.verify import rows
from analysis.verify.cases import read

FOLDER = Path(__file__).parent / "reference"


@cache
def results(case_id):
    """The results of a case as they stand in its file."""
    for file in FOLDER.glob("*.json"):
        for case in json.loads(file.read_text(encoding="utf-8"))["cases"]:
            if case["id"] == case_id:
                return case["results"]
    raise KeyError(case_id)


@cache
def cells_of(case_id, *roles, groups=()):
    """The cells of the columns that have these roles; ``groups`` are roles too."""
    case = next(one for one in read(FOLDER) if one.id == case_id)
    levels = {}
    for role in groups:
        reference = str(case.variables.get("q_reference"))
        levels |= rows.levels(case, case.text(role), reference)
    return rows.cells(case, *map(case.text, roles), groups=levels)
