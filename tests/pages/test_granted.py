"""Links x views x languages x filters: a browser is told what it was granted, no more.

What a link grants is what a browser is told that holds it alone; everything else is
the one page that tells nothing. The ordinary run takes one of every few questions.
"""

from __future__ import annotations

import asyncio
from itertools import combinations, product
from urllib.parse import urlencode

import pytest

from analysis.sharing import snapshots
from analysis.words import LANGUAGES, Say
from pages.parts import shown
from pages.parts.escape import escape
from tests.pages.forged import Forger
from tests.pages.inside import inside
from tests.pages.leaves import told
from tests.pages.partner import PAGE, lived

pytestmark = pytest.mark.usefixtures("at_grants_home")
FEW = 17  # one in so many questions, a number that divides none of the lists below
STATES = (
    {},
    {"only1": "many"},
    {"only1": "some"},
    {"only1": "three"},
    {"only2": "north"},
    {"only1": "some", "only2": "north"},
    {"only1": "kind=many", "states": "*", "page": "data", "study": "saved-shared"},
)
NONSENSE = ("", "*", ":key", ":view", "../links", "%2e%2e/links.db", "f" * 16, "view")


@pytest.fixture
def ask(client):
    """Asks the view page in a tab of its own: everything that it tells."""

    def asked(holders=(), **address):
        holds = "; ".join(grant.cookie for grant in holders)
        return told(lived(_asked(client, holds, urlencode(address, doseq=True))))

    return asked


async def _asked(client, holds, query, back=""):
    async with inside(client, holds, Forger, back) as tab:
        tab.page, tab.query = PAGE, query
        await tab.say(tab.honest())
        return tab.heard


def _questions(made):
    """Whose links a browser holds, what it asks for, in what language and state."""
    holders = [it for size in range(5) for it in combinations(made, size)]
    views = [grant.link.id for grant in made]
    views += [*NONSENSE, made[0].token, made[0].hold, made[0].link.snapshot]
    return list(product(holders, views, LANGUAGES, STATES))


@pytest.mark.parametrize("step", [FEW, pytest.param(1, marks=pytest.mark.long)])
def test_a_browser_is_told_what_it_was_granted_and_no_more(ask, made, step):
    granted, known = {grant.link.id: grant for grant in made}, {}
    for holders, view, lang, state in _questions(made)[::step]:
        alone = [granted[view]] if granted.get(view) in holders else []
        address = {"lang": lang, **({"view": view, **state} if alone else {})}
        key = tuple(address.items())
        if key not in known:
            known[key] = ask(alone, **address)
        assert ask(holders, view=view, lang=lang, **state) == known[key], key


def test_what_nobody_was_granted_tells_nothing(ask):
    for lang in LANGUAGES:
        bodies = {
            held for place, held in ask(lang=lang) if place.endswith("alert.body")
        }
        assert bodies == {Say(lang)("view-ended")}


def test_every_state_says_what_was_frozen_for_it(ask, made):
    for grant, lang in product(made, LANGUAGES):
        frozen = snapshots.thaw(grant.link.snapshot)
        names = [one["id"] for one in frozen.manifest["filters"]]
        for key in frozen.states:
            chosen = dict(pair.split("=") for pair in key.split("&") if pair)
            state = {f"only{names.index(it) + 1}": at for it, at in chosen.items()}
            found = ask([grant], view=grant.link.id, lang=lang, **state)
            assert _says(snapshots.state(frozen, key)[lang]) <= {it for _, it in found}


def _says(sections):
    blocks = [block for section in sections for block in section["blocks"]]
    said = {escape(block["text"]) for block in blocks if "text" in block}
    return said | {block["alt"] for block in blocks if "alt" in block}


def test_of_two_views_in_an_address_the_last_counts(ask, made):
    own, other = made[0], made[1]
    nothing = ask(lang="nl")
    assert ask([own], lang="nl", view=[own.link.id, other.link.id]) == nothing
    found = str(ask([own], lang="nl", view=[other.link.id, own.link.id]))
    assert own.mark.decode() in found
    assert other.mark.decode() not in found


def test_a_tab_that_comes_back_without_its_cookie_is_told_nothing(client, made):
    own, lang = made[0], "nl"
    query = urlencode({"view": own.link.id, "lang": lang})

    async def come_back():
        async with inside(client, own.cookie, Forger) as tab:
            await tab.open(PAGE, view=own.link.id, lang=lang)
            first = tab.session, b"".join(tab.heard)
        async with inside(client, "", Forger, first[0]) as tab:
            tab.page, tab.query = PAGE, query
            await tab.say(tab.honest())
            return *first, tab.session, b"".join(tab.heard)

    before, seen, after, heard = lived(come_back())
    assert before == after
    assert own.mark in seen
    assert own.mark not in heard
    assert Say(lang)("view-ended").encode() in heard


def test_a_file_holds_the_tables_that_passed_the_gate(client, made):
    for grant, lang in product(made, LANGUAGES):
        frozen = snapshots.thaw(grant.link.snapshot)
        sections = snapshots.state(frozen, "")[lang]
        blocks = [block for section in sections for block in section["blocks"]]
        tables = [block for block in blocks if block["kind"] == "table"]
        file = lived(_fetched(client, grant, lang))
        assert file == shown.separated(tables, lang)


async def _fetched(client, grant, lang):
    async with inside(client, grant.cookie) as tab:
        await tab.open(PAGE, view=grant.link.id, lang=lang)
        path = await tab.fetch()
        return (await asyncio.to_thread(client.get, path)).content


def test_a_leak_would_be_noticed(ask, made, monkeypatch):
    own, thaw = made[0], snapshots.thaw
    granted = ask([own], view=own.link.id, lang="nl")
    monkeypatch.setattr(snapshots, "thaw", lambda _: thaw(made[1].link.snapshot))
    assert ask([own], view=own.link.id, lang="nl") != granted
