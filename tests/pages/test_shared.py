"""A link as a partner opens it, in a browser: read, print, and nothing beyond it."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import expect

from analysis.sharing import links, publish, visits
from analysis.sharing.states import Plan
from analysis.store import Store
from analysis.words import LANGUAGES, Say
from pages.parts.access import VIEWER
from pages.parts.follow import cookie
from tests.pages.browser import PHONE, ROOT, served, visiting
from tests.pages.test_browser import WIDER, WIDER_MAIN, violations
from tests.sharing.shared_study import CANARY, keep

pytestmark = pytest.mark.browser
DARK = 30_000  # milliseconds until an ended link is gone from an open tab
PLANS = {
    "own": Plan(
        pages=("answer", "quadrants", "organisation"), organisation="org", own="north"
    ),
    "whole": Plan(pages=("answer",), filters=("kind",)),
}
# of pages, of what stands out, and of how to read it
HEADINGS = {"own": 5, "whole": 2}


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A home with a study and two links."""
    place = tmp_path_factory.mktemp("shared")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KWADRANT_HOME", str(place))
        yield place


@pytest.fixture(scope="module")
def made(home):
    """The links by name: what is kept of each, and its token."""
    store, now = Store.open(keep()), datetime.now(UTC)
    grant = links.Grant(study="", snapshot="", data_version="", label="x", by="me")
    found = {}
    for name, plan in PLANS.items():
        draft = publish.draft(store, plan, now)
        found[name] = publish.publish(draft, grant, now)
    return found


@pytest.fixture(scope="module")
def viewer(home, made):
    """A process that serves links alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VIEWER, "1")
        with served(home) as base:
            yield base


@pytest.fixture(autouse=True)
def at_home(home, monkeypatch):
    monkeypatch.setenv("KWADRANT_HOME", str(home))


def follow(visit, token, lang="nl"):
    visit.page.goto(f"{visit.base}/s/{token}?lang={lang}")
    return visit.settle()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_partner_reads_the_answer_first(chrome, viewer, made, lang, scheme):
    say, (link, token) = Say(lang), made["own"]
    look = {"color_scheme": scheme, "bypass_csp": True}
    with visiting(chrome, viewer, **look) as visit:
        page = follow(visit, token, lang)
        assert page.url == f"{viewer}/view?view={link.id}&lang={lang}"
        headings = page.locator("[data-testid=stMain] h2").all_inner_texts()
        titles = ("answer", "quadrants", "organisation", "striking", "reading")
        assert headings == [say(f"share-title-{it}") for it in titles]
        expect(page.locator("html")).to_have_attribute("lang", lang)
        assert page.get_by_text(say("notice-simulated")).count() == 1
        page.wait_for_timeout(500)
        assert violations(page) == []
        assert token not in page.content()
        assert (visit.foreign, visit.errors) == ([], [])


def test_a_view_fits_a_phone_and_switches_language(chrome, viewer, made):
    with visiting(chrome, viewer, viewport=PHONE) as visit:
        page = follow(visit, made["own"][1])
        page.wait_for_timeout(500)
        assert page.evaluate(WIDER) <= 0
        assert page.evaluate(WIDER_MAIN) <= 0
        page.get_by_role("radio", name=Say("en")("language-en")).click()
        expect(page.locator("h1")).to_have_text(Say("en")("page-view"))
        visit.settle()
        expect(page.locator("h2").first).to_have_text(Say("en")("share-title-answer"))


def test_a_view_prints_on_two_pages(chrome, viewer, made, tmp_path):
    with visiting(chrome, viewer) as visit:
        page = follow(visit, made["own"][1])
        page.wait_for_timeout(800)
        printed = page.pdf(format="A4", print_background=True)
    assert printed.count(b"/Type /Page\n") <= 2


def test_the_tables_are_downloaded_as_they_are_shown(chrome, viewer, made):
    with visiting(chrome, viewer) as visit:
        page = follow(visit, made["own"][1], "en")
        with page.expect_download() as got:
            page.get_by_role("button", name=Say("en")("view-download")).click()
        text = Path(got.value.path()).read_text("utf-8-sig")
    assert text.startswith(Say("en")("share-table-answer"))
    assert CANARY not in text


def test_a_choice_shows_what_was_judged_and_no_other(chrome, viewer, made):
    say = Say("en")
    with visiting(chrome, viewer) as visit:
        page = follow(visit, made["whole"][1], "en")
        visit.pick("Kind", "many")
        assert "only1=many" in page.url
        everybody = page.locator("[data-testid=stMain] p").all_inner_texts()
        page.get_by_role("combobox", name="Kind").click()
        offered = page.get_by_role("option").all_inner_texts()
        assert "three" not in offered
        assert {say("view-everybody"), "many"} <= set(offered)
        assert everybody


FORGED = ["", "0" * 16, "../links", "%00", "a" * 4000, "view", "{other}"]


@pytest.mark.parametrize("forged", FORGED)
def test_a_forged_address_opens_nothing(chrome, viewer, made, forged):
    other, own = made["whole"][0], made["own"]
    with visiting(chrome, viewer) as visit:
        follow(visit, own[1])
        asked = forged.replace("{other}", other.id)
        page = visit.open("view", view=asked, lang="nl")
        assert page.get_by_text(Say("nl")("view-ended")).count() == 1
        assert page.locator("h2").count() == 0


@pytest.mark.parametrize(
    "forged", [{"only1": "nobody"}, {"only1": "kind=many"}, {"study": "saved-shared"},
               {"page": "data"}, {"states": "x"}]
)  # fmt: skip
def test_a_forged_choice_shows_what_the_link_opens(chrome, viewer, made, forged):
    link, token = made["whole"]
    with visiting(chrome, viewer) as visit:
        follow(visit, token)
        honest = visit.open("view", view=link.id, lang="nl").locator("h2, p")
        expected = honest.all_inner_texts()
        page = visit.open("view", view=link.id, lang="nl", **forged)
        assert page.locator("h2, p").all_inner_texts() == expected


def test_two_links_in_one_browser_keep_apart(chrome, viewer, made):
    with visiting(chrome, viewer) as visit:
        for name in ("own", "whole", "own"):
            follow(visit, made[name][1])
            shown = visit.page.locator("h2").count()
            assert shown == HEADINGS[name]
        held = {it["name"]: it for it in visit.page.context.cookies()}
        for link, _ in made.values():
            assert held[cookie(link.id)]["httpOnly"]


@pytest.mark.parametrize(
    "path", ["overview", "data", "publish", "links", "methods", "quadrants", "nowhere"]
)
def test_a_viewer_process_has_no_other_page(chrome, viewer, path):
    with visiting(chrome, viewer) as visit:
        page = visit.open(path, lang="nl")
        headings = page.locator("h1").all_inner_texts()
        assert headings in (
            [Say("nl")("page-start")],
            [Say("nl")("page-view")],
        )
        assert page.locator("[data-testid=stVegaLiteChart]").count() == 0


def test_a_link_that_is_ended_goes_dark_in_an_open_tab(chrome, viewer, home, made):
    store, now = Store.open(keep()), datetime.now(UTC)
    grant = links.Grant(study="", snapshot="", data_version="", label="y", by="me")
    link, token = publish.publish(publish.draft(store, PLANS["own"], now), grant, now)
    with visiting(chrome, viewer) as visit:
        page = follow(visit, token)
        assert page.locator("h2").count() == HEADINGS["own"]
        links.revoke(link.id, visits.time())
        gone = page.get_by_text(Say("nl")("view-ended"))
        expect(gone).to_be_visible(timeout=DARK)
        assert page.locator("h2").count() == 0


def test_no_token_and_no_answer_stands_in_the_log(home, made, viewer):
    log = (home / "server.log").read_text("utf-8", "replace")
    assert log
    for _, token in made.values():
        assert token not in log
    assert CANARY not in log


def test_a_view_knows_no_store_and_no_engine(tmp_path):
    code = """
import sys, os
from pages.parts import server
server.warm()
found = {name.partition(".")[0] for name in sys.modules}
ours = {name for name in sys.modules if name.startswith("analysis.")}
held = [it for it in ours if it.split(".")[1] in ("store", "intake", "inference")]
print(sorted(found & {"duckdb", "ibis", "pyreadstat", "openpyxl"}), sorted(held))
"""
    told = {**os.environ, VIEWER: "1", "KWADRANT_HOME": str(tmp_path)}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, env=told, capture_output=True, check=True)
    assert done.stdout.split() == [b"[]", b"[]"]
