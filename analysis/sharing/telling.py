"""What a partner reads of a state: the answer first, in words for anybody.

Made of released entries alone, so nothing here can tell more than the gate let
through: not a bar, not an axis, not the order of rows.
"""

from __future__ import annotations

from analysis.line import Line
from analysis.sharing import blocks
from analysis.sharing.blocks import Section
from analysis.sharing.teller import Teller
from analysis.sharing.telling_answer import answer
from analysis.sharing.telling_organisation import organisation
from analysis.sharing.telling_quadrants import quadrants
from analysis.sharing.telling_striking import striking


def sections(teller: Teller) -> list[Section]:
    """What a state shows, the answer first; a page of which nothing is left says so."""
    made = {"answer": answer, "quadrants": quadrants, "organisation": organisation}
    say = teller.say
    shown = []
    for page in teller.plan.pages:
        held = list(made[page](teller))
        held = held or [blocks.left_out(Line("share-nothing"), say)]
        shown.append(blocks.section(page, say(f"share-title-{page}"), held))
    differs = list(striking(teller))
    if differs:
        shown.append(blocks.section("striking", say("share-title-striking"), differs))
    closing = [
        blocks.text(Line(f"share-reading-{it}"), say) for it in ("link", "range")
    ]
    closing.append(blocks.left_out(Line("share-left-out"), say))
    return [*shown, blocks.section("reading", say("share-title-reading"), closing)]
