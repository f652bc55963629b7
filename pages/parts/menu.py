"""Which pages there are, in what order, and who may see each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from analysis.words import Say
from pages.parts import access
from pages.parts.access import LECTURER, NOBODY, RESEARCHER, Role

HERE = Path(__file__).parents[1]
PAGES = {
    "study": ["overview", "data", "questionnaire", "scales"],
    "findings": ["quadrants", "complexity", "organisations"],
    "evidence": ["explore", "hypotheses", "robustness"],
    "share": ["publish", "links", "view"],
    "about": ["start", "methods", "privacy"],
}
EVERYBODY = frozenset({RESEARCHER, LECTURER, NOBODY})
SEEN_BY: dict[str, frozenset[Role]] = {
    "publish": frozenset({RESEARCHER}),
    "links": frozenset({RESEARCHER}),
    "view": EVERYBODY,
    "start": frozenset({NOBODY}),
    "methods": EVERYBODY,
    "privacy": EVERYBODY,
    **dict.fromkeys(
        [
            "overview",
            "data",
            "questionnaire",
            "scales",
            "quadrants",
            "complexity",
            "organisations",
            "explore",
            "hypotheses",
            "robustness",
        ],
        frozenset({RESEARCHER, LECTURER}),
    ),
}
FOR_VIEWERS = ("view", "start", "privacy")  # a viewer process has no other
HIDDEN = ("view",)  # reached by a link, never by the menu
START = HERE / "about" / "start.py"
HOME = "home"  # only a name: the default page is at the address without one


def files() -> dict[str, list[Path]]:
    """The page files of each section, in the order of the menu."""
    found = {
        section: [HERE / section / f"{stem}.py" for stem in stems]
        for section, stems in PAGES.items()
    }
    there = {name: [p for p in paths if p.exists()] for name, paths in found.items()}
    return {section: paths for section, paths in there.items() if paths}


FILES = files()


def seen_by(role: Role, stem: str) -> bool:
    """Whether a page is for this role; a page that names no role is for none."""
    served = stem in FOR_VIEWERS or not access.viewer()
    return served and role in SEEN_BY.get(stem, frozenset())


def paths(role: Role) -> Iterator[Path]:
    """The pages of a role, in the order of the menu."""
    for of in FILES.values():
        yield from (path for path in of if seen_by(role, path.stem))


def places(role: Role) -> list[str]:
    """What is in a role's menu, as ``section/page``."""
    listed = (path for path in paths(role) if path.stem not in HIDDEN)
    return [f"{path.parent.name}/{path.stem}" for path in listed]


def menu(lang: str, role: Role) -> dict[str, list[StreamlitPage]]:
    """The pages by section, and the first of them at the address without a page.

    Streamlit's default page has no address of its own, so that one stands apart,
    out of the menu: a deep link to the first page is as good as to any other. At the
    address of a page that is for others stands the start page, which says so.
    """
    words = Say(lang)
    allowed = list(paths(role))
    shown = {
        words(f"section-{section}"): [_page(p, words) for p in of if p in allowed]
        for section, of in FILES.items()
    }
    first = next(path for path in allowed if path.stem not in HIDDEN)
    title = words(f"page-{first.stem}")
    home = st.Page(first, title=title, url_path=HOME, default=True, visibility="hidden")
    closed = [
        _instead(p, words) for of in FILES.values() for p in of if p not in allowed
    ]
    listed = {section: of for section, of in shown.items() if of}
    return {"": [home, *closed], **listed}


def _page(path: Path, words: Say) -> StreamlitPage:
    return st.Page(
        path,
        title=words(f"page-{path.stem}"),
        url_path=path.stem,
        visibility="hidden" if path.stem in HIDDEN else "visible",
    )


def _instead(path: Path, words: Say) -> StreamlitPage:
    """What stands at an address that is not for this visitor."""
    title = words(f"page-{START.stem}")
    return st.Page(START, title=title, url_path=path.stem, visibility="hidden")
