"""What must hold before the server starts; otherwise a line says what to do.

Better no start than a page that fails when somebody signs in, or publishes.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryFile

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError
from streamlit import config

from analysis.line import Line
from analysis.sharing.database import DATABASE, VISITS, file_of, links_url, visits_url
from analysis.study.home import home
from analysis.words import LANGUAGES, Say
from pages.parts import access

SHORTEST = 32  # letters of the secret that keeps a sign-in from being forged
NEEDED = (
    "redirect_uri",
    "cookie_secret",
    "client_id",
    "client_secret",
    "server_metadata_url",
)
BACK = "/oauth2callback"  # where Streamlit waits for who signed in


def demand() -> None:
    """Go on if nothing is amiss.

    Raises
    ------
    SystemExit
        A line for each fault, in the language of the terminal.
    """
    told = [_words()(line) for line in faults()]
    if told:
        raise SystemExit("\n".join(told))


def faults() -> Iterator[Line]:
    """What would fail later, as far as can be known now."""
    yield from _databases()
    yield from _folders()
    unread = list(_unread())
    yield from unread
    if not unread and access.sign_in():
        yield from _sign_in(access.secrets()["auth"])


def _databases() -> Iterator[Line]:
    """Addresses that nothing answers to; not told, since they hold passwords."""
    for name, url in {DATABASE: links_url(), VISITS: visits_url()}.items():
        try:
            make_url(url).get_dialect().import_dbapi()
        except ArgumentError:
            yield Line("ready-database", {"name": name})
        except ModuleNotFoundError as error:
            yield Line("ready-driver", {"name": name, "driver": str(error.name)})


def _folders() -> Iterator[Line]:
    """Places that must take what is written; a viewer counts openings and no more."""
    urls = [visits_url()] if access.viewer() else [links_url(), visits_url()]
    places = [] if access.viewer() else [home()]
    for url in urls:
        try:
            file = file_of(url)
        except ArgumentError:  # told by now
            continue
        places += [] if file is None else [file.parent]
    for folder in dict.fromkeys(places):
        if not _takes(folder):
            yield Line("ready-folder", {"folder": str(folder)})


def _takes(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, mode=0o700, exist_ok=True)
        with TemporaryFile(dir=folder) as file:
            file.write(b"x")
    except OSError:
        return False
    return True


def _unread() -> Iterator[Line]:
    for name in config.get_option("secrets.files"):
        try:
            tomllib.loads(Path(name).read_text("utf-8"))
        except FileNotFoundError:
            continue
        except (OSError, ValueError):
            yield Line("ready-secrets", {"file": str(name)})


def _sign_in(held: object) -> Iterator[Line]:
    given = held if isinstance(held, Mapping) else {}
    lacks = [name for name in NEEDED if not given.get(name)]
    if lacks:
        yield Line("ready-lacks", {"names": ", ".join(lacks)})
    if 0 < len(str(given.get("cookie_secret", ""))) < SHORTEST:
        yield Line("ready-cookie-secret", {"least": SHORTEST})
    back = str(given.get("redirect_uri", ""))
    if back and not back.endswith(BACK):
        yield Line("ready-redirect", {"end": BACK})


def _words() -> Say:
    asked = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    lang = next((it for it in asked if it), "")[:2]
    return Say(lang if lang in LANGUAGES else "en")
