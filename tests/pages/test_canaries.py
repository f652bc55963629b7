"""Ten thousand words and numbers of respondents: a study, shared, tells none of them.

What is looked at: every frame and file a partner is sent, what the pages of the owner
send, what commands print, logs, and every byte on disk but the study's own.
"""

from __future__ import annotations

import asyncio

import pytest
from streamlit.runtime.forward_msg_queue import ForwardMsgQueue

from analysis.sharing import ending, links, snapshots, visits
from analysis.words import LANGUAGES, Say
from pages.parts.access import VIEWER
from pages.parts.menu import HIDDEN, PAGES
from tests.commands.asked import plain, run
from tests.pages.browser import served
from tests.pages.partner import answered, entered, lived
from tests.pages.visitor import visiting
from tests.sharing import canaries

NO_STUDY = {"links", "start", "methods", "privacy"}
FEW, MANY = 400, 2_500  # respondents
LINKS = (["--filter", "kind"], ["--organisation", "org", "--own", "north"])


def found(*told: bytes) -> set[bytes]:
    return {one for text in told for one in canaries.CANARY.findall(text)}


@pytest.fixture(
    scope="module", params=[FEW, pytest.param(MANY, marks=pytest.mark.long)], ids=str
)
def home(request, tmp_path_factory):
    """A home with the study, its links, and a disk of its own for what is temporary."""
    place = tmp_path_factory.mktemp("canaries")
    (place / "tmp").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KWADRANT_HOME", str(place))
        patch.setenv("TMPDIR", str(place / "tmp"))
        _, planted = canaries.keep(request.param)
        assert planted > 4 * request.param
        yield place


@pytest.fixture(autouse=True)
def at_home(home, monkeypatch):
    monkeypatch.setenv("KWADRANT_HOME", str(home))


@pytest.fixture(scope="module")
def addresses(home):
    """Where the links open; nothing that was printed on the way holds a canary."""
    made = []
    for words in LINKS:
        held = plain("publish", "shared", "--for", "x", *words)
        assert found(str(held).encode()) == set()
        made.append(held["address"].rpartition("/s/")[2])
    return made


@pytest.fixture(scope="module")
def sent(home, addresses):
    """Everything that partners are sent: every state of every link, and its file."""
    with served(home, **{VIEWER: "1"}) as base:
        return [it for token in addresses for it in lived(_looked(base, token))]


async def _looked(base: str, token: str) -> list[bytes]:
    view, cookie = await asyncio.to_thread(entered, base, token)
    heard = []
    async with visiting(base, cookie) as visitor:
        for lang in LANGUAGES:
            await visitor.open("view", view=view, lang=lang)
            heard += visitor.heard
            box = visitor.widgets.get(f"only1@{lang}")
            for place in range(len(box.labels) if box else 1):
                if box:
                    await visitor.choose(f"only1@{lang}", place)
                    heard += visitor.heard
                path = await visitor.fetch()
                heard.append((await asyncio.to_thread(answered, base, path))[3])
    return heard


def test_partners_are_sent_views_and_no_canary(sent):
    assert sum(map(len, sent)) > 100_000
    for lang in LANGUAGES:
        assert any(Say(lang)("share-table-answer").encode() in it for it in sent)
    assert found(*sent) == set()


@pytest.mark.usefixtures("sent")
def test_no_canary_is_kept_but_in_the_study(home):
    assert len(snapshots.kept()) == len(LINKS)
    files = [path for path in home.rglob("*") if path.is_file()]
    study = home / "studies"
    kept = [path for path in files if not path.is_relative_to(study)]
    names = {path.name.partition("-")[0] for path in kept}
    assert {"links.db", "visits.db", "server.log", "manifest.json"} <= names
    assert {path.name: found(path.read_bytes()) for path in kept} == {
        path.name: set() for path in kept
    }
    assert found(*(path.read_bytes() for path in files)) != set()


@pytest.mark.usefixtures("addresses")
def test_commands_of_links_print_no_canary(home):
    look = ["publish", "shared", "--for", "x", "--filter", "kind", "--look"]
    for words in (["links"], ["links", "--json"], look):
        done = run(*words)
        assert done.exit_code == 0
        assert found(done.output.encode()) == set()


@pytest.mark.usefixtures("addresses")
def test_the_pages_of_the_owner_send_no_canary(app, monkeypatch, capfd):
    sent = []

    def heard(queue, message):
        sent.append(message.SerializeToString())
        return enqueue(queue, message)

    enqueue = ForwardMsgQueue.enqueue
    monkeypatch.setattr(ForwardMsgQueue, "enqueue", heard)
    for section, stems in PAGES.items():
        for stem in stems:
            if stem not in HIDDEN:
                sent.clear()
                at = app(f"{section}/{stem}", "en", study="saved-shared")
                if stem == "publish":
                    at.button(key="publish-look").click().run()
                assert not at.exception, stem
                told = stem in NO_STUDY or b"Shared study" in b"".join(sent)
                assert told, stem  # what is looked for would be seen
                assert found(*sent) == set(), stem
    assert found(*(text.encode() for text in capfd.readouterr())) == set()


@pytest.mark.usefixtures("sent")
def test_a_study_that_is_removed_leaves_no_canary_at_all(home):
    made = links.listed("shared")
    ending.forget("shared", visits.time())
    files = [path for path in home.rglob("*") if path.is_file()]
    assert found(*(path.read_bytes() for path in files)) == set()
    assert snapshots.kept() == ()
    assert [it for it in made if links.live(it.id, visits.time())] == []
