"""The procedures as a table and a list of sources."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from analysis.charts.tables import frame
from analysis.questions.procedures import Procedure
from analysis.words import Say


def procedures(found: Mapping[str, Procedure], say: Say) -> pd.DataFrame:
    """A row per procedure: what it is called, what it answers, how it is computed."""
    words = ("label-procedure", "label-answers", "label-definition")
    rows = [
        [say(f"label-{id}"), say(f"about-{id}"), say(f"method-{id}")] for id in found
    ]
    return frame([say(word) for word in words], rows)


def doi_links(found: Mapping[str, Procedure], say: Say) -> str:
    """The sources of each procedure, as a Markdown list of links."""
    lines = [
        say("label-source", procedure=say(f"label-{id}"), doi=doi)
        for id, one in found.items()
        for doi in one.dois
    ]
    return "\n".join(f"- {line}" for line in lines)
