"""What the tests of pages share: the app in this process, and in Chromium."""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright
from starlette.testclient import TestClient
from streamlit.components.v2 import manifest_scanner
from streamlit.runtime import Runtime
from streamlit.testing.v1 import AppTest

from pages.parts import access
from tests.pages import browser, chromium, grants

ROOT = Path(__file__).parents[2]
SLOWEST = 60  # seconds; the first run reads the answers in a process of its own


def pytest_collection_modifyitems(items):
    """Without a Chromium the browser tests are skipped, but never in CI."""
    if chromium.find() or os.environ.get("CI"):
        return
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.skip(reason=chromium.ADVICE))


@pytest.fixture(autouse=True)
def shelf(tmp_path, monkeypatch):
    """A shelf of its own for every test."""
    monkeypatch.setenv("KWADRANT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture(scope="session", autouse=True)
def no_components():
    """The app uses no components: at each run AppTest would look for them in every
    package that is installed, which takes longer than the page.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(manifest_scanner, "scan_component_manifests", list)
        yield


@pytest.fixture
def app():
    """Opens the app at a page, as a deep link does, in a language."""

    def opened(
        path: str,
        lang: str | None = "nl",
        context: dict[str, str] | None = None,
        user: dict[str, object] | None = None,
        **parameters: str,
    ) -> AppTest:
        at = AppTest.from_file(ROOT / "app.py", default_timeout=SLOWEST)
        at.context = context or {}
        if user is not None:
            at.user = user
        at.query_params |= {"lang": lang, **parameters} if lang else parameters
        return at.switch_page(f"pages/{path}.py").run()

    return opened


@pytest.fixture(scope="session")
def client():
    """Asks the server without a browser; one for all, since its life starts once."""
    app = import_module("app").app  # as the server imports it
    here = "http://localhost:8501"
    with TestClient(app, base_url=here, follow_redirects=False) as opened:
        opened.runtime = Runtime.instance()
        yield opened


@pytest.fixture(scope="session")
def base(tmp_path_factory):
    """A fresh server: where it answers."""
    with browser.served(tmp_path_factory.mktemp("server")) as address:
        yield address


@pytest.fixture(scope="session")
def links_home(tmp_path_factory):
    """Where the links of ``links_base`` are kept; a test that makes any goes there."""
    return tmp_path_factory.mktemp("links")


@pytest.fixture(scope="session")
def links_base(links_home):
    """A fresh server that serves links alone: where it answers."""
    with browser.served(links_home, **{access.VIEWER: "1"}) as address:
        yield address


@pytest.fixture
def at_links_home(links_home, monkeypatch):
    """This test is at the home of ``links_base``."""
    monkeypatch.setenv("KWADRANT_HOME", str(links_home))
    return links_home


@pytest.fixture(scope="module")
def grants_home(tmp_path_factory):
    """A home with a study that tells on its readers; fixtures live there."""
    place = tmp_path_factory.mktemp("grants")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KWADRANT_HOME", str(place))
        grants.telling()
        yield place


@pytest.fixture(scope="module")
def made(grants_home):
    """Links of that study, all live."""
    return grants.grants()


@pytest.fixture
def at_grants_home(grants_home, monkeypatch):
    """This test is at the home of ``made``."""
    monkeypatch.setenv("KWADRANT_HOME", str(grants_home))
    return grants_home


@pytest.fixture(scope="session")
def chrome():
    """One Chromium for all browser tests."""
    with sync_playwright() as playwright:
        opened = browser.launch(playwright)
        yield opened
        opened.close()


@pytest.fixture
def visit(chrome, base):
    """A visitor's tab on a desk, in Dutch unless told otherwise."""
    with browser.visiting(chrome, base) as one:
        yield one


@pytest.fixture(scope="session")
def visitors(chrome, base):
    """Opens tabs of visitors who differ in language, size or theme.

    Tabs of equal visitors share what the browser keeps of the app's own files, as
    they do at anybody's desk; each is a session of its own.
    """
    contexts = {}

    def opened(**options):
        key = repr(sorted(options.items()))
        if key not in contexts:
            contexts[key] = chrome.new_context(**{**browser.ORDINARY, **options})
        return browser.tab(contexts[key], base)

    yield opened
    for context in contexts.values():
        context.close()
