"""Signing in with a real OpenID provider: who gets in, how far, and until when."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import tomlkit
from playwright.sync_api import Page, expect

from analysis.sharing import links
from analysis.study import shelf
from analysis.words import LANGUAGES, Say
from pages.parts.access import LECTURER, RESEARCHER
from pages.parts.caches import saved_key
from tests.pages import tiny
from tests.pages.browser import PHONE, SHOWS, Visit, served, tab, visiting
from tests.pages.provider import Provider, provided
from tests.pages.test_browser import LOCALES, WIDER_MAIN, violations
from tests.sharing.shared_links import linked

pytestmark = pytest.mark.browser
REAL = tiny.TOML.replace("simulated = true", "simulated = false")
SAVED = "Klein onderzoek"
NL, EN = map(Say, ("nl", "en"))
LOGIN = "_streamlit_user"  # the cookie that holds it
LOOKS = [{"color_scheme": scheme} for scheme in ("light", "dark")]


@dataclass
class Desk:
    """The app, the provider it trusts, and the table of people it reads."""

    base: str
    provider: Provider
    secrets: Path
    auth: dict[str, object]

    def list(self, *people: dict[str, object]) -> None:
        """Let the table say this and nothing else."""
        told = {"auth": self.auth, "people": list(people)}
        self.secrets.write_text(tomlkit.dumps(told), "utf-8")

    def person(self, role: str, **more: object) -> dict[str, object]:
        """Somebody of the table, whose subject is their role."""
        return {"iss": self.provider.issuer, "sub": role, "role": role, **more}

    def enter(self, visit: Visit, who: str, say: Say = NL) -> Page:
        """Sign in from the first page."""
        self.provider.person = who
        page = visit.open()
        page.get_by_role("button", name=say("sign-in")).click()
        out = page.get_by_role("button", name=say("sign-out"))
        expect(out).to_be_visible(timeout=SHOWS)
        return visit.settle()


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A home where a study with real answers is saved."""
    place = tmp_path_factory.mktemp("signed")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KWADRANT_HOME", str(place))
        shelf.keep(tiny.write(place / "brought", REAL))
    return place


@pytest.fixture(scope="module")
def process(home):
    """One app and one provider for all tests."""
    with provided() as provider:
        secrets = home / "secrets.toml"
        asks = Desk("", provider, secrets, provider.secrets)
        asks.list()
        with served(home, STREAMLIT_SECRETS_FILES=str(secrets)) as base:
            asks.base = base
            yield asks


@pytest.fixture
def desk(process, home, monkeypatch):
    """A table with a researcher and a lecturer; this test is at the app's home."""
    monkeypatch.setenv("KWADRANT_HOME", str(home))
    process.list(process.person(RESEARCHER), process.person(LECTURER))
    process.provider.ended.clear()
    return process


@pytest.fixture
def visit(chrome, desk):
    with visiting(chrome, desk.base) as one:
        yield one


def title(page: Page) -> str:
    return page.locator("h1").inner_text()


def told(page: Page) -> str:
    return page.locator("[data-testid=stMain]").inner_text()


def bring(visit: Visit) -> Page:
    """The page of the data, which tells every study that may be opened."""
    return visit.open("data", lang="nl", study=saved_key("tiny"))


@pytest.mark.parametrize("stem", ["", "overview", "data", "publish"])
def test_a_stranger_is_asked_to_sign_in_at_every_address(visit, stem):
    page = visit.open(stem, lang="nl")
    assert title(page) == NL("page-start")
    assert page.get_by_role("button", name=NL("sign-in")).count() == 1
    assert page.get_by_role("dialog").count() == 0
    assert page.locator("[data-testid=stVegaLiteChart], input[type=file]").count() == 0


@pytest.mark.parametrize("stem", ["methods", "privacy"])
def test_a_stranger_reads_how_it_is_computed_and_what_is_kept(visit, stem):
    page = visit.open(lang="nl")
    page.get_by_role("link", name=NL(f"page-{stem}")).click()
    expect(page.locator("h1")).to_have_text(NL(f"page-{stem}"), timeout=SHOWS)


def test_a_researcher_gets_every_page_and_every_study(desk, visit):
    page = desk.enter(visit, RESEARCHER)
    assert title(page) == NL("page-overview")
    assert title(visit.open("publish", lang="nl")) == NL("page-publish")
    assert title(bring(visit)) == NL("page-data")
    assert page.get_by_role("radio", name=SAVED).is_checked()
    assert page.locator("input[type=file]").count() == 2
    assert visit.errors == []


def test_a_lecturer_looks_at_what_is_simulated_and_brings_nothing(desk, visit):
    page = desk.enter(visit, LECTURER)
    assert title(page) == NL("page-overview")
    assert title(bring(visit)) == NL("page-data")
    assert SAVED not in told(page)
    assert page.locator("input[type=file]").count() == 0
    assert page.get_by_text(NL("notice-no-bringing")).count() == 1
    for stem in ("publish", "links"):
        page = visit.open(stem, lang="nl")
        assert page.get_by_text(NL("start-elsewhere")).count() == 1
        assert page.get_by_role("dialog").count() == 0


@pytest.mark.parametrize("lang", LANGUAGES)
def test_who_is_not_listed_is_told_what_to_hand_over(chrome, desk, lang):
    say = Say(lang)
    with visiting(chrome, desk.base, locale=LOCALES[lang]) as visit:
        page = desk.enter(visit, "somebody", say)
        assert title(page) == say("page-start")
        assert page.get_by_text(say("start-not-listed")).count() == 1
        asked = tomllib.loads(page.locator("[data-testid=stCode]").inner_text())
        (who,) = asked["people"]
        assert who == {"iss": desk.provider.issuer, "sub": "somebody"}
        desk.list({**who, "role": RESEARCHER})
        assert title(visit.open(lang=lang)) == say("page-overview")


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_the_way_in_reads_on_a_phone_and_in_the_dark(chrome, desk, look):
    with visiting(chrome, desk.base, viewport=PHONE, bypass_csp=True, **look) as visit:
        page = visit.open(lang="nl")
        assert violations(page) == []
        desk.enter(visit, "a person with a name that is longer than a phone is wide")
        assert page.evaluate(WIDER_MAIN) <= 0
        assert violations(page) == []


def test_who_was_listed_until_yesterday_is_a_stranger(desk, visit):
    yesterday = datetime.now(UTC).date() - timedelta(days=1)
    desk.list(desk.person(RESEARCHER, until=yesterday))
    page = desk.enter(visit, RESEARCHER)
    assert page.get_by_text(NL("start-not-listed")).count() == 1
    desk.list(desk.person(RESEARCHER, until=yesterday + timedelta(days=2)))
    assert title(visit.open(lang="nl")) == NL("page-overview")


@pytest.mark.parametrize("stem", ["overview", "publish"])
def test_who_is_taken_off_the_table_is_shut_out_at_the_next_turn(desk, visit, stem):
    desk.enter(visit, RESEARCHER)
    page = visit.open(stem, lang="nl")
    assert title(page) == NL(f"page-{stem}")
    desk.list(desk.person(LECTURER))
    turn(visit)
    assert page.get_by_text(EN("start-not-listed")).count() == 1
    assert page.get_by_role("dialog").count() == 0


def test_signing_out_shuts_every_tab_and_ends_at_the_provider(desk, visit):
    desk.enter(visit, RESEARCHER)
    with tab(visit.page.context, desk.base) as beside:
        assert title(beside.open(lang="nl")) == NL("page-overview")
        visit.page.get_by_role("button", name=NL("sign-out")).click()
        for one in (visit, beside):
            turn(one)
            asked = one.page.get_by_role("button", name=EN("sign-in"))
            expect(asked).to_be_visible(timeout=SHOWS)
            assert title(one.page) == EN("page-start")
    assert desk.provider.ended == [RESEARCHER]
    assert title(desk.enter(visit, RESEARCHER)) == NL("page-overview")


@pytest.mark.parametrize("amiss", [{"silent": True}, {"person": ""}], ids=str)
def test_signing_in_that_does_not_work_is_told(desk, visit, monkeypatch, amiss):
    monkeypatch.setattr(desk.provider, "person", RESEARCHER)
    visit.open()
    for name, what in amiss.items():
        monkeypatch.setattr(desk.provider, name, what)
    visit.page.get_by_role("button", name=NL("sign-in")).click()
    said = visit.page.get_by_text(NL("start-failed"))
    expect(said).to_be_visible(timeout=SHOWS)
    assert visit.settle().get_by_role("button", name=NL("sign-in")).count() == 1


def test_a_login_that_was_changed_in_the_browser_opens_nothing(desk, visit):
    page = desk.enter(visit, LECTURER)
    (held,) = (it for it in page.context.cookies() if it["name"] == LOGIN)
    assert held["httpOnly"]
    signed = held["value"]
    # not the last letter, of which two bits say nothing
    forged = signed[:-5] + ("A" if signed[-5] != "A" else "B") + signed[-4:]
    page.context.add_cookies([{**held, "value": forged}])
    assert visit.open(lang="nl").get_by_role("button", name=NL("sign-in")).count() == 1


def test_a_link_shows_who_signed_in_what_it_shows_anybody(chrome, desk, visit):
    link, token = linked("own")
    with visiting(chrome, desk.base) as stranger:
        expected = followed(stranger, token)
        desk.enter(visit, LECTURER)
        assert followed(visit, token) == expected
        assert "Gedeeld onderzoek" not in told(bring(visit))
        assert stranger.open(lang="nl").get_by_text(NL("start-sign-in")).count() == 1
    links.revoke(link.id, datetime.now(UTC))
    page = visit.open("view", view=link.id, lang="nl")
    assert page.get_by_text(NL("view-ended")).count() == 1


def followed(visit: Visit, token: str) -> list[str]:
    """What a link shows."""
    visit.page.goto(f"{visit.base}/s/{token}?lang=nl")
    page = visit.settle()
    assert title(page) == NL("page-view")
    shown = page.locator("[data-testid=stMain]").locator("h2, p, td").all_inner_texts()
    return [it for it in shown if it != NL("sign-out")]


def turn(visit: Visit) -> None:
    """Let the page be drawn anew, as it is at anything a visitor does."""
    visit.settle().get_by_role("radio", name=EN("language-en")).click()
    visit.settle()
