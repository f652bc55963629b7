"""Whatever a partner's browser makes up, it is told what its link grants and no more.

What may be told is what the same browser is told when it is honest: in every state,
both languages, light and dark, and on every page that is open to anybody. Each leaf of
each message (a word, a number, a whole chart or table) must be one of those. Beside
that stands a search of the bytes for what others' links and the answers say.

Streamlit itself fails on values of the wrong type, which no browser sends: then the
sentence that we are at fault may be told, with its mark and no more. A fault that is
our own is wrong.
"""

from __future__ import annotations

import re
from itertools import chain
from pathlib import Path
from random import Random
from traceback import extract_tb

import pytest
from starlette.websockets import WebSocketDisconnect

from analysis.sharing import links, snapshots, visits
from analysis.words import LANGUAGES, Say
from pages.parts import access, menu, server
from tests.pages import forged, grants
from tests.pages.forged import Forger
from tests.pages.inside import inside
from tests.pages.leaves import ADDRESS, allowed, beyond
from tests.pages.partner import PAGE, lived

pytestmark = pytest.mark.usefixtures("at_grants_home")
TABS, MANY, FEW = 13, 834, 3
MESSAGES = 12  # that a tab sends before it is loaded again
PEOPLE = re.compile(rb"KANARIE", re.IGNORECASE)
MARK = re.compile(rb"MARK[0-9]{3}E")
UPLOADS = "/_stcore/upload_file/#/#"
STREAMLITS = {  # faults: the type, and the file where it is raised
    ("TypeError", "button_group.py"),
    ("TypeError", "selectbox.py"),
    ("TypeError", "session_state.py"),
    ("JSONDecodeError", "decoder.py"),
}
REFUSALS = (
    "Invalid session ID for backend operation request",
    "Dataframe source not found or expired.",
    "Failed to generate file for download",
)
FURNITURE = {  # what Streamlit answers to what an honest browser never sends
    (".heartbeat_ack", True),
    (".script_finished", 2),
    (".file_urls_response.file_urls.file_id", "#"),
    (".file_urls_response.file_urls.upload_url", UPLOADS),
    (".file_urls_response.file_urls.delete_url", UPLOADS),
    (".file_urls_response", None),
    *((".backend_operation_response.error_msg", it) for it in REFUSALS),
    *((ADDRESS, word) for word in ("lang", *LANGUAGES)),
}


@pytest.fixture(scope="module")
def nobody(client, grants_home):
    """What anybody is told, also by a process that serves links alone."""
    frames = grants.nobodys(client)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(access.VIEWER, "1")
        return allowed(frames + grants.nobodys(client))


@pytest.fixture(scope="module")
def shown(client, made):
    """What each of them tells."""
    return [grants.shown(client, grant) for grant in made]


@pytest.fixture(scope="module")
def names(client, made, shown):
    """Everything that has a name, also on the pages of a researcher."""
    frames = [*grants.researchers(client), *chain(*shown)]
    assert PEOPLE.search(b"".join(frames))  # what is looked for would be seen
    return forged.pools(frames, [grant.link.id for grant in made])


@pytest.fixture
def faults(monkeypatch):
    """The faults that visitors were told of, by their marks."""
    told, mark = {}, server.mark

    def marked(error):
        raised = Path(extract_tb(error.__traceback__)[-1].filename).name
        told[mark(error)] = type(error).__name__, raised
        return mark(error)

    monkeypatch.setattr(server, "mark", marked)
    return told


@pytest.fixture
def tried(client, made, shown, nobody, names, faults):
    """Lets one tab of a number make up messages: what was wrong with the answers."""
    known = [nobody | allowed(frames) for frames in shown]

    def found(number, *, holder=True):
        chance, place = Random(number), number % len(made)
        own, others = made[place], [it for it in made if it is not made[place]]
        holds = [(own.link.id, own.hold)] if holder else []
        jar = forged.jar(chance, holds, [it.link.id for it in others])
        heard, said = lived(_made_up(client, chance, names, own.link.id, jar))
        may = (known[place] if holder else nobody) | FURNITURE | _apologies(faults)
        wrong = {*map(repr, beyond(heard, may, said))}
        wrong |= {*map(repr, set(faults.values()) - STREAMLITS)}
        bytes_ = b"".join(heard)
        marks = set(MARK.findall(bytes_)) ^ ({own.mark} if holder else set())
        return wrong | {*map(repr, marks), *map(repr, PEOPLE.findall(bytes_))}

    return found


def _apologies(marks):
    told = [Say(lang)("fault-ours", mark=mark) for lang in LANGUAGES for mark in marks]
    place = ".delta.new_element.alert"
    return {(f"{place}.body", it) for it in told} | {(f"{place}.format", 1)}


async def _made_up(client, chance, names, view, jar):
    heard = []
    async with inside(client, jar, Forger) as tab:
        tab.forgiving = True  # faults are judged with the rest
        await tab.open(PAGE, view=view, lang="nl")
        for _ in range(MESSAGES):
            await tab.say(forged.forged(chance, names, tab, view))
            heard += tab.heard
    async with inside(client, jar) as again:
        again.forgiving = True
        await again.open(PAGE, view=view, lang="nl")
    return heard + again.heard, tab.said


@pytest.mark.parametrize("tabs", [TABS, pytest.param(MANY, marks=pytest.mark.long)])
def test_what_a_partner_makes_up_tells_no_more_than_the_link(tried, tabs, capfd):
    for number in range(tabs):
        assert tried(number) == set(), f"tab {number}"
    assert not PEOPLE.search("".join(capfd.readouterr()).encode())


@pytest.mark.parametrize("tabs", [FEW, pytest.param(MANY, marks=pytest.mark.long)])
def test_what_nobody_makes_up_tells_what_anybody_may_read(tried, tabs):
    for number in range(tabs):
        assert tried(number, holder=False) == set(), f"tab {number}"


@pytest.mark.parametrize("tabs", [FEW, pytest.param(MANY, marks=pytest.mark.long)])
def test_a_viewer_process_tells_no_more_either(tried, tabs, monkeypatch):
    monkeypatch.setenv(access.VIEWER, "1")
    for number in range(tabs):
        assert tried(number) == set(), f"tab {number}"


@pytest.mark.parametrize("noise", [b"\xff\xff", b"view", bytes(2**25)], ids=len)
def test_what_is_no_message_ends_the_tab_and_tells_nothing(client, noise):
    async def sent():
        async with inside(client) as tab:
            await tab.socket.send(noise)
            return await tab.socket.recv()

    with pytest.raises(WebSocketDisconnect):
        lived(sent())


def _everybodys(made, patch):
    patch.setattr(menu, "SEEN_BY", dict.fromkeys(menu.SEEN_BY, menu.EVERYBODY))


def _any_hold(made, patch):
    patch.setattr(visits, "held", lambda id, _: links.live(id, visits.time()))


def _wrong_snapshot(made, patch):
    thaw = snapshots.thaw
    patch.setattr(snapshots, "thaw", lambda _: thaw(made[0].link.snapshot))


def _telling_faults(made, patch):
    patch.setattr(snapshots, "state", lambda *_: 1 / 0)
    patch.setattr(server, "mark", repr)


def _failing(made, patch):
    patch.setattr(snapshots, "state", lambda *_: 1 / 0)


@pytest.mark.parametrize(
    ("broken", "noticed"),
    [
        (_everybodys, ".navigation.app_pages.page_name"),
        (_any_hold, "MARK"),
        (_wrong_snapshot, "MARK000E"),
        (_telling_faults, "ZeroDivisionError("),
        (_failing, "test_forged.py"),
    ],
)
def test_a_leak_would_be_noticed(tried, made, broken, noticed, monkeypatch):
    broken(made, monkeypatch)
    assert any(noticed in str(tried(number)) for number in range(1, TABS))
