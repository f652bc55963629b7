"""The procedures as a table and a list of sources."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from analysis.charts.tables import frame
from analysis.inference.procedure import Procedure
from analysis.words import Say

WORDS = ("procedure", "answers", "definition", "assumes", "checked")


def procedures(found: Mapping[str, Procedure], say: Say) -> pd.DataFrame:
    """A row per procedure: what it answers, how it is computed, what it assumes."""
    rows = [_row(one, say) for one in found.values()]
    return frame([say(f"label-{word}") for word in WORDS], rows)


def subjects(found: Mapping[str, Procedure]) -> dict[str, dict[str, Procedure]]:
    """The procedures of each subject."""
    parts: dict[str, dict[str, Procedure]] = {}
    for id, one in found.items():
        parts.setdefault(one.subject, {})[id] = one
    return parts


def doi_links(found: Mapping[str, Procedure], say: Say) -> str:
    """The sources of each procedure, as a Markdown list of links."""
    lines = [
        say("label-source", procedure=say(f"label-{id}"), doi=doi)
        for id, one in found.items()
        for doi in one.dois
    ]
    return "\n".join(f"- {line}" for line in lines)


def _row(one: Procedure, say: Say) -> list[str]:
    words = (say(f"{kind}-{one.id}") for kind in ("label", "about", "method"))
    assumes = " ".join(say(f"assumes-{key}") for key in one.assumes)
    return [*words, assumes, ", ".join(one.checked)]
