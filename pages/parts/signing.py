"""What Streamlit leaves without words: signing in that did not work.

The sign-in service is silent, or refuses, or the way back is an old one: Streamlit
answers with two English words, or with the first page as if nothing had been tried.
"""

from __future__ import annotations

from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOGIN, BACK = "/auth/login", "/oauth2callback"
ASKED, FAILED = "sign-in", "failed"  # in the address of the first page
HOLDS = "_streamlit_user="  # the cookie of who signed in
REFUSED = 400


class Told:
    """Leads to the first page, which says it, if signing in did not work."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        on_the_way = scope["type"] == "http" and scope["path"].endswith((LOGIN, BACK))
        await self.app(scope, receive, _telling(send, scope) if on_the_way else send)


def _telling(send: Send, scope: Scope) -> Send:
    async def telling(message: Message) -> None:
        if message["type"] == "http.response.start" and _failed(scope, message):
            up = "../" if scope["path"].endswith(LOGIN) else "./"
            message["status"] = 303
            MutableHeaders(scope=message)["location"] = f"{up}?{ASKED}={FAILED}"
        await send(message)

    return telling


def _failed(scope: Scope, message: Message) -> bool:
    if scope["path"].endswith(LOGIN):
        return message["status"] == REFUSED
    told = parse_qs(scope["query_string"].decode("latin-1"))  # none: signed out
    given = Headers(scope=message).getlist("set-cookie")
    kept = any(it.startswith(HOLDS) and not it.startswith(f'{HOLDS}""') for it in given)
    return bool({"code", "error"} & set(told)) and not kept
