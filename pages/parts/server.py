"""What the server does around the pages: a warm start, faults, discreet logs."""

from __future__ import annotations

import contextlib
import gc
import logging
from collections.abc import AsyncIterator
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from traceback import extract_tb
from typing import get_args

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import BaseRoute
from streamlit import config

from analysis.words import LANGUAGES
from analysis.words.say import bundle
from pages.parts import access, follow, menu, shell, signing
from pages.parts.guard import Guard

WARM = ("PIL.Image",)  # what Streamlit itself fetches for the first page
HERE = Path(__file__).parents[2]
ROUTES: list[BaseRoute] = [follow.ROUTE]
MIDDLEWARE = [Middleware(Guard), Middleware(signing.Told)]


@contextlib.asynccontextmanager
async def lifespan(app: st.App) -> AsyncIterator[None]:
    """Fetch what every visitor needs before the first, then spare it the collector.

    After every rerun the collector holds the interpreter; what is there for good
    never becomes garbage, so it need not be looked at. Sentences and pages are
    most of it: without them a rerun takes half as long again.
    """
    warm()
    quiet_logs()
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def warm() -> None:
    """Import, read and open what the first visitor would wait for."""
    served = {path for role in get_args(access.Role) for path in menu.paths(role)}
    pages = (path.relative_to(HERE).with_suffix("") for path in sorted(served))
    for name in (*WARM, *(".".join(page.parts) for page in pages)):
        import_module(name)
    for lang in LANGUAGES:
        bundle(lang)
    if not access.viewer():  # which never has a study in its hands
        import_module("pages.parts.caches").warm()


def report(error: Exception) -> bool:
    """Tell the visitor that we are at fault, and nothing of what went wrong."""
    say = shell.say()
    st.error(say("fault-ours", mark=mark(error)))
    return True


def mark(error: BaseException) -> str:
    """A short mark for the same fault at the same place; also in the log."""
    return sha256(f"{type(error).__name__} {place(error)}".encode()).hexdigest()[:8]


def place(error: BaseException) -> str:
    """File and line where it went wrong: ours, if any of ours had a part in it."""
    frames = extract_tb(error.__traceback__)
    ours = [it for it in frames if Path(it.filename).is_relative_to(HERE)]
    ours = [it for it in ours if "site-packages" not in it.filename]
    last = (ours or list(frames))[-1:]
    return "".join(f"{_short(it.filename)}:{it.lineno}" for it in last)


class Discreet(logging.Filter):
    """Leaves type and place of an exception; message and values may hold answers.

    The token of a link, which stands in the address that opens it, is left out too.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        told = follow.without_tokens(record.getMessage())
        if told != record.getMessage():
            record.msg, record.args = told, ()
        error = record.exc_info[1] if isinstance(record.exc_info, tuple) else None
        if error is not None:
            kind = type(error).__name__
            record.msg = f"fault {mark(error)}: {kind} at {place(error)}"
            record.args = ()
        record.exc_info = record.exc_text = record.stack_info = None
        return True


def quiet_logs() -> None:
    """Make every log of the server discreet, also those made before us."""
    config.set_option("logger.enableRich", False)  # would print beside the logs
    discreet = Discreet()
    # those of libraries that are made later, or have no handler of their own
    for handler in filter(None, [logging.lastResort, *logging.root.handlers]):
        if not any(isinstance(it, Discreet) for it in handler.filters):
            handler.addFilter(discreet)
    for name in list(logging.root.manager.loggerDict):
        if name.partition(".")[0] in {"streamlit", "uvicorn", "asyncio"}:
            log = logging.getLogger(name)
            if not any(isinstance(it, Discreet) for it in log.filters):
                log.addFilter(discreet)


def _short(filename: str) -> str:
    path = Path(filename)
    inside = path.is_relative_to(HERE)
    return str(path.relative_to(HERE)) if inside else path.name
