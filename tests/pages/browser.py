"""The app as a visitor meets it: a server of its own, and Chromium."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlencode, urlsplit
from urllib.request import urlopen

from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    Playwright,
    Request,
    TimeoutError,
    expect,
)

from tests.pages.chromium import find

ROOT = Path(__file__).parents[2]
STARTS = 60  # seconds a server may take on a busy machine
SHOWS = 30_000  # milliseconds a page may take, the first one reads the answers
TRIES = 5  # a list may close when the page is drawn beneath it
READY = "[data-testid='stApp'][data-test-script-state='notRunning']"
# nothing visible still waits for the part of Streamlit that draws it
DRAWN = """() => [...document.querySelectorAll('[data-testid=stSkeleton]')]
    .every(it => !it.checkVisibility())"""
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}
ORDINARY = {"locale": "nl-NL", "viewport": DESK}
# asked for beside the page's own address after a deep link; Streamlit then asks
# at the root, where it is
HARMLESS = ("/_stcore/health", "/_stcore/host-config")


@dataclass
class Visit:
    """One tab, and everything it said while it was open."""

    page: Page
    base: str
    foreign: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def open(self, path: str = "", **parameters: str | list[str]) -> Page:
        """Go to a page and wait until it is all there."""
        asked = f"?{urlencode(parameters, doseq=True)}" if parameters else ""
        self.page.goto(f"{self.base}/{path}{asked}")
        return self.settle()

    def settle(self) -> Page:
        """Wait until the script has run and all of it stands."""
        expect(self.page.locator("h1").first).to_be_visible(timeout=SHOWS)
        self.page.wait_for_timeout(150)  # a rerun may only just be asked for
        self.page.wait_for_selector(READY, timeout=SHOWS)
        self.page.wait_for_function(DRAWN, timeout=SHOWS)
        return self.page

    def pick(self, box: str, option: str) -> None:
        """Choose an option of a box; a list that closed again is opened once more."""
        for _ in range(TRIES):
            self.page.get_by_role("combobox", name=box).click()
            wanted = self.page.get_by_role("option", name=option)
            try:
                wanted.click(timeout=SHOWS / TRIES)
            except TimeoutError:
                continue
            self.settle()
            return
        raise LookupError(option)

    def heed(self, request: Request) -> None:
        """Note a request to another host."""
        asked = urlsplit(request.url)
        if asked.scheme in {"http", "https", "ws", "wss"}:
            if asked.netloc != urlsplit(self.base).netloc:
                self.foreign.append(request.url)


@contextmanager
def served(folder: Path, module: str = "streamlit", **more: str) -> Iterator[str]:
    """The app on a free port of this machine; its shelf and log in ``folder``.

    ``module`` runs it as Streamlit does; ``more`` stands in its environment.
    """
    port = free_port()
    command = [sys.executable, "-m", module, "run", "app.py"]
    command += ["--server.port", str(port)]
    told = {**os.environ, "KWADRANT_HOME": str(folder), "PYTHONUNBUFFERED": "1"}
    told |= more
    with (folder / "server.log").open("wb") as log:
        process = subprocess.Popen(
            command, cwd=ROOT, env=told, stdout=log, stderr=subprocess.STDOUT
        )
        try:
            base = f"http://localhost:{port}"
            wait_for(f"{base}/_stcore/health", process)
            yield base
        finally:
            process.terminate()
            process.wait(timeout=STARTS)


def free_port() -> int:
    """A port nobody listens to."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


def wait_for(address: str, process: subprocess.Popen) -> None:
    """Wait until the server answers."""
    for _ in range(STARTS * 10):
        if process.poll() is not None:
            raise RuntimeError("the server ended before it answered")
        try:
            with urlopen(address, timeout=5):
                return
        except (URLError, OSError):
            time.sleep(0.1)
    raise TimeoutError(address)


def launch(playwright: Playwright) -> Browser:
    """Chromium, without what its sandbox forbids to root."""
    options = ["--no-sandbox"] if os.geteuid() == 0 else []
    return playwright.chromium.launch(executable_path=find(), args=options)


@contextmanager
def visiting(browser: Browser, base: str, **options: object) -> Iterator[Visit]:
    """A visitor of its own: language, size and theme by ``options``."""
    context = browser.new_context(**{**ORDINARY, **options})
    try:
        with tab(context, base) as visit:
            yield visit
    finally:
        context.close()


@contextmanager
def tab(context: BrowserContext, base: str) -> Iterator[Visit]:
    """A tab of a visitor, a session of its own."""
    page = context.new_page()
    visit = Visit(page, base)
    page.on("request", visit.heed)
    page.on("console", lambda said: _note(visit, said))
    page.on("pageerror", lambda error: visit.errors.append(str(error)))
    try:
        yield visit
    finally:
        page.close()


def _note(visit: Visit, said: object) -> None:
    if said.type != "error":
        return
    at = (said.location or {}).get("url", "")
    harmless = "404" in said.text and urlsplit(at).path.endswith(HARMLESS)
    if not harmless:
        visit.errors.append(f"{said.text} ({at})")
