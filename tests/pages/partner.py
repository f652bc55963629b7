"""A partner without a browser: follows a link, holds its cookie, looks at the view."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from http.client import HTTPConnection
from typing import TypeVar
from urllib.parse import parse_qs, urlsplit

from tests.pages.visitor import LONGEST, FaultError, Visitor, visiting

Done = TypeVar("Done")
PAGE = "view"


def lived(walk: Coroutine[object, object, Done]) -> Done:
    """What a walk led to; in a thread, since Chromium's loop may run in this one."""
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(asyncio.run, walk).result()


def answered(base: str, path: str, cookie: str = "") -> tuple[int, str, str, bytes]:
    """What the server says to one question: status, where to go, cookie, bytes."""
    door = HTTPConnection(urlsplit(base).netloc, timeout=LONGEST)
    try:
        door.request("GET", path, headers={"Cookie": cookie} if cookie else {})
        answer = door.getresponse()
        given = answer.getheader("set-cookie", "").partition(";")[0]
        return answer.status, answer.getheader("location", ""), given, answer.read()
    finally:
        door.close()


def entered(base: str, token: str) -> tuple[str, str]:
    """Follow a link: the view it leads to, and the cookie to hold."""
    _, place, cookie, _ = answered(base, f"/s/{token}")
    view = parse_qs(urlsplit(place).query).get("view", [""])[-1]
    if not (view and cookie):
        raise FaultError("a link led nowhere")
    return view, cookie


@asynccontextmanager
async def following(base: str, token: str, lang: str = "nl") -> AsyncIterator[Visitor]:
    """A partner who followed a link and has its view before them."""
    view, cookie = await asyncio.to_thread(entered, base, token)
    async with visiting(base, cookie) as visitor:
        await visitor.open(PAGE, view=view, lang=lang)
        yield visitor
