"""What goes in and out of the server: headers, refusals, and what may be asked.

Streamlit answers whoever asks: a tab can empty the caches of everybody, see what is
not committed, and fill the memory with files. Here a tab can ask for what the pages
need and nothing else.
"""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit

import streamlit as st
from google.protobuf.message import DecodeError
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg

from analysis.words import LANGUAGES
from pages.parts import access, follow, shell, uploads

CLOSED = ("/_stcore/metrics", "/_stcore/agent")  # these answer anybody
# what a tab may send, and what it may have made for it
HEARD = frozenset({"rerun_script", "stop_script", "app_heartbeat", "file_urls_request"})
MADE = frozenset({"deferred_file", "dataframe_chunk"})
DRAWN = "$$ID"  # begins the id of every widget that a page draws
HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
ENCRYPTED_ONLY = {"strict-transport-security": "max-age=31536000"}
REFUSED = 1008  # policy violation, of websockets
MISDIRECTED = 421


class Guard:
    """Adds headers; refuses foreign websockets, unknown hosts and closed paths.

    Of a websocket it passes on what ``heard`` says.
    """

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
            await self.app(scope, _heeding(receive), send)
        else:
            await receive()
            await send({"type": "websocket.close", "code": REFUSED})

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not _known(Headers(scope=scope).get("host", "")):
            await PlainTextResponse("", MISDIRECTED)(scope, receive, send)
        elif _closed(scope["path"]):
            await PlainTextResponse("", 404)(scope, receive, send)
        else:
            await self.app(scope, receive, send)


@cache
def policy(frames: tuple[str, ...] = ()) -> str:
    """What a page may load: nothing from elsewhere, no script but those known.

    ``frames`` are the sites that may show it in a frame of theirs.
    """
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
            " ".join(["frame-ancestors 'self'", *frames]),
        ]
    )


def heard(frame: bytes) -> bool:
    """Whether what a tab sends is passed on; what is no message ends it further on."""
    try:
        asked = BackMsg.FromString(frame)
    except DecodeError:
        return True
    kind = asked.WhichOneof("type")
    told = asked.rerun_script.widget_states.widgets
    if not all(it.id.startswith(DRAWN) for it in told):
        return False  # Streamlit would fail at every run of this tab from now on
    if kind == "backend_operation_request":
        return asked.backend_operation_request.WhichOneof("payload") in MADE
    return kind in HEARD


def _heeding(receive: Receive) -> Receive:
    async def heeding() -> Message:
        message = await receive()
        while message["type"] == "websocket.receive" and not heard(
            message.get("bytes") or b""
        ):
            message = await receive()
        return message

    return heeding


def _closed(path: str) -> bool:
    return any(it in path for it in CLOSED) or not uploads.may(path)


def _adding(send: Send, scope: Scope) -> Send:
    async def adding(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            extra = ENCRYPTED_ONLY if scope["scheme"] == "https" else {}
            frames = follow.embedders() if follow.is_view(scope["path"]) else ()
            if not frames:
                extra = {**extra, "x-frame-options": "SAMEORIGIN"}
            for name, value in {**HEADERS, **extra}.items():
                headers[name] = value
            headers["content-security-policy"] = policy(frames)
        await send(message)

    return adding


def _known(host: str) -> bool:
    known = access.known_hosts()
    return known is None or access.hostname(host) in known


def _hash(script: str) -> str:
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"
