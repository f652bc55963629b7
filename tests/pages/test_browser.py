"""Every page in Chromium: what it shows, asks for, and lets everybody read.

Declared, because they are Streamlit's own (STREAMLIT measured them): on a phone the
menu's sections are lists without the roles axe wants; and after a deep link two
requests below the page's address answer 404 before the ones at the root are used.
"""

from __future__ import annotations

import re

import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from analysis.study import shelf
from analysis.words import LANGUAGES, Say
from pages.parts.access import RESEARCHER
from pages.parts.escape import JOINER
from pages.parts.menu import places
from tests.pages import tiny
from tests.pages.browser import PHONE, served, visiting

pytestmark = pytest.mark.browser

STEMS = [place.rpartition("/")[2] for place in places(RESEARCHER)]
LOCALES = {"nl": "nl-NL", "en": "en-GB"}
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]
MENU = "stSidebarNav"  # Streamlit's own menu on a phone
DECLARED = {"list", "listitem"}
FAULT = re.compile(r"[0-9a-f]{8}\.$")  # how our own fault ends, in both languages
SENTENCE = re.compile(r"\w[^.]{15,}\.")
WIDER = "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"
WIDER_MAIN = """() => Math.max(0, ...[...document.querySelectorAll(
    '[data-testid=stMain], [data-testid=stAppScrollToBottomContainer]')]
    .map(it => it.scrollWidth - it.clientWidth))"""


def violations(page: Page) -> list[str]:
    """What axe finds, less what is declared."""
    only = {"runOnly": {"type": "tag", "values": RULES}}
    found = Axe().run(page, options=only)["violations"]
    return [
        f"{rule['id']}: {node['html'][:200]}"
        for rule in found
        for node in rule["nodes"]
        if not (rule["id"] in DECLARED and in_menu(page, node["target"][0]))
    ]


def in_menu(page: Page, target: str) -> bool:
    """Is the element part of Streamlit's own menu?"""
    return page.locator(target).first.evaluate(
        "(it, menu) => !!it.closest(`[data-testid^=${menu}]`)", MENU
    )


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("stem", STEMS)
def test_a_page_shows_title_and_sentence_and_asks_nobody_else(visitors, stem, lang):
    say = Say(lang)
    with visitors(locale=LOCALES[lang]) as visit:
        page = visit.open(stem)
        title = say(f"page-{stem}")
        assert page.locator("h1").all_inner_texts() == [title]
        assert page.title().startswith(title)
        expect(page.locator("html")).to_have_attribute("lang", lang)
        told = page.locator("[data-testid=stMain] p").all_inner_texts()
        assert any(SENTENCE.search(sentence) for sentence in told)
        assert not any(FAULT.search(sentence) for sentence in told)
        assert page.get_by_role("dialog").count() == 0
        assert (visit.foreign, visit.errors) == ([], [])


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("stem", STEMS)
def test_axe_finds_nothing(visitors, stem, scheme):
    with visitors(color_scheme=scheme, bypass_csp=True) as visit:
        page = visit.open(stem)
        closed = page.locator("details:not([open]) > summary:visible")
        for _ in range(closed.count()):
            closed.first.click()  # what is hidden is not looked at
        visit.settle()
        page.wait_for_timeout(500)  # expanders slide
        assert violations(page) == []


@pytest.mark.parametrize("stem", STEMS)
def test_a_phone_shows_a_page_without_sideways_scroll(visitors, stem):
    with visitors(viewport=PHONE, bypass_csp=True) as visit:
        page = visit.open(stem)
        page.wait_for_timeout(500)  # pictures take their place
        assert page.evaluate(WIDER) <= 0
        assert page.evaluate(WIDER_MAIN) <= 0
        assert violations(page) == []


def test_a_deep_link_is_the_page_itself_on_a_fresh_server(chrome, tmp_path):
    with served(tmp_path) as fresh, visiting(chrome, fresh) as visit:
        stem = STEMS[-1]
        page = visit.open(stem, lang="en")
        expect(page.locator("h1")).to_have_text(Say("en")(f"page-{stem}"))
        assert page.get_by_role("dialog").count() == 0
        assert (visit.foreign, visit.errors) == ([], [])


def test_a_deep_link_shows_the_choices_it_carries(visit):
    carried = {"cut": "fixed", "search": "3.5", "decision": "4.5", "ties": "out"}
    carried |= {"group1": "organisation", "levels1": ["W", "O"], "level": "99"}
    page = visit.open("overview", lang="en", study="service-2021", **carried)
    told = page.locator("[data-testid=stCaptionContainer]").all_inner_texts()
    assert any("3.50" in line and "4.50" in line and "99%" in line for line in told)
    assert any("Water company, Public transport" in line for line in told)
    assert "levels1=W&levels1=O" in page.url


def test_switching_language_keeps_the_choices(visit):
    page = visit.open("overview", lang="nl")
    page.locator("summary").first.click()
    nl, en = Say("nl"), Say("en")
    visit.pick(nl("choice-cut"), nl("choice-cut-mean"))
    assert "cut=mean" in page.url
    for say in (en, nl):
        page.get_by_role("radio", name=say(f"language-{say.language}")).click()
        expect(page.locator("h1")).to_have_text(say("page-overview"))
        visit.settle()
        expect(page.locator("html")).to_have_attribute("lang", say.language)
        assert f"lang={say.language}" in page.url
        assert "cut=mean" in page.url
        asked = page.get_by_role("combobox", name=say("choice-cut"))
        expect(asked).to_have_value(say("choice-cut-mean"))
    assert (visit.foreign, visit.errors) == ([], [])


def test_the_copied_address_shows_the_same_view(visit):
    page = visit.open("overview", lang="en", cut="midpoint", level="90")
    page.locator("summary").first.click()
    link = page.locator("[data-testid=stCode]").inner_text().strip()
    assert link == page.url
    told = page.locator("[data-testid=stCaptionContainer]").last.inner_text()
    page.goto(link)
    again = visit.settle().locator("[data-testid=stCaptionContainer]").last
    assert again.inner_text() == told


HOSTILE = (
    "**x** :smile: :material/home: [l](https://evil.example) $x$ ~~y~~ `z` "
    "![i](https://evil.example/i.png) <img src=https://evil.example/j.png> -> www.x.nl"
)


@pytest.mark.parametrize("stem", ["data", "overview"])
def test_hostile_labels_stay_text(chrome, tmp_path, monkeypatch, stem):
    monkeypatch.setenv("KWADRANT_HOME", str(tmp_path))
    hostile = tiny.TOML.replace("Tiny study", HOSTILE).replace("North", HOSTILE)
    hostile = hostile.replace("simulated = true", "simulated = false")
    shelf.keep(tiny.write(tmp_path / "brought", hostile))
    with served(tmp_path) as fresh, visiting(chrome, fresh) as visit:
        asked = {"study": "saved-tiny", "group1": "place", "levels1": "N"}
        page = visit.open(stem, lang="en", **asked)
        shown = page.locator("[data-testid=stMain]").inner_text()
        assert HOSTILE in shown.replace(JOINER, "")
        assert (
            page.locator("[href*='evil'], [src*='evil'], [href*='www.x']").count() == 0
        )
        assert page.locator("[data-testid=stMain] strong, .katex").count() == 0
        assert (visit.foreign, visit.errors) == ([], [])
