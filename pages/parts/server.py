"""What the server does around the pages: headers, refusals, faults, a warm start."""

from __future__ import annotations

import contextlib
import gc
import logging
import re
from base64 import b64encode
from collections.abc import AsyncIterator
from functools import cache
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from traceback import extract_tb
from typing import get_args
from urllib.parse import urlsplit

import streamlit as st
from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit import config

from analysis.words import LANGUAGES
from analysis.words.say import bundle
from pages.parts import access, follow, menu, shell

WARM = ("PIL.Image",)  # what Streamlit itself fetches for the first page
CLOSED = ("/_stcore/metrics", "/_stcore/agent")  # these answer anybody
HERE = Path(__file__).parents[2]
ROUTES: list[BaseRoute] = [follow.ROUTE]
HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
ENCRYPTED_ONLY = {"strict-transport-security": "max-age=31536000"}
REFUSED = 1008  # policy violation, of websockets
MISDIRECTED = 421


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


class Guard:
    """Adds headers; refuses foreign websockets, unknown hosts and closed paths."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await self._websocket(scope, receive, send)
        elif scope["type"] == "http":
            await self._http(scope, receive, _adding(send, scope))
        else:  # lifespan
            await self.app(scope, receive, send)

    async def _websocket(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        same = urlsplit(headers.get("origin", "")).netloc.lower() == host.lower()
        if same and host and _known(host):
            await self.app(scope, receive, send)
        else:
            await receive()
            await send({"type": "websocket.close", "code": REFUSED})

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not _known(Headers(scope=scope).get("host", "")):
            await PlainTextResponse("", MISDIRECTED)(scope, receive, send)
        elif any(closed in scope["path"] for closed in CLOSED):
            await PlainTextResponse("", 404)(scope, receive, send)
        else:
            await self.app(scope, receive, send)


MIDDLEWARE = [Middleware(Guard)]


@cache
def policy() -> str:
    """What a page may load: nothing from elsewhere, no script but those known."""
    index = Path(st.__file__).parent / "static" / "index.html"
    inline = re.findall(r"<script>(.*?)</script>", index.read_text("utf-8"), re.S)
    scripts = [*inline, *map(shell.language_script, LANGUAGES)]
    return "; ".join(
        [
            "default-src 'self'",
            "script-src 'self' " + " ".join(map(_hash, scripts)),
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            " ".join(["frame-ancestors 'self'", *follow.embedders()]),
        ]
    )


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
    for name in list(logging.root.manager.loggerDict):
        if name.partition(".")[0] in {"streamlit", "uvicorn", "asyncio"}:
            log = logging.getLogger(name)
            if not any(isinstance(it, Discreet) for it in log.filters):
                log.addFilter(discreet)


def _adding(send: Send, scope: Scope) -> Send:
    async def adding(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            extra = ENCRYPTED_ONLY if scope["scheme"] == "https" else {}
            if not follow.embedders():
                extra = {**extra, "x-frame-options": "SAMEORIGIN"}
            for name, value in {**HEADERS, **extra}.items():
                headers[name] = value
            headers["content-security-policy"] = policy()
        await send(message)

    return adding


def _known(host: str) -> bool:
    known = access.known_hosts()
    return known is None or access.hostname(host) in known


def _hash(script: str) -> str:
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"


def _short(filename: str) -> str:
    path = Path(filename)
    inside = path.is_relative_to(HERE)
    return str(path.relative_to(HERE)) if inside else path.name
