"""Pictures of every page for our own eyes: ``make look`` fills build/look.

``python -m tests.pages.look data scales`` looks at those pages only.
"""

from __future__ import annotations

import sys
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from pages.parts.access import RESEARCHER
from pages.parts.menu import places
from tests.pages.browser import DESK, PHONE, launch, served, visiting

BUILD = Path(__file__).parents[2] / "build" / "look"
LOCALES = {"nl": "nl-NL", "en": "en-GB"}
SIZES = {1280: DESK, 390: PHONE}


def look(pages: list[str]) -> None:
    """Each page in two languages, two themes and two sizes."""
    BUILD.mkdir(parents=True, exist_ok=True)
    with (
        TemporaryDirectory() as folder,
        served(Path(folder)) as base,
        sync_playwright() as playwright,
    ):
        browser = launch(playwright)
        for lang, theme, width in product(LOCALES, ["light", "dark"], SIZES):
            options = {"locale": LOCALES[lang], "viewport": SIZES[width]}
            with visiting(browser, base, color_scheme=theme, **options) as visit:
                for stem in pages:
                    page = visit.open(stem, lang=lang)
                    page.wait_for_timeout(700)  # pictures draw themselves
                    height = page.evaluate(TALL) + 80
                    page.set_viewport_size({"width": width, "height": height})
                    page.wait_for_timeout(300)
                    page.screenshot(path=BUILD / f"{stem}-{lang}-{theme}-{width}.png")
                    page.set_viewport_size(SIZES[width])
        browser.close()


# the page scrolls inside an element of its own
TALL = "Math.max(900, document.querySelector('main').scrollHeight)"

if __name__ == "__main__":
    stems = [place.rpartition("/")[2] for place in places(RESEARCHER)]
    look([stem for stem in stems if not sys.argv[1:] or stem in sys.argv[1:]])
