"""Many partners at once: nobody meets another's view, and an ended one goes dark."""

from __future__ import annotations

import asyncio
from time import process_time

import pytest
from streamlit.runtime.context import ContextProxy

from analysis.sharing import links, snapshots, visits
from analysis.words import Say
from pages.parts.follow import cookie
from pages.share import view
from tests.pages import viewers
from tests.pages.partner import following, lived
from tests.pages.visitor import FaultError
from tests.sharing.shared_links import linked

pytestmark = pytest.mark.usefixtures("at_links_home")
PARTNERS, TABS = 6, 5
LESS = 1 / 3  # of a rerun


def test_every_partner_meets_their_own_view_and_no_other(links_base):
    made = viewers.links(PARTNERS)
    times = lived(viewers.watching(links_base, made, 3, (0.0, 0.2)))
    assert times.faults == []
    assert {what: len(of) for what, of in times.taken.items()} == {
        "opened": PARTNERS,
        "chosen": 3 * PARTNERS,
    }


def test_somebody_elses_view_would_be_noticed(links_base):
    (mark, token), (other, _) = viewers.links(2)
    times = lived(viewers.watching(links_base, [(other, token)], 0, (0.0, 0.0)))
    assert times.faults == [f"{other} was sent ['{mark}']"]


def test_an_ended_link_goes_dark_in_every_tab_by_itself(links_base):
    link, token = linked("whole", "MARK000E")

    async def tabs():
        async with asyncio.TaskGroup() as group:
            shown = asyncio.Barrier(TABS)
            tasks = [group.create_task(tab(shown)) for _ in range(TABS)]
        return [task.result() for task in tasks]

    async def tab(shown):
        async with following(links_base, token, "en") as visitor:
            assert b"MARK000E" in b"".join(visitor.heard)
            if await shown.wait() == 0:
                links.revoke(link.id, visits.time())
            await shown.wait()
            await visitor.repeat()  # as the browser does every 15 seconds
            gone = b"".join(visitor.heard)
            await visitor.open("view", view=link.id, lang="en")
            return gone, b"".join(visitor.heard)

    assert float(view.CHECKED.rstrip("s")) <= 15
    ended = Say("en")("view-ended").encode()
    for heard in lived(tabs()):
        assert all(ended in one and b"MARK000E" not in one for one in heard)
    with pytest.raises(FaultError):
        lived(opened(links_base, token))


async def opened(base, token):
    async with following(base, token):
        pass


def test_the_check_of_a_link_is_a_small_part_of_its_view(app, monkeypatch):
    """So that nothing of it need be remembered, and every view is checked anew."""
    link, token = linked("whole")
    _, hold = visits.enter(token)
    monkeypatch.setattr(ContextProxy, "cookies", {cookie(link.id): hold})
    at = app("share/view", "en", view=link.id)
    assert [it.value for it in at.header][0] == Say("en")("share-title-answer")
    at.run()
    whole = spent(at.run)
    assert spent(lambda: checked(link, hold)) <= LESS * whole


def spent(what):
    started = process_time()
    for _ in range(5):
        what()
    return process_time() - started


def checked(link, hold):
    """What a view does before it shows anything."""
    assert visits.held(link.id, hold) == link
    snapshots.state(snapshots.thaw(link.snapshot), "")
